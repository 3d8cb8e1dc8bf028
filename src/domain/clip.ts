/** Lines and rings cut to a box; points are flat lists of x, y, x, y …. */

export type Box = { left: number; top: number; right: number; bottom: number };

export function boxOf(points: ArrayLike<number>): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let index = 0; index + 1 < points.length; index += 2) {
    const x = points[index]!;
    const y = points[index + 1]!;
    if (x < box.left) box.left = x;
    if (x > box.right) box.right = x;
    if (y < box.top) box.top = y;
    if (y > box.bottom) box.bottom = y;
  }
  return box;
}

export const touches = (a: Box, b: Box): boolean =>
  a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;

export const holds = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/** The stretches of a line that lie in the box (Liang and Barsky's way, segment by segment). */
export function clippedLine(points: ArrayLike<number>, box: Box): number[][] {
  const stretches: number[][] = [];
  let stretch: number[] | undefined;
  for (let index = 2; index + 1 < points.length; index += 2) {
    const x = points[index - 2]!;
    const y = points[index - 1]!;
    const byX = points[index]! - x;
    const byY = points[index + 1]! - y;
    const share = shareInside(x, y, byX, byY, box);
    if (!share) {
      stretch = undefined;
      continue;
    }
    const [from, to] = share;
    // Going in anywhere but at the end of the segment before begins another stretch.
    if (!stretch || from > 0) stretches.push((stretch = [x + from * byX, y + from * byY]));
    stretch.push(to === 1 ? points[index]! : x + to * byX, to === 1 ? points[index + 1]! : y + to * byY);
    if (to < 1) stretch = undefined;
  }
  return stretches;
}

/** From which share of a segment to which other it lies in the box. */
function shareInside(
  x: number,
  y: number,
  byX: number,
  byY: number,
  { left, top, right, bottom }: Box
): [from: number, to: number] | undefined {
  let from = 0;
  let to = 1;
  for (const [towards, room] of [
    [-byX, x - left],
    [byX, right - x],
    [-byY, y - top],
    [byY, bottom - y]
  ] as const) {
    if (towards === 0) {
      if (room < 0) return undefined;
      continue;
    }
    const share = room / towards;
    if (towards < 0) from = Math.max(from, share);
    else to = Math.min(to, share);
    if (from > to) return undefined;
  }
  return [from, to];
}

const EDGES = ['left', 'top', 'right', 'bottom'] as const;

/**
 * The part of a ring in the box (Sutherland and Hodgman's way, edge by edge), not closed again. Where it leaves and comes
 * back it follows the edge of the box, so it is to be filled and not to be drawn as a line.
 */
export function clippedRing(points: ArrayLike<number>, box: Box): number[] {
  let kept = Array.from(points);
  for (const edge of EDGES) {
    // How far a point lies inside of this edge.
    const axis = edge === 'left' || edge === 'right' ? 0 : 1;
    const sign = edge === 'left' || edge === 'top' ? 1 : -1;
    const limit = box[edge];
    const next: number[] = [];
    for (let index = 0; index + 1 < kept.length; index += 2) {
      const before = index === 0 ? kept.length - 2 : index - 2;
      const depth = sign * (kept[index + axis]! - limit);
      const depthBefore = sign * (kept[before + axis]! - limit);
      if (depth >= 0 !== depthBefore >= 0) {
        const share = depthBefore / (depthBefore - depth);
        const crossing = [0, 1].map(
          (at) => kept[before + at]! + share * (kept[index + at]! - kept[before + at]!)
        );
        crossing[axis] = limit;
        next.push(...crossing);
      }
      if (depth >= 0) next.push(kept[index]!, kept[index + 1]!);
    }
    kept = next;
  }
  return kept;
}
