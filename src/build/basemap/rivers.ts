/** Running water: large rivers of the world, Natural Earth's in the region, and ours where it has none. */
import type { FeatureCollection, LineString, MultiLineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import { REGION } from './hand/region';
import { distanceKm, isInside, lengthKm, piecesWhere, smoothed } from './geometry';
import { HAND_RIVERS, NATURAL_EARTH_RIVERS } from './hand/rivers';
import { readSane } from './lakes';
import { riversOfRegion } from './natural-earth';
import { simplified } from './simplify';

/** `great` from zoom 3, `river` from 5.5, `stream` from 7. */
export type RiverSize = 'great' | 'river' | 'stream';
export type River = { id?: string; size: RiverSize; line: Position[] };

/** Shorter lines are scraps of rivers that the set does not follow to their end. */
const SHORTEST_KM = 260;
const GREAT_KM = 900;
const GREAT_RANK = 4;
const MOUTH_KM = 9;

export async function makeRivers(): Promise<River[]> {
  const region = (await riversOfRegion()).map(({ name, rank, line }): River => {
    const known = NATURAL_EARTH_RIVERS[name];
    const size = rank <= GREAT_RANK ? 'great' : 'river';
    return { ...(known && { id: known.id }), size, line: simplified(line) };
  });
  const named = region.flatMap(({ id, line }) => (id === undefined ? [] : line));
  const hand = HAND_RIVERS.map(({ id, size, line }): River => ({
    id,
    size,
    line: simplified(smoothed(withMouth(line, named)), 0.4)
  }));
  // A scrap that ends where it begins is nothing once simplified.
  return [...worldRivers(), ...region, ...hand].filter(({ line }) => line.length > 1);
}

/** A river drawn by hand that ends just before a larger one flows into it. */
function withMouth(line: readonly Position[], into: readonly Position[]): readonly Position[] {
  const end = line.at(-1)!;
  const [mouth] = into
    .filter((position) => distanceKm(position, end) < MOUTH_KM)
    .sort((a, b) => distanceKm(a, end) - distanceKm(b, end));
  return mouth === undefined ? line : [...line, mouth];
}

function worldRivers(): River[] {
  const sane = readSane();
  const { features } = feature(sane, sane.objects.rivers) as FeatureCollection<LineString | MultiLineString>;
  return features
    .flatMap(({ geometry }) =>
      geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
    )
    .filter((line) => lengthKm(line) >= SHORTEST_KM)
    .flatMap((line): River[] => {
      const size = lengthKm(line) >= GREAT_KM ? 'great' : 'river';
      return piecesWhere(line, (position) => !isInside(position, REGION)).map((piece) => ({
        size,
        line: simplified(piece)
      }));
    });
}
