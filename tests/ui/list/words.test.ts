import { describe, expect, it } from 'vitest';
import { translatorFor } from '../../../src/i18n';
import type { Figure } from '../../../src/schema/story';
import { articleHref, chainOf } from '../../../src/ui/list/chain';
import { amountText } from '../../../src/ui/list/figure-text';
import { languageName } from '../../../src/ui/list/language';
import { spokenOf } from '../../../src/ui/list/spoken';
import { buildAtlas } from '../../../src/domain/atlas';
import { tinyStatement, tinyStory } from '../../fixtures/tiny-story';

const en = translatorFor('en');

describe('a figure in words', () => {
  const figure = (change: Partial<Figure>): Figure => ({
    ...tinyStory().statements[0]!.figures![0]!,
    ...change
  });
  it.each([
    ['at least 5 wounded', {}],
    ['almost 5,000 killed', { measure: 'killed', comparator: 'almost', value: 5000 }],
    ['about 3 months (duration)', { measure: 'duration', comparator: 'about', value: 3, unit: 'months' }],
    ['approaching 5 wounded', { hedge: 'mendekati', comparator: 'almost' }],
    ['thousands wounded', { hedge: 'ribuan', comparator: 'unquantified', value: undefined }],
    ['wounded: no number given', { comparator: 'unquantified', value: undefined }],
    ['killed: not disclosed', { measure: 'killed', comparator: 'not-disclosed', value: undefined }]
  ] satisfies [string, Partial<Figure>][])('is "%s"', (text, change) =>
    expect(amountText(en, figure(change))).toBe(text)
  );
});

describe('the words that are shown', () => {
  const quoted = tinyStory().statements[0]!;

  it('are ours where nothing is quoted', () =>
    expect(spokenOf(tinyStatement({ id: 'x' }), 'en', 'both')).toEqual({
      summary: 'all',
      translation: undefined,
      original: undefined
    }));

  it('are the original where the language of the page has no translation', () => {
    const { translation, original } = spokenOf({ ...quoted, translation: {} }, 'en', 'translation');
    expect([translation, original?.text]).toEqual([undefined, 'mereka menembak']);
  });

  it('have our own around them only where a part is quoted', () => {
    expect(spokenOf(quoted, 'en', 'both').summary).toBe('around');
    expect(spokenOf({ ...quoted, speech: 'direct' }, 'en', 'both').summary).toBe('none');
  });
});

describe('the chain', () => {
  const { sourceById } = buildAtlas(tinyStory());

  it('has an article once, however many passages of it are evidence', () => {
    const passage = { source: 'alpha-2020-10-05', start: 0, end: 1, sha256: '' };
    const statement = tinyStatement({ id: 'x', evidence: [passage, { ...passage, start: 5, end: 9 }] });
    expect(chainOf(statement, sourceById).published.map(({ source }) => source.id)).toEqual([
      'alpha-2020-10-05'
    ]);
  });

  it('parts carriers from publishers', () => {
    const statement = tinyStory().statements.find(({ id }) => id === 'mediators-appeal')!;
    const { carriers, published } = chainOf(statement, sourceById);
    expect(carriers).toEqual([{ agent: 'wire', role: 'agency' }]);
    expect(published[0]?.via).toEqual({ agent: 'beta', role: 'publisher' });
  });
});

describe('the address of an article', () => {
  it('goes to the quoted words', () =>
    expect(articleHref('https://alpha.example/a#top', 'mereka menembak')).toBe(
      'https://alpha.example/a#:~:text=mereka%20menembak'
    ));

  it('names the ends of a long quotation, with what would be read as a sign escaped', () =>
    expect(articleHref('https://alpha.example/a', 'a-b, c & d e f g h i j')).toBe(
      'https://alpha.example/a#:~:text=a%2Db%2C%20c%20%26%20d,g%20h%20i%20j'
    ));

  it('is left alone where nothing is quoted', () =>
    expect(articleHref('https://alpha.example/a', undefined)).toBe('https://alpha.example/a'));
});

it('names a language, or gives its tag', () => {
  expect(languageName(en, 'az-Cyrl')).toBe('Azerbaijani');
  expect(languageName(en, 'ka')).toBe('ka');
});
