/** The shaded heights are never darker, in light, or lighter, in dark, than the tones that names are tested on. */
import { expect, it } from 'vitest';
import { RELIEF_EXTREMES } from '../ui/relief-extremes';

/** How many of the opaque pixels have each grey. */
async function greysOf(url: string): Promise<number[]> {
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  const canvas = new OffscreenCanvas(picture.naturalWidth, picture.naturalHeight);
  const context = canvas.getContext('2d')!;
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const counts = Array<number>(256).fill(0);
  for (let at = 0; at < data.length; at += 4) if (data[at + 3] === 255) counts[data[at]!]!++;
  return counts;
}

function share(counts: readonly number[], isBeyond: (grey: number) => boolean): number {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return sum(counts.filter((_, grey) => isBeyond(grey))) / sum(counts);
}

it.each(['world', 'caucasus'])('%s', async (name) => {
  const grey = (hex: string) => parseInt(hex.slice(1, 3), 16);
  const light = await greysOf(`/basemap/relief-${name}-light.webp`);
  expect(share(light, (value) => value < grey(RELIEF_EXTREMES.light))).toBeLessThan(0.0015);
  const dark = await greysOf(`/basemap/relief-${name}-dark.webp`);
  expect(share(dark, (value) => value > grey(RELIEF_EXTREMES.dark))).toBeLessThan(0.0015);
});
