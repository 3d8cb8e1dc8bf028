/** Dates in words, in every language, as they stand on the page. */
import { describe, expect, it } from 'vitest';
import { dayOf, type Span } from '../../src/domain/time';
import { LOCALES, type Locale } from '../../src/domain/view';
import { translatorFor, type DateInDoubt } from '../../src/i18n';

const en = translatorFor('en');
const id = translatorFor('id');
const day = dayOf(2020, 10, 30);
const days = (from: [number, number, number], to: [number, number, number]): Span => ({
  start: dayOf(...from),
  end: dayOf(...to) + 1
});

describe('a day', () => {
  it('in full, short, with its weekday, and its month', () => {
    expect(en.date(day)).toBe('30 October 2020');
    expect(id.date(day)).toBe('30 Oktober 2020');
    expect(en.shortDate(dayOf(2020, 9, 27))).toBe('27 Sep 2020');
    expect(id.shortDate(dayOf(2020, 8, 17))).toBe('17 Agu 2020');
    expect(en.weekdayDate(day)).toBe('Friday 30 October 2020');
    expect(id.weekdayDate(day)).toBe('Jumat, 30 Oktober 2020');
    expect(en.month(day)).toBe('October 2020');
    expect(id.monthName(dayOf(2020, 5, 1), 'short')).toBe('Mei');
  });

  it('before 1970 and before year 1', () => {
    expect(en.weekdayDate(dayOf(1945, 8, 17))).toBe('Friday 17 August 1945');
    expect(en.date(dayOf(-43, 3, 15))).toBe('15 March 44 BC');
    expect(id.date(dayOf(-43, 3, 15))).toBe('15 Maret 44 SM');
  });

  it.each(LOCALES)('has the same names as the full ICU in %s, on every day of two years', (locale) => {
    const words = translatorFor(locale);
    const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'long',
      year: 'numeric'
    });
    for (let one = dayOf(2019, 1, 1); one < dayOf(2021, 1, 1); one++)
      expect(words.date(one)).toBe(format.format(new Date(one * 86_400_000)));
  });
});

describe('a range', () => {
  it.each<[Span, string, string, string]>([
    [days([2020, 10, 30], [2020, 10, 30]), '30 October 2020', '30 Oct 2020', '30 Oktober 2020'],
    [days([2020, 10, 30], [2020, 10, 31]), '30–31 October 2020', '30–31 Oct 2020', '30–31 Oktober 2020'],
    [
      days([2020, 9, 27], [2020, 11, 14]),
      '27 September – 14 November 2020',
      '27 Sep – 14 Nov 2020',
      '27 September – 14 November 2020'
    ],
    [
      days([1988, 2, 1], [2023, 9, 22]),
      '1 February 1988 – 22 September 2023',
      '1 Feb 1988 – 22 Sep 2023',
      '1 Februari 1988 – 22 September 2023'
    ]
  ])('writes what is shared once: %o', (span, long, short, indonesian) => {
    expect(en.range(span)).toBe(long);
    expect(en.range(span, 'short')).toBe(short);
    expect(id.range(span)).toBe(indonesian);
  });

  it('of no length is its first day', () =>
    expect(en.range({ start: day, end: day })).toBe('30 October 2020'));
});

const when = (
  edtf: string,
  earliest: string | null = null,
  latest: string | null = null,
  basis?: DateInDoubt['basis']
) => ({ edtf, earliest, latest, basis });

