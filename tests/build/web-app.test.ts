/** What makes the site an app of the device: addresses that hold wherever it is hosted, and icons as large as they are said to be. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deviceColours, writeWebApp } from '../../src/build/web-app';

const outDir = mkdtempSync(join(tmpdir(), 'web-app-'));
type Manifest = {
  start_url: string;
  scope: string;
  description: string;
  theme_color: string;
  icons: { src: string; sizes: string; purpose: string }[];
  shortcuts: { url: string; lang: string }[];
};
let manifest: Manifest;

beforeAll(async () => {
  writeFileSync(join(outDir, 'favicon.svg'), readFileSync('public/favicon.svg'));
  await writeWebApp('.', outDir, { id: 'Uraian', en: 'Description' });
  manifest = JSON.parse(readFileSync(join(outDir, 'manifest.webmanifest'), 'utf8')) as Manifest;
});
afterAll(() => rmSync(outDir, { recursive: true }));

describe('the manifest', () => {
  it('leads to the door and to the page of each language, from wherever the site lies', () => {
    expect([manifest.start_url, manifest.scope]).toEqual(['./', './']);
    expect(manifest.shortcuts.map(({ url, lang }) => [url, lang]).sort()).toEqual([
      ['./en/', 'en'],
      ['./id/', 'id']
    ]);
    expect(['Uraian', 'Description']).toContain(manifest.description);
    expect(manifest.theme_color).toBe(deviceColours('.').light);
  });

  it('names icons that are there, as large as it says, with one that may be cut', () => {
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = PNG.sync.read(readFileSync(join(outDir, src)));
      expect(`${width}x${height}`).toBe(sizes);
    }
  });

  it('has icons of ink on paper, which nothing shines through', () => {
    const { data } = PNG.sync.read(readFileSync(join(outDir, 'icons/192.png')));
    const pixels = Array.from({ length: data.length / 4 }, (_, at) => data.subarray(4 * at, 4 * at + 4));
    expect(pixels.every((pixel) => pixel[3] === 255)).toBe(true);
    expect(pixels.some((pixel) => pixel[0]! < 40)).toBe(true);
    expect(pixels[0]![0]).toBe(255);
  });
});
