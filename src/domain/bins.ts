/** How much there is in each cell of the axis: surely, possibly, by kind of mark. One pass over columns. */
import { ACT_GROUPS, groupOfAct, type Act, type ActGroup } from '../schema/vocabulary';
import type { Columns } from './columns';
import { reportDaysOf } from './inside';
import type { Sieve } from './sieve';
import type { Counts } from './tally';
import type { Day } from './time';

/** What a mark on the axis is: a statement of one of five groups, or an event. */
export const MARK_KINDS = [...ACT_GROUPS, 'event'] as const;
export type MarkKind = ActGroup | 'event';

/** The cells that each row touches; made once per story and axis, so that a filter is answered without looking at dates. */
export type CellColumns = {
  /** First days of the cells, and the day after the last. */
  knots: Int32Array;
  /** The one cell that holds all days of the row, or -1. */
  within: Int32Array;
  /** The other rows, which span several cells. */
  spanning: Spanning;
  /** Further cells of rows that stand on several single days. */
  again: { row: Uint32Array; cell: Uint32Array };
};

/** Columns of their own: in most stories few rows span cells, in some tables all do. */
export type Spanning = {
  row: Uint32Array;
  first: Uint32Array;
  last: Uint32Array;
  /** The cell where it stands: of its last possible day, or of the day on which it begins. */
  home: Uint32Array;
  /** 1 where it ends in its home cell, and its first day is in doubt. */
  isLatest: Uint8Array;
};

export type Bins = {
  knots: Int32Array;
  /** Rows whose dates lie wholly inside the cell. */
  certain: Record<MarkKind, Uint32Array>;
  /** Rows that span several cells and stand in this one, because it holds their last possible day. */
  latest: Record<MarkKind, Uint32Array>;
  /** Of the events in these two, those that somebody claims or alleges, and those that are planned. */
  unsettled: Uint32Array;
  /** All other rows that span several cells, one row's weight shared out evenly over the cells that it touches. */
  spread: { events: Float64Array; statements: Float64Array };
  /** Rows whose dates touch the cell and others too: what they may add to it. */
  possible: { events: Uint32Array; statements: Uint32Array };
  /** Rows that stand in the cell, whatever they are. */
  standing: Uint32Array;
};

export function cellColumns(columns: Columns, knots: Int32Array): CellColumns {
  return columns.clock === 'reported' ? cellsOfReports(columns, knots) : cellsOfSpans(columns, knots);
}

/** Each day on which a row was reported is in one cell, and surely. */
function cellsOfReports(columns: Columns, knots: Int32Array): CellColumns {
  const from = knots[0]!;
  const to = knots.at(-1)!;
  const cellOfDay = cellTable(knots);
  const cellAt = (day: Day) => cellOfDay[Math.min(Math.max(day, from), to - 1) - from]!;
  const cellsOf = (row: number) => [...new Set(reportDaysOf(columns, row).map(cellAt))];
  const within = Int32Array.from(columns.start, cellAt);
  const again: { row: number; cell: number }[] = [];
  for (const row of columns.scattered)
    for (const cell of cellsOf(row)) if (cell !== within[row]) again.push({ row, cell });
  const none = () => new Uint32Array(0);
  return {
    knots,
    within,
    spanning: { row: none(), first: none(), last: none(), home: none(), isLatest: new Uint8Array(0) },
    again: {
      row: Uint32Array.from(again, ({ row }) => row),
      cell: Uint32Array.from(again, ({ cell }) => cell)
    }
  };
}

function cellsOfSpans({ size, start, end, anchor }: Columns, knots: Int32Array): CellColumns {
  const from = knots[0]!;
  const to = knots.at(-1)!;
  const cellOfDay = cellTable(knots);
  const within = new Int32Array(size).fill(-1);
  const row = new Uint32Array(size);
  const first = new Uint32Array(size);
  const last = new Uint32Array(size);
  const home = new Uint32Array(size);
  const isLatest = new Uint8Array(size);
  let length = 0;
  for (let index = 0; index < size; index++) {
    const ends = end[index]!;
    // There is nothing beyond the axis: what lies open on that side is in its last cell.
    const a = cellOfDay[Math.min(Math.max(start[index]!, from), to - 1) - from]!;
    const b = cellOfDay[Math.max(Math.min(ends, to), from + 1) - 1 - from]!;
    if (a === b) {
      within[index] = a;
      continue;
    }
    const day = anchor[index]!;
    row[length] = index;
    first[length] = a;
    last[length] = b;
    // An anchor beyond the axis is the far end of a date that is open on that side.
    home[length] = day < from ? b : day >= to ? a : cellOfDay[day - from]!;
    isLatest[length] = Number(home[length] === b && day === ends - 1);
    length++;
  }
  // Copies, so that the long arrays can go.
  return {
    knots,
    within,
    spanning: {
      row: row.slice(0, length),
      first: first.slice(0, length),
      last: last.slice(0, length),
      home: home.slice(0, length),
      isLatest: isLatest.slice(0, length)
    },
    again: { row: new Uint32Array(0), cell: new Uint32Array(0) }
  };
}

/** The cell of each day of the axis. */
function cellTable(knots: Int32Array): Uint32Array {
  const table = new Uint32Array(knots.at(-1)! - knots[0]!);
  for (let cell = 0; cell < knots.length - 1; cell++)
    table.fill(cell, knots[cell]! - knots[0]!, knots[cell + 1]! - knots[0]!);
  return table;
}

