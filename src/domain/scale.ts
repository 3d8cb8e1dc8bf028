/** The folded axis: days to slider units and back, with room for dense days and a short break for empty time. */
import { stretchesOf, type Dates, type Stretch } from './stretches';
import { civilOf, dayOf, type Day, type Span } from './time';

/** Empty time, drawn as a short break; `to` is the first day behind it. */
export type Fold = { from: Day; to: Day; days: number; at: number; length: number };

/**
 * A piecewise linear, strictly increasing function through knots. The cell from one knot to the next is one day, month
 * or year, and one unit long; a fold is one cell of several units.
 */
export type TimeScale = {
  extent: Span;
  /** Of the whole axis, in units. */
  length: number;
  /** Days and positions of the knots; both start and end with the extent. */
  days: Int32Array;
  positions: Int32Array;
  stretches: readonly (Stretch & { at: number; length: number })[];
  folds: readonly Fold[];
};

/** All folds together take at most this part of the axis, unless they would be too short to be seen. */
const FOLDS_SHARE = 1 / 12;
const MIN_FOLD = 2;

/** The axis of a story: every row counts, whatever the filters say, so that it never moves under the reader. */
export function timeScale(dates: Dates, extent: Span): TimeScale {
  return scaleOf(stretchesOf(dates, extent), extent);
}

/** The same axis with some of its folds laid open, each named by the day on which it begins. */
export function unfolded(scale: TimeScale, opened: readonly Day[]): TimeScale {
  const open = scale.folds
    .filter(({ from }) => opened.includes(from))
    .map(({ from, to, days }): Stretch => ({ unit: unitFor(days), span: { start: from, end: to } }));
  if (open.length === 0) return scale;
  const stretches = scale.stretches.map(({ unit, span }): Stretch => ({ unit, span }));
  return scaleOf(
    [...stretches, ...open].sort((a, b) => a.span.start - b.span.start),
    scale.extent
  );
}

/** Empty time gets no more room than it takes to count it. */
const unitFor = (days: number): Stretch['unit'] => (days <= 62 ? 'day' : days <= 6 * 366 ? 'month' : 'year');

/** The same time unfolded. */
export function trueScale(extent: Span): TimeScale {
  return scaleOf([{ unit: 'day', span: extent }], extent);
}

function scaleOf(stretches: readonly Stretch[], extent: Span): TimeScale {
  const cells = stretches.map(({ unit, span }) => cellStarts(unit, span));
  const units = cells.reduce((sum, { length }) => sum + length, 0);
  const gaps = gapsBetween(stretches, extent);
  const foldLength = Math.max(MIN_FOLD, Math.round((units * FOLDS_SHARE) / Math.max(3, gaps.length)));

  const days: Day[] = [];
  const positions: number[] = [];
  const placed: (Stretch & { at: number; length: number })[] = [];
  const folds: Fold[] = [];
  let at = 0;
  const fold = (from: Day, to: Day) => {
    if (from >= to) return;
    days.push(from);
    positions.push(at);
    folds.push({ from, to, days: to - from, at, length: foldLength });
    at += foldLength;
  };
  stretches.forEach((stretch, index) => {
    fold(stretches[index - 1]?.span.end ?? extent.start, stretch.span.start);
    const starts = cells[index] ?? [];
    placed.push({ ...stretch, at, length: starts.length });
    for (const start of starts) {
      days.push(start);
      positions.push(at++);
    }
  });
  fold(stretches.at(-1)?.span.end ?? extent.start, extent.end);
  days.push(extent.end);
  positions.push(at);
  return {
    extent,
    length: at,
    days: Int32Array.from(days),
    positions: Int32Array.from(positions),
    stretches: placed,
    folds
  };
}

function gapsBetween(stretches: readonly Stretch[], extent: Span): Span[] {
  const ends = [extent.start, ...stretches.map(({ span }) => span.end)];
  const starts = [...stretches.map(({ span }) => span.start), extent.end];
  return ends
    .map((start, index) => ({ start, end: starts[index] ?? start }))
    .filter(({ start, end }) => start < end);
}

