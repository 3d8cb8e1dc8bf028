/** An author gives words and gets the line of evidence, or learns why not. */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { articleOf } from '../../src/build/article';
import { evidenceLine } from '../../src/build/passage';

const article = articleOf(Buffer.from('📰 Ann berkata “satu dua tiga” di Jenewa.\nBob di Jenewa juga.'));

it('counts code points and digests UTF-8', () => {
  const sha256 = createHash('sha256').update('“satu dua tiga”', 'utf8').digest('hex');
  expect(evidenceLine(article, 'alpha', '“satu dua tiga”')).toEqual({
    ok: true,
    line: `- { source: alpha, start: 14, end: 29, sha256: ${sha256} }`
  });
});

it('asks for more words where there is more than one place', () => {
  expect(evidenceLine(article, 'alpha', 'Jenewa')).toEqual({
    ok: false,
    message: [
      'this text is 2 times in alpha; take more of the sentence:',
      '  33–39  " “satu dua tiga” di Jenewa. Bob di Jenewa juga"',
      '  48–54  "” di Jenewa. Bob di Jenewa juga."'
    ].join('\n')
  });
});

it('shows where a text leaves the article', () => {
  expect(evidenceLine(article, 'alpha', 'Ann berkata "satu dua')).toEqual({
    ok: false,
    message:
      'this text is not in alpha; it agrees at 2–14, "📰 Ann berkata ", then the article has "“satu dua ti" and yours has "\\"satu dua"'
  });
  expect(evidenceLine(article, 'alpha', 'Carol')).toEqual({
    ok: false,
    message: 'this text is not in alpha'
  });
});
