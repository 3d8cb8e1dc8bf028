/** How the window moves along the axis: either end by itself, or both together; never turned around, never empty. */
import {
  cellOf,
  isFold,
  knotAfter,
  knotBefore,
  knotNear,
  positionOf,
  spanOfCell,
  type TimeScale
} from './scale';
import { addMonths, civilOf, isSameSpan, type Day, type Span } from './time';

export type End = 'start' | 'end';
export type Move = 'forward' | 'back' | 'far-forward' | 'far-back' | 'first' | 'last';

/** The window with one end on a day; it stops one unit before the other end and at the ends of time. */
export function withEnd(scale: TimeScale, window: Span, end: End, day: Day): Span {
  if (end === 'start') {
    const last = knotBefore(scale, window.end);
    return {
      start: Math.max(scale.extent.start, Math.min(day, Math.max(last, window.start))),
      end: window.end
    };
  }
  const first = knotAfter(scale, window.start);
  return { start: window.start, end: Math.min(scale.extent.end, Math.max(day, Math.min(first, window.end))) };
}

/** The window after a key on one of its ends: one unit, a month or a year, or as far as it goes. */
export function moveEnd(scale: TimeScale, window: Span, end: End, move: Move): Span {
  return withEnd(scale, window, end, dayAfter(scale, window[end], move));
}

/** The window after a key that moves both ends at once; it keeps its length in units. */
export function moveBoth(scale: TimeScale, window: Span, move: 'forward' | 'back'): Span {
  const start = dayAfter(scale, window.start, move);
  const end = dayAfter(scale, window.end, move);
  // At either end of time both stay, so that the window does not shrink against the wall.
  return start === window.start || end === window.end ? window : { start, end };
}

/** The window with one end where a pointer holds it. */
export function draggedEnd(scale: TimeScale, window: Span, end: End, position: number): Span {
  return withEnd(scale, window, end, knotNear(scale, position));
}

/** The window that a pointer has moved along the axis by some units, no further than time goes. */
export function draggedBoth(scale: TimeScale, window: Span, units: number): Span {
  const [from, to] = [positionOf(scale, window.start), positionOf(scale, window.end)];
  const by = Math.max(-from, Math.min(units, scale.length - to));
  const moved = { start: knotNear(scale, from + by), end: knotNear(scale, to + by) };
  return moved.start < moved.end ? moved : window;
}

function dayAfter(scale: TimeScale, day: Day, move: Move): Day {
  switch (move) {
    case 'forward':
      return knotAfter(scale, day);
    case 'back':
      return knotBefore(scale, day);
    case 'far-forward':
      return clearOfFolds(scale, day, addMonths(day, monthsAt(scale, day, day)));
    case 'far-back':
      return clearOfFolds(scale, day, addMonths(day, -monthsAt(scale, day - 1, day)));
    case 'first':
      return scale.extent.start;
    case 'last':
      return scale.extent.end;
  }
}

/** A month where a unit is a day, a year where it is a month, five where it is a year. */
function monthsAt({ stretches }: TimeScale, inside: Day, day: Day): number {
  const unit =
    stretches.find(({ span }) => span.start <= inside && inside < span.end)?.unit ??
    unitBeside(stretches, day);
  return unit === 'day' ? 1 : unit === 'month' ? 12 : 60;
}

/** At the brink of a fold, the unit on this side of it. */
function unitBeside(stretches: TimeScale['stretches'], day: Day): 'day' | 'month' | 'year' {
  return stretches.find(({ span }) => span.start === day || span.end === day)?.unit ?? 'day';
}

/** Inside a fold there is nothing to stop at: stop at its brink, and from there go on to the far side. */
function clearOfFolds({ folds }: TimeScale, from: Day, to: Day): Day {
  const fold = folds.find((one) => one.from < to && to < one.to);
  if (fold === undefined) return to;
  if (from < to) return from < fold.from ? fold.from : fold.to;
  return fold.to < from ? fold.to : fold.from;
}

/**
 * The period before or after the window: as many months where it is whole months, otherwise as many days. Where that
 * would lie in empty time, the window goes on to the far side of it.
 */
export function shiftWindow(scale: TimeScale, window: Span, direction: 1 | -1): Span {
  const { extent } = scale;
  const months = wholeMonths(window);
  const days = window.end - window.start;
  const shifted =
    months > 0
      ? { start: addMonths(window.start, months * direction), end: addMonths(window.end, months * direction) }
      : { start: window.start + days * direction, end: window.end + days * direction };
  const fold = scale.folds.find(({ from, to }) => from <= shifted.start && shifted.end <= to);
  const moved =
    fold === undefined
      ? shifted
      : direction === 1
        ? { start: fold.to, end: fold.to + days }
        : { start: fold.from - days, end: fold.from };
  const isBeyond = moved.start < extent.start || moved.end > extent.end;
  if (!isBeyond) return moved;
  // The last step is shorter, so that both ends of time can be reached.
  return direction === 1
    ? { start: Math.max(extent.start, extent.end - days), end: extent.end }
    : { start: extent.start, end: Math.min(extent.end, extent.start + days) };
}

function wholeMonths({ start, end }: Span): number {
  const from = civilOf(start);
  const to = civilOf(end);
  return from.day === 1 && to.day === 1 ? (to.year - from.year) * 12 + to.month - from.month : 0;
}

/** The window that ends with a stop: of a given length, but never shorter than the stop. */
export function windowUpTo(stop: Span, days: number, extent: Span): Span {
  return { start: Math.max(extent.start, Math.min(stop.start, stop.end - days)), end: stop.end };
}

/** Whether the window is one date: a day, or whatever unit has its room on the axis there. */
export function isOneDate(scale: TimeScale, window: Span): boolean {
  return (
    window.end - window.start === 1 || isSameSpan(spanOfCell(scale, cellOf(scale, window.start)), window)
  );
}

/** The last date with entries in the window; the last date of it where there are none. */
export function oneDateIn(scale: TimeScale, stops: Uint32Array, window: Span): Span {
  const cell = stops.findLast(
    (stop) => scale.days[stop]! < window.end && window.start < scale.days[stop + 1]!
  );
  const last = cell ?? cellOf(scale, window.end - 1);
  if (cell === undefined && isFold(scale, last)) return { start: window.end - 1, end: window.end };
  return spanOfCell(scale, last);
}

/** The stretch of the axis around one date; all of time where that is no more than one date, or in empty time. */
export function rangeAround(scale: TimeScale, date: Span): Span {
  const stretch = scale.stretches.find(({ span }) => span.start <= date.start && date.start < span.end);
  return stretch === undefined || isOneDate(scale, stretch.span) ? { ...scale.extent } : { ...stretch.span };
}
