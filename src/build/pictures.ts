/** Draws the pictures that links show, from SVG to PNG, once for all builds that would draw the same. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderAsync, Resvg } from '@resvg/resvg-js';
import type { FormerBoundary, Ground, GroundLabel } from '../domain/ground';
import type { Size } from '../domain/projection';
import { attributionOf, formerBoundaries, groundNames, wholeGround } from './basemap-data';
import { indexedPng } from './indexed-png';
import { pictureFonts, type PictureFonts } from './picture-fonts';

const CACHE = 'node_modules/.cache/dateline';

/** What `src/pages` needs to draw a picture. */
export type Studio = {
  map: {
    ground: Ground;
    flatten: (markup: string, size: Size, scale: number) => string;
    labels: readonly GroundLabel[];
    former: readonly FormerBoundary[];
  };
  faces: PictureFonts['faces'];
  colours: Readonly<Record<string, string>>;
  credit: string;
};

export type Painter = { studio: Studio; paint: (svg: string) => Promise<Uint8Array> };

export async function painterAt(root: string): Promise<Painter> {
  const { faces, files } = await pictureFonts(join(root, CACHE, 'picture-fonts'));
  const fonts = createHash('sha256');
  for (const file of files) fonts.update(readFileSync(file));
  const key = fonts.digest('hex');
  const folder = join(root, CACHE, 'pictures');
  await mkdir(folder, { recursive: true });
  return {
    studio: {
      map: {
        ground: wholeGround(root),
        flatten,
        labels: groundNames(root).labels,
        former: formerBoundaries(root)
      },
      faces,
      colours: lightColours(readFileSync(join(root, 'src/ui/tokens.css'), 'utf8')),
      credit: attributionOf(root)
    },
    async paint(svg) {
      const name = createHash('sha256').update(key).update(svg).digest('hex').slice(0, 24);
      const path = join(folder, `${name}.png`);
      if (existsSync(path)) return readFile(path);
      const png = await pngOf(svg, files);
      // Whole or not at all: another build may be looking for it.
      const begun = `${path}.${process.pid}`;
      await writeFile(begun, png);
      await rename(begun, path);
      return png;
    }
  };
}

/** The same on every machine: none of its fonts is used. */
export async function pngOf(svg: string, fontFiles: string[]): Promise<Uint8Array> {
  const picture = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles }, logLevel: 'off' });
  return indexedPng(picture.pixels, picture);
}

/** A blur takes longer than all the rest of a picture, so the ground that many share is drawn once, and has no text. */
function flatten(markup: string, { width, height }: Size, scale: number): string {
  const [across, down] = [width, height].map((pixels) => Math.ceil(pixels * scale));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${down}"><g transform="scale(${scale})">${markup}</g></svg>`;
  const png = new Resvg(svg, { font: { loadSystemFonts: false }, logLevel: 'off' }).render().asPng();
  return `<image width="${across! / scale}" height="${down! / scale}" href="data:image/png;base64,${png.toString('base64')}"/>`;
}

/** By their names, from the first block of the one place for colours. */
export function lightColours(css: string): Record<string, string> {
  const [, block = ''] = /:root \{([^}]*)\}/.exec(css) ?? [];
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,8})\b/g)].map(([, name = '', value = '']) => [name, value])
  );
}
