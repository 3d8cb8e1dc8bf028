/** A blurred area lies around its shape, keeps its parts apart, and has no edge. */
import { area, booleanPointInPolygon } from '@turf/turf';
import type { Polygon } from 'geojson';
import { expect, it } from 'vitest';
import { softOutlines } from '../../src/domain/soft-area';

const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south]
];
const shape: Polygon = { type: 'Polygon', coordinates: [box(46, 39, 47, 40.5)] };

it('steps down from the middle to beyond the shape, each outline inside the one before', () => {
  const outlines = softOutlines(shape);
  expect(outlines.length).toBeGreaterThan(8);
  const areas = outlines.map((outline) => area(outline));
  expect(areas).toEqual([...areas].sort((a, b) => b - a));
  expect(areas[0]).toBeGreaterThan(area(shape));
  expect(areas.at(-1)).toBeLessThan(area(shape));
  for (const outline of outlines) expect(booleanPointInPolygon([46.5, 39.75], outline)).toBe(true);
  // The middle outline is about the shape.
  expect(areas[Math.floor(areas.length / 2)]! / area(shape)).toBeCloseTo(1, 0);
});

it('closes its rings', () => {
  for (const { coordinates } of softOutlines(shape))
    for (const ring of coordinates) expect(ring[0]).toEqual(ring.at(-1));
});

it('leaves a hole where the shape has one, running the other way', () => {
  const ring: Polygon = { type: 'Polygon', coordinates: [box(46, 39, 50, 43), box(47.5, 40.5, 48.5, 41.5)] };
  const outlines = softOutlines(ring);
  const middle = outlines[Math.floor(outlines.length / 2)]!;
  expect(middle.coordinates).toHaveLength(2);
  expect(booleanPointInPolygon([46.7, 41], middle)).toBe(true);
  expect(booleanPointInPolygon([48, 41], middle)).toBe(false);
  const turn = (line: number[][]) =>
    Math.sign(
      line
        .slice(1)
        .reduce((sum, [x = 0, y = 0], index) => sum + line[index]![0]! * y - x * line[index]![1]!, 0)
    );
  expect(turn(middle.coordinates[0]!)).toBe(-turn(middle.coordinates[1]!));
});

it('is made once for a shape', () => expect(softOutlines(shape)).toBe(softOutlines(shape)));
