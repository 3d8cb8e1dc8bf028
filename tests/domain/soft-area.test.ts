/** A blurred area lies around its shape, keeps its parts apart, and has no edge. */
import type { Polygon } from 'geojson';
import { expect, it } from 'vitest';
import { squareOf, type LngLat } from '../../src/domain/projection';
import { SOFT_DENSITIES, softPicture } from '../../src/domain/soft-area';

const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south]
];
const shape: Polygon = { type: 'Polygon', coordinates: [box(46, 39, 47, 40.5)] };
const MOST = 255 * SOFT_DENSITIES.at(-1)!;

/** How opaque the picture is at a place. */
function opacityAt(polygon: Polygon, at: LngLat): number {
  const { bounds, width, height, opacity } = softPicture(polygon);
  const [west, south, east, north] = bounds;
  const first = squareOf([west, north]);
  const last = squareOf([east, south]);
  const { x, y } = squareOf(at);
  const column = Math.floor(((x - first.x) / (last.x - first.x)) * width);
  const row = Math.floor(((y - first.y) / (last.y - first.y)) * height);
  return opacity[row * width + column] ?? NaN;
}

it('is densest in the middle, about half as dense at its rim, and nothing at the edge of the picture', () => {
  expect(opacityAt(shape, [46.5, 39.75])).toBeGreaterThan(0.97 * MOST);
  const rim = opacityAt(shape, [46, 39.75]) / MOST;
  expect(rim).toBeGreaterThan(0.35);
  expect(rim).toBeLessThan(0.65);
  const { width, height, opacity } = softPicture(shape);
  const edge = [...opacity].filter((_, index) => {
    const [column, row] = [index % width, Math.floor(index / width)];
    return column === 0 || row === 0 || column === width - 1 || row === height - 1;
  });
  expect(Math.max(...edge)).toBeLessThanOrEqual(1);
});

it('has no step that an eye could see', () => {
  const { width, opacity } = softPicture(shape);
  const steps = [...opacity].map((value, index) =>
    index % width === 0 ? 0 : Math.abs(value - opacity[index - 1]!)
  );
  expect(Math.max(...steps)).toBeLessThan(8);
});

it('is as wide as it is high on the screen, wherever it lies', () => {
  for (const south of [0, 39, 70]) {
    const { bounds, width, height } = softPicture({
      type: 'Polygon',
      coordinates: [box(46, south, 47, south + 1)]
    });
    const [west, bottom, east, top] = bounds;
    const first = squareOf([west, top]);
    const last = squareOf([east, bottom]);
    expect((last.x - first.x) / width / ((last.y - first.y) / height)).toBeCloseTo(1, 6);
  }
});

it('leaves a hole where the shape has one', () => {
  const ring: Polygon = { type: 'Polygon', coordinates: [box(46, 39, 50, 43), box(47.5, 40.5, 48.5, 41.5)] };
  expect(opacityAt(ring, [46.7, 41])).toBeGreaterThan(2 * opacityAt(ring, [48, 41]));
});

it('is made once for a shape', () => expect(softPicture(shape)).toBe(softPicture(shape)));
