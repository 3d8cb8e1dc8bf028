/** Steps go from one filled cell to the next, and say what they leave out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binsOf, cellColumns } from '../../src/domain/bins';
import { timeScale } from '../../src/domain/scale';
import { select } from '../../src/domain/select';
import { nextStop, ordinalAt, previousStop, stopsOf } from '../../src/domain/stops';
import { spanOf, textOf, type Day, type Span } from '../../src/domain/time';
import { karabakhExtent, karabakhSpans } from '../fixtures/clustered';
import { sieveFor, tableOf } from '../fixtures/table';

const columns = tableOf(karabakhSpans);
const scale = timeScale(columns, karabakhExtent);
const sieve = sieveFor(columns);
const { standing } = binsOf(columns, sieve, cellColumns(columns, scale.days));
const stops = stopsOf(scale, standing);
const inWords = (span: Span | undefined) => span && `${textOf(span.start)}..${textOf(span.end - 1)}`;
const dayOf = (text: string) => spanOf(text)!.start;

function walk(
  step: (day: Day) => ReturnType<typeof nextStop>,
  from: Day,
  onward: (span: Span) => Day
): string[] {
  const seen: string[] = [];
  for (let stop = step(from); stop; stop = step(onward(stop.span))) seen.push(inWords(stop.span)!);
  return seen;
}

describe('stops', () => {
  it('are the cells with entries, forwards and backwards alike', () => {
    const forwards = walk(
      (day) => nextStop(scale, stops, day),
      scale.extent.start,
      ({ end }) => end
    );
    const backwards = walk(
      (day) => previousStop(scale, stops, day),
      scale.extent.end,
      ({ start }) => start
    );
    expect(forwards).toEqual([...backwards].reverse());
    expect(forwards).toContain('1997-01-01..1997-12-31');
    expect(forwards).toContain('2020-07-01..2020-07-31');
    expect(forwards.slice(-5)).toEqual(
      ['2020-11-14', '2023-09-19', '2023-09-20', '2023-09-21', '2023-09-22'].map((day) => `${day}..${day}`)
    );
  });

  it('say how many days they jump over', () => {
    expect(nextStop(scale, stops, dayOf('2020-11-15'))).toMatchObject({
      skipped: dayOf('2023-09-19') - dayOf('2020-11-15')
    });
    expect(previousStop(scale, stops, dayOf('2023-09-19'))).toMatchObject({
      skipped: dayOf('2023-09-19') - dayOf('2020-11-15')
    });
    expect(nextStop(scale, stops, dayOf('2020-10-31'))).toMatchObject({ skipped: 0 });
  });

  it('are never empty', () => {
    for (
      let stop = nextStop(scale, stops, scale.extent.start);
      stop;
      stop = nextStop(scale, stops, stop.span.end)
    )
      expect(select(columns, sieve, { window: stop.span }).rows.length).toBeGreaterThan(0);
  });

  it('leave nothing out', () =>
    fc.assert(
      fc.property(fc.integer({ min: karabakhExtent.start, max: karabakhExtent.end }), (day) => {
        const next = nextStop(scale, stops, day);
        const between = { start: day, end: next?.span.start ?? karabakhExtent.end };
        for (let row = 0; row < columns.size; row++) {
          // What stands before the day in a cell that the day cuts is neither skipped nor next.
          if (columns.anchor[row]! < between.start || columns.anchor[row]! >= between.end) continue;
          const cut = previousStop(scale, stops, day)?.span.end ?? karabakhExtent.start;
          expect(day).toBeGreaterThan(cut - 1);
          expect(scale.days).not.toContain(day);
        }
      })
    ));

  it('are numbered from one', () => {
    expect(ordinalAt(scale, stops, dayOf('2020-10-31') + 1)).toBe(stops.length - 7);
    expect(ordinalAt(scale, stops, dayOf('2020-10-12'))).toBeUndefined();
  });

  it('are every day on request, and still no fold', () => {
    const all = stopsOf(scale, standing, true);
    expect(all.length).toBe(12 + 1 + 51 + 5);
    expect(nextStop(scale, all, dayOf('2020-10-11'))).toMatchObject({ span: spanOf('2020-10-11')! });
    expect(nextStop(scale, all, dayOf('2020-11-16'))).toMatchObject({ span: spanOf('2023-09-18')! });
  });

  it('are none where nothing passes the filters', () => {
    const none = stopsOf(scale, new Uint32Array(standing.length));
    expect(nextStop(scale, none, 0)).toBeUndefined();
    expect(previousStop(scale, none, scale.extent.end)).toBeUndefined();
  });
});
