/** Everything that stands on the basemap in words: where, from which zoom, and how it is called in each language. */
import type { Feature, Point, Position } from 'geojson';
import type { GroundLabel } from '../../domain/ground';
import { placeNames } from '../../i18n/names';
import { readCities, type City } from './geonames';
import type { Ground } from './ground';
import { COUNTRY_NAMES, COUNTRY_SPOTS, UNLABELLED } from './hand/countries';
import { LANGUAGES, type Language, type Names, type Pair } from './hand/names';
import { PEAKS } from './hand/peaks';
import { HAND_RIVERS, NATURAL_EARTH_RIVERS } from './hand/rivers';
import { OTHER_TOWNS, PAIRED_TOWNS, type HandTown, type TownRank } from './hand/towns';
import { WATER_LABELS } from './hand/waters';
import { npmModule } from './inputs';
import { runMapshaperOn } from './mapshaper';

/** One name, or both of a place that has two, in the order in which they stand. */
export type LabelNames = Record<Language, readonly string[]>;
export type Label = Omit<GroundLabel, 'at' | 'or' | 'names'> & {
  at: Position;
  or?: readonly Position[];
  names: LabelNames;
};
/** `lines` names rivers by the ids that they have in the topology. */
export type LabelFile = { version: 1; labels: Label[]; lines: Record<string, LabelNames> };

const COUNTRIES_END = 7.4;
/** A country's name needs room: from which zoom on, by km². */
const COUNTRY_ZOOMS: readonly (readonly [km2: number, zoom: number])[] = [
  [4_000_000, 1],
  [1_500_000, 1.4],
  [600_000, 2],
  [300_000, 2.3],
  [150_000, 2.9],
  [40_000, 3.7],
  [8_000, 4.8]
];
const SMALLEST_COUNTRY_ZOOM = 5.6;
const TOWN_ZOOMS: Record<TownRank, number> = { 1: 3.4, 2: 4.4, 3: 5.2, 4: 6.4, 5: 7.6 };
const CAPITAL_ZOOMS: readonly (readonly [people: number, zoom: number])[] = [
  [4_000_000, 2.6],
  [1_000_000, 3.4]
];
const CITY_ZOOMS: readonly (readonly [people: number, zoom: number])[] = [
  [8_000_000, 3],
  [3_000_000, 3.8],
  [1_000_000, 4.4]
];
const SMALL_CAPITAL_ZOOM = 4;
const SMALL_CITY_ZOOM = 5;
const PEAK_ZOOM = 6.6;
const HIGHEST_PEAK_ZOOM = 5.8;

export async function makeLabels(ground: Ground): Promise<LabelFile> {
  return {
    version: 1,
    labels: [
      ...(await countryLabels(ground)),
      ...WATER_LABELS.map((water): Label => ({
        id: water.id,
        kind: water.kind,
        at: water.at,
        ...(water.or && { or: water.or }),
        from: water.from,
        rank: water.kind === 'lake' ? 4 : 2,
        names: namesOf(water)
      })),
      ...[...PAIRED_TOWNS, ...OTHER_TOWNS].map(townLabel),
      ...readCities().map(cityLabel),
      ...PEAKS.map((peak): Label => ({
        id: peak.id,
        kind: 'peak',
        at: peak.at,
        from: peak.metres > 5000 ? HIGHEST_PEAK_ZOOM : PEAK_ZOOM,
        rank: 6,
        metres: peak.metres,
        names: namesOf(peak)
      }))
    ],
    lines: Object.fromEntries([
      ...Object.values(NATURAL_EARTH_RIVERS).map(({ id, names }) => [id, namesOf({ names })]),
      ...HAND_RIVERS.map((river) => [river.id, namesOf(river)])
    ]) as Record<string, LabelNames>
  };
}

/** Both names in every language, in the order of the naming policy; never the form of one side alone. */
function namesOf(named: { names: Names } | { pair: Pair }): LabelNames {
  const inLanguage = (language: Language): readonly string[] =>
    'pair' in named ? placeNames({ label: { en: [...named.pair] } }, 'en') : [named.names[language]];
  return Object.fromEntries(LANGUAGES.map((language) => [language, inLanguage(language)])) as Record<
    Language,
    readonly string[]
  >;
}

function townLabel(town: HandTown): Label {
  return {
    id: town.id,
    kind: town.rank === 1 ? 'capital' : 'town',
    at: town.at,
    from: TOWN_ZOOMS[town.rank],
    rank: town.rank,
    names: namesOf(town)
  };
}

function cityLabel({ id, at, isCapital, population, rank, names }: City): Label {
  const from = isCapital
    ? zoomOf(CAPITAL_ZOOMS, population, SMALL_CAPITAL_ZOOM)
    : rank === undefined
      ? zoomOf(CITY_ZOOMS, population, SMALL_CITY_ZOOM)
      : TOWN_ZOOMS[rank];
  return {
    id: `geonames-${id}`,
    kind: isCapital ? 'capital' : 'town',
    at: rounded(at),
    from,
    rank: isCapital ? 1 : (rank ?? (population >= 1_000_000 ? 2 : 3)),
    names: namesOf({ names })
  };
}

type CountryPoint = Feature<Point, { owner: string; km2: number }>;
type IsoCountries = {
  registerLocale: (locale: unknown) => void;
  getName: (code: string, language: string, options: { select: 'alias' }) => string | undefined;
};

async function countryLabels(ground: Ground): Promise<Label[]> {
  const points = await runMapshaperOn<CountryPoint>(
    "-i ground.json -filter 'owner != \"OCEAN\"' -each 'km2 = this.area / 1e6' -points inner",
    { 'ground.json': ground }
  );
  const iso = npmModule<IsoCountries>('i18n-iso-countries');
  for (const language of LANGUAGES)
    iso.registerLocale(npmModule(`i18n-iso-countries/langs/${language}.json`));

  return points
    .filter(({ properties: { owner } }) => !UNLABELLED.includes(owner))
    .sort((a, b) => b.properties.km2 - a.properties.km2)
    .flatMap(({ geometry, properties: { owner, km2 } }) => {
      const nameIn = (language: Language) => iso.getName(owner, language, { select: 'alias' });
      const own = COUNTRY_NAMES[owner] ?? {};
      const english = own.en ?? nameIn('en');
      if (english === undefined) return [];
      const names = Object.fromEntries(
        LANGUAGES.map((language) => [language, own[language] ?? nameIn(language) ?? english])
      ) as Names;
      const from = zoomOf(COUNTRY_ZOOMS, km2, SMALLEST_COUNTRY_ZOOM);
      const spots = COUNTRY_SPOTS[owner] ?? [{ at: rounded(geometry.coordinates) }];
      return spots.map((spot, index): Label => ({
        id: index === 0 ? owner : `${owner}-${index + 1}`,
        kind: 'country',
        at: spot.at,
        ...(spot.or && { or: spot.or }),
        from: spot.from ?? from,
        to: spot.to ?? COUNTRIES_END,
        rank: 1 + zoomOf(COUNTRY_ZOOMS, km2, SMALLEST_COUNTRY_ZOOM) / 10,
        names: namesOf({ names })
      }));
    });
}

function zoomOf(table: readonly (readonly [number, number])[], size: number, otherwise: number): number {
  return table.find(([least]) => size >= least)?.[1] ?? otherwise;
}

const rounded = (position: Position): Position =>
  position.map((degrees) => Math.round(degrees * 1000) / 1000);
