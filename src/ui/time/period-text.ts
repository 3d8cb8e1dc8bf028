/** A period in words as people name it: a year, a month, or its days. */
import { addMonths, civilOf, type Span } from '../../domain/time';
import type { Words } from '../../i18n';

export function periodText(words: Words, span: Span): string {
  const { year, month, day } = civilOf(span.start);
  if (day === 1 && span.end === addMonths(span.start, 1)) return words.month(span.start);
  const last = civilOf(span.end - 1);
  if (day === 1 && month === 1 && last.month === 12 && last.day === 31)
    return year === last.year ? String(year) : `${year}–${last.year}`;
  return words.range(span);
}
