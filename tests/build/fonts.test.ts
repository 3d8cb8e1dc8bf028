/** The fonts are small, hold the letters of the story's names, and leave nothing to another host. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CUTS, PRELOADED, textOfRanges, writeFonts } from '../../src/build/fonts';

let folder: string;
let css: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  css = readFileSync(await writeFonts(folder), 'utf8');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the fonts', () => {
  it('are files of at most 60 kB beside the stylesheet', () => {
    const files = [...css.matchAll(/url\('\.\/([^']+)'\)/g)].map(([, file]) => file!);
    expect(files).toHaveLength(CUTS.length);
    expect(css.match(/url\(/g)).toHaveLength(CUTS.length);
    for (const file of files) expect(statSync(join(folder, file)).size, file).toBeLessThan(60_000);
  });

  it.each(['Source Serif 4', 'Source Sans 3'])(
    '%s has the letters of every name in Latin and Cyrillic',
    (family) => {
      const letters = CUTS.filter((cut) => cut.family === family && cut.style === 'normal')
        .map(({ characters }) => textOfRanges(characters))
        .join('');
      for (const letter of 'əƏşŞçÇğĞıİöÖüÜéï“”‘’–—…·×−№ЩщЪъ') expect(letters, letter).toContain(letter);
    }
  );

  it('have Armenian in every weight that text is set in', () => {
    const armenian = CUTS.filter(({ family }) => family === 'Noto Sans Armenian');
    expect(armenian.map(({ weight }) => weight)).toEqual(['400', '600', '700']);
    for (const { characters } of armenian)
      for (const letter of 'Ստեփանակերտև') expect(textOfRanges(characters)).toContain(letter);
  });

  it('ask for no letter twice', () => {
    const styles = new Map<string, string[]>();
    for (const { family, style, weight, characters } of CUTS) {
      const key = `${family} ${style} ${weight}`;
      styles.set(key, [...(styles.get(key) ?? []), ...textOfRanges(characters)]);
    }
    for (const [style, letters] of styles) expect(new Set(letters).size, style).toBe(letters.length);
  });

  it('stand on local ones of the same measure until they are there', () => {
    expect(css).toContain("font-family: 'Source Serif 4 Fallback'");
    expect(css).toContain("font-family: 'Source Sans 3 Fallback'");
    expect(css.match(/size-adjust: \d+\.\d%/g)).toHaveLength(2);
    expect(css.match(/font-display: swap/g)).toHaveLength(CUTS.length);
  });

  it('include those that a page preloads', () =>
    expect(CUTS.map(({ name }) => name)).toEqual(expect.arrayContaining([...PRELOADED])));
});
