/** A line that lies half a pixel off is alike; a sea in another colour, or one that is missing, is not. */
import { expect, it } from 'vitest';
import type { Picture } from './difference';
import { likenessOf } from './likeness';

const SIZE = 160;
function picture(toneAt: (x: number, y: number) => number): Picture {
  const data = Buffer.alloc(SIZE * SIZE * 4, 255);
  for (let y = 0; y < SIZE; y++)
    for (let x = 0; x < SIZE; x++) data.fill(toneAt(x, y), (y * SIZE + x) * 4, (y * SIZE + x) * 4 + 3);
  return { width: SIZE, height: SIZE, data };
}
const land = picture(() => 240);

it('finds a picture like itself', () => expect(likenessOf(land, land)).toEqual({ mean: 0, worst: 0 }));

it('lets a thin line lie a little off', () => {
  const line = (at: number) => picture((x) => (x === at ? 120 : 240));
  const { mean, worst } = likenessOf(line(60), line(61));
  expect(mean).toBe(0);
  expect(worst).toBe(0);
});

it('sees a sea in another colour, by its mean', () => {
  const { mean, worst } = likenessOf(
    land,
    picture((x) => (x < SIZE / 2 ? 220 : 240))
  );
  expect(mean).toBeCloseTo(10);
  expect(worst).toBeCloseTo(20);
});

it('sees a missing lake, by its worst blocks', () => {
  const { mean, worst } = likenessOf(
    land,
    picture((x, y) => (x < 24 && y < 24 ? 200 : 240))
  );
  expect(mean).toBeLessThan(1);
  expect(worst).toBeCloseTo(40);
});
