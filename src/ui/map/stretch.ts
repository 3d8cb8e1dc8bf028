/** Stretches of a line that are long and straight enough for text, and smooth paths for it to stand on. */
import type { FlatLine } from '../../domain/ground';
import type { Projection, ScreenPoint } from '../../domain/projection';
import type { Box } from './mark-parts';

/** The smooth line from left to right, its middle on the line itself, and how far from ideal it is. */
export type Stretch = { points: ScreenPoint[]; middle: ScreenPoint; cost: number };

/** Steps of equal length along a line. */
const STEP = 8;
/** A line that winds more than this would need its name to wind too. */
const WINDING = 1.3;
const FURTHEST_OFF = 5;
const SHARPEST_TURN = 0.4;
const MOST_TURNED = 0.9;
/** Points that make a smooth line. */
const KNOTS = 5;

/** The parts of a line within reach, as steps of one length. */
export function runsOf(line: FlatLine, { project }: Projection, reach: Box): ScreenPoint[][] {
  const runs: ScreenPoint[][] = [];
  let run: ScreenPoint[] = [];
  let last: ScreenPoint | undefined;
  for (let index = 0; index + 1 < line.length; index += 2) {
    const point = project([line[index]!, line[index + 1]!]);
    const isNear =
      point.x > reach.left && point.x < reach.right && point.y > reach.top && point.y < reach.bottom;
    if (isNear) {
      if (last === undefined || run.length === 0) run = [point];
      else stepTo(run, point);
      last = point;
    } else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return [...runs, run].filter(({ length }) => length > KNOTS);
}

function stepTo(run: ScreenPoint[], to: ScreenPoint) {
  let from = run.at(-1)!;
  let left = distance(from, to);
  while (left >= STEP) {
    from = between(from, to, STEP / left);
    run.push(from);
    left = distance(from, to);
  }
}

export function stretchesOf(run: readonly ScreenPoint[], width: number): Stretch[] {
  const stretches: Stretch[] = [];
  const least = Math.ceil(width / STEP / 2);
  for (let middle = least; middle < run.length - least; middle += 2) {
    const half = halfFor(run, middle, width, least);
    const stretch = half === undefined ? undefined : stretchOf(run, middle, half);
    if (stretch) stretches.push(stretch);
  }
  return stretches;
}

/** Steps to either side until there is room for the text from end to end. */
function halfFor(run: readonly ScreenPoint[], middle: number, width: number, least: number) {
  for (let half = least; half <= least * WINDING; half++) {
    const [first, last] = [run[middle - half], run[middle + half]];
    if (!first || !last) return undefined;
    if (distance(first, last) >= width) return half;
  }
  return undefined;
}

function stretchOf(run: readonly ScreenPoint[], middle: number, half: number): Stretch | undefined {
  const gap = (2 * half) / (KNOTS - 1);
  const reach = Math.max(1, Math.round(gap / 2));
  const knots = Array.from({ length: KNOTS }, (_, knot) => {
    const centre = Math.round(middle - half + knot * gap);
    return mean(run, Math.max(middle - half, centre - reach), Math.min(middle + half, centre + reach));
  });
  // The mean of an end lies inside it, and the text needs the whole length.
  const points = [
    extended(knots[1]!, knots[0]!, gap),
    ...knots.slice(1, -1),
    extended(knots.at(-2)!, knots.at(-1)!, gap)
  ];
  const angles = points.slice(1).map((point, index) => {
    const from = points[index]!;
    return Math.atan2(point.y - from.y, point.x - from.x);
  });
  const turns = angles.slice(1).map((angle, index) => Math.abs(turnOf(angles[index]!, angle)));
  const turned = turns.reduce((sum, turn) => sum + turn, 0);
  if (turned > MOST_TURNED || turns.some((turn) => turn > SHARPEST_TURN)) return undefined;
  let off = 0;
  for (let step = middle - half; step <= middle + half; step++) {
    off = Math.max(off, awayFrom(run[step]!, points));
    if (off > FURTHEST_OFF) return undefined;
  }
  const steep = Math.abs(
    Math.sin(Math.atan2(points.at(-1)!.y - points[0]!.y, points.at(-1)!.x - points[0]!.x))
  );
  const upright = points[0]!.x <= points.at(-1)!.x ? points : points.reverse();
  return { points: upright, middle: run[middle]!, cost: off / FURTHEST_OFF + turned / MOST_TURNED + steep };
}

function extended(from: ScreenPoint, through: ScreenPoint, gap: number): ScreenPoint {
  const length = distance(from, through) || 1;
  return between(from, through, Math.max(1, (gap * STEP) / length));
}

function mean(run: readonly ScreenPoint[], from: number, to: number): ScreenPoint {
  let x = 0;
  let y = 0;
  for (let index = from; index <= to; index++) {
    x += run[index]!.x;
    y += run[index]!.y;
  }
  return { x: x / (to - from + 1), y: y / (to - from + 1) };
}

function turnOf(from: number, to: number): number {
  const turn = to - from;
  return turn > Math.PI ? turn - 2 * Math.PI : turn < -Math.PI ? turn + 2 * Math.PI : turn;
}

function awayFrom(point: ScreenPoint, line: readonly ScreenPoint[]): number {
  let least = Infinity;
  for (let index = 1; index < line.length; index++) {
    const [a, b] = [line[index - 1]!, line[index]!];
    const along =
      ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / (distance(a, b) ** 2 || 1);
    least = Math.min(least, distance(point, between(a, b, Math.max(0, Math.min(1, along)))));
  }
  return least;
}

/** A path through the points, as smooth as they are few. */
export function smoothPath(points: readonly ScreenPoint[]): string {
  const round = (value: number) => Math.round(value * 10) / 10;
  const at = (index: number) => points[Math.max(0, Math.min(points.length - 1, index))]!;
  return points
    .map(({ x, y }, index) => {
      if (index === 0) return `M${round(x)} ${round(y)}`;
      const [a, b, c, d] = [at(index - 2), at(index - 1), at(index), at(index + 1)];
      const handles = [
        b.x + (c.x - a.x) / 6,
        b.y + (c.y - a.y) / 6,
        c.x - (d.x - b.x) / 6,
        c.y - (d.y - b.y) / 6
      ];
      return `C${handles.map(round).join(' ')} ${round(x)} ${round(y)}`;
    })
    .join('');
}

/** Where one is after going so far. */
export function alongAt(points: readonly ScreenPoint[], length: number): ScreenPoint & { angle: number } {
  let left = length;
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1]!, points[index]!];
    const own = distance(a, b);
    if (left <= own || index === points.length - 1)
      return { ...between(a, b, left / (own || 1)), angle: Math.atan2(b.y - a.y, b.x - a.x) };
    left -= own;
  }
  return { x: 0, y: 0, angle: 0 };
}

export function lengthOf(points: readonly ScreenPoint[]): number {
  return points.slice(1).reduce((sum, point, index) => sum + distance(points[index]!, point), 0);
}

export const distance = (a: ScreenPoint, b: ScreenPoint) => Math.hypot(a.x - b.x, a.y - b.y);
const between = (a: ScreenPoint, b: ScreenPoint, share: number): ScreenPoint => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share
});
