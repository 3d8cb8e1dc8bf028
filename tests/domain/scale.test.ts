/** The folded axis: both ways the same, days where there are many, breaks where there is nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coarser,
  cellOf,
  dayAt,
  isFold,
  knotAfter,
  knotBefore,
  knotNear,
  positionOf,
  spanOfCell,
  timeScale,
  trueScale,
  unfolded
} from '../../src/domain/scale';
import { dayOf, OPEN_FUTURE, OPEN_PAST, textOf, type Span } from '../../src/domain/time';
import { datesOf, karabakhDates, karabakhExtent } from '../fixtures/clustered';

const d = (text: string) => dayOf(...(text.split('-').map(Number) as [number, number, number]));
const story = timeScale(karabakhDates(), karabakhExtent);
const outline = (scale = story) =>
  scale.stretches.map(({ unit, span }) => `${unit} ${textOf(span.start)}..${textOf(span.end - 1)}`);

describe('the axis of the story', () => {
  it('has years, a month and days', () =>
    expect(outline()).toEqual([
      'year 1988-02-01..1999-12-31',
      'month 2020-07-01..2020-07-31',
      'day 2020-09-26..2020-11-15',
      'day 2023-09-18..2023-09-22'
    ]));

  it('folds what is empty, and says how much', () =>
    expect(story.folds.map(({ from, to, days }) => [textOf(from), textOf(to), days])).toEqual([
      ['2000-01-01', '2020-07-01', 7487],
      ['2020-08-01', '2020-09-26', 56],
      ['2020-11-16', '2023-09-18', 1036]
    ]));

  it('gives every day of the autumn one unit', () => {
    for (let day = d('2020-09-26'); day < d('2020-11-16'); day++)
      expect(positionOf(story, day + 1) - positionOf(story, day)).toBe(1);
  });

  it('finds a date inside a fold there, and no thumb stops at it', () => {
    const day = d('2015-06-01');
    expect(isFold(story, cellOf(story, day))).toBe(true);
    expect(dayAt(story, positionOf(story, day))).toBe(day);
    expect(textOf(knotAfter(story, day))).toBe('2020-07-01');
    expect(textOf(knotBefore(story, day))).toBe('2000-01-01');
  });
});

const extent: Span = { start: dayOf(1900, 1, 1), end: dayOf(2030, 1, 1) };
const someDay = fc.integer({ min: extent.start - 400, max: extent.end + 400 });
const someRow = fc.oneof(
  someDay.map((start) => ({ start, end: start + 1 })),
  fc.tuple(someDay, fc.integer({ min: 2, max: 4000 })).map(([start, days]) => ({ start, end: start + days })),
  someDay.map((end) => ({ start: OPEN_PAST, end })),
  someDay.map((start) => ({ start, end: OPEN_FUTURE }))
);
const cluster = fc
  .tuple(someDay, fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 30 }))
  .map(([day, offsets]) => offsets.map((offset) => ({ start: day + offset, end: day + offset + 1 })));
const someRows = fc
  .tuple(fc.array(someRow, { maxLength: 20 }), fc.array(cluster, { maxLength: 4 }))
  .map(([rows, clusters]) => [...rows, ...clusters.flat()]);
const someScale = someRows.map((rows) => ({ rows, scale: timeScale(datesOf(rows), extent) }));
const someInside = fc.integer({ min: extent.start, max: extent.end });

describe('any axis', () => {
  it('goes up, and both ways the same, for every day', () =>
    fc.assert(
      fc.property(someScale, someInside, someInside, ({ scale }, a, b) => {
        expect(dayAt(scale, positionOf(scale, a))).toBe(a);
        if (a < b) expect(positionOf(scale, a)).toBeLessThan(positionOf(scale, b));
      })
    ));

  it('goes up from position to position', () =>
    fc.assert(
      fc.property(
        someScale,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ scale }, a, b) => {
          const [low, high] = [Math.min(a, b) * scale.length, Math.max(a, b) * scale.length];
          expect(dayAt(scale, low)).toBeLessThanOrEqual(dayAt(scale, high));
        }
      )
    ));

  it('starts and ends with the extent', () =>
    fc.assert(
      fc.property(someScale, ({ scale }) => {
        expect([scale.days[0], scale.days.at(-1)]).toEqual([extent.start, extent.end]);
        expect([positionOf(scale, extent.start - 1), positionOf(scale, extent.end + 1)]).toEqual([
          0,
          scale.length
        ]);
        expect([dayAt(scale, -1), dayAt(scale, scale.length + 1)]).toEqual([extent.start, extent.end]);
      })
    ));

  it('folds nothing that has a date', () =>
    fc.assert(
      fc.property(someScale, ({ rows, scale }) => {
        const dates = datesOf(rows);
        for (const { from, to } of scale.folds)
          for (let row = 0; row < dates.size; row++) {
            const day = dates.anchor[row]!;
            expect(from <= day && day < to).toBe(false);
          }
      })
    ));

  it('lies in parts that follow one another', () =>
    fc.assert(
      fc.property(someScale, ({ scale }) => {
        const parts = [
          ...scale.stretches.map(({ span, at, length }) => ({ from: span.start, to: span.end, at, length })),
          ...scale.folds
        ].sort((a, b) => a.at - b.at);
        parts.forEach((part, index) => {
          const before = parts[index - 1];
          expect([part.from, part.at]).toEqual(
            before ? [before.to, before.at + before.length] : [extent.start, 0]
          );
          expect(part.to).toBeGreaterThan(part.from);
        });
        expect(parts.at(-1)?.to).toBe(extent.end);
      })
    ));

  it('stops a thumb at the nearest knot', () =>
    fc.assert(
      fc.property(someScale, fc.double({ min: 0, max: 1, noNaN: true }), ({ scale }, share) => {
        const position = share * scale.length;
        const distance = Math.abs(positionOf(scale, knotNear(scale, position)) - position);
        const nearest = Math.min(...Array.from(scale.positions, (other) => Math.abs(other - position)));
        expect(distance).toBeCloseTo(nearest, 6);
      })
    ));
});

describe('odd stories', () => {
  it('shows an empty one as it is', () => {
    expect(outline(timeScale(datesOf([]), { start: d('2020-01-01'), end: d('2020-03-01') }))).toEqual([
      'day 2020-01-01..2020-02-29'
    ]);
    expect(timeScale(datesOf([]), extent).length).toBe(130);
  });

  it('puts one date between two folds', () => {
    const scale = timeScale(datesOf([{ start: d('1965-05-05'), end: d('1965-05-06') }]), extent);
    expect(outline(scale)).toEqual(['day 1965-05-04..1965-05-06']);
    expect(scale.folds.length).toBe(2);
  });

  it('does not fold what is even', () => {
    const yearly = Array.from({ length: 60 }, (_, index) => ({
      start: dayOf(1950 + index, 6, 1),
      end: dayOf(1950 + index, 6, 2)
    }));
    expect(outline(timeScale(datesOf(yearly), { start: dayOf(1950, 1, 1), end: dayOf(2010, 1, 1) }))).toEqual(
      ['year 1950-01-01..2009-12-31']
    );
    const monthly = Array.from({ length: 60 }, (_, index) => ({
      start: dayOf(2000, 1 + index, 3),
      end: dayOf(2000, 1 + index, 4)
    }));
    expect(
      outline(timeScale(datesOf(monthly), { start: dayOf(2000, 1, 1), end: dayOf(2005, 1, 1) }))
    ).toEqual(['month 2000-01-01..2004-12-31']);
  });

  it('takes a hundred thousand rows on all days', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => ({
      start: d('2014-01-01') + (index % 3000),
      end: d('2014-01-01') + (index % 3000) + 1
    }));
    const scale = timeScale(datesOf(rows), { start: d('2014-01-01'), end: d('2014-01-01') + 3000 });
    expect([scale.length, scale.folds.length]).toEqual([3000, 0]);
  });
});

it('unfolds for the true scale', () => {
  const scale = trueScale(karabakhExtent);
  expect(scale.length).toBe(karabakhExtent.end - karabakhExtent.start);
  expect(positionOf(scale, d('2020-10-30'))).toBe(d('2020-10-30') - karabakhExtent.start);
});

it('is read by months where days are too thin, and keeps its folds', () => {
  const knots = coarser(story, 'month');
  expect(Array.from(knots.subarray(-9), textOf)).toEqual([
    '2000-01-01',
    '2020-07-01',
    '2020-08-01',
    '2020-09-26',
    '2020-10-01',
    '2020-11-01',
    '2020-11-16',
    '2023-09-18',
    '2023-09-23'
  ]);
  expect(spanOfCell({ days: knots }, 0)).toEqual({ start: d('1988-02-01'), end: d('1989-01-01') });
});

describe('an axis with folds laid open', () => {
  const someScale = fc
    .tuple(fc.array(someRow, { maxLength: 40 }), fc.infiniteStream(fc.boolean()), fc.boolean())
    .map(([rows, chance, isLinear]) => {
      const folded = timeScale(datesOf(rows), extent);
      const opened = folded.folds.map(({ from }) => from).filter(() => chance.next().value);
      return { folded, opened, scale: isLinear ? trueScale(extent) : unfolded(folded, opened) };
    });

  it('is still increasing, and exact to the day both ways', () =>
    fc.assert(
      fc.property(someScale, someDay, ({ scale }, day) => {
        const increases = (values: Int32Array) =>
          values.every((value, index) => index === 0 || value > values[index - 1]!);
        expect(increases(scale.days)).toBe(true);
        expect(increases(scale.positions)).toBe(true);
        const inside = Math.min(Math.max(day, extent.start), extent.end);
        expect(dayAt(scale, positionOf(scale, inside))).toBe(inside);
      }),
      { numRuns: 60 }
    ));

  it('has the folds that were left, and knots where the others were', () =>
    fc.assert(
      fc.property(someScale, ({ folded, opened, scale }) => {
        if (scale.folds.length === 0 && folded.folds.length > opened.length) return;
        expect(scale.folds.map(({ from, to }) => [from, to])).toEqual(
          folded.folds.filter(({ from }) => !opened.includes(from)).map(({ from, to }) => [from, to])
        );
        for (const { from, to } of folded.folds) {
          expect(scale.days.includes(from) && scale.days.includes(to)).toBe(true);
          if (opened.includes(from)) expect(isFold(scale, cellOf(scale, from))).toBe(false);
        }
      }),
      { numRuns: 60 }
    ));

  it('counts weeks in days, a few years in months, decades in years', () => {
    const all = story.folds.map(({ from }) => from);
    expect(unfolded(story, all).stretches.map(({ unit, length }) => [unit, length])).toEqual([
      ['year', 12],
      ['year', 21],
      ['month', 1],
      ['day', 56],
      ['day', 51],
      ['month', 35],
      ['day', 5]
    ]);
    expect(unfolded(story, [])).toBe(story);
  });
});
