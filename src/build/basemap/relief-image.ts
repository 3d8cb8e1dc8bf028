/** Pixels to WebP with sharp, and what this project uses of sharp. */
import { npmModule } from './inputs';

export type Rgb = [red: number, green: number, blue: number];

type Raw = { width: number; height: number; channels: 1 | 3 | 4 };
type Sharp = {
  greyscale: () => Sharp;
  raw: () => Sharp;
  jpeg: (options: { quality: number }) => Sharp;
  webp: (options: {
    quality: number;
    alphaQuality: number;
    effort: number;
    smartSubsample: boolean;
  }) => Sharp;
  toBuffer: () => Promise<Buffer>;
};
export type SharpModule = (input: string | Uint8Array, options?: { raw: Raw }) => Sharp;

export async function encodeWebp(
  width: number,
  height: number,
  rgb: Uint8Array,
  alpha: Uint8Array | undefined,
  quality: number
): Promise<Buffer> {
  const pixels = alpha === undefined ? rgb : withAlpha(rgb, alpha);
  const raw: Raw = { width, height, channels: alpha === undefined ? 3 : 4 };
  return npmModule<SharpModule>('sharp')(pixels, { raw })
    .webp({ quality, alphaQuality: 60, effort: 6, smartSubsample: true })
    .toBuffer();
}

function withAlpha(rgb: Uint8Array, alpha: Uint8Array): Uint8Array {
  const rgba = new Uint8Array(alpha.length * 4);
  alpha.forEach((value, at) => {
    rgba.set(rgb.subarray(at * 3, at * 3 + 3), at * 4);
    rgba[at * 4 + 3] = value;
  });
  return rgba;
}
