/** Lines with fewer points that look the same: what is left out lies within a tolerance of what is drawn. */

/** How much of the tolerance the cheap first pass takes. */
const FIRST = 0.25;

/** Points are a flat list of x, y, x, y …; the ends stay. (Douglas and Peucker's way.) */
export function thinned(points: readonly number[], tolerance: number): number[] {
  const near = withoutNeighbours(points, tolerance * FIRST);
  const last = near.length / 2 - 1;
  if (last < 2) return near;
  const isKept = new Uint8Array(last + 1);
  isKept[0] = isKept[last] = 1;
  const limit = (tolerance * (1 - FIRST)) ** 2;
  const spans: number[] = [0, last];
  while (spans.length > 0) {
    const to = spans.pop()!;
    const from = spans.pop()!;
    let furthest = 0;
    let distance = limit;
    for (let index = from + 1; index < to; index++) {
      const apart = squaredDistance(near, index, from, to);
      if (apart > distance) [furthest, distance] = [index, apart];
    }
    if (furthest === 0) continue;
    isKept[furthest] = 1;
    spans.push(from, furthest, furthest, to);
  }
  const kept: number[] = [];
  for (let index = 0; index <= last; index++)
    if (isKept[index]) kept.push(near[2 * index]!, near[2 * index + 1]!);
  return kept;
}

/** A cheap first pass: far out whole coasts fall on a few pixels. */
function withoutNeighbours(points: readonly number[], distance: number): number[] {
  const kept = points.slice(0, 2);
  const limit = distance ** 2;
  let [x = 0, y = 0] = kept;
  for (let index = 2; index + 1 < points.length; index += 2) {
    const nextX = points[index]!;
    const nextY = points[index + 1]!;
    if (index + 3 < points.length && (nextX - x) ** 2 + (nextY - y) ** 2 < limit) continue;
    kept.push((x = nextX), (y = nextY));
  }
  return kept;
}

/** From a point to the stretch between two others, all by their number. */
function squaredDistance(points: readonly number[], at: number, from: number, to: number): number {
  const x = points[2 * from]!;
  const y = points[2 * from + 1]!;
  const byX = points[2 * to]! - x;
  const byY = points[2 * to + 1]! - y;
  const toX = points[2 * at]! - x;
  const toY = points[2 * at + 1]! - y;
  const length = byX * byX + byY * byY;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, (toX * byX + toY * byY) / length));
  return (toX - share * byX) ** 2 + (toY - share * byY) ** 2;
}
