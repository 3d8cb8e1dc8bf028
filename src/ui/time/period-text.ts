/** A period in words as people name it: a year, a month, or its days. */
import { addMonths, civilOf, type Span } from '../../domain/time';
import type { Words } from '../../i18n';

export function periodText(words: Words, span: Span): string {
  const { year, month, day } = civilOf(span.start);
  if (day === 1 && span.end === addMonths(span.start, 1)) return words.month(span.start);
  if (day === 1 && month === 1 && span.end === addMonths(span.start, 12)) return String(year);
  return words.range(span);
}
