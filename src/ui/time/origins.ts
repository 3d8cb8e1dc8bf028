/** Where each mark stood by the other clock, so that it can be seen to travel from there to its other date. */
import type { Atlas } from '../../domain/atlas';
import { cellColumns } from '../../domain/bins';
import { atlasBy } from '../../domain/clock';
import type { TimeScale } from '../../domain/scale';
import { marksOf, stacksOf, type Mark } from '../../domain/timeline';
import type { Clock } from '../../domain/view';
import type { Frame } from './frame';
import { laneLayout } from './lane-layout';
import { stackLayout } from './stack-layout';

export type Origins = ReadonlyMap<string, { x: number; y: number }>;

/** More marks that move at once are a flurry that nobody can follow. */
export const MOST_SLIDING = 200;

/** By the id of the row, in pixels of the same picture; undefined where the marks do not travel. */
export function originsOf(
  atlas: Atlas,
  from: Clock,
  { scale, frame, isShown }: { scale: TimeScale; frame: Frame; isShown: (mark: Mark) => boolean }
): Origins | undefined {
  if (atlas.size > MOST_SLIDING) return undefined;
  const before = atlasBy(atlas, from);
  // A row has another number in each of the two orders.
  const marks = marksOf(before, cellColumns(before, scale.days)).map((mark) => ({
    ...mark,
    row: atlas.rowOf.get(mark.id) ?? mark.row
  }));
  const stack = stackLayout(stacksOf(marks, isShown), isShown, scale, frame);
  const lane = laneLayout(
    marks.filter(({ kind }) => kind === 'event'),
    scale,
    frame
  );
  const origins = new Map<string, { x: number; y: number }>();
  for (const { mark, x, y } of [...(stack?.placed ?? []), ...(lane ?? [])])
    if (x !== undefined && !origins.has(mark.id)) origins.set(mark.id, { x, y });
  return origins;
}
