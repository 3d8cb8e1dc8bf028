/** Names on the basemap: complete in five languages, both where a place has two, in letters that the page's fonts have. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { distanceKm } from '../../../src/build/basemap/geometry';
import { LANGUAGES } from '../../../src/build/basemap/hand/names';
import { PAIRED_TOWNS } from '../../../src/build/basemap/hand/towns';
import type { Label } from '../../../src/build/basemap/labels';
import { placeNames } from '../../../src/i18n/names';
import { CUTS, textOfRanges } from '../../../src/build/fonts';
import { labelFile, topology } from './prepared';

type StoryPlace = {
  id: string;
  label: Record<string, string[]>;
  geometry: { type: string; coordinates: number[] };
};

const { labels, lines } = labelFile;
const byId = new Map(labels.map((label) => [label.id, label]));
const storyPlaces = parse(readFileSync('data/places.yaml', 'utf8')) as StoryPlace[];
const textsOf = ({ names }: Pick<Label, 'names'>) => LANGUAGES.flatMap((language) => names[language]);

it('names everything in every language', () => {
  for (const names of [...labels.map((label) => label.names), ...Object.values(lines)])
    for (const language of LANGUAGES) {
      expect(names[language].length).toBeGreaterThan(0);
      expect(names[language].every((name) => name.trim() === name && name !== '')).toBe(true);
    }
});

it('has each label once, in the world, with room to show', () => {
  expect(byId.size).toBe(labels.length);
  for (const { at, from, to = 99 } of labels) {
    expect(Math.abs(at[0] ?? NaN)).toBeLessThanOrEqual(180);
    expect(Math.abs(at[1] ?? NaN)).toBeLessThan(85);
    expect(from).toBeLessThan(to);
  }
});

it.each(['Source Serif 4', 'Source Sans 3'])('uses only letters that the page has in %s', (family) => {
  const letters = new Set(
    CUTS.filter((cut) => cut.style === 'normal' && [family, 'Noto Sans Armenian'].includes(cut.family))
      .map(({ characters }) => textOfRanges(characters))
      .join('')
  );
  const texts = [...labels.flatMap(textsOf), ...Object.values(lines).flatMap((names) => textsOf({ names }))];
  expect([...new Set(texts.join(''))].filter((letter) => !letters.has(letter))).toEqual([]);
});

describe('a place with two names', () => {
  const pairs = labels.filter(({ names }) => LANGUAGES.some((language) => names[language].length > 1));

  it('shows both, the same in every language', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(PAIRED_TOWNS.length);
    for (const { names } of pairs)
      for (const language of LANGUAGES) {
        expect(names[language]).toHaveLength(2);
        expect(names[language]).toEqual(names.en);
      }
  });

  it('shows them in Latin letters, in the order of the naming policy', () => {
    for (const { names } of pairs) {
      expect(names.en.every((name) => /^[\p{Script=Latin} ]+$/u.test(name))).toBe(true);
      expect(names.en).toEqual(placeNames({ label: { en: [...names.en].reverse() } }, 'en'));
    }
  });

  it.each(PAIRED_TOWNS.map(({ id }) => id))('%s has no local form alone', (id) =>
    expect(byId.get(id)?.names.az).toHaveLength(2)
  );

  it.each([
    ['stepanakert', ['Stepanakert', 'Xankəndi']],
    ['shusha', ['Shusha', 'Shushi']],
    ['lachin', ['Berdzor', 'Laçın']]
  ])('%s is %s', (id, names) => expect(byId.get(id)?.names.id).toEqual(names));
});

it.each(['stepanakert', 'shusha', 'yerevan', 'baku'])('agrees with the story on %s', (id) => {
  const place = storyPlaces.find((one) => one.id === id)!;
  const label = byId.get(id)!;
  expect(distanceKm(label.at, place.geometry.coordinates)).toBeLessThan(0.5);
  for (const language of ['id', 'en'] as const)
    expect(label.names[language]).toEqual(placeNames(place, language));
});

it.each([
  ['Moskow', [37.616, 55.752]],
  ['St. Petersburg', [30.314, 59.939]],
  ['Jenewa', [6.146, 46.202]],
  ['Washington', [-77.036, 38.895]]
])('has %s, far away', (name, at) => {
  const label = labels.find(({ names }) => names.id[0] === name)!;
  expect(distanceKm(label.at, at)).toBeLessThan(2);
});

it.each([
  'Martakert',
  'Hadrut',
  'Martuni',
  'Askeran',
  'Xocalı',
  'Füzuli',
  'Laçın',
  'Kəlbəcər',
  'Ağdam',
  'Kutaisi',
  'Grozny',
  'Van',
  'Marand'
])('has %s, near', (name) => expect(labels.some(({ names }) => names.en.includes(name))).toBe(true));

it('has no town twice, under whatever name', () => {
  const towns = labels.filter(({ kind }) => kind === 'town' || kind === 'capital');
  for (const [index, town] of towns.entries())
    for (const other of towns.slice(index + 1)) {
      // Kinshasa and Brazzaville face each other over a river.
      if (town.kind === 'capital' && other.kind === 'capital') continue;
      expect(distanceKm(town.at, other.at), `${town.names.en[0]}, ${other.names.en[0]}`).toBeGreaterThan(2);
    }
});

it('gives other places to stand only where the first may be taken', () => {
  for (const { kind, or = [] } of labels) {
    if (or.length > 0) expect(['country', 'ocean', 'sea', 'lake']).toContain(kind);
    for (const [lng, lat] of or) {
      expect(Math.abs(lng ?? NaN)).toBeLessThanOrEqual(180);
      expect(Math.abs(lat ?? NaN)).toBeLessThan(85);
    }
  }
});

it('names no state that only some call one', () => {
  const names = labels.flatMap((label) => label.names.en);
  for (const name of ['Northern Cyprus', 'Somaliland', 'Abkhazia', 'South Ossetia', 'Artsakh'])
    expect(names).not.toContain(name);
});

it('names rivers that are drawn', () => {
  const drawn = topology.objects.rivers.geometries.flatMap(({ properties }) => {
    const { id } = (properties ?? {}) as { id?: string };
    return id ?? [];
  });
  expect([...new Set(drawn)].sort()).toEqual(Object.keys(lines).sort());
});
