/** A round number of kilometres that is short enough on the map, and how long that is there. */
import { kmPerPixel } from '../../domain/projection';
import type { Camera } from '../../domain/view';

const LONGEST_PX = 90;
const ROUND = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** In the middle of the frame. */
export function scaleLength(camera: Camera): { km: number; width: number } {
  const perPixel = kmPerPixel(camera);
  const km = ROUND.findLast((round) => round / perPixel <= LONGEST_PX) ?? 1;
  return { km, width: km / perPixel };
}
