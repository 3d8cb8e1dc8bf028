/** Entries on the map as GeoJSON (RFC 7946): one feature for each place of an entry, and one without a geometry where it has none. */
import { booleanClockwise } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Place } from '../../schema/story';
import { entryOf, placeTies, placeName, type PlaceTie } from './entry-fields';
import { originOf, type Extract, type Origin } from './extract';

type Properties = Record<string, string | number>;
type Collection = FeatureCollection<Geometry | null, Properties> & { name: string } & Origin;

export function entriesGeoJson(extract: Extract): string {
  const origin = originOf(extract);
  const collection: Collection = {
    type: 'FeatureCollection',
    name: origin.title,
    ...origin,
    features: extract.rows.flatMap((row) => featuresOf(extract, row))
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function featuresOf(extract: Extract, row: number): Feature<Geometry | null, Properties>[] {
  const properties = sparse(entryOf(extract, row));
  const ties: (PlaceTie | undefined)[] = placeTies(extract, row);
  if (ties.length === 0) ties.push(undefined);
  return ties.map((tie) => {
    const place = tie && extract.atlas.placeById.get(tie.place);
    return {
      type: 'Feature',
      id: [properties.id, ...(tie ? [tie.place, tie.role] : [])].join('/'),
      geometry: place ? geometryOf(place) : null,
      // Of this one place; `places` has all of them.
      properties: { ...properties, ...(tie && place ? placeProperties(extract, tie, place) : {}) }
    };
  });
}

/** How exactly it is known goes with every place: a country given as a point is no pin. */
function placeProperties(
  extract: Extract,
  { role }: PlaceTie,
  { id, kind, precision, radiusKm, geometryBasis, valid, relation }: Place
): Properties {
  const { words } = extract;
  return sparse({
    place: id,
    placeName: placeName(extract, id),
    placeRole: role,
    placeKind: kind,
    precision,
    radiusKm,
    geometryBasis: words.text(geometryBasis).text,
    valid: valid?.edtf,
    relation: words.text(relation).text
  });
}

/** Rings run as the standard has them: the outer one counterclockwise. */
export function geometryOf({ geometry }: Pick<Place, 'geometry'>): Geometry | null {
  if (geometry?.type !== 'Polygon') return geometry;
  return {
    type: 'Polygon',
    coordinates: geometry.coordinates.map((ring, index) =>
      booleanClockwise(ring) === (index === 0) ? [...ring].reverse() : ring
    )
  };
}

function sparse(cells: Record<string, string | number | undefined>): Properties {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))
  );
}
