/** The map in a picture: where the places of an item are, with their names and marks, laid out as the still map is. */
import {
  isAreaLevel,
  isInForce,
  placeCounts,
  placeFeatures,
  placesOnMap,
  type MarkedPlace
} from '../../domain/features';
import type { FormerBoundary, Ground, GroundLabel } from '../../domain/ground';
import {
  boundsOf,
  cameraFitting,
  cameraInWorld,
  isWithin,
  projectionOf,
  type Bounds,
  type LngLat,
  type Projection,
  type Size
} from '../../domain/projection';
import type { Atlas } from '../../domain/atlas';
import { overlaps, spanOfBounds, type Span } from '../../domain/time';
import { placeLabel, type Words } from '../../i18n';
import { layoutOf } from '../../ui/map/layout';
import { letteringOf } from '../../ui/map/lettering';
import { marksOf } from '../../ui/map/mark';
import { groundNames } from '../../ui/map/name-book';
import { groundOf, type Colours, type GroundOptions } from '../../ui/picture/ground';
import { leaderOf } from '../../ui/picture/lines';
import { markOf } from '../../ui/picture/marks';
import { labelOf, lettered, namesOf } from '../../ui/picture/names';
import type { Typefaces } from '../../ui/picture/set-text';
import { element } from '../../ui/picture/svg';

/** What the site's map is made of; read once for all pictures. */
export type MapData = {
  ground: Ground;
  /** Turns what many pictures share into one image, as wide and high as it says; markup in, markup out. */
  flatten: (markup: string, size: Size, scale: number) => string;
  labels: readonly GroundLabel[];
  former: readonly FormerBoundary[];
};

/** What an item has to do with places, and the time for which the ground is drawn. */
export type Scene = { rows: readonly number[]; places: readonly string[]; window: Span };

type MapOptions = {
  atlas: Atlas;
  words: Words;
  map: MapData;
  faces: Typefaces;
  colours: Colours;
  size: Size;
  scale: number;
};

const PADDING = 46;
/** One spot is shown with its surroundings. */
const CLOSEST_ZOOM = 7.6;
const CLOSEST_FAR_ZOOM = 4;

/** As wide and high as it says, from 0, 0 on. */
export function mapOf(scene: Scene, { atlas, words, map, faces, colours, size, scale }: MapOptions): string {
  const { places } = atlas.story;
  const counts = placeCounts(atlas, scene.rows).filter(
    ({ place }) => scene.places.length === 0 || scene.places.includes(place.id)
  );
  const { marked } = placesOnMap(counts, scene.window);
  const projection = projectionFor(marked, atlas, size);
  const features = placeFeatures(
    places.filter((place) => isInForce(place, scene.window)),
    { marked, window: scene.window, selected: [] }
  );
  const former = map.former.filter(({ valid }) => overlaps(spanOfBounds(valid), scene.window));
  const layout = layoutOf(marksOf(marked, words, []), projection);
  // Rivers and peaks go unnamed: a picture as small as it is seen has room for countries, towns and waters.
  const names = groundNames({ labels: map.labels, places, words }).filter(({ style }) => style !== 'peak');
  const lettering = letteringOf({ names, rivers: [], lines: [] }, layout, projection, []);
  const pens = { colours, faces };
  const unmarked = marked.length === 0 ? unmarkedText(scene.places, atlas, words) : undefined;
  return [
    flatGround(map, { projection, former, features, colours }, scale),
    ...namesOf(lettering, pens),
    ...layout.marks.map((standing) => leaderOf(standing, pens)),
    ...layout.marks.map((standing) =>
      element(
        'g',
        { transform: `translate(${standing.at.x.toFixed(1)} ${standing.at.y.toFixed(1)})` },
        markOf(standing.mark.parts, pens),
        labelOf(standing, pens)
      )
    ),
    ...(unmarked === undefined
      ? []
      : [lettered(unmarked, 'point', pens, { x: 14, y: size.height - 14, anchor: 'start' }, colours.ink)])
  ].join('');
}

/** A map without a mark says why, so that nobody takes the middle of it for the place. */
function unmarkedText(places: readonly string[], { placeById }: Atlas, words: Words): string {
  const known = places.flatMap((id) => placeById.get(id) ?? []);
  if (known.length === 0) return words.t('list.chip.none');
  const names = words.list(known.map((place) => placeLabel(place, words.locale)));
  return `${names} · ${words.t('precision.unknown')}`;
}

/** By what it shows; most pictures show the same. */
const grounds = new WeakMap<Ground, Map<string, string>>();

function flatGround({ ground, flatten }: MapData, options: GroundOptions, scale: number): string {
  const { projection, former, features } = options;
  const known = grounds.get(ground) ?? new Map<string, string>();
  grounds.set(ground, known);
  const ids = [
    ...former.map(({ id }) => id),
    ...features.features.map(({ properties: { id, shape } }) => id + shape)
  ];
  const key = JSON.stringify([projection.camera, projection.size, ids]);
  const drawn = known.get(key) ?? flatten(groundOf(ground, options), projection.size, scale);
  known.set(key, drawn);
  return drawn;
}

/** The heart of the story's region with the places in it; where all lie elsewhere, these and the way there. */
function projectionFor(
  marked: readonly MarkedPlace[],
  { story: { places, story } }: Atlas,
  size: Size
): Projection {
  const home: Bounds = story.home.bounds;
  // The name of a country stands anywhere in it.
  const exact = marked.filter(({ place }) => !isAreaLevel(place));
  const points = (exact.length > 0 ? exact : marked).map(({ at }) => at);
  const near = points.filter((at) => isWithin(at, home));
  const heart = places.flatMap(({ geometry }) =>
    geometry?.type === 'Polygon' ? geometry.coordinates.flat().filter((corner) => isWithin(corner, home)) : []
  );
  const isFar = points.length > 0 && near.length === 0;
  const framed = boundsOf(isFar ? [...points, ...middleOf(heart, home)] : [...heart, ...near]) ?? home;
  const camera = cameraFitting(framed, size, PADDING, isFar ? CLOSEST_FAR_ZOOM : CLOSEST_ZOOM);
  return projectionOf(cameraInWorld(camera, size), size);
}

function middleOf(corners: readonly LngLat[], home: Bounds): LngLat[] {
  const [west, south, east, north] = boundsOf(corners) ?? home;
  return [[(west + east) / 2, (south + north) / 2]];
}
