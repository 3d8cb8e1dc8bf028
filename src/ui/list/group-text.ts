/** A month, a year or a decade as a date in itself: "October 2020", not its first and last day. */
import { textOf, type Span } from '../../domain/time';
import type { Words } from '../../i18n';

export function groupText({ t, when }: Words, span: Span | undefined): string {
  if (span === undefined) return t('list.undated');
  const days = span.end - span.start;
  const first = textOf(span.start);
  if (days > 366) return t('list.decade', { year: first.slice(0, 4) });
  const edtf = first.slice(0, days < 32 ? 7 : 4);
  return when({ edtf, earliest: first, latest: textOf(span.end - 1) });
}
