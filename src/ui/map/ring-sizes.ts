/** Rings of the map as it is now that tell how size and number go together: the smallest, the largest, one between. */
import { isLargest, ringRadius } from './mark-parts';

export type RingSize = {
  total: number;
  radius: number;
  /** Every larger number has this ring too. */
  isLargest: boolean;
};

export function ringSizes(totals: readonly number[]): RingSize[] {
  const rings = new Map<number, number>();
  // Of the numbers that share the largest ring the least says where it begins.
  for (const total of totals.filter((count) => count > 0).sort((a, b) => b - a))
    rings.set(ringRadius(total), total);
  const sizes = [...rings]
    .map(([radius, total]) => ({ total, radius, isLargest: isLargest(total) }))
    .reverse();
  const [first] = sizes;
  const last = sizes.at(-1);
  if (!first || !last || sizes.length <= 3) return sizes;
  const middle = (first.radius + last.radius) / 2;
  const between = sizes
    .slice(1, -1)
    .reduce((best, size) => (Math.abs(size.radius - middle) < Math.abs(best.radius - middle) ? size : best));
  return [first, between, last];
}
