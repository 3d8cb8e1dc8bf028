/** The shape of a language's date, number and list patterns, generated at build time from Node's full ICU. */

export type Width = 'long' | 'short';

/** Templates with slots: `{weekday}`, `{day}`, `{month}`, `{year}`, and `{day2}`, `{month2}` at the end of a range. */
export type DatePatterns = {
  /** January first, in the form that stands in a date. */
  months: readonly string[];
  /** The form that stands alone; it differs where months have cases. */
  monthsAlone: readonly string[];
  date: string;
  weekdayDate: string;
  /** A day without its year. */
  dayOfMonth: string;
  month: string;
  /** Two days of one month. */
  days: string;
  /** Two days of two months of one year. */
  daysOfYear: string;
  /** Two months of one year. */
  monthsOfYear: string;
};

export type Patterns = Record<Width, DatePatterns> & {
  /** Version of the ICU that they were generated from. */
  icu: string;
  /** Sunday first. */
  weekdays: Record<Width, readonly string[]>;
  /** Two whole dates, whatever they are: `{from}`, `{to}`. */
  range: string;
  years: string;
  number: { group: string; decimal: string; minus: string };
  /** Slots `{0}` and `{1}`. */
  list: { two: string; start: string; middle: string; end: string };
};
