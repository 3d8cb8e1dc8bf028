/** The patterns in the project are those that Node's ICU gives. */
import { describe, expect, it } from 'vitest';
import { patternsOf } from '../../src/build/patterns';
import { LOCALES, type Locale } from '../../src/domain/view';
import { patterns as en } from '../../src/i18n/generated/en';
import { patterns as id } from '../../src/i18n/generated/id';
import type { Patterns } from '../../src/i18n/patterns';

const committed: Record<Locale, Patterns> = { en, id };
const majorOf = (version: string | undefined) => version?.split('.')[0];

describe.each(LOCALES)('patterns of %s', (locale) => {
  const here = patternsOf(locale);

  // Commas and spaces move between versions of ICU: a machine with another one can only compare what does not.
  it('are up to date', () => {
    const { icu, ...rest } = committed[locale];
    if (majorOf(icu) === majorOf(process.versions.icu)) expect({ ...here, icu }).toEqual({ icu, ...rest });
    for (const width of ['long', 'short'] as const) expect(rest[width].months).toEqual(here[width].months);
    expect(rest.weekdays).toEqual(here.weekdays);
    expect(rest.number).toEqual(here.number);
  });

  it('have twelve months and seven days', () => {
    const { long, short, weekdays } = committed[locale];
    for (const { months, monthsAlone } of [long, short]) {
      expect(new Set(months).size).toBe(12);
      expect(new Set(monthsAlone).size).toBe(12);
    }
    expect([new Set(weekdays.long).size, new Set(weekdays.short).size]).toEqual([7, 7]);
  });

  it('use plain spaces, which search and wrap as people expect', () =>
    expect(JSON.stringify(committed[locale])).not.toMatch(/[\u2009\u202f]/));
});

it.each(['ru', 'az', 'fr', 'de', 'es'])('could be made for %s', (locale) => {
  const { long, list } = patternsOf(locale);
  expect(long.date).toContain('{day}');
  expect(long.days).toMatch(/\{day\}.*\{day2\}/);
  expect(list.end).toMatch(/\{0\}.+\{1\}/);
});
