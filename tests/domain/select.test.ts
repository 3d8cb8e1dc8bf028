/** A view is answered as if every row had been looked at, whatever is asked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, type Columns, type DraftRow } from '../../src/domain/columns';
import { insideOf } from '../../src/domain/inside';
import { rowsBeyondPlaces, select } from '../../src/domain/select';
import { sieveOf, turnsAway, type Filters } from '../../src/domain/sieve';
import { contains, OPEN_FUTURE, OPEN_PAST, overlaps, type Span } from '../../src/domain/time';
import { DIMENSIONS, type Dimension } from '../../src/domain/view';
import { ACTS, EVENT_KINDS } from '../../src/schema/vocabulary';
import { noFilters } from '../fixtures/table';

const OUTLETS: Record<string, string> = { s0: 'alpha', s1: 'alpha', s2: 'beta' };
const sourceById = new Map(Object.entries(OUTLETS).map(([id, outlet]) => [id, { outlet }])) as never;

const IDS: Record<Dimension, string[]> = {
  places: ['p0', 'p1', 'p2', 'nowhere'],
  speakers: ['ann', 'bob', 'nobody'],
  sources: ['s0', 's1', 's2', 'alpha', 'beta'],
  acts: ACTS.slice(0, 3),
  kinds: EVENT_KINDS.slice(0, 3),
  statuses: ['reported', 'alleged']
};
const place = fc.record({
  place: fc.constantFrom('p0', 'p1', 'p2'),
  role: fc.constantFrom('happened' as const, 'said' as const, 'about' as const)
});
const span: fc.Arbitrary<Span> = fc.oneof(
  fc
    .tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: 1, max: 12 }))
    .map(([start, days]) => ({ start, end: start + days })),
  fc.integer({ min: -5, max: 40 }).map((end) => ({ start: OPEN_PAST, end })),
  fc.integer({ min: -5, max: 40 }).map((start) => ({ start, end: OPEN_FUTURE }))
);
const draft = fc.record({
  isEvent: fc.boolean(),
  span,
  speaker: fc.constantFrom('ann', 'bob', undefined),
  act: fc.constantFrom(...IDS.acts, undefined),
  kind: fc.constantFrom(...IDS.kinds, undefined),
  status: fc.constantFrom(...IDS.statuses, undefined),
  sources: fc.uniqueArray(fc.constantFrom('s0', 's1', 's2'), { minLength: 1 }),
  places: fc.uniqueArray(place, { maxLength: 3, selector: ({ place: id, role }) => id + role })
});
const drafts = fc.array(draft, { maxLength: 40 }).map((list) =>
  list.map((row, index): DraftRow => ({
    ...row,
    id: `row-${index}`,
    record: index,
    anchor: row.span.start,
    reported: [0]
  }))
);
const filters: fc.Arbitrary<Filters> = fc.record(
  Object.fromEntries(
    DIMENSIONS.map((dimension) => [
      dimension,
      fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.subarray(IDS[dimension]) }
      )
    ])
  ) as { [D in Dimension]: fc.Arbitrary<string[]> }
);
const window = fc
  .tuple(fc.integer({ min: -10, max: 45 }), fc.integer({ min: 1, max: 30 }))
  .map(([start, days]) => ({ start, end: start + days }));

/** What a row has in a dimension, each once. */
function valuesOf(row: DraftRow, dimension: Dimension): string[] {
  switch (dimension) {
    case 'places':
      return [...new Set(row.places.map(({ place: id }) => id))];
    case 'sources':
      return [...row.sources];
    case 'speakers':
      return [row.speaker ?? ''];
    case 'acts':
      return [row.act ?? ''];
    case 'kinds':
      return [row.kind ?? ''];
    case 'statuses':
      return [row.status ?? ''];
  }
}

function passes(row: DraftRow, dimension: Dimension, chosen: readonly string[]): boolean {
  if (chosen.length === 0) return true;
  return valuesOf(row, dimension).some(
    (value) => chosen.includes(value) || (dimension === 'sources' && chosen.includes(OUTLETS[value]!))
  );
}

