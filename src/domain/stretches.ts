/** Which parts of a story's time get room on the axis, and in which unit: the rest is empty. */
import type { Columns } from './columns';
import { civilOf, dayOf, type Day, type Span } from './time';

export type Dates = Pick<Columns, 'size' | 'start' | 'end' | 'anchor'> & Partial<Pick<Columns, 'reports'>>;
export type Unit = 'day' | 'month' | 'year';
export type Stretch = { unit: Unit; span: Span };

/** A gap is empty time when it is this many times longer than the gap in the middle. */
const LONG = 5;
/** Whatever the gaps are like, two weeks among days are no break, and seven are one. */
const DAYS_APART = { min: 14, max: 45 };
/** A date that is only a year spans one; it must not be torn apart. */
const YEARS_APART = { min: 366, few: 5 * 366 };
/** Days get room where dates are at most this far apart on average, months where they are at most that far. */
const DAILY = 10;
const MONTHLY = 120;
/** A few days with fewer than one in so many rows do not break a run of years. */
const DENSE_SHARE = 1 / 50;
/** A break shorter than this is not worth its torn edges. */
const SHORTEST_FOLD = 7;
/** Room before the first and after the last date among days. */
const MARGIN = 1;

/** Distinct days on which something begins, ends or stands, and how many rows stand on each. */
type Points = { days: Day[]; weights: number[]; total: number };
type Run = { days: Day[]; weight: number; isDense: boolean };

export function stretchesOf(dates: Dates, extent: Span): Stretch[] {
  const { days, weights, total } = pointsOf(dates, extent);
  if (days.length === 0) return [{ unit: unitOfEmpty(extent), span: extent }];
  const gaps = gapsOf(days);
  const apart = Math.min(Math.max(LONG * medianOf(gaps), DAYS_APART.min), DAYS_APART.max);
  const clusters = splitAt(days, weights, apart).map((run) => ({
    ...run,
    isDense: run.days.length >= 3 && meanGap(run.days) <= DAILY && run.weight >= total * DENSE_SHARE
  }));
  const runs = joinSparse(clusters);
  return fitted(
    runs.map((run) => ({ unit: unitOf(run), first: run.days[0]!, last: run.days.at(-1)! })),
    extent,
    apart
  );
}

/** One pass, one byte and one count a day: a million rows are not sorted. */
function pointsOf({ size, start, end, anchor, reports }: Dates, extent: Span): Points {
  const length = Math.max(extent.end - extent.start, 0);
  const isPoint = new Uint8Array(length);
  const rows = new Uint32Array(length);
  const mark = (day: Day) => {
    const index = day - extent.start;
    if (index >= 0 && index < length) isPoint[index] = 1;
  };
  for (let row = 0; row < size; row++) {
    // Both ends count, so that a fold holds no end of a date that is known only roughly.
    mark(start[row]!);
    mark(end[row]! - 1);
    mark(anchor[row]!);
    const index = anchor[row]! - extent.start;
    if (index >= 0 && index < length) rows[index]!++;
  }
  // The axis is the same by both clocks, so a day on which an article came out has room on it as well.
  reports?.days.forEach(mark);
  const points: Points = { days: [], weights: [], total: 0 };
  for (let index = 0; index < length; index++) {
    if (isPoint[index] === 0) continue;
    points.days.push(extent.start + index);
    points.weights.push(rows[index]!);
    points.total += rows[index]!;
  }
  return points;
}

function splitAt(days: readonly Day[], weights: readonly number[], apart: number): Omit<Run, 'isDense'>[] {
  const runs: Omit<Run, 'isDense'>[] = [];
  days.forEach((day, index) => {
    const weight = weights[index] ?? 0;
    const run = runs.at(-1);
    if (run && day - run.days.at(-1)! <= apart) {
      run.days.push(day);
      run.weight += weight;
    } else runs.push({ days: [day], weight });
  });
  return runs;
}

/** Neighbours with few dates become one run of months or years, torn only where even they are far apart. */
function joinSparse(clusters: readonly Run[]): Run[] {
  const gaps = clusters.flatMap((run, index) => {
    const next = clusters[index + 1];
    return [
      ...(run.isDense ? [] : gapsOf(run.days)),
      ...(next && !run.isDense && !next.isDense ? [next.days[0]! - run.days.at(-1)!] : [])
    ];
  });
  const apart = gaps.length >= 3 ? Math.max(LONG * medianOf(gaps), YEARS_APART.min) : YEARS_APART.few;
  const runs: Run[] = [];
  for (const cluster of clusters) {
    const run = runs.at(-1);
    if (run && !run.isDense && !cluster.isDense && cluster.days[0]! - run.days.at(-1)! <= apart) {
      run.days.push(...cluster.days);
      run.weight += cluster.weight;
    } else runs.push({ ...cluster, days: [...cluster.days] });
  }
  return runs;
}

function unitOf({ days, isDense }: Run): Unit {
  if (isDense || days.length === 1) return 'day';
  const gap = meanGap(days);
  return gap <= DAILY ? 'day' : gap <= MONTHLY ? 'month' : 'year';
}

function unitOfEmpty({ start, end }: Span): Unit {
  const days = end - start;
  return days <= 400 ? 'day' : days <= 400 * 31 ? 'month' : 'year';
}

/** Whole units with a margin, kept apart from their neighbours and inside the extent. */
function fitted(
  runs: readonly { unit: Unit; first: Day; last: Day }[],
  extent: Span,
  daysApart: number
): Stretch[] {
  const stretches: Stretch[] = [];
  runs.forEach(({ unit, first, last }, index) => {
    const next = runs[index + 1];
    const before = stretches.at(-1);
    const span = {
      start: Math.max(roundedDown(unit, first), before?.span.end ?? extent.start),
      end: Math.min(
        roundedUp(unit, last),
        next ? next.first - (next.unit === 'day' ? MARGIN : 0) : extent.end
      )
    };
    // Next door to days, a margin may be all that is left between two runs.
    span.end = Math.max(span.end, last + 1);
    if (before && span.start - before.span.end <= SHORTEST_FOLD) before.span.end = span.start;
    stretches.push({ unit, span });
  });
  const first = stretches[0]!;
  const last = stretches.at(-1)!;
  const reach = (unit: Unit) => (unit === 'day' ? daysApart : unit === 'month' ? 93 : 3 * 366);
  if (first.span.start - extent.start <= reach(first.unit)) first.span.start = extent.start;
  if (extent.end - last.span.end <= reach(last.unit)) last.span.end = extent.end;
  return stretches;
}

function roundedDown(unit: Unit, day: Day): Day {
  const { year, month } = civilOf(day);
  return unit === 'day' ? day - MARGIN : unit === 'month' ? dayOf(year, month, 1) : dayOf(year, 1, 1);
}

function roundedUp(unit: Unit, day: Day): Day {
  const { year, month } = civilOf(day);
  return unit === 'day'
    ? day + 1 + MARGIN
    : unit === 'month'
      ? dayOf(year, month + 1, 1)
      : dayOf(year + 1, 1, 1);
}

function gapsOf(days: readonly Day[]): number[] {
  return days.slice(1).map((day, index) => day - days[index]!);
}

function meanGap(days: readonly Day[]): number {
  return (days.at(-1)! - days[0]!) / Math.max(days.length - 1, 1);
}

/** The lower middle; 0 of nothing. */
function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[(numbers.length - 1) >> 1] ?? 0;
}
