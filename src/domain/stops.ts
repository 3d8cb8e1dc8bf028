/** Where playing and stepping stop: the cells of the axis in which something stands, empty time left out. */
import { MARK_KINDS, type Bins } from './bins';
import { isFold, spanOfCell, type TimeScale } from './scale';
import type { Day, Span } from './time';

/** A stop, and the days jumped over on the way to it. */
export type Stop = { span: Span; skipped: number };

/** The cells with something in them, in order; on request all of them, empty folds aside. */
export function stopsOf(scale: TimeScale, standing: Uint32Array, isEveryDay = false): Uint32Array {
  const cells = Uint32Array.from(standing, (_, cell) => cell);
  return cells.filter((cell) => standing[cell]! > 0 || (isEveryDay && !isFold(scale, cell)));
}

/** How many rows are wholly in each cell, for those who want nothing else. */
export function surelyIn({ certain, standing }: Pick<Bins, 'certain' | 'standing'>): Uint32Array {
  return standing.map((_, cell) => MARK_KINDS.reduce((sum, kind) => sum + certain[kind][cell]!, 0));
}

/** The first stop that begins on a day or after it. */
export function nextStop(scale: TimeScale, stops: Uint32Array, day: Day): Stop | undefined {
  const cell = stops.find((stop) => scale.days[stop]! >= day);
  if (cell === undefined) return undefined;
  const span = spanOfCell(scale, cell);
  return { span, skipped: span.start - Math.max(day, scale.extent.start) };
}

/** The last stop that is over when a day begins. */
export function previousStop(scale: TimeScale, stops: Uint32Array, day: Day): Stop | undefined {
  const cell = stops.findLast((stop) => scale.days[stop + 1]! <= day);
  if (cell === undefined) return undefined;
  const span = spanOfCell(scale, cell);
  return { span, skipped: Math.min(day, scale.extent.end) - span.end };
}

/** Which stop it is, counted from 1, that is over at the end of a day's eve; undefined where none is. */
export function ordinalAt(scale: TimeScale, stops: Uint32Array, end: Day): number | undefined {
  const index = stops.findIndex((stop) => scale.days[stop + 1]! === end);
  return index < 0 ? undefined : index + 1;
}
