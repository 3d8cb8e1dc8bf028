/** The map of a handout: which stretch of the earth, what is drawn on it, and the names of its places. */
import { former, labels, region } from 'virtual:basemap';
import { emptyCount, isAreaLevel, isInForce, markPosition, placeFeatures } from '../../domain/features';
import { NO_GROUND } from '../../domain/ground';
import { bordersIn, featuresIn, formerIn } from '../../domain/in-sight';
import {
  boundsOf,
  boundsSeen,
  cameraFitting,
  cameraInWorld,
  isWithin,
  projectionOf,
  type Projection,
  type Size
} from '../../domain/projection';
import type { Span } from '../../domain/time';
import type { Place } from '../../schema/story';
import type { AppState } from '../../state/app-state.svelte';
import { boxOf, edgeTabs, WIDE_TAB, type Insets } from '../../ui/map/edge-layout';
import { keyLines } from '../../ui/map/key-lines';
import { layoutOf } from '../../ui/map/layout';
import { letteringOf } from '../../ui/map/lettering';
import type { Mark } from '../../ui/map/mark';
import type { MarkParts } from '../../ui/map/mark-parts';
import { groundNames, storyLines } from '../../ui/map/name-book';

/** What stands at a place: its name, or the number of a gap. */
export type Located = { place: Place; name: string };

export const GAP_RADIUS = 9.5;

const PADDING = 26;
const CLOSEST_ZOOM = 7.4;
const DOT = 4;
const CORNER = { before: 6, after: 6 };
const INSETS: Insets = { top: CORNER, right: CORNER, bottom: CORNER, left: CORNER };
/** No name is cut short where nobody can ask for the rest of it. */
const TAB = { ...WIDE_TAB, height: 36, widestName: 400 };

function partsAt(radius: number): MarkParts {
  const box = { left: -radius, top: -radius, right: radius, bottom: radius };
  return { ring: undefined, diamonds: [], speech: undefined, isOutline: false, radius, box };
}

/** A town has a dot; a country or an area has its name alone. */
export const hasDot = ({ geometry, precision }: Place): boolean =>
  geometry?.type === 'Point' && !isAreaLevel({ geometry, precision });

function marksOf(located: readonly Located[], asked: ReadonlySet<string>): Mark[] {
  return located.flatMap(({ place, name }) => {
    const at = markPosition(place);
    if (at === undefined) return [];
    return [
      {
        ...emptyCount(place),
        at,
        id: place.id,
        name,
        note: undefined,
        style: asked.has(place.id)
          ? 'point'
          : isAreaLevel(place)
            ? 'country'
            : place.geometry?.type === 'Polygon'
              ? 'area'
              : 'point',
        parts: partsAt(asked.has(place.id) ? GAP_RADIUS : hasDot(place) ? DOT : 1),
        isSelected: false,
        isDimmed: false,
        isPointedAt: false
      } satisfies Mark
    ];
  });
}

export function locatorOf(
  { atlas, words }: Pick<AppState, 'atlas' | 'words'>,
  located: readonly Located[],
  { window, size, asked }: { window: Span; size: Size; asked: ReadonlySet<string> }
) {
  const { places, story } = atlas.story;
  const isOwn = story.basemap !== 'none';
  const ground = isOwn ? region : NO_GROUND;
  const projection = projectionFor(located, atlas.story, size);
  const features = placeFeatures(
    places.filter((place) => isInForce(place, window)),
    { marked: [], window, selected: [] }
  );
  const held = isOwn ? former.filter((boundary) => isInForce(boundary, window)) : [];
  const lines = storyLines(features, { places, words });
  const layout = layoutOf(marksOf(located, asked), projection, { lines });
  const { tabs, hidden } = edgeTabs(layout.beyond, projection, INSETS, { standing: layout.taken, tab: TAB });
  const names = isOwn ? groundNames({ labels, places, words }) : [];
  const gone = new Set(located.map(({ place }) => place.id));
  const book = {
    // Beyond the edge or not, what pupils are to name is named nowhere.
    names: names.filter(({ style, places: own }) => style !== 'peak' && !own.some((id) => gone.has(id))),
    rivers: [],
    lines
  };
  const bounds = boundsSeen(projection);
  return {
    ground,
    former: held,
    features,
    projection,
    marks: layout.marks,
    tabs,
    /** Which found no room. */
    missing: [...hidden, ...layout.crowded],
    lettering: letteringOf(book, layout, projection, tabs.map(boxOf)),
    // An area that is to be named is not named in the key either.
    drawn: keyLines(words, {
      borders: isOwn ? bordersIn(ground, bounds) : [],
      former: formerIn(held, bounds, projection.camera.zoom),
      features: featuresIn(features, bounds),
      placeById: atlas.placeById
    }).filter(({ key }) => !asked.has(key))
  };
}

/** The heart of the story with the places of the chapter near it; what lies far away is pointed to at the edge. */
function projectionFor(
  located: readonly Located[],
  { places, story }: AppState['atlas']['story'],
  size: Size
): Projection {
  const home = story.home.bounds;
  const near = located.flatMap(({ place }) => {
    const at = hasDot(place) ? markPosition(place) : undefined;
    return at && isWithin(at, home) ? [at] : [];
  });
  const heart = places.flatMap(({ geometry }) =>
    geometry?.type === 'Polygon' ? geometry.coordinates.flat().filter((corner) => isWithin(corner, home)) : []
  );
  const camera = cameraFitting(boundsOf([...heart, ...near]) ?? home, size, PADDING, CLOSEST_ZOOM);
  return projectionOf(cameraInWorld(camera, size), size);
}
