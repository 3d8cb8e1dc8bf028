/** Moves marks that would cover each other apart, as little as it takes; leaders tie them to their places. */
import type { ScreenPoint } from '../../domain/projection';

export type Disc = ScreenPoint & {
  radius: number;
  /** Who stays when there is no room for all. */
  right: number;
};

const ROUNDS = 60;
const GAP = 3;
/** A mark further from its place than this says nothing about it any more. */
const FURTHEST_PX = 38;
/** Where two places are one: directions that never repeat. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * How far each disc is moved, or undefined for those that find no room near their place. Same discs, same answer; where
 * nothing overlaps nothing moves.
 */
export function spread(discs: readonly Disc[]): (ScreenPoint | undefined)[] {
  let kept = discs.map((_, index) => index);
  for (;;) {
    const moves = movesOf(kept.map((index) => discs[index]!));
    if (moves.every(({ x, y }) => Math.hypot(x, y) <= FURTHEST_PX)) {
      const moveOf = new Map(kept.map((index, place) => [index, moves[place]!]));
      return discs.map((_, index) => moveOf.get(index));
    }
    const crowded = crowdOf(kept, moves);
    const least = crowded.reduce((a, b) => (discs[b]!.right < discs[a]!.right ? b : a));
    kept = kept.filter((index) => index !== least);
  }

  /** Whoever had to move at all: one of them is too many. */
  function crowdOf(indices: readonly number[], moves: readonly ScreenPoint[]): number[] {
    return indices.filter((_, place) => Math.hypot(moves[place]!.x, moves[place]!.y) > FURTHEST_PX / 3);
  }
}

function movesOf(discs: readonly Disc[]): ScreenPoint[] {
  const moved = discs.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    let isStill = true;
    for (let a = 0; a < discs.length; a++)
      for (let b = a + 1; b < discs.length; b++) if (push(discs, moved, a, b)) isStill = false;
    if (isStill) break;
  }
  return moved.map(({ x, y }, index) => ({ x: x - discs[index]!.x, y: y - discs[index]!.y }));
}

function push(discs: readonly Disc[], moved: ScreenPoint[], a: number, b: number): boolean {
  const first = moved[a]!;
  const second = moved[b]!;
  const radiusA = discs[a]!.radius;
  const radiusB = discs[b]!.radius;
  let dx = second.x - first.x;
  let dy = second.y - first.y;
  let distance = Math.hypot(dx, dy);
  const lack = radiusA + radiusB + GAP - distance;
  if (lack <= 0.1) return false;
  if (distance < 0.01) {
    dx = Math.cos(b * GOLDEN_ANGLE);
    dy = Math.sin(b * GOLDEN_ANGLE);
    distance = 1;
  }
  // The larger one gives way less.
  const share = radiusB ** 2 / (radiusA ** 2 + radiusB ** 2);
  first.x -= (dx / distance) * lack * share;
  first.y -= (dy / distance) * lack * share;
  second.x += (dx / distance) * lack * (1 - share);
  second.y += (dy / distance) * lack * (1 - share);
  return true;
}
