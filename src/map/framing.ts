/** What the map shows when nobody has moved it, and when somebody asks to see the results. */
import { isAreaLevel, type MarkedPlace } from '../domain/features';
import { isSmall, roomOf } from '../domain/frame-size';
import {
  boundsOf,
  cameraFitting,
  cameraMoved,
  isWithin,
  type Bounds,
  type LngLat,
  type Size
} from '../domain/projection';
import type { Camera } from '../domain/view';
import type { Place } from '../schema/story';

/** Results in one spot are shown with their surroundings. */
const CLOSEST_ZOOM = 9;
const CLOSEST_FAR_ZOOM = 5;

type Framing = { home: Bounds; places: readonly Place[]; marked: readonly MarkedPlace[]; size: Size };

const paddingOf = ({ width, height }: Size) => Math.min(56, Math.min(width, height) / 7);

/** The region of the story, of which a small frame shows the heart; or, where none of the results lies in it, the results. */
export function frameOf(framing: Framing): Camera {
  const { home, places, marked, size } = framing;
  const isElsewhere = marked.length > 0 && !marked.some(({ at }) => isWithin(at, home));
  if (isElsewhere) return fitOf(framing);
  return fitting(isSmall(size) ? heartOf(places, home) : home, size, 0);
}

/** Inside the part of the frame that nothing covers. */
function fitting(bounds: Bounds, size: Size, padding: number, maxZoom?: number): Camera {
  const { top, right, bottom, left } = roomOf(size);
  const free = { width: size.width - left - right, height: size.height - top - bottom };
  return cameraMoved(cameraFitting(bounds, free, padding, maxZoom), (right - left) / 2, (bottom - top) / 2);
}

/** All results in the region of the story, as close as they allow; where there are none, all results. */
export function fitOf({ home, marked, size }: Framing): Camera {
  const near = marked.filter(({ at }) => isWithin(at, home));
  // A name of a country stands anywhere in it, and says nothing about where to look.
  const exact = near.filter(({ place }) => !isAreaLevel(place));
  const shown = exact.length > 0 ? exact : near.length > 0 ? near : marked;
  const bounds = boundsOf(shown.flatMap(reachOf));
  if (bounds === undefined) return fitting(home, size, 0);
  return fitting(bounds, size, paddingOf(size), near.length > 0 ? CLOSEST_ZOOM : CLOSEST_FAR_ZOOM);
}

/** The areas that the story draws in its region. */
function heartOf(places: readonly Place[], home: Bounds): Bounds {
  const corners = places.flatMap(({ geometry }) =>
    geometry?.type === 'Polygon' ? geometry.coordinates.flat().filter((corner) => isWithin(corner, home)) : []
  );
  return boundsOf(corners) ?? home;
}

/** All points of what a place is drawn as. */
function reachOf({ place: { geometry }, at }: MarkedPlace): LngLat[] {
  if (geometry?.type === 'Polygon') return [at, ...geometry.coordinates.flat()];
  if (geometry?.type === 'LineString') return [at, ...geometry.coordinates];
  return [at];
}
