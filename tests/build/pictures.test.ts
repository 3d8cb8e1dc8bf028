/** Pictures as files: the same each time, in fonts that have every letter, as large as they are said to be. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { indexedPng } from '../../src/build/indexed-png';
import { pictureFonts } from '../../src/build/picture-fonts';
import { lightColours, pngOf } from '../../src/build/pictures';

const fonts = await pictureFonts(mkdtempSync(join(tmpdir(), 'dateline-fonts-')));
const NAMES = Object.keys(fonts.faces) as (keyof typeof fonts.faces)[];

const has = (name: keyof typeof fonts.faces, letter: string) =>
  fonts.faces[name].some((face) => face.widthOf(letter.codePointAt(0)!) !== undefined);

describe('fonts', () => {
  it.each(NAMES)('%s has the letters of names in Latin and Cyrillic', (name) => {
    for (const letter of 'aZ0 əƏğşıİçö“”…–·©жШ') expect([letter, has(name, letter)]).toEqual([letter, true]);
  });

  it.each(['serif', 'sans', 'bold', 'brand', 'italic'] as const)(
    '%s has Armenian, upright where it has no slant',
    (name) => expect(has(name, 'Շ')).toBe(true)
  );

  it('are wider where letters are', () => {
    const [latin] = fonts.faces.serif;
    expect(latin!.widthOf(109)!).toBeGreaterThan(latin!.widthOf(105)! * 2);
    expect(latin!.widthOf(109)!).toBeLessThan(1.2);
  });
});

describe('a picture', () => {
  const svgOf = (text: string, family: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><rect width="200" height="60" fill="#fff"/><text x="4" y="40" font-size="32" font-family="${family}">${text}</text></svg>`;
  const inkOf = (png: Uint8Array) => {
    const { data } = PNG.sync.read(Buffer.from(png));
    let ink = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at]! < 128) ink++;
    return ink;
  };

  it('is the same each time', async () => {
    const svg = svgOf('Xank', fonts.faces.serif[0]!.family);
    expect(await pngOf(svg, fonts.files)).toEqual(await pngOf(svg, fonts.files));
  });

  it('draws each script in a font of its own, and the weights differ', async () => {
    for (const letter of ['ə', 'Ш', 'Շ']) {
      const { family } = fonts.faces.sans.find((face) => face.widthOf(letter.codePointAt(0)!) !== undefined)!;
      expect(inkOf(await pngOf(svgOf(letter, family), fonts.files))).toBeGreaterThan(20);
    }
    const inks = await Promise.all(
      (['sans', 'bold'] as const).map(async (name) =>
        inkOf(await pngOf(svgOf('Hamburg', fonts.faces[name][0]!.family), fonts.files))
      )
    );
    expect(inks[1]).toBeGreaterThan(inks[0]! * 1.2);
  });

  it('loses no line in which letters of one font would run together behind letters of another', async () => {
    for (const name of NAMES) {
      const [latin, extended] = ['f', 'ə'].map(
        (letter) =>
          fonts.faces[name].find((face) => face.widthOf(letter.codePointAt(0)!) !== undefined)!.family
      );
      const runs = `Xank<tspan font-family="${extended}">ə</tspan><tspan>ndi fi ff ffi fl</tspan>`;
      expect(inkOf(await pngOf(svgOf(runs, latin!), fonts.files)), name).toBeGreaterThan(200);
    }
  });

  it('uses no font of the machine', async () =>
    expect(inkOf(await pngOf(svgOf('Hamburg', 'sans-serif'), []))).toBe(0));
});

describe('a PNG with a palette', () => {
  const size = { width: 64, height: 32 };
  const pixelsOf = (colour: (at: number) => readonly [number, number, number]) =>
    Uint8Array.from({ length: 4 * size.width * size.height }, (_, at) =>
      at % 4 === 3 ? 255 : colour(Math.floor(at / 4))[at % 4]!
    );

  it('has exactly the colours of a picture with few', async () => {
    const pixels = pixelsOf((at) => [at % 7, (at * 3) % 5, 200]);
    const read = PNG.sync.read(await indexedPng(pixels, size));
    expect({ width: read.width, height: read.height }).toEqual(size);
    expect(new Uint8Array(read.data)).toEqual(pixels);
  });

  it('has much the same ones where there are too many', async () => {
    const pixels = pixelsOf((at) => [at % 256, (at >> 3) % 256, 128]);
    const { data } = PNG.sync.read(await indexedPng(pixels, size));
    const worst = data.reduce((most, value, at) => Math.max(most, Math.abs(value - pixels[at]!)), 0);
    expect(worst).toBeLessThan(48);
  });
});

it('takes the light colours', () =>
  expect(
    lightColours(':root { --ink: #14181b; --s1: 4px; }\n:root[data-theme=dark] { --ink: #fff; }')
  ).toEqual({
    ink: '#14181b'
  }));
