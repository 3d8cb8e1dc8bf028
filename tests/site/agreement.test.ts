/** The still map of the first paint and the moving one that takes its place are one picture. */
import { describe, expect, it } from 'vitest';
import { holdStill, MAP_VIEW_NAMES, MAP_VIEWS, MOVING, settled } from '../shots/views';
import { decoded } from '../visual/difference';
import { likenessOf } from '../visual/likeness';
import { DESKTOP, openPage, PHONE, useBrowser } from './harness';
import { alive } from './tasks';

useBrowser();

/** Tones of 255. Without its rivers a map would differ by more, without its borders by three times as much. */
const MEAN = 1.3;
const WORST = 8;

type Wanted = {
  isStill: boolean;
  query: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** Rules of style on top of the page's own. */
  spoiled?: string;
};

/** The map alone, with its marks and names. */
async function mapPicture({ isStill, query, spoiled, ...opening }: Wanted) {
  const { page } = await openPage({
    path: `en/?${query}`,
    ...opening,
    ...(isStill ? { prepare: holdStill } : {})
  });
  await alive(page);
  const frame = page.getByRole('group', { name: 'Map', exact: true });
  await frame.getByRole('button').first().waitFor();
  if (!isStill) await page.locator(MOVING).waitFor();
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, spoiled ?? '');
  await settled(page);
  return decoded(await frame.screenshot());
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(
    MAP_VIEW_NAMES.flatMap((name) => [
      { name, on: 'a desk', query: MAP_VIEWS[name].wide, viewport: DESKTOP },
      // Colours are the same at any size, and a desk has shown them.
      ...(colorScheme === 'light'
        ? [{ name, on: 'a phone', query: MAP_VIEWS[name].narrow, viewport: PHONE }]
        : [])
    ])
  )('$name on $on', async ({ query, viewport }) => {
    const { mean, worst } = likenessOf(
      await mapPicture({ isStill: true, query, colorScheme, viewport }),
      await mapPicture({ isStill: false, query, colorScheme, viewport })
    );
    expect(mean).toBeLessThan(MEAN);
    expect(worst).toBeLessThan(WORST);
  });
});

it('is not alike without relief, or without borders', async () => {
  const query = MAP_VIEWS.caucasus.wide;
  const whole = await mapPicture({ isStill: true, query });
  const flat = await mapPicture({ isStill: true, query, spoiled: '.relief { display: none; }' });
  expect(likenessOf(whole, flat).mean).toBeGreaterThan(3 * MEAN);
  const open = await mapPicture({ isStill: true, query, spoiled: '.border { display: none; }' });
  expect(likenessOf(whole, open).worst).toBeGreaterThan(1.5 * WORST);
});