describe('a date in doubt', () => {
  it.each<[DateInDoubt, string, string]>([
    [when('2020-10-30'), '30 October 2020', '30 Oktober 2020'],
    [when('2020-10-30T10:00:00Z'), '30 October 2020', '30 Oktober 2020'],
    [when('2020-10'), 'October 2020', 'Oktober 2020'],
    [when('2020-10-XX'), 'October 2020', 'Oktober 2020'],
    [when('1988'), '1988', '1988'],
    [when('1988-XX-XX'), '1988', '1988'],
    [when('199X'), 'the 1990s', 'tahun 1990-an'],
    [when('19XX'), 'the years 1900–1999', 'tahun 1900–1999'],
    [when('2020-21'), 'spring 2020', 'musim semi 2020'],
    [when('1994-05~'), 'about May 1994', 'sekitar Mei 1994'],
    [when('1994-05-12?'), '12 May 1994 (uncertain)', '12 Mei 1994 (belum pasti)'],
    [when('1994%'), 'about 1994 (uncertain)', 'sekitar 1994 (belum pasti)'],
    [when('2020-09-27/2020-10-31'), '27 September – 31 October 2020', '27 September – 31 Oktober 2020'],
    [when('2020-10-30/2020-10-31'), '30–31 October 2020', '30–31 Oktober 2020'],
    [when('1988/1994'), '1988–1994', '1988–1994'],
    [when('2020-09/2020-10'), 'September–October 2020', 'September–Oktober 2020'],
    [when('1988-02/1994-05-12'), 'February 1988 – 12 May 1994', 'Februari 1988 – 12 Mei 1994'],
    [when('1988~/1994'), 'about 1988 – 1994', 'sekitar 1988 – 1994'],
    [when('2020-11-09/..'), 'from 9 November 2020', 'sejak 9 November 2020'],
    [when('2020-11-09/'), 'from 9 November 2020', 'sejak 9 November 2020'],
    [when('../1994'), 'until 1994', 'sampai 1994'],
    [
      when('../2020-10-23', null, '2020-10-23', 'bounded'),
      'on or before 23 October 2020',
      'paling lambat 23 Oktober 2020'
    ],
    [
      when('[..2020-10-23]', null, '2020-10-23', 'bounded'),
      'on or before 23 October 2020',
      'paling lambat 23 Oktober 2020'
    ],
    [
      when('[2020-09-27..2020-10-23]', '2020-09-27', '2020-10-23', 'bounded'),
      'on or before 23 October 2020',
      'paling lambat 23 Oktober 2020'
    ],
    [when('[1988..1994]'), 'between 1988 and 1994', 'antara 1988 dan 1994'],
    [when('[2020-10-23..]'), 'on or after 23 October 2020', 'paling cepat 23 Oktober 2020'],
    [when('[2020-10-30,2020-10-31]'), '30 or 31 October 2020', '30 atau 31 Oktober 2020'],
    [when('[2020-10-29,2020-10-30,2020-10-31]'), '29, 30 or 31 October 2020', '29, 30, atau 31 Oktober 2020'],
    [
      when('[2020-10-31,2020-11-01]'),
      '31 October 2020 or 1 November 2020',
      '31 Oktober 2020 atau 1 November 2020'
    ],
    [
      when('{2020-10-30,2020-10-31}'),
      '30 October 2020 and 31 October 2020',
      '30 Oktober 2020 dan 31 Oktober 2020'
    ],
    // Beyond what is read in words: the compiled bounds have to do.
    [
      when('[2020-10-01..2020-10-03,2020-10-08]', '2020-10-01', '2020-10-08'),
      'between 1 and 8 October 2020',
      'antara 1 dan 8 Oktober 2020'
    ],
    [when('Y-170000002', null, null), 'date unknown', 'tanggal tidak diketahui']
  ])('%o', (date, english, indonesian) => {
    expect(en.when(date)).toBe(english);
    expect(id.when(date)).toBe(indonesian);
  });

  it('has a short form', () =>
    expect(en.when(when('2020-09-27/2020-11-14'), 'short')).toBe('27 Sep – 14 Nov 2020'));

  it('tells apart what it leaves out', () => {
    expect(en.whenDetail(when('[2020-09-27..2020-10-23]', null, null, 'bounded'))).toBe(
      'one day from 27 September to 23 October 2020'
    );
    expect(id.whenDetail(when('[2020-09-27..2020-10-23]', null, null, 'bounded'))).toBe(
      'suatu hari dari 27 September sampai 23 Oktober 2020'
    );
    expect(en.whenDetail(when('2020-10'))).toBe('October 2020, day unknown');
    expect(en.whenDetail(when('1988'))).toBe('1988, month unknown');
    expect(en.whenDetail(when('2020-10-30'))).toBeUndefined();
    expect(en.whenDetail(when('[..2020-10-23]'))).toBeUndefined();
  });
});

it.each<[Locale, string, string]>([
  ['en', '1,234,567.5', 'a, b and c'],
  ['id', '1.234.567,5', 'a, b, dan c']
])('writes numbers and lists in %s', (locale, number, list) => {
  const words = translatorFor(locale);
  expect(words.number(1_234_567.5)).toBe(number);
  expect([999, 1000, -5000, 0].map(words.number)).toEqual(
    [999, 1000, -5000, 0].map((value) => new Intl.NumberFormat(locale).format(value))
  );
  expect(words.list(['a', 'b', 'c'])).toBe(list);
  expect(words.list(['a'])).toBe('a');
  expect(words.list([])).toBe('');
});
