/** The basemap's lines and shapes: sound as a topology, whole where two sources meet, true where we can tell. */
import { booleanPointInPolygon } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { REGION } from '../../../src/build/basemap/hand/region';
import {
  distanceKm,
  distanceToLineKm,
  isClosed,
  isInside,
  signedKm2
} from '../../../src/build/basemap/geometry';
import { ENCLAVES, SMALLEST_ENCLAVE_KM2 } from '../../../src/build/basemap/hand/enclaves';
import { PAIRED_TOWNS, OTHER_TOWNS } from '../../../src/build/basemap/hand/towns';
import { feature } from 'topojson-client';
import { borders, lakeFile, labelFile, manifest, ocean, topology } from './prepared';

const WORLD = [-180, -85.06, 180, 85.06] as const;
const indexesOf = (value: unknown): number[] =>
  Array.isArray(value) ? value.flatMap(indexesOf) : typeof value === 'number' ? [value] : [];
const arcsOf = (object: object): number[] =>
  'geometries' in object
    ? (object.geometries as object[]).flatMap(arcsOf)
    : indexesOf('arcs' in object ? object.arcs : []);
const plain = (arc: number) => (arc < 0 ? ~arc : arc);
const classOf = (name: string) => borders.filter(({ properties }) => properties.class === name);
const linesOf = (name: string) => classOf(name).flatMap(({ geometry }) => geometry.coordinates);
const lineNear = (name: string, at: Position, km: number) =>
  linesOf(name).some((line) => distanceToLineKm(at, line) < km);

describe('as a topology', () => {
  it('uses arcs that exist, each at least once', () => {
    const used = new Set(Object.values(topology.objects).flatMap(arcsOf).map(plain));
    expect(Math.max(...used)).toBeLessThan(topology.arcs.length);
    expect(used.size).toBe(topology.arcs.length);
    expect(topology.arcs.filter((arc) => arc.length < 2)).toEqual([]);
  });

  it('closes every ring, and stays in the world', () => {
    for (const ring of ocean.coordinates.flat()) {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(isClosed(ring)).toBe(true);
    }
    for (const name of Object.keys(topology.objects) as (keyof typeof topology.objects)[]) {
      const shapes = feature(topology, topology.objects[name]);
      const outside = positionsOf(shapes).filter((position) => !isInside(position, WORLD));
      expect([name, outside]).toEqual([name, []]);
    }
  });

  it('draws no band around the world', () => {
    // The longest true step is the 49th parallel in America.
    const isFrame = ([x = 0, y = 0]: Position) => Math.abs(x) > 179.99 || Math.abs(y) > 85;
    const lines = [...ocean.coordinates.flat(), ...borders.flatMap(({ geometry }) => geometry.coordinates)];
    const jumps = lines.flatMap((line) =>
      line.filter((position, index) => {
        const before = line[index - 1];
        if (before === undefined || (isFrame(before) && isFrame(position))) return false;
        return Math.abs((position[0] ?? 0) - (before[0] ?? 0)) > 40;
      })
    );
    expect(jumps).toEqual([]);
  });

  it('shares its coast with the ocean', () => {
    const shores = new Set(arcsOf(topology.objects.ocean).map(plain));
    expect(arcsOf(topology.objects.coast).every((arc) => shores.has(plain(arc)))).toBe(true);
  });
});

describe('where two sources meet', () => {
  const [west, south, east, north] = REGION;
  const STEP = 0.0003;
  const onEdge = (a: Position, b: Position) =>
    [
      [0, west],
      [0, east],
      [1, south],
      [1, north]
    ].some(([axis = 0, at = 0]) => [a, b].every((end) => Math.abs((end[axis] ?? 0) - at) < STEP));
  const alongEdge = (lines: Position[][]) =>
    lines
      .flatMap((line) => line.slice(1).map((to, index) => [line[index]!, to] as const))
      .filter(([from, to]) => isInside(from, REGION) && onEdge(from, to))
      .map(([from, to]) => distanceKm(from, to));

  it('has no border along the edge', () =>
    expect(alongEdge(borders.flatMap(({ geometry }) => geometry.coordinates))).toEqual([]));

  it('has no coast along the edge, but for a lagoon of a few kilometres', () => {
    const lengths = alongEdge(ocean.coordinates.flat());
    expect(Math.max(0, ...lengths)).toBeLessThan(4);
    expect(lengths.length).toBeLessThan(8);
  });
});

