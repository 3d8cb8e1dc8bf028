/** From the basemap's files to shapes, as GeoJSON for WebGL and as plain lines for SVG: the same ground for both. */
import type {
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position
} from 'geojson';
import { feature } from 'topojson-client';
import type {
  GeometryCollection,
  MultiLineString as TopoLines,
  MultiPolygon as TopoPolygons,
  Topology
} from 'topojson-specification';
import type { BorderClass, FlatLine, Ground, RiverSize, RoadSize } from '../domain/ground';

/** `basemap.topo.json`. */
export type GroundTopology = Topology<{
  ocean: TopoPolygons;
  coast: TopoLines;
  borders: GeometryCollection<{ class: BorderClass }>;
  lakes: GeometryCollection;
  rivers: GeometryCollection<{ id?: string; size: RiverSize }>;
  roads: GeometryCollection<{ id: string; size: RoadSize }>;
}>;
/** `lakes.json`, apart because of its licence. */
export type LakeFile = FeatureCollection<Polygon | MultiPolygon>;

export type GroundShapes = {
  ocean: MultiPolygon;
  coast: MultiLineString;
  borders: FeatureCollection<MultiLineString, { class: BorderClass }>;
  lakes: FeatureCollection<Polygon | MultiPolygon>;
  rivers: FeatureCollection<LineString, { id?: string; size: RiverSize }>;
  roads: FeatureCollection<LineString, { id: string; size: RoadSize }>;
};

export function shapesOf(topology: GroundTopology, lakes: LakeFile): GroundShapes {
  const { objects } = topology;
  const worldLakes = feature(topology, objects.lakes) as GroundShapes['lakes'];
  return {
    ocean: feature(topology, objects.ocean).geometry,
    coast: feature(topology, objects.coast).geometry,
    borders: feature(topology, objects.borders) as GroundShapes['borders'],
    lakes: { ...lakes, features: [...worldLakes.features, ...lakes.features] },
    rivers: feature(topology, objects.rivers) as GroundShapes['rivers'],
    roads: feature(topology, objects.roads) as GroundShapes['roads']
  };
}

export function groundOf({ ocean, coast, borders, lakes, rivers, roads }: GroundShapes): Ground {
  const bordersOf = (wanted: BorderClass) =>
    borders.features
      .filter(({ properties }) => properties.class === wanted)
      .flatMap(({ geometry }) => geometry.coordinates.map(flat));
  return {
    ocean: ocean.coordinates.flat().map(flat),
    coast: coast.coordinates.map(flat),
    lakes: lakes.features.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates.map(flat) : geometry.coordinates.flat().map(flat)
    ),
    borders: { international: bordersOf('international'), disputed: bordersOf('disputed') },
    rivers: rivers.features.map(({ properties: { id = '', size }, geometry }) => ({
      id,
      size,
      line: flat(geometry.coordinates)
    })),
    roads: roads.features.map(({ properties: { id, size }, geometry }) => ({
      id,
      size,
      line: flat(geometry.coordinates)
    }))
  };
}

/** A loop, as `flat()` takes five times as long, and there are many points. */
function flat(line: readonly Position[]): FlatLine {
  const degrees = new Array<number>(2 * line.length);
  for (let index = 0; index < line.length; index++) {
    const [lng = 0, lat = 0] = line[index]!;
    degrees[2 * index] = lng;
    degrees[2 * index + 1] = lat;
  }
  return degrees;
}
