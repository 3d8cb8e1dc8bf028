/** The curve of an arc on the screen: its bow, what its ends leave of it, its head. */
import type { ScreenPoint } from '../../domain/projection';

/** What stands at an end covers that much of the curve. */
export type Cover = (point: ScreenPoint) => boolean;

/** How far an arc should leave the straight line at least, as a share of its length. */
const BOW = 0.09;
/** From east to west it runs wider, beside the one that goes the other way. */
const WAY_BACK = 0.06;

/** Over the globe a way bends towards the pole; on a close map that is nothing to see, and a straight line looks shot. */
export function bowed(line: readonly ScreenPoint[]): ScreenPoint[] {
  const start = line[0]!;
  const end = line.at(-1)!;
  const middle = line[line.length >> 1]!;
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = Math.hypot(dx, dy);
  if (length === 0) return [...line];
  // Up the map on either way, and without a jump where a map that moves brings it from one way to the other.
  const lean = Math.max(-1, Math.min(1, (4 * dx) / length));
  const own = ((middle.x - start.x) * dy - (middle.y - start.y) * dx) / length ** 2;
  const bow = lean * (Math.max(0, BOW - Math.abs(own) / 2) + (dx < 0 ? WAY_BACK : 0));
  return line.map(({ x, y }, index) => {
    const along = index / (line.length - 1);
    const by = bow * 4 * along * (1 - along);
    return { x: x + dy * by, y: y - dx * by };
  });
}

/** What is left of a line between the rims of what stands at its ends. */
export function trimmed(line: readonly ScreenPoint[], from: Cover, to: Cover): ScreenPoint[] {
  const start = line.findLastIndex(from);
  const end = line.findIndex((point, index) => index > start && to(point));
  const first = start === -1 ? [] : [rimBetween(line[start]!, line[start + 1] ?? line[start]!, from)];
  if (end === -1) return [...first, ...line.slice(start + 1)];
  return [...first, ...line.slice(start + 1, end), rimBetween(line[end]!, line[end - 1] ?? line[end]!, to)];
}

function rimBetween(covered: ScreenPoint, free: ScreenPoint, covers: Cover): ScreenPoint {
  let inside = covered;
  let outside = free;
  for (let step = 0; step < 8; step++) {
    const middle = { x: (inside.x + outside.x) / 2, y: (inside.y + outside.y) / 2 };
    if (covers(middle)) inside = middle;
    else outside = middle;
  }
  return outside;
}

export function lengthOf(line: readonly ScreenPoint[]): number {
  return line.slice(1).reduce((sum, point, index) => sum + distance(line[index]!, point), 0);
}

/** The point at a share of the line's length. */
export function pointAt(line: readonly ScreenPoint[], share: number): ScreenPoint {
  let left = lengthOf(line) * share;
  for (let index = 1; index < line.length; index++) {
    const [a, b] = [line[index - 1]!, line[index]!];
    const step = distance(a, b);
    if (step >= left && step > 0)
      return { x: a.x + ((b.x - a.x) * left) / step, y: a.y + ((b.y - a.y) * left) / step };
    left -= step;
  }
  return line.at(-1)!;
}

/** An open head, which points and does not pierce. */
export function headOf(line: readonly ScreenPoint[], size: number): string {
  const tip = line.at(-1)!;
  const behind = pointAt(line, Math.max(0, 1 - (1.4 * size) / lengthOf(line)));
  const angle = Math.atan2(tip.y - behind.y, tip.x - behind.x);
  const wing = (by: number) =>
    textOf({ x: tip.x - size * Math.cos(angle + by), y: tip.y - size * Math.sin(angle + by) });
  return `M${wing(-0.55)}L${textOf(tip)}L${wing(0.55)}`;
}

const distance = (a: ScreenPoint, b: ScreenPoint) => Math.hypot(a.x - b.x, a.y - b.y);
/** To a tenth of a pixel. */
export const round = (value: number) => Math.round(value * 10) / 10;
export const textOf = ({ x, y }: ScreenPoint) => `${round(x)} ${round(y)}`;