const unfiltered = new WeakMap<CellColumns, Bins>();

/** Rows that pass the filters, in whatever window; counted once per axis where there is no filter. */
export function binsOf(columns: Columns, { passing }: Sieve, cells: CellColumns): Bins {
  if (passing !== undefined) return countCells(columns, passing, cells);
  const known = unfiltered.get(cells) ?? countCells(columns, undefined, cells);
  unfiltered.set(cells, known);
  return known;
}

/** Without a list, all rows. */
function countCells(
  columns: Columns,
  list: Uint32Array | undefined,
  { knots, within, spanning, again }: CellColumns
): Bins {
  const cells = knots.length - 1;
  const kindOfGroup = kindsOf(columns);
  // Flat, one block of cells per kind, so that the pass writes into one array.
  const certain = new Uint32Array(MARK_KINDS.length * cells);
  const latest = new Uint32Array(MARK_KINDS.length * cells);
  const isUnsettled = unsettledGroups(columns);
  const unsettled = new Uint32Array(cells);
  const standing = new Uint32Array(cells);
  // Differences from cell to cell: a date over a thousand cells costs as much as one over two.
  const possible = [new Int32Array(cells + 1), new Int32Array(cells + 1)] as const;
  const spread = [new Float64Array(cells + 1), new Float64Array(cells + 1)] as const;
  const { size, group } = columns;
  const { first, last, home, isLatest } = spanning;
  const count = list?.length ?? size;
  let at = 0;
  for (let index = 0; index < count; index++) {
    const row = list === undefined ? index : list[index]!;
    const cell = within[row]!;
    const kind = kindOfGroup[group[row]!]!;
    if (cell >= 0) {
      certain[kind * cells + cell]!++;
      unsettled[cell]! += isUnsettled[group[row]!]!;
      continue;
    }
    // Both lists are in the order of the rows.
    while (at < spanning.row.length && spanning.row[at]! < row) at++;
    if (spanning.row[at] !== row) continue;
    const a = first[at]!;
    const b = last[at]!;
    const part = kind === EVENT ? 0 : 1;
    standing[home[at]!]!++;
    possible[part][a]!++;
    possible[part][b + 1]!--;
    if (isLatest[at] === 1) {
      latest[kind * cells + b]!++;
      unsettled[b]! += isUnsettled[group[row]!]!;
    } else {
      const share = 1 / (b - a + 1);
      spread[part][a]! += share;
      spread[part][b + 1]! -= share;
    }
  }
  // Both lists are in the order of the rows.
  for (let index = 0, listed = 0; index < again.row.length; index++) {
    const row = again.row[index]!;
    while (list !== undefined && list[listed]! < row) listed++;
    if (list !== undefined && list[listed] !== row) continue;
    certain[kindOfGroup[group[row]!]! * cells + again.cell[index]!]!++;
    unsettled[again.cell[index]!]! += isUnsettled[group[row]!]!;
  }
  for (let index = 0; index < certain.length; index++) standing[index % cells]! += certain[index]!;
  return {
    knots,
    certain: blocks(certain, cells),
    latest: blocks(latest, cells),
    unsettled,
    spread: {
      events: runningSum(spread[0]).subarray(0, cells),
      statements: runningSum(spread[1]).subarray(0, cells)
    },
    possible: {
      events: Uint32Array.from(runningSum(possible[0]).subarray(0, cells)),
      statements: Uint32Array.from(runningSum(possible[1]).subarray(0, cells))
    },
    standing
  };
}

const EVENT = MARK_KINDS.indexOf('event');

function kindsOf({ groups, values }: Pick<Columns, 'groups' | 'values'>): Uint8Array {
  return Uint8Array.from(groups, ({ isEvent, act }) =>
    isEvent ? EVENT : MARK_KINDS.indexOf(groupOfAct[(values.acts.ids[act] || 'claim') as Act])
  );
}

/** 1 for events that are not simply reported. */
function unsettledGroups({ groups, values }: Pick<Columns, 'groups' | 'values'>): Uint8Array {
  return Uint8Array.from(groups, ({ isEvent, status }) =>
    Number(isEvent && values.statuses.ids[status] !== 'reported')
  );
}

function blocks(flat: Uint32Array, cells: number): Record<MarkKind, Uint32Array> {
  return Object.fromEntries(
    MARK_KINDS.map((kind, index) => [kind, flat.subarray(index * cells, (index + 1) * cells)])
  ) as Record<MarkKind, Uint32Array>;
}

function runningSum<Sums extends Int32Array | Float64Array>(differences: Sums): Sums {
  for (let index = 1; index < differences.length; index++) differences[index]! += differences[index - 1]!;
  return differences;
}

/** Of the statements that lie wholly inside the cell, how many there are of each group. */
export function actsIn(bins: Bins, cell: number): Record<ActGroup, number> {
  return Object.fromEntries(ACT_GROUPS.map((group) => [group, bins.certain[group][cell]!])) as Record<
    ActGroup,
    number
  >;
}

/** As the list counts them: those that lie wholly inside the cell, and those that only touch it. */
export function countsIn(bins: Bins, cell: number): { certain: Counts; possible: Counts } {
  const statements = ACT_GROUPS.reduce((sum, group) => sum + bins.certain[group][cell]!, 0);
  return {
    certain: { events: bins.certain.event[cell]!, statements },
    possible: { events: bins.possible.events[cell]!, statements: bins.possible.statements[cell]! }
  };
}
