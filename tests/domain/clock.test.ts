/** By the clock of reports the same rows are in a window when an article with them came out in it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas, publicationDay, type Atlas } from '../../src/domain/atlas';
import { binsOf, cellColumns, countsIn } from '../../src/domain/bins';
import { atlasBy } from '../../src/domain/clock';
import { insideOf, reaching, reportDaysOf } from '../../src/domain/inside';
import { periodOf } from '../../src/domain/list';
import { coarser, spanOfCell, timeScale } from '../../src/domain/scale';
import { search } from '../../src/domain/search';
import { select } from '../../src/domain/select';
import { sieveOf, type Filters } from '../../src/domain/sieve';
import { dayOf, overlaps, spanOf, textOf, type Day, type Span } from '../../src/domain/time';
import { marksOf } from '../../src/domain/timeline';
import { ACTS } from '../../src/schema/vocabulary';
import type { Story } from '../../src/schema/story';
import { noFilters } from '../fixtures/table';
import { tinyEvent, tinyStatement, tinyStory } from '../fixtures/tiny-story';

const FIRST = dayOf(2020, 9, 1);
const DAYS = 90;
const someDay = fc.integer({ min: FIRST, max: FIRST + DAYS - 1 });
const exact = (day: Day) => ({
  edtf: textOf(day),
  earliest: textOf(day),
  latest: textOf(day),
  basis: 'stated' as const
});

/** Articles on any days; items of any date in one, two or three of them; some dated by the day of their only article. */
const someStory: fc.Arbitrary<Story> = fc
  .record({
    published: fc.uniqueArray(someDay, { minLength: 3, maxLength: 3 }),
    items: fc.array(
      fc.record({
        isEvent: fc.boolean(),
        day: someDay,
        sources: fc.subarray([0, 1, 2], { minLength: 1 }),
        isDatedByReport: fc.boolean(),
        under: fc.option(fc.nat(29)),
        act: fc.constantFrom(...ACTS.slice(0, 3))
      }),
      { maxLength: 30 }
    )
  })
  .map(({ published, items }) => {
    const frame = tinyStory();
    const sources = published.map((day, index) => ({
      ...frame.sources[0]!,
      id: `source-${index}`,
      published: { ...frame.sources[0]!.published, at: `${textOf(day)}T23:30:00+07:00` }
    }));
    const made = items.map(({ isEvent, day, sources: own, isDatedByReport, under, act }, index) => {
      const cited = isDatedByReport ? own.slice(0, 1) : own;
      const when = exact(isDatedByReport ? published[cited[0]!]! : day);
      const evidence = cited.map((source) => ({
        source: `source-${source}`,
        start: 0,
        end: 9,
        sha256: '0'.repeat(64)
      }));
      const id = `${isDatedByReport ? 'dated' : 'other'}-${index}`;
      const event = under !== null && items[under]?.isEvent ? under : undefined;
      return { isEvent, id, when, evidence, act, event };
    });
    const idOf = (index: number) => made[index]!.id;
    return {
      ...frame,
      story: {
        ...frame.story,
        period: { edtf: '', earliest: textOf(FIRST), latest: textOf(FIRST + DAYS - 1) }
      },
      sources,
      events: made
        .filter(({ isEvent }) => isEvent)
        .map(({ id, when, evidence }) => tinyEvent({ id, when, evidence })),
      statements: made
        .filter(({ isEvent }) => !isEvent)
        .map(({ id, when, evidence, act, event }) =>
          tinyStatement({
            id,
            act,
            evidence,
            said: { when, at: null },
            ...(event === undefined ? {} : { event: idOf(event) })
          })
        )
    };
  });
const someAtlases = someStory.map((story) => {
  const happened = buildAtlas(story);
  return { happened, reported: atlasBy(happened, 'reported') };
});
const someWindow = fc
  .tuple(someDay, fc.integer({ min: 1, max: 40 }))
  .map(([start, days]): Span => ({ start, end: start + days }));
const someFilters: fc.Arbitrary<Filters> = fc
  .record({ acts: fc.subarray(ACTS.slice(0, 3)), sources: fc.subarray(['source-0', 'source-1', 'source-2']) })
  .map((chosen) => ({ ...noFilters, ...chosen }));

const daysOf = (atlas: Atlas, id: string): Day[] => {
  const record = atlas.eventById.get(id) ?? atlas.statementById.get(id)!;
  return record.evidence.map(({ source }) => publicationDay(atlas.sourceById.get(source)));
};
const idsIn = (atlas: Atlas, window: Span, filters = noFilters) =>
  [...select(atlas, sieveOf(atlas, filters), { window }).rows].map((row) => atlas.ids[row]!);
const isIn =
  ({ start, end }: Span) =>
  (day: Day) =>
    start <= day && day < end;

