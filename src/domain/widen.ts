/** The least change of a view that lets one row in. */
import type { Atlas } from './atlas';
import { insideOf, reaching, reportDaysOf } from './inside';
import { turnsAway } from './sieve';
import type { Day, Span } from './time';
import { DIMENSIONS, type View } from './view';

/** Filters that turn the row away are dropped and the window is stretched over it; the rest stays. Empty where it is in already. */
export function wideningFor(
  atlas: Atlas,
  view: View,
  row: number,
  found: Uint8Array | undefined
): Partial<View> {
  const change: Partial<View> = {};
  const { window, query } = view;
  const inside = (span: Span) => insideOf(atlas, row, reaching(span, atlas.extent));
  if (inside(window) === 'out') {
    const day = Math.min(Math.max(dayFor(atlas, row, window), atlas.extent.start), atlas.extent.end - 1);
    change.window = { start: Math.min(window.start, day), end: Math.max(window.end, day + 1) };
  }
  if (view.sure && inside(change.window ?? window) !== 'certain') change.sure = false;
  for (const dimension of DIMENSIONS)
    if (turnsAway(atlas, dimension, view[dimension], row)) change[dimension] = [];
  if (query !== '' && found?.[row] === 0) change.query = '';
  return change;
}

/** The day that stands for it: a date "on or before" would stretch the window to the beginning of the story. */
function dayFor(atlas: Atlas, row: number, { start, end }: Span): Day {
  if (atlas.clock === 'happened') return atlas.anchor[row]!;
  const distance = (day: Day) => Math.max(start - day, day - end);
  return reportDaysOf(atlas, row).reduce((near, day) => (distance(day) < distance(near) ? day : near));
}
