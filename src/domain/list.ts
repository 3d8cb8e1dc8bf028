/** The selected rows as pages of a list: date groups, events, statements under them. */
import type { Columns } from './columns';
import type { Counts } from './tally';
import { civilOf, dayOf, isSameSpan, OPEN_FUTURE, OPEN_PAST, type Day, type Span } from './time';

/** Rows on a page: enough to scroll through, few enough to draw at once. */
export const PAGE_SIZE = 150;

/**
 * How an event comes to stand in the list. `context` is not selected itself, only statements under it are;
 * `continued` was counted on an earlier page. Neither is counted here.
 */
export type Standing = 'counted' | 'context' | 'continued';

/** An event with the selected statements under it, or a statement that stands alone. Numbers are rows. */
export type ListEntry =
  | { type: 'event'; row: number; standing: Standing; statements: number[] }
  | { type: 'statement'; row: number };

export type ListGroup = {
  /** Tells the groups of a page apart, and stays when the rows in them change. */
  key: string;
  /** Month, year or decade; undefined for what has no date at all. */
  span: Span | undefined;
  /** Of the whole group, also where it goes on over several pages. */
  counts: Counts;
  entries: ListEntry[];
};

type Rows = ArrayLike<number>;
type Dated = Pick<Columns, 'clock' | 'start' | 'end' | 'anchor' | 'head'>;
type Listed = Dated & Pick<Columns, 'group' | 'groups'>;

/** At least one, so that an empty list has a page to say so on. */
export function pageCount(rows: Rows, pageSize = PAGE_SIZE): number {
  return Math.max(1, Math.ceil(rows.length / pageSize));
}

/** The first page that shows a row, selected or as context of what is; undefined where none does. */
export function pageOf({ head }: Dated, rows: Rows, row: number, pageSize = PAGE_SIZE): number | undefined {
  const index = indexFrom(rows, row);
  const found = rows[index];
  // Statements stand right behind their event, so the first of them is where the event would be.
  return found === row || (found !== undefined && head[found] === row)
    ? Math.floor(index / pageSize)
    : undefined;
}

export function itemsOnPage(columns: Listed, rows: Rows, page: number, pageSize = PAGE_SIZE): ListGroup[] {
  const first = page * pageSize;
  const last = Math.min(rows.length, first + pageSize);
  const groups: ListGroup[] = [];
  let index = first;
  while (index < last) {
    const { span, from, to } = stretchAround(columns, rows, index);
    const until = Math.min(to, last);
    groups.push({
      key: keyAmong(groups, span),
      span,
      counts: countsOf(columns, rows, from, to),
      entries: entriesOf(columns, rows, index, until)
    });
    index = until;
  }
  return groups;
}

/** A month may come twice: before and after the year that begins with it. */
function keyAmong(groups: readonly ListGroup[], span: Span | undefined): string {
  const name = span ? `${span.start}-${span.end}` : 'undated';
  const earlier = groups.filter(({ key }) => key.startsWith(`${name}/`)).length;
  return `${name}/${earlier}`;
}

/** Where a row stands among the selected ones, or would stand. */
function indexFrom(rows: Rows, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A statement goes with the date of the event that it stands under. */
function rootOf({ head }: Dated, row: number): number {
  return head[row]! >= 0 ? head[row]! : row;
}

const isNewYear = (day: Day): boolean => dayOf(civilOf(day).year, 1, 1) === day;

/**
 * The month of a row; its year where no more than that is known, its decade where not even that. Only the side of the
 * span that stands for it in the order decides: "from 1988 to May 1994" is under 1988.
 */
export function periodOf({ clock, start, end, anchor }: Dated, row: number): Span | undefined {
  const [from, to, day] = [start[row]!, end[row]!, anchor[row]!];
  if (day <= OPEN_PAST || day >= OPEN_FUTURE - 1) return undefined;
  const { year, month } = civilOf(day);
  const isYearOnly = clock === 'happened' && to - from >= 365 && isNewYear(day === from ? from : to);
  if (!isYearOnly) return { start: dayOf(year, month, 1), end: dayOf(year, month + 1, 1) };
  const decade = Math.floor(year / 10) * 10;
  const tenYears = { start: dayOf(decade, 1, 1), end: dayOf(decade + 10, 1, 1) };
  return isSameSpan(tenYears, { start: from, end: to })
    ? tenYears
    : { start: dayOf(year, 1, 1), end: dayOf(year + 1, 1, 1) };
}

/** The period at an index and how far the rows of that period reach to both sides of it, also beyond the page. */
function stretchAround(
  columns: Dated,
  rows: Rows,
  index: number
): { span: Span | undefined; from: number; to: number } {
  const span = periodOf(columns, rootOf(columns, rows[index]!));
  const belongs = (at: number): boolean => {
    const root = rootOf(columns, rows[at]!);
    const isShort = columns.end[root]! - columns.start[root]! < 365;
    // Asking the calendar is slow, and a date that is not a whole year cannot open a group of another length.
    if (span !== undefined && isShort && !contains(span, columns.anchor[root]!)) return false;
    if (span !== undefined && isShort && span.end - span.start < 32) return true;
    return isSamePeriod(span, periodOf(columns, root));
  };
  let from = index;
  let to = index + 1;
  while (from > 0 && belongs(from - 1)) from--;
  while (to < rows.length && belongs(to)) to++;
  return { span, from, to };
}

const contains = ({ start, end }: Span, day: Day): boolean => start <= day && day < end;

function isSamePeriod(a: Span | undefined, b: Span | undefined): boolean {
  return a === undefined || b === undefined ? a === b : isSameSpan(a, b);
}

function countsOf({ group, groups }: Listed, rows: Rows, from: number, to: number): Counts {
  const counts: Counts = { events: 0, statements: 0 };
  for (let index = from; index < to; index++) {
    counts[groups[group[rows[index]!]!]!.isEvent ? 'events' : 'statements']++;
  }
  return counts;
}

function entriesOf(columns: Listed, rows: Rows, from: number, to: number): ListEntry[] {
  const entries: ListEntry[] = [];
  let event: Extract<ListEntry, { type: 'event' }> | undefined;
  for (let index = from; index < to; index++) {
    const row = rows[index]!;
    const head = columns.head[row]!;
    if (columns.groups[columns.group[row]!]!.isEvent) {
      event = { type: 'event', row, standing: 'counted', statements: [] };
      entries.push(event);
    } else if (head < 0) {
      entries.push({ type: 'statement', row });
    } else if (event?.row === head) {
      event.statements.push(row);
    } else {
      const isSelected = rows[indexFrom(rows, head)] === head;
      event = { type: 'event', row: head, standing: isSelected ? 'continued' : 'context', statements: [row] };
      entries.push(event);
    }
  }
  return entries;
}