/** The first day of each day, month or year that a span touches; the first and the last may be cut by the span. */
function cellStarts(unit: Stretch['unit'], { start, end }: Span): Day[] {
  const starts: Day[] = [];
  if (unit === 'day') {
    for (let day = start; day < end; day++) starts.push(day);
    return starts;
  }
  const { year, month } = civilOf(start);
  for (let step = 0, day = start; day < end; step++) {
    starts.push(day);
    day = unit === 'month' ? dayOf(year, month + step + 1, 1) : dayOf(year + step + 1, 1, 1);
  }
  return starts;
}

/** Where a day begins on the axis; days outside the extent stand at its ends. */
export function positionOf(scale: TimeScale, day: Day): number {
  const { days, positions, extent, length } = scale;
  if (day <= extent.start) return 0;
  if (day >= extent.end) return length;
  const cell = lastAtMost(days, day);
  const share = (day - days[cell]!) / (days[cell + 1]! - days[cell]!);
  return positions[cell]! + share * (positions[cell + 1]! - positions[cell]!);
}

/** The day that is shown at a position; the inverse of `positionOf` for every day of the extent. */
export function dayAt(scale: TimeScale, position: number): Day {
  const { days, positions, extent, length } = scale;
  if (!(position > 0)) return extent.start;
  if (position >= length) return extent.end;
  const cell = lastAtMost(positions, position);
  const share = (position - positions[cell]!) / (positions[cell + 1]! - positions[cell]!);
  // A share that should be a whole number of days may fall short of it by the last bits of a float.
  return days[cell]! + Math.floor(share * (days[cell + 1]! - days[cell]!) + 1e-3);
}

/** The index of the cell that holds a day of the extent. */
export function cellOf(scale: Pick<TimeScale, 'days'>, day: Day): number {
  return Math.min(Math.max(lastAtMost(scale.days, day), 0), scale.days.length - 2);
}

export function spanOfCell({ days }: Pick<TimeScale, 'days'>, cell: number): Span {
  return { start: days[cell]!, end: days[cell + 1]! };
}

export function isFold({ positions }: TimeScale, cell: number): boolean {
  return positions[cell + 1]! - positions[cell]! > 1;
}

/** The nearest place for a thumb behind a day; the inside of a fold is none. */
export function knotAfter({ days }: TimeScale, day: Day): Day {
  return days[Math.min(lastAtMost(days, day) + 1, days.length - 1)]!;
}

export function knotBefore({ days }: TimeScale, day: Day): Day {
  return days[Math.max(lastAtMost(days, day - 1), 0)]!;
}

/** The place for a thumb that is nearest to a point of the axis. */
export function knotNear({ days, positions }: TimeScale, position: number): Day {
  const below = Math.max(lastAtMost(positions, position), 0);
  const above = Math.min(below + 1, days.length - 1);
  return position - positions[below]! <= positions[above]! - position ? days[below]! : days[above]!;
}

/** The first place for a thumb from a point of the axis on, upwards or downwards. */
export function knotToward({ days, positions }: TimeScale, position: number, isUp: boolean): Day {
  const below = Math.max(lastAtMost(positions, position), 0);
  return isUp && positions[below]! < position ? days[Math.min(below + 1, days.length - 1)]! : days[below]!;
}

/** Fewer knots, for tables and for bars that would be thinner than a hair: the first ones of months or of years. */
export function coarser(scale: TimeScale, unit: 'month' | 'year'): Int32Array {
  const folds = new Set(scale.folds.flatMap(({ from, to }) => [from, to]));
  const last = scale.days.length - 1;
  return scale.days.filter((day, index) => {
    if (index === 0 || index === last || folds.has(day)) return true;
    const { month, day: dayOfMonth } = civilOf(day);
    return dayOfMonth === 1 && (unit === 'month' || month === 1);
  });
}

/** The last index whose value is at most `wanted`, or -1; the values increase. */
function lastAtMost(values: Int32Array, wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
