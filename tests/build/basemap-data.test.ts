/** Land is land and water is water, on the map of the world and on the part of it that is in the page. */
import { booleanPointInPolygon } from '@turf/turf';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { REGION_BOUNDS, regionGround, worldCollection } from '../../src/build/basemap-data';

const world = worldCollection();
const landOf = world.features.find(({ properties }) => properties.kind === 'land')!.geometry as MultiPolygon;
const borders = world.features.find(({ properties }) => properties.kind === 'border')!
  .geometry as MultiLineString;

const LAND = {
  Stepanakert: [46.75, 39.82],
  Geneva: [6.15, 46.2],
  Moscow: [37.6, 55.75],
  Chukotka: [-175, 66.5],
  Fiji: [178, -17.8]
};
const WATER = {
  'Caspian Sea': [51, 40],
  'Black Sea': [34, 43],
  Atlantic: [-40, 30],
  Pacific: [-179, 10],
  Arctic: [0, 85]
};

describe('world', () => {
  it.each(Object.entries(LAND))('has land at %s', (_, position) =>
    expect(booleanPointInPolygon(position, landOf)).toBe(true)
  );
  it.each(Object.entries(WATER))('has water in the %s', (_, position) =>
    expect(booleanPointInPolygon(position, landOf)).toBe(false)
  );

  it('draws nothing from one side of the world to the other', () => {
    const jumps = [...landOf.coordinates.flat(), ...borders.coordinates].flatMap((line) =>
      line.slice(1).filter(([lng = 0, lat = 0], index) => {
        // Antarctica is closed along the lower edge.
        return lat > -80 && Math.abs(lng - line[index]![0]!) > 60;
      })
    );
    expect(jumps).toEqual([]);
  });

  it('keeps the border between Armenia and Azerbaijan in detail', () => {
    const near = borders.coordinates
      .flat()
      .filter(([lng = 0, lat = 0]) => lng > 45 && lng < 47 && lat > 38.8 && lat < 41.3);
    expect(near.length).toBeGreaterThan(60);
  });

  it('draws no tiny enclaves', () => {
    const closed = borders.coordinates.filter((line) => String(line[0]) === String(line.at(-1)));
    const spans = closed.map(
      (line) => Math.max(...line.map(([lng = 0]) => lng)) - Math.min(...line.map(([lng = 0]) => lng))
    );
    expect(Math.min(...spans)).toBeGreaterThan(0.03);
  });

  it('stays small', () => expect(JSON.stringify(world).length).toBeLessThan(400_000));
});

describe('region', () => {
  const ground = regionGround();

  it('has the Caspian Sea as water', () => {
    // Even-odd, as it is drawn.
    const isLand = ([x, y]: readonly [number, number]) =>
      ground.land.filter((flat) => {
        const ring = Array.from({ length: flat.length / 2 }, (_, index) => [
          flat[2 * index]!,
          flat[2 * index + 1]!
        ]);
        return booleanPointInPolygon([x, y], { type: 'Polygon', coordinates: [ring] });
      }).length %
        2 ===
      1;
    expect(isLand([51, 40])).toBe(false);
    expect(isLand([46.75, 39.82])).toBe(true);
    expect(isLand([54.5, 40])).toBe(true);
  });

  it('stays inside its box and is small enough for the page', () => {
    const [west, south, east, north] = REGION_BOUNDS;
    for (const flat of ground.land)
      for (let index = 0; index < flat.length; index += 2) {
        expect(flat[index]).toBeGreaterThanOrEqual(west);
        expect(flat[index]).toBeLessThanOrEqual(east);
        expect(flat[index + 1]).toBeGreaterThanOrEqual(south);
        expect(flat[index + 1]).toBeLessThanOrEqual(north);
      }
    expect(JSON.stringify(ground).length).toBeLessThan(16_000);
  });
});
