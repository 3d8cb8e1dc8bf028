/** The glossary knows every verb of saying and every hedge of the data, and each is put into English in one way alone. */
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import { LOCALES } from '../../src/domain/view';
import { translatorFor } from '../../src/i18n';
import { ofIndonesian } from '../../src/i18n/en/glossary';
import { amountText } from '../../src/ui/list/figure-text';

const { statements, sources } = loadStory('data');
const figures = statements.flatMap((statement) =>
  (statement.figures ?? []).map((figure) => ({ figure, statement }))
);
const sorted = (terms: Iterable<string>) => [...new Set(terms)].sort();
const en = translatorFor('en');

it('is of the language of the articles', () =>
  expect(sorted(sources.map(({ lang }) => lang))).toEqual([ofIndonesian.of]));

it('says each word in English, and leaves it alone in its own language', () => {
  for (const [term, english] of Object.entries({ ...ofIndonesian.verbs, ...ofIndonesian.hedges })) {
    expect(en.gloss(term, 'id')).toBe(english);
    expect(translatorFor('id').gloss(term, 'id')).toBeUndefined();
  }
  expect(en.gloss('constructor', 'id')).toBeUndefined();
});

describe('verbs of saying', () => {
  it('are those of the data, all of them and no others', () =>
    expect(Object.keys(ofIndonesian.verbs).sort()).toEqual(
      sorted(statements.flatMap(({ verb }) => verb ?? []))
    ));

  it('that a hedge is too would have two meanings', () =>
    expect(
      Object.keys(ofIndonesian.verbs).filter((verb) => Object.hasOwn(ofIndonesian.hedges, verb))
    ).toEqual([]));
});

describe('summaries', () => {
  /** Verbs that put weight on words: our own wording has one only where the source has it. */
  const WEIGHTY = {
    accused: /\baccus(?:es?|ed)\b/,
    added: /\badd(?:s|ed)\b/,
    affirmed: /\baffirm(?:s|ed)?\b(?! again)/,
    'affirmed again': /\baffirm(?:s|ed)? again\b/,
    announced: /\bannounce[sd]?\b/,
    demanded: /\bdemand(?:s|ed)\b/,
    denied: /\bden(?:y|ies|ied)\b/,
    reaffirmed: /\breaffirm(?:s|ed)?\b/,
    reminded: /\bremind(?:s|ed)?\b/,
    stated: /\bstate[sd]\b/,
    stressed: /\bstress(?:es|ed)\b/
  };

  it('report by the verb of the source, not by a weightier one', () =>
    expect(
      statements.flatMap(({ id, speaker, verb, summary }) => {
        if (speaker === null) return [];
        const text = summary['en']!.replace(/“[^”]*”/g, '');
        const own = verb === null ? undefined : en.gloss(verb, 'id');
        return Object.entries(WEIGHTY)
          .filter(([english, form]) => english !== own && form.test(text))
          .map(
            ([english]) =>
              `data/statements.yaml ${id} summary en: “${english}”, where the source has “${verb}”; say “${own}”`
          );
      })
    ).toEqual([]));
});

describe('hedges', () => {
  it('are those of the data, all of them and no others', () =>
    expect(Object.keys(ofIndonesian.hedges).sort()).toEqual(
      sorted([
        ...statements.flatMap(({ hedge }) => hedge ?? []),
        ...figures.flatMap(({ figure }) => figure.hedge ?? [])
      ])
    ));

  it('stand with every number that is not exact', () =>
    expect(
      figures
        .filter(
          ({ figure: { comparator, value, hedge } }) =>
            value !== undefined && (comparator === 'exactly') !== (hedge === undefined)
        )
        .map(({ figure }) => figure.id)
    ).toEqual([]));

  it('mean one kind of openness each', () => {
    const comparators = new Map<string, Set<string>>();
    for (const { figure } of figures)
      if (figure.hedge)
        comparators.set(figure.hedge, (comparators.get(figure.hedge) ?? new Set()).add(figure.comparator));
    expect([...comparators].filter(([, of]) => of.size > 1)).toEqual([]);
    const comparatorOf = (hedge: string) => [...(comparators.get(hedge) ?? [])];
    for (const [hedge, comparator] of [
      ['sedikitnya', 'at-least'],
      ['setidaknya', 'at-least'],
      ['lebih dari', 'more-than'],
      ['melebihi', 'more-than'],
      ['hampir', 'almost'],
      ['mendekati', 'almost'],
      ['di bawah', 'under'],
      ['mencapai', 'reaches']
    ] as const)
      expect(comparatorOf(hedge)).toEqual([comparator]);
  });

  // "Approaching", "exceeding" and "reaching" may end as their sentence asks.
  const stemOf = (english: string) => english.toLowerCase().replace(/ing$/, '').replace(/^has /, '');

  it.each(figures.filter(({ figure }) => figure.hedge !== undefined))(
    '$figure.hedge of $figure.id is in the English of its statement, in no other rendering',
    ({ figure, statement }) => {
      const english = [statement.summary['en'], statement.translation?.['en']?.text].join(' ').toLowerCase();
      expect(english).toContain(stemOf(en.gloss(figure.hedge!, figure.asPrinted.lang)!));
    }
  );

  it.each(statements.filter(({ hedge }) => hedge !== undefined))(
    '$hedge of $id is in the English of its statement, in no other rendering',
    ({ hedge, summary }) => expect(summary['en']!.toLowerCase()).toContain(en.gloss(hedge!, 'id'))
  );

  it.each(LOCALES)('stand before the number wherever it is shown, in %s', (locale) => {
    const words = translatorFor(locale);
    for (const { figure } of figures) {
      if (figure.hedge === undefined || figure.comparator === 'not-disclosed') continue;
      const shown =
        locale === figure.asPrinted.lang ? figure.hedge : words.gloss(figure.hedge, figure.asPrinted.lang)!;
      expect(amountText(words, figure).startsWith(shown)).toBe(true);
    }
  });
});
