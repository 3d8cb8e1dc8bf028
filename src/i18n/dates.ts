/** Days and spans of days in words, from generated patterns. */
import type { Day, Span } from '../domain/time';
import { fill } from './message';
import type { Patterns, Width } from './patterns';

const MS_PER_DAY = 86_400_000;

/** A date as precisely as it is known. */
export type Civil = { year: number; month?: number | undefined; day?: number | undefined };

export type DateWords = {
  civil(date: Civil, width: Width): string;
  /** Two dates and all between, both inclusive; what they share is written once. */
  between(from: Civil, to: Civil, width: Width): string;
  /** Two texts that are dates, and all between. */
  joined(from: string, to: string): string;
  /** The two ends of a span for a sentence like "between 1 and 8 October 2020". */
  ends(from: Civil, to: Civil, width: Width): { from: string; to: string };
  /** Several days of one month: `list` stands where the day would. */
  daysOfMonth(list: string, date: Civil, width: Width): string;
  weekdayDate(day: Day): string;
  monthName(day: Day, width: Width): string;
  range(span: Span, width: Width): string;
};

export function civilOfDay(day: Day): Civil & { month: number; day: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `yearText` says how a year before year 1 is written. */
export function dateWordsOf(patterns: Patterns, yearText: (year: number) => string): DateWords {
  const slotsOf = ({ year, month, day }: Civil, width: Width, names: 'months' | 'monthsAlone') => ({
    year: yearText(year),
    month: month === undefined ? '' : (patterns[width][names][month - 1] ?? ''),
    day: day === undefined ? '' : String(day)
  });

  function civil(date: Civil, width: Width): string {
    if (date.month === undefined) return yearText(date.year);
    if (date.day === undefined) return fill(patterns[width].month, slotsOf(date, width, 'monthsAlone'));
    return fill(patterns[width].date, slotsOf(date, width, 'months'));
  }

  const joined = (from: string, to: string) => fill(patterns.range, { from, to });

  function between(from: Civil, to: Civil, width: Width): string {
    const first = civil(from, width);
    const last = civil(to, width);
    if (first === last) return first;
    const areDays = from.day !== undefined && to.day !== undefined;
    const areMonths = from.month !== undefined && to.month !== undefined && !from.day && !to.day;
    const areYears = from.month === undefined && to.month === undefined;
    if (areYears) return fill(patterns.years, { from: first, to: last });
    // Before year 1 every date is written out: "BC" would have to be shared as well.
    if (from.year === to.year && from.year > 0 && (areDays || areMonths)) {
      const names = areDays ? 'months' : 'monthsAlone';
      const start = slotsOf(from, width, names);
      const end = slotsOf(to, width, names);
      const slots = { ...start, day2: end.day, month2: end.month };
      const { days, daysOfYear, monthsOfYear } = patterns[width];
      return fill(areMonths ? monthsOfYear : from.month === to.month ? days : daysOfYear, slots);
    }
    return joined(first, last);
  }

  function ends(from: Civil, to: Civil, width: Width): { from: string; to: string } {
    const whole = { from: civil(from, width), to: civil(to, width) };
    // As above: what both share is left to the second.
    if (!from.day || !to.day || from.year !== to.year || from.year <= 0) return whole;
    if (from.month === to.month) return { ...whole, from: String(from.day) };
    return { ...whole, from: fill(patterns[width].dayOfMonth, slotsOf(from, width, 'months')) };
  }

  return {
    civil,
    between,
    joined,
    ends,
    daysOfMonth: (list, date, width) =>
      fill(patterns[width].date, { ...slotsOf(date, width, 'months'), day: list }),
    weekdayDate: (day) =>
      fill(patterns.long.weekdayDate, {
        ...slotsOf(civilOfDay(day), 'long', 'months'),
        // 1 January 1970 was a Thursday.
        weekday: patterns.weekdays.long[(((day + 4) % 7) + 7) % 7] ?? ''
      }),
    monthName: (day, width) => patterns[width].monthsAlone[civilOfDay(day).month - 1] ?? '',
    range: ({ start, end }, width) => between(civilOfDay(start), civilOfDay(Math.max(start, end - 1)), width)
  };
}
