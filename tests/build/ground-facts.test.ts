/** What the page on borders says of the ground is what the files of the ground hold. */
import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isInside } from '../../src/build/basemap/geometry';
import { ENCLAVES } from '../../src/build/basemap/hand/enclaves';
import { disputedAreas, readGroundFacts } from '../../src/build/ground-facts';
import { DISPUTED_AREAS } from '../../src/domain/ground-facts';
import type { Place } from '../../src/schema/story';
import { borders, labelFile } from './basemap/prepared';

const facts = readGroundFacts('.');

describe('disputed lines', () => {
  it('are drawn in every area that the page knows, and in no other', () =>
    expect([...facts.disputed].sort()).toEqual(Object.values(DISPUTED_AREAS).flat().sort()));

  it('are left out of the list where none is drawn', () =>
    expect(
      disputedAreas([
        [
          [33.7, 45.9],
          [34.9, 46.1]
        ]
      ])
    ).toEqual(['crimea']));

  it('cannot lie where the page has no name for them', () =>
    expect(() =>
      disputedAreas([
        [
          [10, 50],
          [11, 51]
        ]
      ])
    ).toThrow('10,50'));
});

it('draws no border around Nagorno-Karabakh or through it', () => {
  const places = parse(readFileSync('data/places.yaml', 'utf8')) as Place[];
  const { geometry } = places.find(({ id }) => id === 'nagorno-karabakh')!;
  if (geometry?.type !== 'Polygon') throw new Error('it has become another shape');
  const inside = borders
    .flatMap((border) => border.geometry.coordinates.flat())
    .filter((position) => isInside(position, [46, 39, 48, 41]) && booleanPointInPolygon(position, geometry));
  expect(inside).toEqual([]);
});

it('names both names of all that the ground draws with two', () => {
  const drawn = [
    ...labelFile.labels.map(({ id, names }) => [id, names.en] as const),
    ...Object.entries(labelFile.lines).map(([id, names]) => [id, names.en] as const)
  ].filter(([, names]) => names.length > 1);
  expect(facts.pairs.map(({ id, names }) => [id, names])).toEqual(drawn);
});

it('names each enclave that is left out, and both countries', () => {
  expect(facts.enclaves.map(({ names }) => names)).toEqual(ENCLAVES.map(({ names }) => [...new Set(names)]));
  for (const { of, within } of facts.enclaves)
    expect([of.en?.[0], within.en?.[0]].sort()).toEqual(['Armenia', 'Azerbaijan']);
});

it('dates the boundary of former times', () =>
  expect(facts.former.map(({ id, valid }) => [id, valid.earliest, valid.latest])).toEqual([
    ['oblast-1991', '1923-01-01', '1991-12-31']
  ]));
