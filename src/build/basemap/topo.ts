/** The basemap's lines and shapes as one file: ocean, coast, borders, lakes, rivers, roads. */
import type { Position } from 'geojson';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology
} from 'topojson-specification';
import { makeBorders, type Borders } from './borders';
import { smoothed } from './geometry';
import { OCEAN, ownerOf, type Ground, type Owner } from './ground';
import { HAND_ROADS } from './hand/roads';
import { SARSANG } from './hand/waters';
import { worldLakes } from './lakes';
import { packer, type Packed } from './pack';
import { makeRivers } from './rivers';
import { simplified } from './simplify';

export type BasemapTopology = { topology: Topology; enclaves: Borders['enclaves'] };

export async function makeTopology(exact: Ground): Promise<BasemapTopology> {
  const ground = simplifiedGround(exact);
  const borders = await makeBorders(ground, exact);
  const pack = packer();
  const { ocean, coast } = packWaters(ground, pack);
  const line = (positions: readonly Position[], properties: object) =>
    ({ type: 'LineString', properties, arcs: [pack.add(positions)] }) satisfies GeometryObject;
  const lines = (all: readonly Position[][], properties: object) =>
    ({
      type: 'MultiLineString',
      properties,
      arcs: all.map((one) => [pack.add(one)])
    }) satisfies GeometryObject;
  const polygons = (rings: readonly (readonly Position[])[], properties: object) =>
    ({
      type: 'MultiPolygon',
      properties,
      arcs: rings.map((ring) => [[pack.add(ring)]])
    }) satisfies GeometryObject;

  return {
    enclaves: borders.enclaves,
    topology: pack.topology({
      ocean,
      coast,
      borders: collection([
        lines(borders.international, { class: 'international' }),
        lines(borders.disputed, { class: 'disputed' })
      ]),
      lakes: collection([polygons(worldLakes(), {}), polygons([smoothed(SARSANG, 4)], { id: 'sarsang' })]),
      rivers: collection(
        (await makeRivers()).map(({ line: course, ...properties }) => line(course, properties))
      ),
      roads: collection(
        HAND_ROADS.map(({ id, size, line: course }) => line(simplified(smoothed(course), 0.4), { id, size }))
      )
    })
  };
}

const collection = (geometries: GeometryObject[]): GeometryCollection => ({
  type: 'GeometryCollection',
  geometries
});

/** Arcs are simplified, not shapes, so that neighbours stay neighbours. Islands that are nothing at their tolerance go. */
function simplifiedGround(ground: Ground): Ground {
  const arcs = (ground.arcs as Position[][]).map((arc) => simplified(arc));
  const isEmpty = (ring: number[]) => ring.every((arc) => arcs[indexOf(arc)]?.length === 0);
  const geometries = ground.objects.ground.geometries.flatMap((geometry): GeometryObject<Owner>[] => {
    const shells = polygonsOf(geometry)
      .filter(([shell = []]) => !isEmpty(shell))
      .map((rings) => rings.filter((ring) => !isEmpty(ring)));
    return shells.length === 0
      ? []
      : [{ type: 'MultiPolygon', properties: { owner: ownerOf(geometry) }, arcs: shells }];
  });
  return { ...ground, arcs, objects: { ground: { ...ground.objects.ground, geometries } } };
}

/** The ocean as a shape, and the coast as the arcs that it shares with a country. */
function packWaters(
  { arcs, objects: { ground } }: Ground,
  pack: Packed
): { ocean: MultiPolygon; coast: GeometryObject } {
  const isOcean = (geometry: GeometryObject<Owner>) => ownerOf(geometry) === OCEAN;
  const onLand = new Set(
    ground.geometries
      .filter((geometry) => !isOcean(geometry))
      .flatMap((geometry) => polygonsOf(geometry).flat(2).map(indexOf))
  );
  const shells = ground.geometries.filter(isOcean).flatMap(polygonsOf);
  const packed = new Map<number, number>();
  for (const index of shells.flat(2).map(indexOf))
    if (!packed.has(index)) packed.set(index, pack.add(arcs[index] as Position[]));
  const renumbered = (arc: number) => {
    const index = packed.get(indexOf(arc))!;
    return arc < 0 ? ~index : index;
  };
  return {
    ocean: { type: 'MultiPolygon', arcs: shells.map((rings) => rings.map((ring) => ring.map(renumbered))) },
    coast: {
      type: 'MultiLineString',
      arcs: [...packed].filter(([index]) => onLand.has(index)).map(([, arc]) => [arc])
    }
  };
}

/** An arc that runs backwards is written as the complement of its number. */
const indexOf = (arc: number): number => (arc < 0 ? ~arc : arc);

function polygonsOf(geometry: GeometryObject<Owner>): number[][][] {
  if (geometry.type === 'Polygon') return [(geometry as Polygon).arcs];
  return geometry.type === 'MultiPolygon' ? geometry.arcs : [];
}
