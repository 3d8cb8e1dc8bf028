/** The least change of a view that lets one row in. */
import type { Atlas } from './atlas';
import { turnsAway } from './sieve';
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
  if (atlas.start[row]! >= window.end || atlas.end[row]! <= window.start) {
    // The day that stands for it: a date "on or before" would stretch the window to the beginning of the story.
    const day = Math.min(Math.max(atlas.anchor[row]!, atlas.extent.start), atlas.extent.end - 1);
    change.window = { start: Math.min(window.start, day), end: Math.max(window.end, day + 1) };
  }
  for (const dimension of DIMENSIONS)
    if (turnsAway(atlas, dimension, view[dimension], row)) change[dimension] = [];
  if (query !== '' && found?.[row] === 0) change.query = '';
  return change;
}
