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

/** Discs further apart than this beyond their rims never meet, since neither may go further than it may. */
const REACH_PX = 2 * FURTHEST_PX;
/** How much of a round space round discs can fill at the most. */
const DENSEST = 0.91;

type Pair = readonly [a: number, b: number];

/**
 * How far each disc is moved, or undefined for those that find no room near their place. Same discs, same answer; where
 * nothing overlaps nothing moves.
 */
export function spread(discs: readonly Disc[]): (ScreenPoint | undefined)[] {
  let kept = thinned(discs);
  for (;;) {
    const own = kept.map((index) => discs[index]!);
    const pairs = pairsOf(own);
    const moves = movesOf(own, pairs);
    const far = moves.map(({ x, y }) => Math.hypot(x, y));
    if (far.every((by) => by <= FURTHEST_PX)) {
      const moveOf = new Map(kept.map((index, place) => [index, moves[place]!]));
      return discs.map((_, index) => moveOf.get(index));
    }
    const gone = leastOf(own, pairs, (place) => far[place]! > FURTHEST_PX / 3);
    kept = kept.filter((_, place) => !gone.has(place));
  }
}

/** Without those that cannot find room however they are pushed: more than fit within reach of one place. */
function thinned(discs: readonly Disc[]): number[] {
  const widest = discs.reduce((most, { radius }) => Math.max(most, radius), 0);
  const most = DENSEST * (REACH_PX + widest) ** 2;
  const kept: number[] = [];
  for (const index of discs
    .map((_, each) => each)
    .sort((a, b) => discs[b]!.right - discs[a]!.right || a - b)) {
    const { x, y, radius } = discs[index]!;
    const taken = kept.reduce((sum, each) => {
      const other = discs[each]!;
      const isNear = (other.x - x) ** 2 + (other.y - y) ** 2 <= FURTHEST_PX ** 2;
      return isNear ? sum + other.radius ** 2 : sum;
    }, radius ** 2);
    if (taken <= most) kept.push(index);
  }
  return kept.sort((a, b) => a - b);
}

/** Those that can come to meet, each pair once, in order. */
function pairsOf(discs: readonly Disc[]): Pair[] {
  const pairs: Pair[] = [];
  for (let a = 0; a < discs.length; a++) {
    const { x, y, radius } = discs[a]!;
    for (let b = a + 1; b < discs.length; b++) {
      const other = discs[b]!;
      const reach = radius + other.radius + GAP + REACH_PX;
      if ((other.x - x) ** 2 + (other.y - y) ** 2 < reach ** 2) pairs.push([a, b]);
    }
  }
  return pairs;
}

/** A crowd larger than this is thinned by this share of itself at a time, so that it settles while somebody watches. */
const LARGE_CROWD = 24;
const SHARE = 8;

/** Of each crowd, all of whom had to move, the one with the least right: one of them is too many. */
function leastOf(
  discs: readonly Disc[],
  pairs: readonly Pair[],
  isCrowded: (place: number) => boolean
): Set<number> {
  const crowd = discs.flatMap((_, place) => (isCrowded(place) ? [place] : []));
  const least = new Set(crowd);
  for (const [a, b] of pairs) {
    if (!isCrowded(a) || !isCrowded(b)) continue;
    least.delete(discs[b]!.right < discs[a]!.right ? a : b);
  }
  if (crowd.length > LARGE_CROWD) {
    crowd.sort((a, b) => discs[a]!.right - discs[b]!.right || b - a);
    for (const place of crowd.slice(0, crowd.length / SHARE)) least.add(place);
  }
  return least;
}

function movesOf(discs: readonly Disc[], pairs: readonly Pair[]): ScreenPoint[] {
  const moved = discs.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    let isStill = true;
    for (const [a, b] of pairs) if (push(discs, moved, a, b)) isStill = false;
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
  const apart = radiusA + radiusB + GAP;
  // Most pairs stand clear, and a root for each of them is most of the work.
  if (dx * dx + dy * dy >= apart * apart) return false;
  let distance = Math.hypot(dx, dy);
  const lack = apart - distance;
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
