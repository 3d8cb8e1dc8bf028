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

const bitOf = (dimension: Dimension): number => 1 << DIMENSIONS.indexOf(dimension);
const NOT_FOUND = 1 << DIMENSIONS.length;

type Screened = Columns & Pick<Atlas, 'sourceById'>;

export function sieveOf(atlas: Screened, filters: Filters, found?: Uint8Array): Sieve {
  const asked = DIMENSIONS.filter((dimension) => filters[dimension].length > 0);
  const tables = [...tablesOf(atlas, filters, asked)];
  const [alone] = tables;
  if (found === undefined && alone === undefined) return NOTHING_ASKED;
  if (found === undefined && asked.length === 1 && alone !== undefined)
    return { passing: rowsOpenTo(...alone), missing: { [asked[0]!]: 'the-rest' } };

  const away = new Uint8Array(atlas.size);
  if (found !== undefined) markMissed(away, found);
  for (const [column, table] of tables) markAway(away, column, table);
  const rows = rowsByBits(away, [0, ...asked.map(bitOf)]);
  return {
    passing: rows(0),
    missing: Object.fromEntries(asked.map((dimension) => [dimension, rows(bitOf(dimension))]))
  };
}

// Loops of their own: each of them runs a million times, and a short function is compiled well.

function markMissed(away: Uint8Array, found: Uint8Array): void {
  for (let row = 0; row < away.length; row++) if (found[row] === 0) away[row] = NOT_FOUND;
}

function markAway(away: Uint8Array, column: Uint32Array, table: Uint8Array): void {
  for (let row = 0; row < away.length; row++) away[row]! |= table[column[row]!]!;
}

function rowsByBits(away: Uint8Array, wanted: readonly number[]): (bits: number) => Uint32Array {
  // Memory that is never written to costs nothing, so each list may be as long as it could get.
  const lists: (Uint32Array | undefined)[] = new Array<undefined>(NOT_FOUND * 2).fill(undefined);
  for (const bits of wanted) lists[bits] = new Uint32Array(away.length);
  const lengths = new Uint32Array(lists.length);
  split(away, lists, lengths);
  return (bits) => lists[bits]!.subarray(0, lengths[bits]);
}

function split(away: Uint8Array, lists: readonly (Uint32Array | undefined)[], lengths: Uint32Array): void {
  for (let row = 0; row < away.length; row++) {
    const bits = away[row]!;
    // Most rows are turned away by more than one.
    if ((bits & (bits - 1)) !== 0) continue;
    const list = lists[bits];
    if (list !== undefined) list[lengths[bits]!++] = row;
  }
}

function rowsOpenTo(column: Uint32Array, table: Uint8Array): Uint32Array {
  const rows = new Uint32Array(column.length);
  let length = 0;
  for (let row = 0; row < column.length; row++) if (table[column[row]!] === 0) rows[length++] = row;
  return rows.subarray(0, length);
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