/** Every row asked for itself, every count counted anew. */
function naive(
  columns: Columns,
  rows: readonly DraftRow[],
  asked: Filters,
  found: Set<string> | undefined,
  within: Span,
  sure: boolean
) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const inList = columns.ids.map((id) => byId.get(id)!);
  const isAsked = (row: DraftRow) => (sure ? contains(within, row.span) : overlaps(row.span, within));
  const passing = (skipped?: Dimension, isIn = isAsked) =>
    inList.filter(
      (row) =>
        isIn(row) &&
        (found === undefined || found.has(row.id)) &&
        DIMENSIONS.every((dimension) => dimension === skipped || passes(row, dimension, asked[dimension]))
    );
  const shown = passing();
  const countsOf = (list: DraftRow[], dimension: Dimension) =>
    columns.values[dimension].ids.map(
      (id) => list.filter((row) => valuesOf(row, dimension).includes(id)).length
    );
  const each = (make: (dimension: Dimension) => number[]) =>
    Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, make(dimension)]));
  return {
    ids: shown.map(({ id }) => id),
    beyondPlaces: passing('places').map(({ id }) => id),
    counts: {
      events: shown.filter(({ isEvent }) => isEvent).length,
      statements: shown.filter(({ isEvent }) => !isEvent).length
    },
    certain: shown.filter((row) => contains(within, row.span)).length,
    possible: passing(undefined, ({ span }) => overlaps(span, within) && !contains(within, span)).length,
    shown: each((dimension) => countsOf(shown, dimension)),
    facets: each((dimension) => countsOf(passing(dimension), dimension))
  };
}

function answer(
  columns: Columns,
  asked: Filters,
  found: Set<string> | undefined,
  within: Span,
  sure: boolean
) {
  const bytes = found && Uint8Array.from(columns.ids, (id) => Number(found.has(id)));
  const sieve = sieveOf({ ...columns, sourceById }, asked, bytes);
  const idsOf = (rows: Uint32Array) => [...rows].map((row) => columns.ids[row]!);
  const view = { window: within, sure };
  const { rows, counts, certain, possible, shown, facets } = select(columns, sieve, view);
  const plain = (all: Record<Dimension, Uint32Array>) =>
    Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, [...all[dimension]]]));
  return {
    ids: idsOf(rows),
    beyondPlaces: idsOf(rowsBeyondPlaces(columns, sieve, view)),
    counts,
    certain,
    possible,
    shown: plain(shown),
    facets: plain(facets)
  };
}

const search = fc.option(fc.uniqueArray(fc.integer({ min: 0, max: 39 }).map((index) => `row-${index}`)), {
  nil: undefined
});

describe('a view', () => {
  it('is answered as if every row had been asked', () =>
    fc.assert(
      fc.property(drafts, filters, search, window, fc.boolean(), (rows, asked, ids, within, sure) => {
        const columns = columnsOf(rows);
        const found = ids && new Set(ids);
        expect(answer(columns, asked, found, within, sure)).toEqual(
          naive(columns, rows, asked, found, within, sure)
        );
      }),
      { numRuns: 400 }
    ));

  it('is answered alike where sums are kept at many steps', () => {
    const rows = fc.sample(draft, { numRuns: 1_700, seed: 7 }).map((row, index): DraftRow => ({
      ...row,
      id: `row-${index}`,
      record: index,
      anchor: row.span.start,
      reported: [0]
    }));
    const columns = columnsOf(rows);
    for (const within of [
      { start: -10, end: 60 },
      { start: 3, end: 4 },
      { start: 17, end: 31 },
      { start: 90, end: 91 }
    ])
      for (const asked of [
        noFilters,
        { ...noFilters, speakers: ['ann'] },
        { ...noFilters, places: ['p1'], acts: [ACTS[0]] }
      ])
        for (const sure of [false, true])
          expect(answer(columns, asked, undefined, within, sure)).toEqual(
            naive(columns, rows, asked, undefined, within, sure)
          );
  });

  it('holds the certain rows, and the possible ones beside them', () =>
    fc.assert(
      fc.property(drafts, filters, window, (rows, asked, within) => {
        const columns = columnsOf(rows);
        const all = answer(columns, asked, undefined, within, false);
        const sure = answer(columns, asked, undefined, within, true);
        expect(all.ids).toEqual(expect.arrayContaining(sure.ids));
        expect(sure.ids.length).toBe(all.certain);
        expect(all.ids.length).toBe(all.certain + all.possible);
        expect([sure.certain, sure.possible]).toEqual([all.certain, all.possible]);
        const inside = columns.ids.filter((_, row) => insideOf(columns, row, within) === 'certain');
        expect(inside).toEqual(expect.arrayContaining(sure.ids));
      })
    ));
});

it('tells which choice turns a row away', () =>
  fc.assert(
    fc.property(drafts, filters, (rows, asked) => {
      const columns = columnsOf(rows);
      const byId = new Map(rows.map((row) => [row.id, row]));
      columns.ids.forEach((id, row) => {
        for (const dimension of DIMENSIONS)
          expect(turnsAway({ ...columns, sourceById }, dimension, asked[dimension], row)).toBe(
            !passes(byId.get(id)!, dimension, asked[dimension])
          );
      });
    })
  ));
