/** What of the committed basemap is part of the page: the ground around the story, all names, the boundaries of former times. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import type { FlatLine, FormerBoundary, Ground, GroundLabel, GroundNames } from '../domain/ground';
import type { Bounds, LngLat } from '../domain/projection';
import { LOCALES } from '../domain/view';
import { groundOf, shapesOf, type GroundTopology, type LakeFile } from '../io/ground-files';
import type { LabelFile } from './basemap/labels';
import type { Manifest } from './basemap/output';
import type { OverlayFile } from './basemap/overlays';
import { isInside, piecesWhere, ringInside } from './basemap/geometry';
import { simplified } from './basemap/simplify';
import { boundsOf } from './bounds';

/** How far the still picture reaches before the files arrive. */
export const REGION_BOUNDS: Bounds = [34, 33, 60, 46];
/** In the tolerances of the files: about a pixel at zoom 7.5. */
const COARSER = 3;
/** About 100 m. */
const DIGITS = 3;

const FOLDER = 'public/basemap';
const read = <T>(root: string, name: string): T =>
  JSON.parse(readFileSync(join(root, FOLDER, name), 'utf8')) as T;

/** The neighbourhood of the story, small enough to be part of the page. */
export function regionGround(root: string): Ground {
  const topology = read<GroundTopology>(root, 'basemap.topo.json');
  const lakes = read<LakeFile>(root, 'lakes.json');
  const whole = groundOf(shapesOf(coarser(topology), lakes));
  return {
    ocean: rings(whole.ocean),
    coast: lines(whole.coast),
    lakes: rings(whole.lakes.map((ring) => simplified(pairs(ring), COARSER).flat())),
    borders: {
      international: lines(whole.borders.international),
      disputed: lines(whole.borders.disputed)
    },
    rivers: whole.rivers.flatMap((river) => lines([river.line]).map((line) => ({ ...river, line }))),
    roads: whole.roads.flatMap((road) => lines([road.line]).map((line) => ({ ...road, line })))
  };
}

/** All of it, as the files have it. */
export function wholeGround(root: string): Ground {
  return groundOf(
    shapesOf(read<GroundTopology>(root, 'basemap.topo.json'), read<LakeFile>(root, 'lakes.json'))
  );
}

/** Arcs are simplified, not shapes, so that the shore stays the edge of the sea. */
function coarser({ transform, objects, arcs }: GroundTopology): GroundTopology {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  return {
    type: 'Topology',
    objects,
    arcs: arcs.map((arc) => {
      let x = 0;
      let y = 0;
      const line = arc.map(([dx = 0, dy = 0]) => [
        (x += dx) * scale[0] + translate[0],
        (y += dy) * scale[1] + translate[1]
      ]);
      const kept = simplified(line, COARSER);
      // An islet that is nothing at this tolerance becomes a point, which is left out below.
      return kept.length > 0 ? kept : [line[0]!, line[0]!];
    })
  };
}

const lines = (all: readonly FlatLine[]): FlatLine[] =>
  all
    .flatMap((line) => piecesWhere(pairs(line), (position) => isInside(position, REGION_BOUNDS)))
    .map(rounded)
    .filter((line) => line.length > 1)
    .map((line) => line.flat());

const rings = (all: readonly FlatLine[]): FlatLine[] =>
  all
    .map((ring) => rounded(ringInside(pairs(ring), REGION_BOUNDS)))
    .filter((ring) => ring.length > 3)
    .map((ring) => ring.flat());

const pairs = (line: FlatLine): Position[] =>
  Array.from({ length: line.length / 2 }, (_, index) => [line[2 * index]!, line[2 * index + 1]!]);

/** Points that fall together become one. */
const rounded = (line: readonly Position[]): Position[] =>
  line
    .map((position) => position.map((degrees) => Number(degrees.toFixed(DIGITS))))
    .filter((position, index, all) => index === 0 || String(position) !== String(all[index - 1]));

const lngLat = ([lng = 0, lat = 0]: Position): LngLat => [lng, lat];

/** In the languages of the page, and no others. */
const spoken = (names: GroundNames): GroundNames =>
  Object.fromEntries(LOCALES.map((locale) => [locale, names[locale] ?? []]));

export function groundNames(root: string): {
  labels: GroundLabel[];
  riverNames: Record<string, GroundNames>;
} {
  const { labels, lines: rivers } = read<LabelFile>(root, 'labels.json');
  return {
    labels: labels.map(({ at, or, names, ...label }) => ({
      ...label,
      at: lngLat(at),
      ...(or && { or: or.map(lngLat) }),
      names: spoken(names)
    })),
    riverNames: Object.fromEntries(Object.entries(rivers).map(([id, names]) => [id, spoken(names)]))
  };
}

/** Lines of control are places of the story, which draws them itself. */
export function formerBoundaries(root: string): FormerBoundary[] {
  return read<OverlayFile>(root, 'overlays.json')
    .overlays.filter((overlay) => overlay.class === 'former')
    .map(({ id, names, valid, by, lines: parts }) => ({
      id,
      names,
      valid: boundsOf(valid) as FormerBoundary['valid'],
      source: by,
      lines: parts.map((line) => line.flat())
    }));
}

export const attributionOf = (root: string): string => read<Manifest>(root, 'manifest.json').attribution;
