/** The marks and words along the axis: as many as fit, none over another. */
import type { TimeScale } from './scale';
import { civilOf, dayOf, type Day } from './time';

export type LabelKind = 'year' | 'month' | 'month-year' | 'day' | 'day-month';
export type Label = { position: number; text: string; width: number };
export type Tick = { position: number; isMajor: boolean };

export type Ticks = {
  /** Where days, months or years meet. */
  ticks: Tick[];
  /** Under the axis, in the middle of the unit that they name. */
  labels: Label[];
  /** Over the axis, where a month or a year begins. */
  headers: Label[];
};

export type TickOptions = {
  unitPx: number;
  /** Little room: the labels must say the month themselves, since there are no headers. */
  isSlim: boolean;
  write: (kind: LabelKind, day: Day) => string;
};

/** Width of a character of the axis, and the least room between two words, in pixels. */
const CHARACTER = 6.4;
const ROOM = 8;
/** Units before the next header that make an earlier one worth reading. */
const WORTH_A_HEADER = 7;
const MONDAY = 4; // 1970-01-01 was a Thursday: day 4 was the first Monday.
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

type Placed = TimeScale['stretches'][number];

export function ticksOf(scale: TimeScale, options: TickOptions): Ticks {
  const { unitPx, isSlim } = options;
  const labels = scale.stretches.flatMap((stretch) => labelsOf(stretch, options));
  return {
    ticks: scale.stretches.flatMap((stretch) => ticksIn(stretch, unitPx)),
    labels: withoutOverlap(labels, unitPx, scale.length),
    headers: isSlim
      ? []
      : withoutOverlap(
          scale.stretches.flatMap((stretch) => headersOf(stretch, options)),
          unitPx
        )
  };
}

function ticksIn({ unit, span, at, length }: Placed, unitPx: number): Tick[] {
  if (unitPx < 3) return [];
  const ticks: Tick[] = [];
  const { year, month } = civilOf(span.start);
  for (let step = 0; step <= length; step++) {
    const isMajor =
      unit === 'day'
        ? isMonday(span.start + step)
        : unit === 'month'
          ? (month - 1 + step) % 12 === 0
          : (year + step) % 5 === 0;
    ticks.push({ position: at + step, isMajor });
  }
  return ticks;
}

const isMonday = (day: Day) => (day - MONDAY) % 7 === 0;

function labelsOf(stretch: Placed, options: TickOptions): Label[] {
  const { unitPx, isSlim, write } = options;
  const make = (kind: LabelKind, day: Day, position: number): Label => labelled(write(kind, day), position);
  const { unit, span, at, length } = stretch;
  const middle = at + length / 2;
  if (unit === 'year') {
    const { year } = civilOf(span.start);
    const width = widthOf(write('year', span.start)) + ROOM;
    const step = YEAR_STEPS.find((years) => years * unitPx >= width) ?? length + 1;
    const first = isSlim && step * unitPx < width * 2 ? step * 2 : step;
    // The first year always; then round ones, so that 1990 is named and not 1989.
    return Array.from({ length }, (_, index) => index)
      .filter((index) => index === 0 || (year + index) % first === 0)
      .map((index) => make('year', index === 0 ? span.start : dayOf(year + index, 1, 1), at + index + 0.5));
  }
  if (unit === 'month') {
    if (isSlim) return [make('year', span.start, middle)];
    const { year, month } = civilOf(span.start);
    return Array.from({ length }, (_, index) =>
      make('month', index === 0 ? span.start : dayOf(year, month + index, 1), at + index + 0.5)
    );
  }
  if (isSlim && length * unitPx < 60) return [make('year', span.start, middle)];
  if (areYearsNarrow(unitPx)) return yearLabels(stretch, options);
  const step = dayStep(unitPx, length, isSlim);
  if (step === undefined) return monthLabels(stretch, options);
  const days = Array.from({ length }, (_, index) => span.start + index);
  return days
    .filter((day) => (step === 1 ? true : isMonday(day) && (day - MONDAY) % step === 0))
    .map((day) => make(isSlim ? 'day-month' : 'day', day, at + day - span.start + 0.5));
}

