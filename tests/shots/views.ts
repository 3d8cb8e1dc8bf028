/** What the map is shown at in pictures: the world, the region, the heart of it; before and after it can move. */
import type { BrowserContext, Page } from 'playwright';

/** As a link says it; for wide frames and for phones. */
export const MAP_VIEWS = {
  world: { wide: 'm=1.95/44/-16', narrow: 'm=1/38/-12' },
  caucasus: { wide: '', narrow: 'm=5.6/40.4/46.4' },
  // On phones the page opens here.
  karabakh: { wide: 'm=8.8/39.8/46.7', narrow: '' }
} as const;
export type MapView = keyof typeof MAP_VIEWS;
export const MAP_VIEW_NAMES = Object.keys(MAP_VIEWS) as MapView[];

export const MOVING = '.moving:not(.waiting) canvas';

/** The page as it is from the first paint on until its browser finds time for the moving map, which is never. */
export async function holdStill(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
}

const PATIENCE = 40;

/** When its files are there and two pictures in a row are the same. */
export async function settled(page: Page): Promise<Buffer> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  let last = await page.screenshot();
  for (let round = 0; round < PATIENCE; round++) {
    const next = await page.screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error(`${page.url()} does not come to rest`);
}
