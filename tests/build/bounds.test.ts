/** Each EDTF date that a story may hold means exactly the days that it says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/build/bounds';
import { dayOf, textOf } from '../../src/domain/time';

const ends = (text: string) => {
  const { earliest, latest } = boundsOf(text);
  return [earliest, latest];
};

describe('the days of a date', () => {
  it.each([
    ['2020-10-30', '2020-10-30', '2020-10-30'],
    ['1988-02', '1988-02-01', '1988-02-29'],
    ['2020', '2020-01-01', '2020-12-31'],
    ['0050-03-01', '0050-03-01', '0050-03-01'],
    ['-0044-03-15', '-0044-03-15', '-0044-03-15'],
    ['2020-10-30T23:00:00-05:00', '2020-10-30', '2020-10-30'],
    // doubt widens nothing
    ['1994-05~', '1994-05-01', '1994-05-31'],
    ['2020-10?', '2020-10-01', '2020-10-31'],
    ['2020-~10-30', '2020-10-30', '2020-10-30'],
    // unknown digits
    ['199X', '1990-01-01', '1999-12-31'],
    ['-019X', '-0199-01-01', '-0190-12-31'],
    ['2020-XX', '2020-01-01', '2020-12-31'],
    ['2020-02-XX', '2020-02-01', '2020-02-29'],
    ['2020-1X', '2020-10-01', '2020-12-31'],
    ['2020-10-3X', '2020-10-30', '2020-10-31'],
    ['2020-XX-31', '2020-01-31', '2020-12-31'],
    ['199X-02-29', '1992-02-29', '1996-02-29'],
    ['199X-02', '1990-02-01', '1999-02-28'],
    // one of several days
    ['[..2020-10-23]', null, '2020-10-23'],
    ['[2020-11..]', '2020-11-01', null],
    ['[2020-09-27..2020-10-23]', '2020-09-27', '2020-10-23'],
    ['[2020-10-30,2020-10-31]', '2020-10-30', '2020-10-31'],
    ['[2020-10-31,2020-10-30]', '2020-10-30', '2020-10-31'],
    ['[1988,2020-09-27..2020-10-23]', '1988-01-01', '2020-10-23'],
    ['{2020,2021-02}', '2020-01-01', '2021-02-28'],
    // from … to
    ['2020-09-27/2020-10-31', '2020-09-27', '2020-10-31'],
    ['2020-10-30/2020-10-30', '2020-10-30', '2020-10-30'],
    ['1994/2020-10-31', '1994-01-01', '2020-10-31'],
    ['199X/2020', '1990-01-01', '2020-12-31'],
    ['2020-11-09/..', '2020-11-09', null],
    ['2020-11-09/', '2020-11-09', null],
    ['../1994', null, '1994-12-31'],
    // parts of years, decades, centuries
    ['2020-21', '2020-03-01', '2020-05-31'],
    ['2020-22', '2020-06-01', '2020-08-31'],
    ['2020-23', '2020-09-01', '2020-11-30'],
    ['2019-24', '2019-12-01', '2020-02-29'],
    ['2020-28', '2020-12-01', '2021-02-28'],
    ['2020-32', '2020-06-01', '2020-08-31'],
    ['2020-34', '2020-04-01', '2020-06-30'],
    ['2020-39', '2020-09-01', '2020-12-31'],
    ['2020-41', '2020-07-01', '2020-12-31'],
    ['199', '1990-01-01', '1999-12-31'],
    ['19', '1900-01-01', '1999-12-31'],
    ['1950S2', '1900-01-01', '1999-12-31']
  ])('%s', (text, earliest, latest) => {
    expect(boundsOf(text)).toEqual({ edtf: text, earliest, latest });
  });
});

describe('what is no date', () => {
  it.each([
    ['2020-02-30', 'is not in the calendar'],
    ['2019-02-29', 'is not in the calendar'],
    ['2020-13', 'is not in the calendar'],
    ['20XX-02-30', 'is not'],
    ['2020-10-31/2020-10-30', 'ends before it begins'],
    ['[2020-10-31..2020-10-30]', 'ends before it begins'],
    ['[2020,2019-02-29]', 'is not in the calendar'],
    ['Y17E7', 'is too far away'],
    ['-1000', 'is too far away'],
    ['30/10/2020', 'is not a date in EDTF'],
    ['next Friday', 'is not a date in EDTF'],
    ['', 'is not a date in EDTF']
  ])('%s', (text, reason) => {
    expect(() => boundsOf(text)).toThrow(reason);
  });
});

describe('any date', () => {
  const day = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(4000, 12, 31) });
  const date = day.chain((n) => {
    const text = textOf(n);
    return fc.constantFrom(
      text,
      text.slice(0, 7),
      text.slice(0, 4),
      `${text.slice(0, 3)}X`,
      `${text.slice(0, 7)}-XX`,
      `${text}?`,
      `${text.slice(0, 7)}~`
    );
  });

  it('is itself when it is a day', () => {
    fc.assert(fc.property(day, (n) => void expect(ends(textOf(n))).toEqual([textOf(n), textOf(n)])));
  });

  it('does not end before it begins', () => {
    fc.assert(
      fc.property(date, (text) => void expect(boundsOf(text).earliest! <= boundsOf(text).latest!).toBe(true))
    );
  });

  it('holds every day that it is written with fewer digits of', () => {
    fc.assert(
      fc.property(day, (n) => {
        const text = textOf(n);
        // The package has no "3X" in a month of thirty days.
        const inTens = text[8] === '3' ? [] : [`${text.slice(0, 9)}X`];
        for (const wider of [
          text.slice(0, 7),
          text.slice(0, 4),
          `${text.slice(0, 4)}-XX-${text.slice(8)}`,
          ...inTens
        ]) {
          const { earliest, latest } = boundsOf(wider);
          expect(earliest! <= text && text <= latest!).toBe(true);
        }
      })
    );
  });

  it('reaches over its members, in a set, an interval and a range alike', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)].map(textOf) as [string, string];
        for (const text of [
          `[${first}..${last}]`,
          `${first}/${last}`,
          `[${last},${first}]`,
          `{${first},${last}}`
        ])
          expect(ends(text)).toEqual([first, last]);
      })
    );
  });
});
