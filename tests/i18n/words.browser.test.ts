/** The same words in a real browser, whose own knowledge of languages is smaller than Node's. */
import { expect, it } from 'vitest';
import { dayOf } from '../../src/domain/time';
import { LOCALES, type Locale } from '../../src/domain/view';
import { translatorFor } from '../../src/i18n';

const expected: Record<Locale, string[]> = {
  en: [
    'Friday 30 October 2020',
    '27 September – 14 November 2020',
    '5,000 people',
    '1 person',
    'a, b and c',
    'the 1990s'
  ],
  id: [
    'Jumat, 30 Oktober 2020',
    '27 September – 14 November 2020',
    '5.000 orang',
    '1 orang',
    'a, b, dan c',
    'tahun 1990-an'
  ]
};

it.each(LOCALES)('speaks %s', (locale) => {
  const words = translatorFor(locale);
  expect([
    words.weekdayDate(dayOf(2020, 10, 30)),
    words.range({ start: dayOf(2020, 9, 27), end: dayOf(2020, 11, 15) }),
    words.t('unit.people', { count: 5000 }),
    words.t('unit.people', { count: 1 }),
    words.list(['a', 'b', 'c']),
    words.when({ edtf: '199X', earliest: '1990-01-01', latest: '1999-12-31' })
  ]).toEqual(expected[locale]);
});
