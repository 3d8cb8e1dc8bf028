/** The glossary knows every verb of saying and every hedge of the data, and says each in one neutral way. */
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import { translatorFor } from '../../src/i18n';
import { ofIndonesian } from '../../src/i18n/en/glossary';

const { statements, sources } = loadStory('data');
const verbs = [...new Set(statements.flatMap(({ verb }) => verb ?? []))];
const figures = statements.flatMap((statement) => statement.figures ?? []);
const hedges = Object.keys(ofIndonesian.hedges);
const hedgesIn = (text: string) => hedges.filter((hedge) => text.toLowerCase().includes(hedge));

it('is of the language of the articles', () =>
  expect([...new Set(sources.map(({ lang }) => lang))]).toEqual([ofIndonesian.of]));

describe('verbs of saying', () => {
  it('are those of the data, all of them and no others', () =>
    expect(Object.keys(ofIndonesian.verbs).sort()).toEqual([...verbs].sort()));

  it('are said in English, and left alone in their own language', () => {
    expect(translatorFor('en').gloss('menuduh', 'id')).toBe('accused');
    expect(translatorFor('id').gloss('menuduh', 'id')).toBeUndefined();
    expect(translatorFor('en').gloss('constructor', 'id')).toBeUndefined();
  });

  it('doubt nobody', () =>
    expect(
      Object.values(ofIndonesian.verbs).filter((word) => /claim|admit|reveal|insist|alleg/.test(word))
    ).toEqual([]));
});

describe('hedges', () => {
  it('stand in the words of every figure that is not exact, or of one that it follows', () => {
    const open = statements.flatMap(({ figures = [] }) => {
      const text = figures.map(({ asPrinted }) => asPrinted.text).join(', ');
      return figures
        .filter(({ comparator }) => !['exactly', 'unquantified'].includes(comparator))
        .map(({ id }) => ({ id, text }));
    });
    expect(open.filter(({ text }) => hedgesIn(text).length === 0)).toEqual([]);
  });

  it('are those of the data', () =>
    expect(
      hedges.filter((hedge) => !figures.some(({ asPrinted }) => hedgesIn(asPrinted.text).includes(hedge)))
    ).toEqual([]));

  it('are counted as what they say', () => {
    const comparatorOf = (hedge: string) => [
      ...new Set(
        figures.filter(({ asPrinted }) => hedgesIn(asPrinted.text).includes(hedge)).map((f) => f.comparator)
      )
    ];
    expect(comparatorOf('sedikitnya')).toEqual(['at-least']);
    expect(comparatorOf('setidaknya')).toEqual(['at-least']);
    expect(comparatorOf('lebih dari')).toEqual(['more-than']);
    expect(comparatorOf('melebihi')).toEqual(['more-than']);
    expect(comparatorOf('hampir')).toEqual(['almost']);
    expect(comparatorOf('mendekati')).toEqual(['almost']);
    expect(comparatorOf('di bawah')).toEqual(['under']);
  });
});
