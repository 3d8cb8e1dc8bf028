/** What the words along the axis say: a year, a month, a day, as short as can be. */
import type { LabelKind } from '../../domain/ticks';
import { civilOf, type Day } from '../../domain/time';
import type { Words } from '../../i18n';

export function labelText(words: Words, kind: LabelKind, day: Day): string {
  const { year, day: dayOfMonth } = civilOf(day);
  const month = () => words.monthName(day, 'short');
  switch (kind) {
    case 'year':
      return String(year);
    case 'month':
      return month();
    case 'month-year':
      return `${month()} ${year}`;
    case 'day':
      return String(dayOfMonth);
    case 'day-month':
      return `${dayOfMonth} ${month()}`;
  }
}
