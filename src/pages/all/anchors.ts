/** Where a date group can be linked to: by its month, year or decade, whatever the language of the page. */
import { textOf, type Span } from '../../domain/time';

/** `d-2020-10`, `d-1994`, `d-1990s`; a month that comes twice is `d-2020-10-2` then. */
export function anchorsOf(spans: readonly (Span | undefined)[]): string[] {
  const seen = new Map<string, number>();
  return spans.map((span) => {
    const name = `d-${span ? nameOf(span) : 'undated'}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}-${times}`;
  });
}

function nameOf({ start, end }: Span): string {
  const first = textOf(start);
  if (end - start > 366) return `${first.slice(0, 4)}s`;
  return first.slice(0, end - start < 32 ? 7 : 4);
}
