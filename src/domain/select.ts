/** The answer to a view: which rows, and how many of each value, by passes over columns. */
import type { Columns } from './columns';
import { insideOf } from './inside';
import type { Sieve } from './sieve';
import { totalsWithin, type Counts, type Facets } from './tally';
import type { Span } from './time';
import { DIMENSIONS, type Dimension, type View } from './view';

export type Selection = {
  /** Rows in the order of the list. */
  rows: Uint32Array;
  counts: Counts;
  /** Those whose dates lie wholly inside the window. */
  certain: number;
  /** Those whose dates only touch it; counted also where they are not asked for, and then not among the rows. */
  possible: number;
  /** Per dimension and code, how many of the rows have it. */
  shown: Facets;
  /** Per dimension and code, how many rows there would be if only that value were chosen in it. */
  facets: Facets;
};

/** What is asked of time. */
export type Asked = Pick<View, 'window'> & Partial<Pick<View, 'sure'>>;

export function select(columns: Columns, { passing, missing }: Sieve, asked: Asked): Selection {
  // As long as it could get: memory that is never written to costs nothing.
  const room = new Uint32Array(passing?.length ?? columns.size);
  const { length, certain, possible } = rowsWithin(columns, passing, asked, room);
  const rows = room.subarray(0, length);
  if (passing === undefined && !asked.sure) {
    const { counts, facets } = totalsWithin(columns, asked.window);
    return { rows, counts, certain, possible, shown: facets, facets };
  }

  const counter = counterOf(columns, rows);
  const counts: Counts = { events: 0, statements: 0 };
  counter.perIndex(columns.group, columns.groups.length).forEach((count, group) => {
    counts[columns.groups[group]!.isEvent ? 'events' : 'statements'] += count;
  });
  const shown = Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, counter.facet(dimension)])
  ) as Facets;
  const facets = { ...shown };
  for (const [dimension, others] of Object.entries(missing) as [Dimension, Uint32Array | 'the-rest'][]) {
    if (others === 'the-rest') facets[dimension] = allWithin(columns, asked, dimension);
    else {
      const beyond = new Uint32Array(others.length);
      const { length } = rowsWithin(columns, others, asked, beyond);
      const more = counterOf(columns, beyond.subarray(0, length)).facet(dimension);
      facets[dimension] = shown[dimension].map((count, code) => count + more[code]!);
    }
  }
  return { rows, counts, certain, possible, shown, facets };
}

/** How often each value occurs where no filter is in force. */
function allWithin(columns: Columns, asked: Asked, dimension: Dimension): Uint32Array {
  if (!asked.sure) return totalsWithin(columns, asked.window).facets[dimension];
  const rows = new Uint32Array(columns.size);
  const { length } = rowsWithin(columns, undefined, asked, rows);
  return counterOf(columns, rows.subarray(0, length)).facet(dimension);
}

/** Rows that pass every filter but the one by place: what the map shows, so that the other places stay in sight. */
export function rowsBeyondPlaces(columns: Columns, { passing, missing }: Sieve, asked: Asked): Uint32Array {
  const others = missing.places;
  if (!(others instanceof Uint32Array)) {
    const list = others === 'the-rest' ? undefined : passing;
    const rows = new Uint32Array(list?.length ?? columns.size);
    return rows.subarray(0, rowsWithin(columns, list, asked, rows).length);
  }
  const rows = new Uint32Array(others.length + (passing?.length ?? 0));
  const { length } = rowsWithin(columns, passing, asked, rows);
  const beyond = rowsWithin(columns, others, asked, rows.subarray(length));
  // Two lists without a row in common; numbers sort into the order of the list.
  return rows.subarray(0, length + beyond.length).sort();
}

type Found = { length: number; certain: number; possible: number };

/** Writes those of the rows that are in the window, as `insideOf` has it; without a list, those of all rows. */
function rowsWithin(
  columns: Columns,
  list: Uint32Array | undefined,
  { window, sure = false }: Asked,
  into: Uint32Array
): Found {
  const { length, certain } = rowsTouching(columns, list, window, into);
  if (columns.clock === 'happened' && !sure) return { length, certain, possible: length - certain };
  let kept = 0;
  for (let index = 0; index < length; index++) {
    const row = into[index]!;
    into[kept] = row;
    if (insideOf(columns, row, window) === 'certain') kept++;
  }
  return { length: kept, certain: kept, possible: columns.clock === 'happened' ? length - kept : 0 };
}

/** The one loop that runs a million times: a row touches the window when it begins before its end and ends after its start. */
function rowsTouching(
  { start, end, size }: Columns,
  list: Uint32Array | undefined,
  { start: from, end: to }: Span,
  into: Uint32Array
): { length: number; certain: number } {
  let length = 0;
  let certain = 0;
  const count = list?.length ?? size;
  for (let index = 0; index < count; index++) {
    const row = list === undefined ? index : list[index]!;
    const first = start[row]!;
    const last = end[row]!;
    if (first >= to || last <= from) continue;
    into[length++] = row;
    if (first >= from && last <= to) certain++;
  }
  return { length, certain };
}

/** Counts rows by what their columns say; a column is gone through once, however many dimensions it serves. */
function counterOf({ by, values }: Columns, rows: Uint32Array) {
  const counted = new Map<Uint32Array, Uint32Array>();
  function perIndex(column: Uint32Array, size: number): Uint32Array {
    const known = counted.get(column);
    if (known) return known;
    const counts = new Uint32Array(size);
    for (let index = 0; index < rows.length; index++) counts[column[rows[index]!]!]!++;
    counted.set(column, counts);
    return counts;
  }
  function facet(dimension: Dimension): Uint32Array {
    const { column, codes } = by[dimension];
    const facet = new Uint32Array(values[dimension].ids.length);
    perIndex(column, codes.length).forEach((count, index) => {
      if (count > 0) for (const code of codes[index]!) facet[code]! += count;
    });
    return facet;
  }
  return { perIndex, facet };
}