describe('on the ground', () => {
  it.each([
    ['the Caspian Sea', 50.8, 41.9],
    ['the Black Sea', 35, 43.3],
    ['the Pacific', -150, 10],
    ['the Pacific beyond 180°', 179, 10]
  ])('%s is water', (_, lng, lat) => expect(booleanPointInPolygon([lng, lat], ocean)).toBe(true));

  it.each([
    ['Moscow', 37.62, 55.75],
    ['Geneva', 6.15, 46.2],
    ['Washington', -77.04, 38.9],
    ['Chukotka', 178, 67],
    ['the South Pole', 0, -84]
  ])('%s is land', (_, lng, lat) => expect(booleanPointInPolygon([lng, lat], ocean)).toBe(false));

  it('has every town of the region on land', () => {
    const wet = [...PAIRED_TOWNS, ...OTHER_TOWNS].filter(({ at }) => booleanPointInPolygon(at, ocean));
    expect(wet.map(({ id }) => id)).toEqual([]);
  });

  it.each(['sevan', 'urmia', 'van', 'mingachevir'])('has Lake %s under its label', (id) => {
    const lake = lakeFile.features.find(({ properties }) => properties.id === id)!;
    const label = labelFile.labels.find((one) => one.id === id)!;
    expect(booleanPointInPolygon(label.at, lake)).toBe(true);
  });
});

describe('borders', () => {
  it('are international or disputed', () =>
    expect(borders.map(({ properties }) => properties.class)).toEqual(['international', 'disputed']));

  it.each<[string, Position]>([
    ['Armenia and Azerbaijan', [46.51, 39.57]],
    ['Armenia and Georgia', [44.9, 41.27]],
    ['Azerbaijan and Iran', [47.1, 39.3]]
  ])('of %s are solid', (_, at) => expect(lineNear('international', at, 12)).toBe(true));

  it.each<[string, Position]>([
    ['the isthmus of Crimea', [33.7, 46.15]],
    ['Abkhazia', [41.6, 42.45]],
    ['Kosovo', [20.8, 43.2]],
    ['the north of Cyprus', [33.36, 35.18]],
    ['Western Sahara', [-10, 27.67]],
    ['the line of control in Kashmir', [74.2, 34.6]],
    ['the Golan', [35.85, 33]]
  ])('of %s are dashed and not solid', (_, at) => {
    expect(lineNear('disputed', at, 40)).toBe(true);
    expect(lineNear('international', at, 8)).toBe(false);
  });

  it('draw no line of any date inside Azerbaijan', () => {
    for (const at of [
      [46.55, 39.75],
      [47.05, 39.9],
      [46.9, 40.3]
    ])
      expect(['international', 'disputed'].some((name) => lineNear(name, at, 6))).toBe(false);
  });

  it('leave out every enclave under 50 km², each known by name', () => {
    const small = linesOf('international').filter(
      (line) =>
        isClosed(line) && isInside(line[0]!, REGION) && Math.abs(signedKm2(line)) < SMALLEST_ENCLAVE_KM2
    );
    expect(small).toEqual([]);
    expect(manifest.enclavesNotDrawn).toEqual(ENCLAVES);
  });
});

function positionsOf(value: unknown): Position[] {
  if (Array.isArray(value))
    return typeof value[0] === 'number' ? [value as Position] : value.flatMap(positionsOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('coordinates' in value) return positionsOf(value.coordinates);
  if ('geometry' in value) return positionsOf(value.geometry);
  return 'features' in value ? positionsOf(value.features) : [];
}
