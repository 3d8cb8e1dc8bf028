/** What the map of a view shows, laid out for a picture: the marks, shapes, lines and names that the page would show. */
import { arcsOf } from '../../domain/arcs';
import {
  countsShown,
  isInForce,
  placeFeatures,
  placesOnMap,
  roleCounts,
  type PlaceCount,
  type PlaceFeatures,
  type RoleCounts
} from '../../domain/features';
import { isSmall } from '../../domain/frame-size';
import type { FormerBoundary, Ground, GroundLabel, GroundNames } from '../../domain/ground';
import { bordersIn, featuresIn, formerIn } from '../../domain/in-sight';
import { boundsSeen, type Projection } from '../../domain/projection';
import type { AppState } from '../../state/app-state.svelte';
import { arcsOn, dotBoxes, type DrawnArc } from '../map/arc-layout';
import { keyLines, type KeyLine } from '../map/key-lines';
import { layoutOf, type MapLayout } from '../map/layout';
import { letteringOf, type Lettering } from '../map/lettering';
import { marksOf } from '../map/mark';
import type { Box } from '../map/mark-parts';
import { groundNames, riverLines, storyLines } from '../map/name-book';

/** What lies under the story; nothing where its author wants plain paper. */
export type PictureGround = {
  ground: Ground;
  former: readonly FormerBoundary[];
  labels: readonly GroundLabel[];
  riverNames: Readonly<Record<string, GroundNames>>;
  /** Whose map it is. */
  credit: string | undefined;
};

export type ViewScene = {
  projection: Projection;
  layout: MapLayout;
  unmarked: readonly PlaceCount[];
  features: PlaceFeatures;
  former: readonly FormerBoundary[];
  arcs: readonly DrawnArc[];
  lettering: Lettering;
  roles: RoleCounts;
  /** The lines and areas that are in the picture. */
  lines: readonly KeyLine[];
};

export function sceneOf(
  { atlas, words, view, mapRows, selection, asked }: AppState,
  { ground, former: boundaries, labels, riverNames }: PictureGround,
  { projection, reserved }: { projection: Projection; reserved: readonly Box[] }
): ViewScene {
  const { places } = atlas.story;
  const { window } = view;
  const counts = countsShown(atlas, { rows: mapRows, window: asked.window, chosen: view.places });
  const { marked, unmarked } = placesOnMap(counts, window);
  const features = placeFeatures(places, { marked, window, selected: view.places });
  const former = boundaries.filter((boundary) => isInForce(boundary, window));
  const layout = layoutOf(marksOf(marked, words, view.places), projection, {
    reserved,
    lines: storyLines(features, { places, words })
  });
  const hasArcs = view.arcs ?? !isSmall(projection.size);
  const arcs = hasArcs
    ? arcsOn(arcsOf(atlas, mapRows).arcs, { standing: layout.marks, tabs: [] }, projection, [
        ...layout.taken,
        ...reserved
      ])
    : [];
  const book = {
    names: groundNames({ labels, places, words }),
    rivers: riverLines(ground.rivers, { riverNames, words }),
    lines: []
  };
  const bounds = boundsSeen(projection);
  return {
    projection,
    layout,
    unmarked,
    features,
    former,
    arcs,
    lettering: letteringOf(book, layout, projection, [...reserved, ...dotBoxes(arcs)]),
    roles: roleCounts(atlas, selection.rows),
    lines: keyLines(words, {
      borders: bordersIn(ground, bounds),
      former: formerIn(former, bounds, projection.camera.zoom),
      features: featuresIn(features, bounds),
      placeById: atlas.placeById
    })
  };
}
