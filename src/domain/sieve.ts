/** Which rows the filters and the search let through, in whatever window. */
import type { Atlas } from './atlas';
import type { Columns } from './columns';
import { DIMENSIONS, type Dimension } from './view';

/** What narrows a view down, apart from time. */
export type Filters = Record<Dimension, readonly string[]>;

export type Sieve = {
  /** Rows that pass, in the order of the list; undefined where nothing is asked and all of them do. */
  passing: Uint32Array | undefined;
  /**
   * Per dimension that is asked for, the rows that nothing but it turns away: what its other values would show.
   * `the-rest` where it is all that is asked, so that this is every row that does not pass.
   */
  missing: Partial<Record<Dimension, Uint32Array | 'the-rest'>>;
};

const NOTHING_ASKED: Sieve = { passing: undefined, missing: {} };

/** Rows at a time, so that the bits in between stay in the fastest memory. */
const CHUNK = 4096;
const bitOf = (dimension: Dimension): number => 1 << DIMENSIONS.indexOf(dimension);
const NOT_FOUND = 1 << DIMENSIONS.length;

type Screened = Columns & Pick<Atlas, 'sourceById'>;

export function sieveOf(atlas: Screened, filters: Filters, found?: Uint8Array): Sieve {
  const asked = DIMENSIONS.filter((dimension) => filters[dimension].length > 0);
  if (asked.length === 0 && found === undefined) return NOTHING_ASKED;

  const tables = tablesOf(atlas, filters, asked);
  const { size } = atlas;
  // By the bits that lead to it. Memory that is never written to costs nothing, so each may be as long as it could get.
  const lists: (Uint32Array | undefined)[] = new Array<undefined>(NOT_FOUND * 2).fill(undefined);
  const lengths = new Uint32Array(lists.length);
  const isAlone = asked.length === 1 && found === undefined;
  for (const bits of isAlone ? [0] : [0, ...asked.map(bitOf)]) lists[bits] = new Uint32Array(size);
  const away = new Uint8Array(CHUNK);
  for (let base = 0; base < size; base += CHUNK) {
    const length = Math.min(CHUNK, size - base);
    away.fill(0);
    for (const [column, table] of tables)
      for (let index = 0; index < length; index++) away[index]! |= table[column[base + index]!]!;
    if (found)
      for (let index = 0; index < length; index++) if (found[base + index] === 0) away[index]! |= NOT_FOUND;
    for (let index = 0; index < length; index++) {
      const bits = away[index]!;
      const list = lists[bits];
      if (list !== undefined) list[lengths[bits]!++] = base + index;
    }
  }
  const rowsOf = (bits: number): Uint32Array => lists[bits]!.subarray(0, lengths[bits]);
  return {
    passing: rowsOf(0),
    missing: Object.fromEntries(
      asked.map((dimension) => [dimension, isAlone ? 'the-rest' : rowsOf(bitOf(dimension))])
    )
  };
}

/** Whether the values chosen in one dimension turn the row away. */
export function turnsAway(
  atlas: Screened,
  dimension: Dimension,
  ids: readonly string[],
  row: number
): boolean {
  const { column, codes } = atlas.by[dimension];
  const chosen = codesOf(atlas, dimension, ids);
  return ids.length > 0 && !codes[column[row]!]!.some((code) => chosen.has(code));
}

/** Per column and index in it, a bit for each dimension that turns it away. */
function tablesOf(
  atlas: Screened,
  filters: Filters,
  asked: readonly Dimension[]
): Map<Uint32Array, Uint8Array> {
  const tables = new Map<Uint32Array, Uint8Array>();
  for (const dimension of asked) {
    const { column, codes } = atlas.by[dimension];
    const table = tables.get(column) ?? new Uint8Array(codes.length);
    tables.set(column, table);
    const chosen = codesOf(atlas, dimension, filters[dimension]);
    codes.forEach((list, index) => {
      if (!list.some((code) => chosen.has(code))) table[index]! |= bitOf(dimension);
    });
  }
  return tables;
}

/** Every code that a chosen value stands for: an outlet stands for its articles. */
function codesOf(
  { values, sourceById }: Screened,
  dimension: Dimension,
  ids: readonly string[]
): Set<number> {
  const { codeOf, ids: known } = values[dimension];
  const chosen = new Set(ids);
  const codes = new Set<number>();
  for (const id of ids) {
    const code = codeOf.get(id);
    if (code !== undefined) codes.add(code);
  }
  if (dimension === 'sources')
    known.forEach((source, code) => {
      if (chosen.has(sourceById.get(source)?.outlet ?? '')) codes.add(code);
    });
  return codes;
}
