/** Days are counted in UTC, whatever the clock of the machine. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilOf,
  contains,
  dayOf,
  isSameSpan,
  OPEN_FUTURE,
  OPEN_PAST,
  overlaps,
  spanOf,
  spanOfBounds,
  textOf
} from '../../src/domain/time';

const day = fc.integer({ min: OPEN_PAST, max: OPEN_FUTURE });
const span = fc
  .tuple(day, fc.integer({ min: 1, max: 5000 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('days', () => {
  it('counts from 1970', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(2020, 9, 27)).toBe(18532);
    expect(textOf(18532)).toBe('2020-09-27');
  });

  it('knows the first hundred years', () =>
    expect(civilOf(dayOf(44, 3, 15))).toEqual({ year: 44, month: 3, day: 15 }));

  it('comes back from text as it went', () =>
    fc.assert(fc.property(day, (one) => isSameSpan(spanOf(textOf(one))!, { start: one, end: one + 1 }))));
});

describe('spanOf', () => {
  it.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['2020-12', '2020-12-01', '2020-12-31'],
    ['2020-09-27', '2020-09-27', '2020-09-27']
  ])('reads %s as %s to %s', (text, first, last) => {
    const { start, end } = spanOf(text)!;
    expect([textOf(start), textOf(end - 1)]).toEqual([first, last]);
  });

  it.each([
    '',
    '2020-13',
    '2020-00',
    '2020-02-30',
    '2019-02-29',
    '2020-9-1',
    '27-09-2020',
    'yesterday',
    '2020-09-27T10:00',
    ' 2020'
  ])('knows no %j', (text) => expect(spanOf(text)).toBeUndefined());

  it('never throws', () => fc.assert(fc.property(fc.string(), (text) => void spanOf(text))));
});

describe('spans', () => {
  it('reach beyond every window where they are open', () => {
    expect(spanOfBounds({ earliest: null, latest: '2020-10-23' })).toEqual({
      start: OPEN_PAST,
      end: dayOf(2020, 10, 24)
    });
    expect(spanOfBounds({ earliest: '2020-10-23', latest: null })).toEqual({
      start: dayOf(2020, 10, 23),
      end: OPEN_FUTURE
    });
  });

  it('that only touch do not overlap', () => {
    expect(overlaps({ start: 0, end: 1 }, { start: 1, end: 2 })).toBe(false);
    expect(overlaps({ start: 0, end: 2 }, { start: 1, end: 3 })).toBe(true);
  });

  it('overlap in both directions', () =>
    fc.assert(fc.property(span, span, (a, b) => overlaps(a, b) === overlaps(b, a))));

  it('overlap what they contain', () =>
    fc.assert(fc.property(span, span, (a, b) => !contains(a, b) || overlaps(a, b))));
});

describe('addMonths', () => {
  it.each([
    ['2020-01-31', 1, '2020-02-29'],
    ['2020-03-31', -1, '2020-02-29'],
    ['2020-11-14', 2, '2021-01-14'],
    ['2020-10-31', -12, '2019-10-31']
  ])('%s and %i months is %s', (from, months, to) =>
    expect(textOf(addMonths(spanOf(from)!.start, months))).toBe(to)
  );
});
