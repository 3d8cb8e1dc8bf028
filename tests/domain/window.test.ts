/** The window moves by keys, buttons and playing; it is never turned around and never empty. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeScale } from '../../src/domain/scale';
import { contains, isSameSpan, overlaps, spanOf, textOf, type Span } from '../../src/domain/time';
import {
  isOneDate,
  moveBoth,
  moveEnd,
  oneDateIn,
  rangeAround,
  shiftWindow,
  windowUpTo,
  withEnd,
  type End,
  type Move
} from '../../src/domain/window';
import { karabakhDates, karabakhExtent } from '../fixtures/clustered';

const scale = timeScale(karabakhDates(), karabakhExtent);
const spanFrom = (text: string): Span => {
  const [from, to = from] = text.split('..');
  return { start: spanOf(from!)!.start, end: spanOf(to!)!.end };
};
const inWords = ({ start, end }: Span) => `${textOf(start)}..${textOf(end - 1)}`;

const someDay = fc.integer({ min: karabakhExtent.start, max: karabakhExtent.end - 1 });
const someWindow = fc
  .tuple(someDay, someDay)
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
const someEnd = fc.constantFrom<End>('start', 'end');
const someMove = fc.constantFrom<Move>('forward', 'back', 'far-forward', 'far-back', 'first', 'last');

describe('one end', () => {
  it.each<[string, End, Move, string]>([
    ['2020-10-30..2020-11-02', 'start', 'forward', '2020-10-31..2020-11-02'],
    ['2020-10-30..2020-11-02', 'end', 'back', '2020-10-30..2020-11-01'],
    ['2020-10-30..2020-11-02', 'start', 'far-back', '2020-09-30..2020-11-02'],
    ['2020-10-30..2020-11-02', 'end', 'last', '2020-10-30..2023-09-22'],
    ['2020-10-30..2020-11-02', 'start', 'last', '2020-11-02..2020-11-02'],
    ['2020-10-30..2020-11-02', 'end', 'first', '2020-10-30..2020-10-30'],
    ['2020-10-30..2020-11-02', 'start', 'first', '1988-02-01..2020-11-02'],
    // A fold is one step, whichever key.
    ['2020-10-30..2020-11-15', 'end', 'forward', '2020-10-30..2023-09-17'],
    ['2020-10-30..2020-11-15', 'end', 'far-forward', '2020-10-30..2023-09-17'],
    // A month that would end in one ends at its brink.
    ['2020-10-30..2020-11-10', 'end', 'far-forward', '2020-10-30..2020-11-15'],
    ['2020-10-19..2020-11-10', 'start', 'far-back', '2020-09-26..2020-11-10'],
    ['2020-07-01..2020-11-10', 'start', 'back', '2000-01-01..2020-11-10'],
    ['1992-01-01..2020-11-10', 'start', 'forward', '1993-01-01..2020-11-10'],
    ['1992-01-01..2020-11-10', 'start', 'far-forward', '1997-01-01..2020-11-10'],
    // From a date between two units to the next one, not past it.
    ['1992-08-09..2020-11-10', 'start', 'forward', '1993-01-01..2020-11-10'],
    ['1992-08-09..2020-11-10', 'start', 'back', '1992-01-01..2020-11-10']
  ])('%s, %s %s: %s', (from, end, move, to) =>
    expect(inWords(moveEnd(scale, spanFrom(from), end, move))).toBe(to)
  );

  it('never passes the other, nor the ends of time', () =>
    fc.assert(
      fc.property(someWindow, someEnd, someMove, (window, end, move) => {
        const moved = moveEnd(scale, window, end, move);
        expect(moved.start).toBeLessThan(moved.end);
        expect(moved.start).toBeGreaterThanOrEqual(karabakhExtent.start);
        expect(moved.end).toBeLessThanOrEqual(karabakhExtent.end);
        expect(end === 'start' ? moved.end : moved.start).toBe(end === 'start' ? window.end : window.start);
      })
    ));

  it('reaches every unit by arrow keys alone', () => {
    const days: number[] = [];
    let window = { ...karabakhExtent };
    for (let steps = 0; steps < 200; steps++) {
      days.push(window.start);
      window = moveEnd(scale, window, 'start', 'forward');
    }
    expect([...new Set(days)]).toEqual([...scale.days.subarray(0, -1)]);
  });

  it('stays where it is when it cannot move', () =>
    expect(inWords(withEnd(scale, spanFrom('1992-03-01..1992-04-30'), 'start', spanFrom('1993').start))).toBe(
      '1992-03-01..1992-04-30'
    ));
});

describe('both ends', () => {
  it('move a unit and keep their distance', () => {
    expect(inWords(moveBoth(scale, spanFrom('2020-10-30..2020-10-31'), 'forward'))).toBe(
      '2020-10-31..2020-11-01'
    );
    expect(inWords(moveBoth(scale, spanFrom('2023-09-21..2023-09-22'), 'forward'))).toBe(
      '2023-09-21..2023-09-22'
    );
  });

  it.each<[string, 1 | -1, string]>([
    ['2020-10-30..2020-10-31', 1, '2020-11-01..2020-11-02'],
    ['2020-10-30..2020-10-31', -1, '2020-10-28..2020-10-29'],
    ['2020-10', 1, '2020-11-01..2020-11-30'],
    ['1992', 1, '1993-01-01..1993-12-31'],
    // Past what is empty, to the far side.
    ['2020-11-14..2020-11-15', 1, '2023-09-18..2023-09-19'],
    ['2023-09-18..2023-09-19', -1, '2020-11-14..2020-11-15'],
    ['2023-09-20..2023-09-21', 1, '2023-09-21..2023-09-22'],
    ['2023-09-21..2023-09-22', 1, '2023-09-21..2023-09-22']
  ])('%s shifted by %i: %s', (from, direction, to) =>
    expect(inWords(shiftWindow(scale, spanFrom(from), direction))).toBe(to)
  );

  it('stay inside time when shifted', () =>
    fc.assert(
      fc.property(someWindow, fc.constantFrom<1 | -1>(1, -1), (window, direction) => {
        const { start, end } = shiftWindow(scale, window, direction);
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(karabakhExtent.start);
        expect(end).toBeLessThanOrEqual(karabakhExtent.end);
      })
    ));
});

it('ends with the stop when it plays', () => {
  expect(inWords(windowUpTo(spanFrom('2020-10-31'), 7, karabakhExtent))).toBe('2020-10-25..2020-10-31');
  expect(inWords(windowUpTo(spanFrom('1997'), 7, karabakhExtent))).toBe('1997-01-01..1997-12-31');
  expect(inWords(windowUpTo(spanFrom('1988-02'), 700, karabakhExtent))).toBe('1988-02-01..1988-02-29');
});

describe('one date', () => {
  const stops = Uint32Array.from(scale.days.slice(0, -1), (_, cell) => cell).filter((cell) => cell % 3 === 0);

  it('is in the window that it is taken from, and is one', () =>
    fc.assert(
      fc.property(someWindow, fc.boolean(), (window, hasStops) => {
        const date = oneDateIn(scale, hasStops ? stops : new Uint32Array(0), window);
        expect(overlaps(date, window)).toBe(true);
        expect(isOneDate(scale, date)).toBe(true);
        expect(contains(rangeAround(scale, date), date)).toBe(true);
        expect(isSameSpan(rangeAround(scale, date), date)).toBe(false);
      })
    ));

  it.each([
    ['2020-10-30..2020-10-30', true],
    ['1992-01-01..1992-12-31', true],
    ['1992-05-05..1992-05-05', true],
    ['2020-07-01..2020-07-31', true],
    ['2020-10-30..2020-10-31', false],
    ['1992-01-01..1993-12-31', false]
  ])('%s: %s', (window, isOne) => expect(isOneDate(scale, spanFrom(window))).toBe(isOne));

  it('has the stretch around it as its range', () => {
    expect(inWords(rangeAround(scale, spanFrom('2023-09-20')))).toBe('2023-09-18..2023-09-22');
    expect(inWords(rangeAround(scale, spanFrom('2020-07-01..2020-07-31')))).toBe('1988-02-01..2023-09-22');
    expect(inWords(rangeAround(scale, spanFrom('2010-07-01')))).toBe('1988-02-01..2023-09-22');
  });
});
