/** Time as half-open spans of whole UTC days, counted from 1970-01-01. */
import type { Bounds } from '../schema/primitives';

/** A UTC day number; 0 is 1970-01-01. */
export type Day = number;
/** Whole days, `end` exclusive. */
export type Span = { start: Day; end: Day };

/** Beyond every date that a story can hold, and still an Int32. */
export const OPEN_PAST: Day = -1_000_000;
export const OPEN_FUTURE: Day = 1_000_000;

const MS_PER_DAY = 86_400_000;
const PATTERN = /^(-?\d{4,6})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export function dayOf(year: number, month: number, day: number): Day {
  // `Date.UTC` reads the years 0 to 99 as 1900 to 1999; setting the year afterwards does not.
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_PER_DAY);
}

export type CivilDate = { year: number; month: number; day: number };

export function civilOf(day: Day): CivilDate {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2020-10-30`. */
export function textOf(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const sign = year < 0 ? '-' : '';
  return `${sign}${String(Math.abs(year)).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** The days that `2020`, `2020-09` or `2020-09-27` stands for, or undefined where the calendar has no such date. */
export function spanOf(text: string): Span | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined) return undefined;
  const start = dayOf(year, month ?? 1, day ?? 1);
  // `Date` rolls 31 April over to 1 May; writing it back shows that it did.
  if (!textOf(start).startsWith(text)) return undefined;
  if (day !== undefined) return { start, end: start + 1 };
  if (month !== undefined) return { start, end: dayOf(year, month + 1, 1) };
  return { start, end: dayOf(year + 1, 1, 1) };
}

/** The span of compiled bounds; an open side reaches beyond every window. */
export function spanOfBounds({ earliest, latest }: Pick<Bounds, 'earliest' | 'latest'>): Span {
  return {
    start: earliest === null ? OPEN_PAST : (spanOf(earliest)?.start ?? OPEN_PAST),
    end: latest === null ? OPEN_FUTURE : (spanOf(latest)?.end ?? OPEN_FUTURE)
  };
}

/** Two half-open spans overlap when each starts before the other ends. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The same day of another month; 31 January plus one month is the last of February. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const first = dayOf(year, month + months, 1);
  const lastOfMonth = dayOf(year, month + months + 1, 1) - 1;
  return Math.min(first + dayOfMonth - 1, lastOfMonth);
}
