/** The shaded pictures under the lines of the ground: where they lie, and which of them a view needs. */
import { holds, touches, type Box } from './clip';
import { atZoom, RELIEF } from './ground-style';
import type { Bounds, Projection } from './projection';

/** Coarser first: each lies over the one before. */
export const RELIEFS = ['world', 'caucasus'] as const;
export type ReliefName = (typeof RELIEFS)[number];

/** As `public/basemap/manifest.json` has them; a test compares. */
export const RELIEF_FRAMES: Record<ReliefName, Bounds> = {
  world: [-180, -85.0511, 180, 85.0511],
  caucasus: [27, 31, 64, 48.5]
};

/** Degrees over which the finer picture comes in at its edges. */
const FADE = 2.5;

export type PlacedRelief = {
  name: ReliefName;
  x: number;
  y: number;
  width: number;
  height: number;
  opacity: number;
};

/** Those that are seen in the view or beside it, as far as `reach` in pixels. */
export function reliefsOf(projection: Projection, reach: { x: number; y: number }): PlacedRelief[] {
  const {
    size: { width, height },
    camera: { zoom }
  } = projection;
  const view = { left: -reach.x, top: -reach.y, right: width + reach.x, bottom: height + reach.y };
  const isHidden =
    atZoom(RELIEF.caucasus, zoom) === 1 && holds(boxOf(RELIEF_FRAMES.caucasus, projection, FADE), view);
  return RELIEFS.filter((name) => name !== 'world' || !isHidden).flatMap((name) => {
    const opacity = atZoom(RELIEF[name], zoom);
    const box = boxOf(RELIEF_FRAMES[name], projection);
    if (opacity === 0 || !touches(box, view)) return [];
    const [x, y] = [box.left, box.top];
    return [{ name, x, y, width: box.right - x, height: box.bottom - y, opacity }];
  });
}

function boxOf([west, south, east, north]: Bounds, { project }: Projection, inset = 0): Box {
  const { x: left, y: top } = project([west + inset, north - inset]);
  const { x: right, y: bottom } = project([east - inset, south + inset]);
  return { left, top, right, bottom };
}