/** Days so thin that a year has no room for its months: the axis names years, and needs no heads. */
const areYearsNarrow = (unitPx: number) => 365 * unitPx < 12 * CHARACTER;

function yearLabels({ span, at }: Placed, { unitPx, write }: TickOptions): Label[] {
  const width = widthOf(write('year', span.start)) + ROOM;
  const step = YEAR_STEPS.find((years) => years * 365 * unitPx >= width) ?? 1000;
  const labels: Label[] = [];
  const first = Math.ceil(civilOf(span.start).year / step) * step;
  for (let year = first; dayOf(year, 1, 1) < span.end; year += step) {
    const day = dayOf(year, 1, 1);
    if (day >= span.start) labels.push(labelled(write('year', day), at + day - span.start + 182));
  }
  return labels;
}

/** Where not even every second Monday fits: the first days of months. */
function monthLabels({ span, at }: Placed, { unitPx, isSlim, write }: TickOptions): Label[] {
  const kind = isSlim ? 'month-year' : 'month';
  const width = widthOf(write(kind, span.start)) + ROOM;
  const step = [1, 2, 3, 6, 12].find((months) => months * 30 * unitPx >= width);
  if (step === undefined) return [];
  const { year } = civilOf(span.start);
  const labels: Label[] = [];
  for (let month = 1; dayOf(year, month, 1) < span.end; month += step) {
    const day = dayOf(year, month, 1);
    if (day >= span.start) labels.push(labelled(write(kind, day), at + day - span.start));
  }
  return labels;
}

/** Every day, every Monday, every second one; undefined where not even that fits. */
function dayStep(unitPx: number, length: number, isSlim: boolean): number | undefined {
  const width = (isSlim ? 6 : 2) * CHARACTER + ROOM / 2;
  if (unitPx >= width && (length <= 14 || unitPx >= 2 * width)) return 1;
  return [7, 14].find((days) => days * unitPx >= width + ROOM);
}

function headersOf({ unit, span, at, length }: Placed, { unitPx, write }: TickOptions): Label[] {
  if (unit === 'year' || (unit === 'day' && areYearsNarrow(unitPx))) return [];
  if (unit === 'month') {
    const { year, month } = civilOf(span.start);
    return Array.from({ length }, (_, index) => index)
      .filter((index) => index === 0 || (month - 1 + index) % 12 === 0)
      .map((index) => labelled(write('year', dayOf(year, month + index, 1)), at + index));
  }
  const isMonthly = 30 * unitPx >= 11 * CHARACTER;
  const headers: Label[] = [labelled(write('month-year', span.start), at)];
  const { year, month } = civilOf(span.start);
  for (let step = 1; ; step++) {
    const day = isMonthly ? dayOf(year, month + step, 1) : dayOf(year + step, 1, 1);
    if (day >= span.end) break;
    headers.push(labelled(write(isMonthly ? 'month-year' : 'year', day), at + day - span.start));
  }
  return headers.filter(({ position, width }, index) => {
    const next = headers[index + 1];
    const end = next ? next.position : at + length;
    // A stretch of five days still says its month, over its edge if need be; a month's last days do not.
    if (index === 0) return next === undefined || next.position - position >= WORTH_A_HEADER;
    return (end - position) * unitPx >= width + ROOM;
  });
}

const widthOf = (text: string) => text.length * CHARACTER;

function labelled(text: string, position: number): Label {
  return { position, text, width: widthOf(text) };
}

/** Leaves out what would touch a word before it. With a length the words are centred and kept inside the axis. */
function withoutOverlap(labels: readonly Label[], unitPx: number, length?: number): Label[] {
  let end = -Infinity;
  return [...labels]
    .map((label) => {
      if (length === undefined) return label;
      const half = label.width / 2 / unitPx;
      return { ...label, position: Math.min(Math.max(label.position, half), Math.max(length - half, half)) };
    })
    .sort((a, b) => a.position - b.position)
    .filter(({ position, width }) => {
      const start = position * unitPx - (length === undefined ? 0 : width / 2);
      if (start < end + ROOM / 2) return false;
      end = start + width;
      return true;
    });
}
