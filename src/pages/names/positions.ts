/** How the map shows what is known of a place's position, and what that rests on. */
import { isAreaLevel } from '../../domain/features';
import type { Localized } from '../../schema/primitives';
import type { Place } from '../../schema/story';

/** From the surest to the least sure. */
export const POSITION_KINDS = ['exact', 'centroid', 'circle', 'line', 'area', 'country', 'none'] as const;
export type PositionKind = (typeof POSITION_KINDS)[number];

export function positionKindOf(place: Pick<Place, 'geometry' | 'precision'>): PositionKind {
  const { geometry, precision } = place;
  if (geometry === null) return 'none';
  if (geometry.type === 'LineString') return 'line';
  if (geometry.type === 'Polygon') return 'area';
  if (isAreaLevel(place)) return 'country';
  return precision === 'exact' || precision === 'centroid' ? precision : 'circle';
}

/** Places that rest on the very same words. */
export type Basis = { places: Place[]; basis: Localized; radiusKm: number | undefined };
export type PositionGroup = { kind: PositionKind; count: number; bases: Basis[] };

/** Kinds that no place has are left out. */
export function positionGroups(places: readonly Place[]): PositionGroup[] {
  return POSITION_KINDS.map((kind) => {
    const own = places.filter((place) => positionKindOf(place) === kind);
    const bases = new Map<string, Basis>();
    for (const place of own) {
      const { geometryBasis: basis, radiusKm } = place;
      const key = JSON.stringify([basis, radiusKm]);
      const known = bases.get(key);
      if (known) known.places.push(place);
      else bases.set(key, { places: [place], basis, radiusKm });
    }
    return { kind, count: own.length, bases: [...bases.values()] };
  }).filter(({ count }) => count > 0);
}
