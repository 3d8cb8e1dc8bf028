/** Pixels to WebP with sharp, and what this project uses of sharp. */
import { npmModule } from './inputs';

export type Rgb = [red: number, green: number, blue: number];

type Raw = { width: number; height: number; channels: 1 | 3 | 4 };
type Sharp = {
  greyscale: () => Sharp;
  raw: () => Sharp;
  jpeg: (options: { quality: number }) => Sharp;
  webp: (options: { quality: number; alphaQuality: number; effort: number }) => Sharp;
  toBuffer: () => Promise<Buffer>;
};
export type SharpModule = (input: string | Uint8Array, options?: { raw: Raw }) => Sharp;

export async function encodeWebp(
  width: number,
  height: number,
  grey: Uint8Array,
  alpha: Uint8Array | undefined,
  quality: number
): Promise<Buffer> {
  const channels = alpha === undefined ? 3 : 4;
  const pixels = new Uint8Array(grey.length * channels);
  grey.forEach((value, at) => {
    pixels.fill(value, at * channels, at * channels + 3);
    if (alpha !== undefined) pixels[at * channels + 3] = alpha[at]!;
  });
  return npmModule<SharpModule>('sharp')(pixels, { raw: { width, height, channels } })
    .webp({ quality, alphaQuality: 60, effort: 6 })
    .toBuffer();
}