describe('by the clock of reports', () => {
  it('a row is in a window when it was reported on one of its days', () =>
    fc.assert(
      fc.property(someAtlases, someWindow, ({ reported }, window) => {
        const expected = reported.ids.filter((id) => daysOf(reported, id).some(isIn(window)));
        expect(idsIn(reported, window)).toEqual(expected);
        reported.ids.forEach((id, row) =>
          expect(insideOf(reported, row, window)).toBe(expected.includes(id) ? 'certain' : 'out')
        );
      })
    ));

  it('a window of one day shows what the articles of that day carry', () =>
    fc.assert(
      fc.property(someAtlases, ({ reported }) => {
        for (const source of reported.story.sources) {
          const day = publicationDay(source);
          const alone = { ...noFilters, sources: [source.id] };
          expect(idsIn(reported, { start: day, end: day + 1 })).toEqual(
            idsIn(reported, reported.extent, alone)
          );
        }
      })
    ));

  it('counts agree with the rows, whatever is asked', () =>
    fc.assert(
      fc.property(someAtlases, someWindow, someFilters, ({ reported }, window, filters) => {
        const sieve = sieveOf(reported, filters);
        const { rows, counts, certain, possible, shown } = select(reported, sieve, { window });
        const isEvent = (row: number) => reported.groups[reported.group[row]!]!.isEvent;
        expect(counts.events).toBe([...rows].filter(isEvent).length);
        expect(counts.events + counts.statements).toBe(rows.length);
        expect([certain, possible]).toEqual([rows.length, 0]);
        for (const [code, id] of reported.values.sources.ids.entries())
          expect(shown.sources[code]).toBe(
            [...rows].filter((row) => {
              const { column, codes } = reported.by.sources;
              return id !== '' && codes[column[row]!]!.includes(code);
            }).length
          );
      })
    ));

  it('bins count what the list counts', () =>
    fc.assert(
      fc.property(someAtlases, someFilters, ({ reported }, filters) => {
        const scale = timeScale(reported, reported.extent);
        const sieve = sieveOf(reported, filters);
        for (const knots of [scale.days, coarser(scale, 'month')]) {
          const bins = binsOf(reported, sieve, cellColumns(reported, knots));
          for (let cell = 0; cell < knots.length - 1; cell++) {
            const listed = select(reported, sieve, {
              window: reaching(spanOfCell({ days: knots }, cell), reported.extent)
            });
            const { certain, possible } = countsIn(bins, cell);
            expect(certain).toEqual(listed.counts);
            expect(possible).toEqual({ events: 0, statements: 0 });
            expect(bins.standing[cell]).toBe(listed.rows.length);
          }
        }
      }),
      { numRuns: 40 }
    ));

  it('a mark stands on each day on which a row was reported', () =>
    fc.assert(
      fc.property(someAtlases, ({ reported }) => {
        const scale = timeScale(reported, reported.extent);
        const marks = marksOf(reported, cellColumns(reported, scale.days));
        const placed = marks.map(({ id, cell, shape }) => `${id} ${cell} ${shape}`).sort();
        const cellOf = (day: Day) => scale.days.findLastIndex((knot) => knot <= day);
        const expected = reported.ids.flatMap((id) =>
          [...new Set(daysOf(reported, id).map(cellOf))].map((cell) => `${id} ${cell} within`)
        );
        expect(placed).toEqual(expected.sort());
      }),
      { numRuns: 40 }
    ));

  it('the list is in the order of first reports, a statement behind its event', () =>
    fc.assert(
      fc.property(someAtlases, ({ reported }) => {
        const rootOf = (row: number) => (reported.head[row]! >= 0 ? reported.head[row]! : row);
        for (let row = 1; row < reported.size; row++) {
          expect(reported.anchor[rootOf(row)]!).toBeGreaterThanOrEqual(reported.anchor[rootOf(row - 1)]!);
          if (reported.head[row]! >= 0) {
            expect(reported.head[row]!).toBeLessThan(row);
            expect(reported.head[row - 1] === reported.head[row] || reported.head[row] === row - 1).toBe(
              true
            );
          }
          expect(periodOf(reported, row)!.end - periodOf(reported, row)!.start).toBeLessThan(32);
        }
      })
    ));
});

describe('the two clocks', () => {
  it('agree on items dated by publication', () =>
    fc.assert(
      fc.property(someAtlases, someWindow, ({ happened, reported }, window) => {
        const dated = (atlas: Atlas) =>
          idsIn(atlas, window)
            .filter((id) => id.startsWith('dated'))
            .sort();
        expect(dated(reported)).toEqual(dated(happened));
      })
    ));

  it('hold the same rows, with the same words and values', () =>
    fc.assert(
      fc.property(someAtlases, someFilters, ({ happened, reported }, filters) => {
        expect([...reported.ids].sort()).toEqual([...happened.ids].sort());
        reported.ids.forEach((id, row) => {
          const other = happened.rowOf.get(id)!;
          expect(reported.rowOf.get(id)).toBe(row);
          expect(reported.origin!.rows[row]).toBe(other);
          expect(reportDaysOf(reported, row)).toEqual(reportDaysOf(happened, other));
          expect(reportDaysOf(reported, row)).toEqual(
            [...new Set(daysOf(reported, id))].sort((a, b) => a - b)
          );
        });
        const { extent } = happened;
        expect(idsIn(reported, extent, filters).sort()).toEqual(idsIn(happened, extent, filters).sort());
        const found = (atlas: Atlas) => atlas.ids.filter((_, row) => search(atlas, 'other')!.rows[row] === 1);
        expect(found(reported).sort()).toEqual(found(happened).sort());
      })
    ));

  it('lead back and forth, and are made once', () => {
    const happened = buildAtlas(tinyStory());
    const reported = atlasBy(happened, 'reported');
    expect(atlasBy(happened, 'reported')).toBe(reported);
    expect(atlasBy(reported, 'reported')).toBe(reported);
    expect(atlasBy(reported, 'happened')).toBe(happened);
    expect(atlasBy(happened, 'happened')).toBe(happened);
  });

  it('have one axis, with room for every day on which an article came out', () => {
    const story = tinyStory();
    // The article of 20 October tells of the war of 1994 only.
    story.events = story.events
      .filter(({ id }) => id === 'old-war')
      .map((event) => ({
        ...event,
        evidence: [{ ...event.evidence[0]!, source: 'beta-2020-10-20' }]
      }));
    story.statements = [];
    const atlas = buildAtlas(story);
    const { days, folds } = timeScale(atlas, atlas.extent);
    const day = spanOf('2020-10-20')!;
    expect([...days]).toContain(day.start);
    expect(folds.some(({ from, to }) => overlaps({ start: from, end: to }, day))).toBe(false);
  });
});
