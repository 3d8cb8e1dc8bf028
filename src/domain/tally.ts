/** How many rows of each value a window holds, from sums kept at steps through time: for a million rows nearly as fast as for a hundred. */
import type { Columns, Keyed } from './columns';
import { insideOf } from './inside';
import type { Day, Span } from './time';
import { DIMENSIONS, type Dimension } from './view';

export type Counts = { events: number; statements: number };
/** Per dimension and code, how many rows have it. */
export type Facets = Record<Dimension, Uint32Array>;
export type Totals = { counts: Counts; facets: Facets };

/** Rows in the order of one of their days, and what all rows before each step add up to. */
type Ladder = { days: Int32Array; rows: Uint32Array; step: number; sums: Uint32Array[] };
/** Sums are flat: the codes of one dimension behind those of another, and last how many of the rows are events. */
type Layout = {
  parts: readonly (Keyed & { dimension: Dimension; offset: number; size: number })[];
  width: number;
};
type Tally = Layout & { begun: Ladder; ended: Ladder };

const MOST_STEPS = 256;
const LEAST_STEP = 512;

const tallies = new WeakMap<Columns['by'], Tally>();

/** Made once per story, at the first question or before it. */
export function tallyOf(columns: Columns): Tally {
  const known = tallies.get(columns.by);
  if (known) return known;
  const layout = layoutOf(columns);
  const tally = {
    ...layout,
    begun: ladderOf(columns, columns.start, layout),
    ended: ladderOf(columns, columns.end, layout)
  };
  tallies.set(columns.by, tally);
  return tally;
}

/**
 * Rows that a window touches are those that begin before its end, less those that have ended at its start, less those
 * that stand on days around it and on none in it.
 */
export function totalsWithin(columns: Columns, { start, end }: Span): Totals {
  const tally = tallyOf(columns);
  const { begun, ended, parts, width } = tally;
  const sums = sumsBefore(columns, tally, begun, end);
  const gone = sumsBefore(columns, tally, ended, start + 1);
  for (let index = 0; index < width; index++) sums[index]! -= gone[index]!;
  let rows = countBefore(begun.days, end) - countBefore(ended.days, start + 1);
  for (const row of columns.scattered) {
    const isAround = columns.start[row]! < end && columns.end[row]! > start;
    if (!isAround || insideOf(columns, row, { start, end }) !== 'out') continue;
    addRow(columns, tally, row, sums, -1);
    rows--;
  }
  const events = sums[width - 1]!;
  return {
    counts: { events, statements: rows - events },
    facets: Object.fromEntries(
      parts.map(({ dimension, offset, size }) => [dimension, sums.subarray(offset, offset + size)])
    ) as Facets
  };
}

function layoutOf({ by, values }: Columns): Layout {
  let width = 0;
  const parts = DIMENSIONS.map((dimension) => {
    const size = values[dimension].ids.length;
    const part = { ...by[dimension], dimension, offset: width, size };
    width += size;
    return part;
  });
  return { parts, width: width + 1 };
}

function addRow(
  { groups, group }: Columns,
  { parts, width }: Layout,
  row: number,
  sums: Uint32Array,
  weight = 1
): void {
  for (let index = 0; index < parts.length; index++) {
    const { column, codes, offset } = parts[index]!;
    const list = codes[column[row]!]!;
    for (let at = 0; at < list.length; at++) sums[offset + list[at]!]! += weight;
  }
  if (groups[group[row]!]!.isEvent) sums[width - 1]! += weight;
}

function ladderOf(columns: Columns, dayOfRow: Int32Array, layout: Layout): Ladder {
  const rows = rowsByDay(dayOfRow);
  const step = Math.max(LEAST_STEP, Math.ceil(rows.length / MOST_STEPS));
  const running = new Uint32Array(layout.width);
  const sums: Uint32Array[] = [running.slice()];
  rows.forEach((row, index) => {
    addRow(columns, layout, row, running);
    if ((index + 1) % step === 0) sums.push(running.slice());
  });
  return { days: Int32Array.from(rows, (row) => dayOfRow[row]!), rows, step, sums };
}

/** Numbers sort many times faster than by a comparison, so day and row become one. */
function rowsByDay(dayOfRow: Int32Array): Uint32Array {
  const ROWS = 2 ** 31;
  const keys = Float64Array.from(dayOfRow, (day, row) => day * ROWS + row).sort();
  return Uint32Array.from(keys, (key) => key - Math.floor(key / ROWS) * ROWS);
}

function sumsBefore(
  columns: Columns,
  layout: Layout,
  { days, rows, step, sums }: Ladder,
  day: Day
): Uint32Array {
  const count = countBefore(days, day);
  const rung = Math.floor(count / step);
  const result = sums[rung]!.slice();
  for (let index = rung * step; index < count; index++) addRow(columns, layout, rows[index]!, result);
  return result;
}

/** How many of the sorted days are before the day. */
function countBefore(days: Int32Array, day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
