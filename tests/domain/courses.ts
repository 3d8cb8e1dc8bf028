/** What tests ask about flat lists of x, y, x, y …: their points, and how far others are off. */
export type Point = readonly [x: number, y: number];

export const pairsOf = (line: ArrayLike<number>): Point[] =>
  Array.from({ length: line.length / 2 }, (_, index) => [line[2 * index]!, line[2 * index + 1]!]);

/** From a point to a line. */
export function apart([x, y]: Point, line: ArrayLike<number>): number {
  const corners = pairsOf(line);
  const [[firstX, firstY] = [NaN, NaN]] = corners;
  const first = Math.hypot(x - firstX, y - firstY);
  return corners.slice(1).reduce((least, [toX, toY], index) => {
    const [fromX, fromY] = corners[index]!;
    const length = (toX - fromX) ** 2 + (toY - fromY) ** 2;
    const share = length === 0 ? 0 : ((x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY)) / length;
    const at = Math.max(0, Math.min(1, share));
    return Math.min(least, Math.hypot(x - fromX - at * (toX - fromX), y - fromY - at * (toY - fromY)));
  }, first);
}
