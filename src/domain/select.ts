/** The answer to a view: which rows, and how many of each value, by passes over columns. */
import type { Atlas } from './atlas';
import type { Columns } from './columns';
import { DIMENSIONS, type Dimension, type View } from './view';

/** What narrows a view down, apart from time. */
export type Filters = Record<Dimension, readonly string[]>;

/** A filter made ready to ask: for each group and each set of places, which dimensions turn it away. */
export type Sieve = {
  /** Bit i is set where dimension i turns the group away; the places are never in it. */
  group: Uint8Array;
  /** 1 where the filter by place turns the set away. */
  placeSet: Uint8Array;
  /** 1 where the search finds the row; undefined without a search. */
  found: Uint8Array | undefined;
};

export type Counts = { events: number; statements: number };

export type Selection = {
  /** Rows in the order of the list. */
  rows: Uint32Array;
  counts: Counts;
  /** Those whose dates lie wholly inside the window; the others may have been outside it. */
  certain: number;
  /** Per dimension and code, how many rows there would be if only that value were chosen in it. */
  facets: Record<Dimension, Uint32Array>;
};

const GROUP_DIMENSIONS = DIMENSIONS.filter((dimension) => dimension !== 'places');
const bitOf = (dimension: Dimension): number => 1 << GROUP_DIMENSIONS.indexOf(dimension as never);

/** Every id that a chosen value stands for: an outlet stands for its articles. */
function codesOf(
  atlas: Pick<Atlas, 'values' | 'sourceById'>,
  dimension: Dimension,
  ids: readonly string[]
): Set<number> {
  const { codeOf, ids: known } = atlas.values[dimension];
  const codes = new Set<number>();
  for (const id of ids) {
    const code = codeOf.get(id);
    if (code !== undefined) codes.add(code);
    if (dimension !== 'sources') continue;
    known.forEach((source, sourceCode) => {
      if (atlas.sourceById.get(source)?.outlet === id) codes.add(sourceCode);
    });
  }
  return codes;
}

export function sieveOf(
  atlas: Pick<Atlas, 'groups' | 'placeSets' | 'values' | 'sourceById'>,
  filters: Filters,
  found?: Uint8Array
): Sieve {
  const chosen = Object.fromEntries(
    DIMENSIONS.map((dimension) => [
      dimension,
      filters[dimension].length > 0 ? codesOf(atlas, dimension, filters[dimension]) : undefined
    ])
  ) as Record<Dimension, Set<number> | undefined>;
  const group = new Uint8Array(atlas.groups.length);
  atlas.groups.forEach(({ speaker, act, kind, status, sources }, index) => {
    let away = 0;
    if (chosen.speakers && !chosen.speakers.has(speaker)) away |= bitOf('speakers');
    if (chosen.acts && !chosen.acts.has(act)) away |= bitOf('acts');
    if (chosen.kinds && !chosen.kinds.has(kind)) away |= bitOf('kinds');
    if (chosen.statuses && !chosen.statuses.has(status)) away |= bitOf('statuses');
    if (chosen.sources && !sources.some((source) => chosen.sources!.has(source))) away |= bitOf('sources');
    group[index] = away;
  });
  const placeSet = new Uint8Array(atlas.placeSets.length);
  if (chosen.places) {
    atlas.placeSets.forEach((set, index) => {
      placeSet[index] = set.some(({ place }) => chosen.places!.has(place)) ? 0 : 1;
    });
  }
  return { group, placeSet, found };
}

export function select(columns: Columns, sieve: Sieve, { window }: Pick<View, 'window'>): Selection {
  const { size, start, end, group, placeSet, groups, placeSets, values } = columns;
  const rows = new Uint32Array(size);
  // Rows per group that the places let through, and rows per set of places that the groups let through.
  const perGroup = new Uint32Array(groups.length);
  const perPlaceSet = new Uint32Array(placeSets.length);
  let length = 0;
  let certain = 0;
  const { start: from, end: to } = window;
  const { group: groupAway, placeSet: placesAway, found } = sieve;
  for (let row = 0; row < size; row++) {
    const first = start[row]!;
    const last = end[row]!;
    if (first >= to || last <= from) continue;
    if (found !== undefined && found[row] === 0) continue;
    const g = group[row]!;
    const p = placeSet[row]!;
    if (placesAway[p] === 0) perGroup[g]!++;
    if (groupAway[g] !== 0) continue;
    perPlaceSet[p]!++;
    if (placesAway[p] !== 0) continue;
    rows[length++] = row;
    if (first >= from && last <= to) certain++;
  }

  const facets = Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, new Uint32Array(values[dimension].ids.length)])
  ) as Record<Dimension, Uint32Array>;
  const counts: Counts = { events: 0, statements: 0 };
  groups.forEach(({ isEvent, speaker, act, kind, status, sources }, index) => {
    const count = perGroup[index]!;
    if (count === 0) return;
    const away = groupAway[index]!;
    if (away === 0) counts[isEvent ? 'events' : 'statements'] += count;
    // A value counts where nothing turns the row away, or nothing but the filter of its own dimension.
    const isOpenTo = (dimension: Dimension) => (away & ~bitOf(dimension)) === 0;
    if (isOpenTo('speakers')) facets.speakers[speaker]! += count;
    if (isOpenTo('acts')) facets.acts[act]! += count;
    if (isOpenTo('kinds')) facets.kinds[kind]! += count;
    if (isOpenTo('statuses')) facets.statuses[status]! += count;
    if (isOpenTo('sources')) for (const source of sources) facets.sources[source]! += count;
  });
  placeSets.forEach((set, index) => {
    const count = perPlaceSet[index]!;
    if (count === 0) return;
    // A place may be in a set twice, as where it was said and as what it is about: one row all the same.
    for (const place of new Set(set.map(({ place }) => place))) facets.places[place]! += count;
  });
  return { rows: rows.subarray(0, length), counts, certain, facets };
}

/** Rows that pass every filter but the one by place: what the map shows, so that the other places stay in sight. */
export function rowsBeyondPlaces(columns: Columns, sieve: Sieve, view: Pick<View, 'window'>): Uint32Array {
  return select(columns, { ...sieve, placeSet: new Uint8Array(sieve.placeSet.length) }, view).rows;
}
