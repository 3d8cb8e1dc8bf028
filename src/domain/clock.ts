/** The story by the clock of reports: the same rows, dated by the days on which articles with them came out. */
/*
 * An item that several articles carry was reported on each of their days, in their outlets' own zones. It is in a window
 * when one of those days is, and then for certain, since publication has no doubt; it is not in a window that lies
 * between two of them. So a window of one day shows what the articles of that day carry, no more and no less. In the
 * list it stands where it was first reported, and its marks stand on each of its days. The window itself does not move
 * when the clock is changed, and the axis is the same by both.
 */
import { NEAR_DAYS, rowsById, type Atlas } from './atlas';
import type { Columns, Keyed, Reports } from './columns';
import type { Clock } from './view';

const byReport = new WeakMap<Atlas, Atlas>();

/** The same story by a clock; made at the first question. */
export function atlasBy(atlas: Atlas, clock: Clock): Atlas {
  const happened = atlas.origin?.atlas ?? atlas;
  if (clock === 'happened') return happened;
  const known = byReport.get(happened) ?? reportedAtlas(happened);
  byReport.set(happened, known);
  return known;
}

function reportedAtlas(atlas: Atlas): Atlas {
  const { order, head } = reportOrder(atlas);
  const { size } = atlas;
  const ids = Array.from(order, (row) => atlas.ids[row]!);
  const reports = reportsIn(atlas.reports, order);
  const start = new Int32Array(size);
  const end = new Int32Array(size);
  const scattered: number[] = [];
  for (let row = 0; row < size; row++) {
    const from = reports.first[row]!;
    const to = reports.first[row + 1]!;
    start[row] = reports.days[from]!;
    end[row] = reports.days[to - 1]! + 1;
    if (to - from > 1) scattered.push(row);
  }
  return {
    ...atlas,
    ...regrouped(atlas, order),
    clock: 'reported',
    ids,
    rowOf: rowsById(ids),
    record: inOrder(atlas.record, order),
    start,
    end,
    anchor: start,
    reports,
    scattered: Uint32Array.from(scattered),
    head,
    origin: { atlas, rows: order }
  };
}

const inOrder = (column: Uint32Array, order: Uint32Array): Uint32Array =>
  Uint32Array.from(order, (row) => column[row]!);

/** What a row is and where it belongs; a column that serves several dimensions is put in order once and goes on doing so. */
function regrouped(atlas: Atlas, order: Uint32Array): Pick<Columns, 'group' | 'placeSet' | 'speaker' | 'by'> {
  const made = new Map<Uint32Array, Uint32Array>();
  const of = (column: Uint32Array): Uint32Array => {
    const known = made.get(column) ?? inOrder(column, order);
    made.set(column, known);
    return known;
  };
  const by = Object.fromEntries(
    Object.entries(atlas.by).map(([dimension, { column, codes }]): [string, Keyed] => [
      dimension,
      { column: of(column), codes }
    ])
  ) as Columns['by'];
  return { group: of(atlas.group), placeSet: of(atlas.placeSet), speaker: of(atlas.speaker), by };
}

function reportsIn({ first, days }: Reports, order: Uint32Array): Reports {
  const reports: Reports = { first: new Uint32Array(order.length + 1), days: new Int32Array(days.length) };
  order.forEach((row, index) => {
    const at = reports.first[index]!;
    const own = days.subarray(first[row], first[row + 1]);
    reports.days.set(own, at);
    reports.first[index + 1] = at + own.length;
  });
  return reports;
}

/**
 * By the day of the first report, and within a day as it happened. A statement is listed under its event when the two
 * were first reported near each other.
 */
function reportOrder(atlas: Atlas): { order: Uint32Array; head: Int32Array } {
  const { size, rowOf, story, record, groups, group, reports } = atlas;
  const firstDay = (row: number) => reports.days[reports.first[row]!]!;
  const eventOf = (row: number): number => {
    if (groups[group[row]!]!.isEvent) return -1;
    const event = rowOf.get(story.statements[record[row]!]!.event ?? '') ?? -1;
    return event >= 0 && Math.abs(firstDay(event) - firstDay(row)) <= NEAR_DAYS ? event : -1;
  };
  // Numbers sort many times faster than by a comparison, so day and row become one.
  const ROWS = 2 ** 31;
  const keys = Float64Array.from({ length: size }, (_, row) => firstDay(row) * ROWS + row).sort();
  const sorted = Uint32Array.from(keys, (key) => key - Math.floor(key / ROWS) * ROWS);

  const below = new Map<number, number[]>();
  const heads = Int32Array.from({ length: size }, (_, row) => eventOf(row));
  for (const row of sorted) {
    const event = heads[row]!;
    if (event < 0) continue;
    const statements = below.get(event);
    if (statements) statements.push(row);
    else below.set(event, [row]);
  }
  const order = new Uint32Array(size);
  const head = new Int32Array(size).fill(-1);
  let length = 0;
  for (const root of sorted) {
    if (heads[root]! >= 0) continue;
    const at = length;
    order[length++] = root;
    for (const row of below.get(root) ?? []) {
      head[length] = at;
      order[length++] = row;
    }
  }
  return { order, head };
}

/** How many of the rows of one selection are not in the other, whichever clocks the two go by. */
export type Exchange = { entered: number; left: number };
type Selected = { atlas: Atlas; rows: Uint32Array };

export function exchangeOf(before: Selected, after: Selected): Exchange {
  const flags = new Uint8Array(before.atlas.size);
  const numberOf = ({ origin }: Atlas, row: number) => (origin === undefined ? row : origin.rows[row]!);
  for (const row of before.rows) flags[numberOf(before.atlas, row)] = 1;
  let stayed = 0;
  for (const row of after.rows) stayed += flags[numberOf(after.atlas, row)]!;
  return { entered: after.rows.length - stayed, left: before.rows.length - stayed };
}
