/** What no record rests on is found, to the letter; spaces, punctuation and furniture count for nothing. */
import { expect, it } from 'vitest';
import { articleOf } from '../../src/build/article';
import { coverageOf } from '../../src/build/coverage';

const TEXT = 'Dunia\n\nSatu dua. "Tiga," kata Ann.';
const article = articleOf(Buffer.from(TEXT));
const range = (text: string) => ({ start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length });
const section = range('Dunia');

it('is whole when every letter of the body is evidence', () => {
  const { sentences, letters, gaps } = coverageOf(
    article,
    [range('Satu dua'), range('Tiga," kata Ann')],
    [section]
  );
  expect({ sentences, letters, gaps }).toEqual({
    sentences: { covered: 2, total: 2 },
    letters: { covered: 18, total: 18 },
    gaps: []
  });
});

it('passages may meet anywhere', () => {
  expect(
    coverageOf(article, [range('Satu'), range('dua. "Tiga'), range('kata Ann')], [section]).gaps
  ).toEqual([]);
});

it('says which stretch of a sentence is left out', () => {
  const { sentences, gaps } = coverageOf(article, [range('Satu dua'), range('Tiga')], [section]);
  expect(sentences).toEqual({ covered: 1, total: 2 });
  expect(gaps).toEqual([range('kata Ann')]);
});

it('takes unlisted furniture for body', () => {
  const { sentences, gaps } = coverageOf(article, [range('Satu dua'), range('Tiga," kata Ann')], []);
  expect(sentences).toEqual({ covered: 2, total: 3 });
  expect(gaps).toEqual([section]);
});

it('finds every sentence of an article that nobody read', () => {
  expect(coverageOf(article, [], []).gaps).toEqual([section, range('Satu dua'), range('Tiga," kata Ann')]);
});
