/** What of the basemap is part of the page: water is water, names are in its languages, and nothing is heavy. */
import { gzipSync } from 'node:zlib';
import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import {
  attributionOf,
  formerBoundaries,
  groundNames,
  REGION_BOUNDS,
  regionGround
} from '../../src/build/basemap-data';
import { BORDER_CLASSES, LABEL_KINDS, type FlatLine } from '../../src/domain/ground';
import { LOCALES } from '../../src/domain/view';
import { packed, unpacked } from '../../src/io/packed-ground';

const ROOT = '.';
const ground = regionGround(ROOT);

const positionsOf = (line: FlatLine) =>
  Array.from({ length: line.length / 2 }, (_, index) => [line[2 * index]!, line[2 * index + 1]!] as const);
/** Even-odd, as it is drawn. */
const isIn = (rings: readonly FlatLine[], at: readonly [number, number]) =>
  rings.filter((ring) =>
    booleanPointInPolygon([...at], {
      type: 'Polygon',
      coordinates: [positionsOf(ring).map((position) => [...position])]
    })
  ).length %
    2 ===
  1;

describe('region', () => {
  it.each(
    Object.entries({
      'Caspian Sea': [51, 40],
      'Black Sea': [36, 44],
      'Sea of Azov': [36, 45.8],
      Mediterranean: [35, 34]
    } as const)
  )('has water in the %s', (_, at) => expect(isIn(ground.ocean, at)).toBe(true));

  it.each(
    Object.entries({
      Stepanakert: [46.75, 39.82],
      Turkmenistan: [56, 40],
      Yerevan: [44.51, 40.18],
      Krasnodar: [39, 45.04],
      Tehran: [51.4, 35.7]
    } as const)
  )('has land at %s', (_, at) => expect(isIn(ground.ocean, at)).toBe(false));

  it('has Lake Sevan', () => expect(isIn(ground.lakes, [45.35, 40.35])).toBe(true));

  it('has closed rings in its box', () => {
    const [west, south, east, north] = REGION_BOUNDS;
    for (const ring of [...ground.ocean, ...ground.lakes]) {
      expect(ring.slice(0, 2)).toEqual(ring.slice(-2));
      for (const [lng, lat] of positionsOf(ring))
        expect(lng >= west && lng <= east && lat >= south && lat <= north).toBe(true);
    }
  });

  it('draws the shore along the sea and not along the edge of the data', () => {
    const [west, south, east, north] = REGION_BOUNDS;
    const onEdge = ground.coast.filter((line) =>
      positionsOf(line).some(
        ([lng, lat], index, all) =>
          index > 0 &&
          ((lng === all[index - 1]![0] && (lng === west || lng === east)) ||
            (lat === all[index - 1]![1] && (lat === south || lat === north)))
      )
    );
    expect(onEdge).toEqual([]);
    const shore = new Set(ground.ocean.flatMap(positionsOf).map(String));
    const points = ground.coast.flatMap(positionsOf);
    expect(points.filter((point) => shore.has(String(point))).length / points.length).toBeGreaterThan(0.95);
  });

  it('has both classes of borders, and the road to Stepanakert', () => {
    for (const name of BORDER_CLASSES) expect(ground.borders[name].length).toBeGreaterThan(0);
    expect(ground.roads.map(({ id }) => id)).toContain('goris-lachin-stepanakert');
    expect(ground.rivers.map(({ id }) => id)).toContain('kura');
  });

  it('survives being packed, and is light then', () => {
    expect(unpacked(packed(ground))).toEqual(ground);
    expect(gzipSync(JSON.stringify(packed(ground))).length).toBeLessThan(26_000);
  });
});

describe('names', () => {
  const { labels, riverNames } = groundNames(ROOT);

  it('are in the languages of the page, and in no other', () => {
    for (const names of [...labels.map((label) => label.names), ...Object.values(riverNames)]) {
      expect(Object.keys(names)).toEqual([...LOCALES]);
      for (const forms of Object.values(names)) expect(forms.length).toBeGreaterThan(0);
    }
  });

  it('are of kinds that the map can draw', () => {
    for (const { kind } of labels) expect(LABEL_KINDS).toContain(kind);
  });

  it('belong to rivers that are there', () => {
    const courses = ground.rivers.map(({ id }) => id);
    for (const id of Object.keys(riverNames)) expect(courses).toContain(id);
  });
});

it('leaves lines of control to the story', () =>
  expect(formerBoundaries(ROOT).map(({ id, valid, source }) => ({ id, valid, source }))).toEqual([
    {
      id: 'oblast-1991',
      valid: { edtf: '1923/1991', earliest: '1923-01-01', latest: '1991-12-31' },
      source: 'Natural Earth'
    }
  ]));

it('names OpenStreetMap among its sources, as its licence asks', () =>
  expect(attributionOf(ROOT)).toContain('© OpenStreetMap contributors'));
