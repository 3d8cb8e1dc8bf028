/** What a hand has drawn is sane: in its region, without leaps, through the towns that it names. */
import { describe, expect, it } from 'vitest';
import { distanceKm, distanceToLineKm, isInside, signedKm2 } from '../../../src/build/basemap/geometry';
import { DISPUTED_BORDERS } from '../../../src/build/basemap/hand/disputed';
import { ENCLAVES } from '../../../src/build/basemap/hand/enclaves';
import { lineOf } from '../../../src/build/basemap/hand/line';
import { PEAKS } from '../../../src/build/basemap/hand/peaks';
import { HAND_RIVERS } from '../../../src/build/basemap/hand/rivers';
import { HAND_ROADS } from '../../../src/build/basemap/hand/roads';
import { OTHER_TOWNS, PAIRED_TOWNS } from '../../../src/build/basemap/hand/towns';
import { SARSANG } from '../../../src/build/basemap/hand/waters';

const CAUCASUS = [41, 38, 50.6, 43.6] as const;
const towns = [...PAIRED_TOWNS, ...OTHER_TOWNS];
const townAt = (id: string) => towns.find((town) => town.id === id)!.at;

describe.each([
  ['rivers', HAND_RIVERS],
  ['roads', HAND_ROADS]
])('%s', (_, drawn) => {
  it('have ids of their own', () => expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length));

  it.each(drawn.map(({ id, line }) => [id, line] as const))(
    '%s runs in the Caucasus without a leap',
    (_id, line) => {
      expect(line.length).toBeGreaterThan(2);
      expect(line.every((position) => isInside(position, CAUCASUS))).toBe(true);
      const leaps = line.slice(1).map((position, index) => distanceKm(line[index]!, position));
      expect(Math.max(...leaps)).toBeLessThan(65);
      expect(Math.min(...leaps)).toBeGreaterThan(0);
    }
  );
});

it('lets roads meet where they come near each other', () => {
  const loose = HAND_ROADS.flatMap(({ id, line }) =>
    [line[0]!, line.at(-1)!].flatMap((end) => {
      const others = HAND_ROADS.filter((other) => other.id !== id);
      const near = others.filter((other) => distanceToLineKm(end, other.line) < 3);
      const isMet = others.some((other) => other.line.some((point) => String(point) === String(end)));
      return near.length > 0 && !isMet ? [`${id} at ${String(end)}`] : [];
    })
  );
  expect(loose).toEqual([]);
});

it('has the road from Goris through Lachin to Stepanakert', () => {
  const { line } = HAND_ROADS.find(({ id }) => id === 'goris-lachin-stepanakert')!;
  for (const id of ['goris', 'lachin', 'shusha', 'stepanakert'])
    expect([id, Math.min(...line.map((position) => distanceKm(position, townAt(id)))) < 2]).toEqual([
      id,
      true
    ]);
});

it('has towns and summits with ids of their own, in the Caucasus', () => {
  expect(new Set(towns.map(({ id }) => id)).size).toBe(towns.length);
  for (const { at } of [...towns, ...PEAKS]) expect(isInside(at, CAUCASUS)).toBe(true);
});

it('has a small reservoir', () => expect(Math.abs(signedKm2(SARSANG))).toBeLessThan(20));

it('gives every enclave two names and two countries', () => {
  for (const { names, of, within } of ENCLAVES) {
    expect(names.length).toBeGreaterThanOrEqual(1);
    expect(new Set([of, within])).toEqual(new Set(['ARM', 'AZE']));
  }
});

it('says what each disputed border is', () => {
  for (const { between, what } of DISPUTED_BORDERS) {
    expect(between[0]).not.toBe(between[1]);
    expect(what).not.toBe('');
  }
});

it('refuses a line with a slip of the pen', () => {
  expect(lineOf('46.5 39.5, 46.6 39.6')).toEqual([
    [46.5, 39.5],
    [46.6, 39.6]
  ]);
  expect(() => lineOf('46.5, 39.5')).toThrow('46.5');
});
