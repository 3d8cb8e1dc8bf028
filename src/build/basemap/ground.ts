/** Countries and ocean without a gap or an overlap: the region from OpenStreetMap set into the world of visionscarto. */
import type { Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { osmCountries, POLE, readAtlas, worldCountries, type CountryFeature } from './countries';
import { signedKm2 } from './geometry';
import { REGION } from './hand/region';
import { runMapshaper } from './mapshaper';
import { bentTo } from './seam';

/** What an area belongs to: a country's three letters, or `OCEAN`. */
export type Owner = { owner: string };
export type Ground = Topology<{ ground: GeometryCollection<Owner> }>;
export const OCEAN = 'OCEAN';

export function ownerOf(geometry: { properties?: object }): string {
  const { owner } = (geometry.properties ?? {}) as Partial<Owner>;
  if (owner === undefined) throw new Error('a piece of ground without an owner');
  return owner;
}

/** Smaller islands are left out: dust at every zoom that the sets are good for. The largest of each country stays. */
const SMALLEST_ISLAND_KM2 = { world: 60, region: 0.6 };
/** The set has its lakes cut out as blocks; they are filled, and other lakes drawn. The Caspian Sea is larger than this. */
const LARGEST_LAKE_KM2 = 8000;

const box = REGION.join(',');

/** Its arcs are shared by neighbours and are as fine as the sets. */
export async function makeGround(): Promise<Ground> {
  const fine = await fineCountries();
  const atlas = readAtlas();
  const rings = fine.flatMap(({ geometry }) => geometry.coordinates.flat());
  const bent = bentTo(rings, atlas.arcs, REGION);
  const coarse = worldCountries({ ...atlas, arcs: bent }).map((country) =>
    withoutIslets(country, SMALLEST_ISLAND_KM2.world)
  );
  return runMapshaper<Ground>(
    [
      '-i fine.json coarse.json combine-files',
      `-erase target=coarse bbox=${box}`,
      `-clip target=fine bbox=${box}`,
      '-merge-layers target=fine,coarse force name=countries',
      '-snap interval=0.00002 target=countries',
      '-dissolve2 a3 target=countries gap-fill-area=1km2',
      "-each 'owner = a3; delete this.properties.a3' target=countries",
      `-rectangle bbox=-180,-${POLE},180,${POLE} name=ocean`,
      '-erase countries target=ocean',
      `-each 'owner = "${OCEAN}"' target=ocean`,
      '-merge-layers target=countries,ocean force name=ground',
      '-o out.json format=topojson no-quantization target=ground'
    ].join(' '),
    { 'fine.json': collection(fine), 'coarse.json': collection(coarse) }
  );
}

/** Each place in one country: the larger of those that claim it, as mapshaper cleans. */
async function fineCountries(): Promise<CountryFeature[]> {
  const { features } = await runMapshaper<{ features: CountryFeature[] }>(
    // A little larger than the box, so that its edge is cut only once, together with the world.
    `-i osm.json -clip bbox=${grown(0.05)} -clean gap-fill-area=${LARGEST_LAKE_KM2}km2 -o out.json format=geojson`,
    { 'osm.json': collection(osmCountries(REGION)) }
  );
  return features.map((feature) => {
    const { coordinates } = feature.geometry;
    const isSingle = typeof coordinates[0]?.[0]?.[0] === 'number';
    const polygons = isSingle ? [coordinates as unknown as Position[][]] : coordinates;
    return withoutIslets(
      { ...feature, geometry: { type: 'MultiPolygon', coordinates: polygons } },
      SMALLEST_ISLAND_KM2.region
    );
  });
}

function withoutIslets(country: CountryFeature, smallestKm2: number): CountryFeature {
  const areas = country.geometry.coordinates.map(([shell = []]) => Math.abs(signedKm2(shell)));
  const largest = Math.max(...areas);
  const coordinates = country.geometry.coordinates.filter((_, index) => {
    const km2 = areas[index] ?? 0;
    return km2 >= smallestKm2 || km2 === largest;
  });
  return { ...country, geometry: { type: 'MultiPolygon', coordinates } };
}

const collection = (features: CountryFeature[]) => ({ type: 'FeatureCollection', features });

function grown(by: number): string {
  const [west, south, east, north] = REGION;
  return [west - by, south - by, east + by, north + by].join(',');
}
