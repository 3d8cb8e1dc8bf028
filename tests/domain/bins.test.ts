/** Bins count as the list counts: what is surely in a cell, and what may be. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actsIn, binsOf, cellColumns, countsIn, MARK_KINDS } from '../../src/domain/bins';
import type { Columns } from '../../src/domain/columns';
import { reaching } from '../../src/domain/inside';
import { coarser, spanOfCell, timeScale } from '../../src/domain/scale';
import { select } from '../../src/domain/select';
import { dayOf, OPEN_FUTURE, OPEN_PAST, spanOf, type Span } from '../../src/domain/time';
import { buildAtlas } from '../../src/domain/atlas';
import { ACT_GROUPS, groupOfAct, STATUSES, type Act, type ActGroup } from '../../src/schema/vocabulary';
import { karabakhExtent, karabakhSpans } from '../fixtures/clustered';
import { sieveFor, tableOf } from '../fixtures/table';
import { tinyEvent, tinyStory } from '../fixtures/tiny-story';

const extent: Span = { start: dayOf(2019, 1, 1), end: dayOf(2021, 7, 1) };
const someDay = fc.integer({ min: extent.start, max: extent.end - 1 });
const someSpan = fc.oneof(
  someDay.map((start) => ({ start, end: start + 1 })),
  fc.tuple(someDay, fc.integer({ min: 1, max: 500 })).map(([start, days]) => ({ start, end: start + days })),
  someDay.map((day) => ({ start: OPEN_PAST, end: day + 1 })),
  someDay.map((start) => ({ start, end: OPEN_FUTURE }))
);
const someTable = fc
  .tuple(
    fc.array(someSpan, { maxLength: 40 }),
    fc.subarray(['place-0', 'place-1', 'place-2']),
    fc.subarray(['claim', 'denial'])
  )
  .map(([spans, places, acts]) => {
    const columns = tableOf(spans);
    const scale = timeScale(columns, extent);
    return { columns, scale, sieve: sieveFor(columns, { places, acts }) };
  });

/** Statements by group, gone through one by one. */
function actsOf({ groups, group, values }: Columns, rows: Uint32Array): Record<ActGroup, number> {
  const counts = Object.fromEntries(ACT_GROUPS.map((one) => [one, 0])) as Record<ActGroup, number>;
  for (const row of rows) {
    const { isEvent, act } = groups[group[row]!]!;
    if (!isEvent) counts[groupOfAct[values.acts.ids[act] as Act]]++;
  }
  return counts;
}

describe('bins', () => {
  it('count in each cell what the list counts in that window', () =>
    fc.assert(
      fc.property(someTable, ({ columns, scale, sieve }) => {
        for (const knots of [scale.days, coarser(scale, 'month')]) {
          const bins = binsOf(columns, sieve, cellColumns(columns, knots));
          for (let cell = 0; cell < knots.length - 1; cell++) {
            const { certain, possible } = countsIn(bins, cell);
            const listed = select(columns, sieve, {
              window: reaching(spanOfCell({ days: knots }, cell), extent)
            });
            expect(certain.events + possible.events).toBe(listed.counts.events);
            expect(certain.statements + possible.statements).toBe(listed.counts.statements);
            expect(certain.events + certain.statements).toBe(listed.certain);
            const { rows } = select(columns, sieve, {
              window: reaching(spanOfCell({ days: knots }, cell), extent),
              sure: true
            });
            expect(actsIn(bins, cell)).toEqual(actsOf(columns, rows));
          }
        }
      }),
      { numRuns: 60 }
    ));

  it('weigh every row of the axis once', () =>
    fc.assert(
      fc.property(someTable, ({ columns, scale, sieve }) => {
        const bins = binsOf(columns, sieve, cellColumns(columns, scale.days));
        const sum = (numbers: Iterable<number>) =>
          Array.from(numbers).reduce((total, number) => total + number, 0);
        const weight = MARK_KINDS.reduce(
          (total, kind) => total + sum(bins.certain[kind]) + sum(bins.latest[kind]),
          0
        );
        const all = select(columns, sieve, { window: reaching(extent, extent) }).rows.length;
        expect(weight + sum(bins.spread.events) + sum(bins.spread.statements)).toBeCloseTo(all, 6);
        expect(sum(bins.standing)).toBe(all);
      })
    ));
});

describe('the bins of dates that are not days', () => {
  const october = spanOf('2020-10')!;
  const columns = tableOf([...karabakhSpans, october, october, october]);
  const scale = timeScale(columns, karabakhExtent);
  const bins = binsOf(columns, sieveFor(columns), cellColumns(columns, scale.days));
  const cellAt = (text: string) => scale.days.indexOf(spanOf(text)!.start);

  it('do not put "October 2020" on its first day', () => {
    const first = cellAt('2020-10-01');
    expect(countsIn(bins, first).certain).toEqual({ events: 0, statements: 0 });
    expect(bins.spread.statements[first]).toBeCloseTo(bins.spread.statements[first + 3]!, 6);
    expect(bins.spread.statements[first]).toBeGreaterThan(0);
  });

  it('know a year where a cell is a year', () =>
    expect(countsIn(bins, cellAt('1997')).certain).not.toEqual({ events: 0, statements: 0 }));

  it('put "on or before 23 October" on that day, and call it possible before', () => {
    const day = cellAt('2020-10-23');
    const latest = MARK_KINDS.reduce((total, kind) => total + bins.latest[kind][day]!, 0);
    expect(latest).toBe(16);
    expect(bins.possible.statements[day - 1]).toBeGreaterThanOrEqual(12);
  });
});

it('tell apart what is reported from what is claimed, alleged or planned', () => {
  const story = tinyStory();
  const day = { edtf: '2020-10-03', earliest: '2020-10-03', latest: '2020-10-03', basis: 'stated' as const };
  story.events = STATUSES.map((status) => tinyEvent({ id: status, status, when: day }));
  const atlas = buildAtlas(story);
  const scale = timeScale(atlas, atlas.extent);
  const bins = binsOf(atlas, sieveFor(atlas), cellColumns(atlas, scale.days));
  const cell = scale.days.indexOf(spanOf('2020-10-03')!.start);
  expect([bins.certain.event[cell], bins.unsettled[cell]]).toEqual([STATUSES.length, STATUSES.length - 1]);
  expect(bins.unsettled.reduce((sum, count) => sum + count, 0)).toBe(STATUSES.length - 1);
});
