/** Douglas and Peucker's simplification with a tolerance that depends on the place: fine near the story, coarse far away. */
import type { Position } from 'geojson';
import { isInside, kmPerLng, signedKm2, type Box } from './geometry';

/** In km, the first box that holds a point decides. */
type Tolerance = { box: Box; km: number };
const TOLERANCES: readonly Tolerance[] = [
  { box: [44.3, 38.2, 48.7, 41.6], km: 0.09 },
  { box: [38, 35.5, 55.2, 47.5], km: 0.28 },
  // As fine as the world's set is, so that the eye meets no edge where the region begins.
  { box: [26, 30, 62, 50], km: 0.55 },
  { box: [16, 24, 70, 60], km: 1.5 }
];
const ELSEWHERE_KM = 3;

export function toleranceKm(position: Position): number {
  return TOLERANCES.find(({ box }) => isInside(position, box))?.km ?? ELSEWHERE_KM;
}

/** Ends stay; a closed line stays a ring with an area, or becomes empty if it is none at its tolerance. */
export function simplified(line: readonly Position[], factor = 1): Position[] {
  if (line.length < 3) return [...line];
  const isKept = new Uint8Array(line.length);
  isKept[0] = isKept[line.length - 1] = 1;
  const isRing = String(line[0]) === String(line.at(-1));
  // A ring has no chord between its ends: the farthest point makes two.
  const cut = isRing ? farthest(line, 0, line.length - 1, factor).index : 0;
  if (isRing) isKept[cut] = 1;
  const pending: [number, number][] = isRing
    ? [
        [0, cut],
        [cut, line.length - 1]
      ]
    : [[0, line.length - 1]];
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    const { index, excess } = farthest(line, ...pair, factor);
    if (excess <= 1) continue;
    isKept[index] = 1;
    pending.push([pair[0], index], [index, pair[1]]);
  }
  const kept = line.filter((_, index) => isKept[index] === 1);
  if (!isRing) return kept;
  const tolerance = toleranceKm(line[0]!) * factor;
  return kept.length >= 4 && Math.abs(signedKm2(kept)) > tolerance ** 2 ? kept : [];
}

/** The point farthest from the chord, in tolerances. */
function farthest(
  line: readonly Position[],
  from: number,
  to: number,
  factor: number
): { index: number; excess: number } {
  const [x1 = 0, y1 = 0] = line[from]!;
  const [x2 = 0, y2 = 0] = line[to]!;
  const kmX = kmPerLng((y1 + y2) / 2);
  const kmY = kmPerLng(0);
  const dx = (x2 - x1) * kmX;
  const dy = (y2 - y1) * kmY;
  const square = dx * dx + dy * dy;
  let found = { index: from, excess: 0 };
  for (let index = from + 1; index < to; index++) {
    const [x = 0, y = 0] = line[index]!;
    const px = (x - x1) * kmX;
    const py = (y - y1) * kmY;
    const t = square === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / square));
    const excess = Math.hypot(px - t * dx, py - t * dy) / (toleranceKm(line[index]!) * factor);
    if (excess > found.excess) found = { index, excess };
  }
  return found;
}
