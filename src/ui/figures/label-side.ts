/** Where the words of a mark go: to the side where there is more room, or under it. */
import type { FigureMark, FigureScale } from '../../domain/figure-scale';

/** From 0 to 1 along the scale. */
export type Extent = { from: number; to: number };
export type LabelSide = 'after' | 'before' | 'below';

/** Less than this part of the plot is too narrow for a number and its quotation. */
const LEAST = 0.34;

/** What a mark covers, with the dots that lead to its whole. */
export function extentOf(
  mark: FigureMark,
  scale: FigureScale,
  whole: number | undefined
): Extent | undefined {
  if (mark.shape === 'words') return undefined;
  if (mark.shape === 'band') return { from: scale.at(mark.from), to: scale.at(mark.to) };
  const at = scale.at(mark.value);
  return { from: Math.min(at, whole ?? at), to: Math.max(at, whole ?? at) };
}

export function labelSide({ from, to }: Extent): LabelSide {
  const room = Math.max(1 - to, from);
  if (room < LEAST) return 'below';
  return 1 - to >= from ? 'after' : 'before';
}

/** A stem runs out into the room of the words. */
export function isStemInTheWay(mark: FigureMark, side: LabelSide): boolean {
  if (mark.shape !== 'point' || mark.open === undefined) return false;
  return mark.open === 'both' || (mark.open === 'up' ? side === 'after' : side === 'before');
}
