/** The names on the map as a browser sets them: in the language of the page, as wide as the layout takes them to be. */
import { labels } from 'virtual:basemap';
import 'virtual:fonts.css';
import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { translatorFor } from '../../../src/i18n';
import { fontsReady } from '../../../src/ui/map/fonts-ready';
import { groundNames } from '../../../src/ui/map/name-book';
import { LETTERING, textWidth } from '../../../src/ui/map/text-width';
import { tinyApp } from '../tiny-app';
import MapPage from './MapPage.svelte';

beforeEach(() => page.viewport(1000, 700));

const namesOnMap = () =>
  [...document.querySelectorAll('.ground-names text')].map((text) =>
    text.textContent.replace(/\u00a0/g, ' ')
  );

describe('on the page', () => {
  it.each([
    ['en', 'Lake Sevan'],
    ['id', 'Danau Sevan']
  ] as const)('speaks the language of the page (%s)', async (locale, lake) => {
    await render(MapPage, { app: tinyApp({}, { locale }).app });
    await expect.poll(namesOnMap, { timeout: 10_000 }).toContain(lake);
    expect(namesOnMap()).toContain('Tbilisi');
    // The story has a mark there, with both names.
    expect(namesOnMap()).not.toContain('Stepanakert · Xankəndi');
  });

  it('is decoration: nothing of it is read out', async () => {
    await render(MapPage, { app: tinyApp().app });
    await expect.poll(() => namesOnMap().length, { timeout: 10_000 }).toBeGreaterThan(10);
    for (const group of document.querySelectorAll('.ground-names'))
      expect(group.closest('[aria-hidden="true"], [role="img"]')).not.toBeNull();
    expect(page.getByRole('button', { name: 'Tbilisi' }).elements()).toHaveLength(0);
  });
});

describe('the layout', () => {
  const FAMILIES = {
    sans: 'Source Sans 3',
    bold: 'Source Sans 3',
    italic: 'Source Serif 4',
    serif: 'Source Serif 4'
  };
  const WEIGHTS = { sans: '400', bold: '600', italic: 'italic 400', serif: '600' };

  it('knows how wide each name is', async () => {
    const names = (['en', 'id'] as const).flatMap((locale) =>
      groundNames({ labels, places: [], words: translatorFor(locale) })
    );
    const letters = names.map(({ text }) => text).join('');
    const faces = (['sans', 'bold', 'italic', 'serif'] as const).map(
      (face) => `${WEIGHTS[face]} 16px "${FAMILIES[face]}"`
    );
    await Promise.all(faces.map((face) => document.fonts.load(face, letters)));
    const context = document.createElement('canvas').getContext('2d')!;
    const off = names.map(({ text, style }) => {
      const { face, size, spacing } = LETTERING[style];
      context.font = `${WEIGHTS[face]} ${size}px "${FAMILIES[face]}"`;
      const width = context.measureText(text).width + text.length * spacing * size;
      return { text, style, share: textWidth(text, style) / width };
    });
    expect(off.filter(({ share }) => share < 0.94 || share > 1.1)).toEqual([]);
  });

  it('is drawn in the sizes that it reckons with', async () => {
    await render(MapPage, { app: tinyApp().app });
    await expect.poll(() => namesOnMap().length, { timeout: 10_000 }).toBeGreaterThan(10);
    const sizes = [...document.querySelectorAll<SVGTextElement>('.ground-names text')].map((text) => {
      const style = text.classList[0] as keyof typeof LETTERING;
      const { fontSize, letterSpacing } = getComputedStyle(text);
      const { size, spacing } = LETTERING[style];
      return [style, parseFloat(fontSize), parseFloat(letterSpacing) || 0, size, spacing * size] as const;
    });
    for (const [style, fontSize, letterSpacing, size, spacing] of sizes) {
      expect(fontSize, style).toBe(size);
      expect(fontSize, style).toBeGreaterThanOrEqual(12);
      expect(letterSpacing, style).toBeCloseTo(spacing, 1);
    }
  });

  it('does not wait for fonts for ever', async () => {
    const load = document.fonts.load.bind(document.fonts);
    document.fonts.load = () => new Promise(() => undefined);
    const start = performance.now();
    await fontsReady('abc', 30);
    document.fonts.load = load;
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
