/** Paths of the ground: where they are, what they leave out, how short they are. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PATH_SCALE, pathOf, TOLERANCE } from '../../src/domain/ground-path';
import { projectionOf } from '../../src/domain/projection';

const SIZE = { width: 800, height: 500 };
const REGION = projectionOf({ zoom: 6.5, lat: 40, lng: 46.7 }, SIZE);
const WORLD = projectionOf({ zoom: 0, lat: 0, lng: 0 }, { width: 512, height: 512 });

/** The corners of a path, in pixels. */
function cornersOf(path: string): { x: number; y: number }[][] {
  return path
    .split('M')
    .slice(1)
    .map((part) => {
      let x = 0;
      let y = 0;
      const steps = (part.match(/-?\d+/g) ?? []).map(Number);
      return Array.from({ length: steps.length / 2 }, (_, index) => ({
        x: (x += steps[2 * index]!) * PATH_SCALE,
        y: (y += steps[2 * index + 1]!) * PATH_SCALE
      }));
    });
}

const course = fc
  .array(
    fc.tuple(fc.double({ min: 40, max: 53, noNaN: true }), fc.double({ min: 36, max: 44, noNaN: true })),
    { minLength: 2, maxLength: 30 }
  )
  .map((positions) => positions.flat());

it('is written in tenths of a pixel, in steps, without points that fall together', () => {
  expect(pathOf([[0, 0, 0.001, 0, 90, 0]], WORLD)).toBe('M2560 2560l1280 0');
  expect(pathOf([[0, 0, 90, 0, 90, -45, 0, 0]], WORLD, { isClosed: true })).toMatch(
    /^M2560 2560l1280 0 0 \d+-1280-\d+z$/
  );
});

it('draws lines where the projection puts them', () => {
  fc.assert(
    fc.property(course, (line) => {
      const corners = cornersOf(pathOf([line], REGION)).flat();
      const own = Array.from({ length: line.length / 2 }, (_, index) =>
        REGION.project([line[2 * index]!, line[2 * index + 1]!])
      );
      const isInside = ({ x, y }: { x: number; y: number }) =>
        x > 1 && y > 1 && x < SIZE.width - 1 && y < SIZE.height - 1;
      for (const { x, y } of corners.filter(isInside))
        expect(Math.min(...own.map((point) => Math.hypot(point.x - x, point.y - y)))).toBeLessThan(0.1);
    })
  );
});

it('draws nothing beyond its reach', () => {
  const reach = { x: 40, y: 20 };
  fc.assert(
    fc.property(course, fc.boolean(), (line, isClosed) => {
      for (const { x, y } of cornersOf(pathOf([line], REGION, { isClosed, reach })).flat()) {
        expect(x).toBeGreaterThan(-reach.x - 0.1);
        expect(x).toBeLessThan(SIZE.width + reach.x + 0.1);
        expect(y).toBeGreaterThan(-reach.y - 0.1);
        expect(y).toBeLessThan(SIZE.height + reach.y + 0.1);
      }
    })
  );
  expect(pathOf([[-77, 38, -76, 39]], REGION)).toBe('');
});

it('leaves out what nobody could see, and islands smaller than that', () => {
  const coast = Array.from({ length: 2000 }, (_, index) => [
    44 + index / 500,
    40 + 0.2 * Math.sin(index / 200) + 0.0005 * Math.sin(index)
  ]).flat();
  const [corners = []] = cornersOf(pathOf([coast], REGION));
  expect(corners.length).toBeLessThan(120);
  expect(corners.length).toBeGreaterThan(20);
  const islet = (TOLERANCE / 100) * 0.2;
  expect(pathOf([[46, 40, 46 + islet, 40, 46, 40 + islet, 46, 40]], REGION, { isClosed: true })).toBe('');
});

it('fills the whole picture where it lies inside a ring', () => {
  const around = [30, 30, 60, 30, 60, 50, 30, 50, 30, 30];
  const [corners = []] = cornersOf(pathOf([around], REGION, { isClosed: true }));
  expect(new Set(corners.map(({ x, y }) => `${x} ${y}`))).toEqual(
    new Set(['0 0', '800 0', '800 500', '0 500'])
  );
});
