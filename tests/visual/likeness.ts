/** How alike two pictures are that were drawn by different means: in blocks, so that the edges of lines do not count. */
import type { Picture } from './difference';

const BLOCK = 8;

export type Likeness = {
  /** Of all blocks, in tones of 255. */
  mean: number;
  /** Of the block that only one in a hundred exceeds. */
  worst: number;
};

/** Mean red, green and blue of each whole block. */
function blocksOf({ width, height, data }: Picture): Float32Array {
  const columns = Math.floor(width / BLOCK);
  const rows = Math.floor(height / BLOCK);
  const sums = new Float32Array(columns * rows * 3);
  for (let y = 0; y < rows * BLOCK; y++)
    for (let x = 0; x < columns * BLOCK; x++) {
      const block = (Math.floor(y / BLOCK) * columns + Math.floor(x / BLOCK)) * 3;
      for (let channel = 0; channel < 3; channel++)
        sums[block + channel]! += data[(y * width + x) * 4 + channel]! / BLOCK ** 2;
    }
  return sums;
}

/** Of two pictures of one size. */
export function likenessOf(first: Picture, second: Picture): Likeness {
  const [a, b] = [blocksOf(first), blocksOf(second)];
  const apart = Array.from(a, (value, index) => Math.abs(value - b[index]!)).sort((x, y) => x - y);
  return {
    mean: apart.reduce((sum, value) => sum + value, 0) / apart.length,
    worst: apart[Math.floor(apart.length * 0.99)]!
  };
}
