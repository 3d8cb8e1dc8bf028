/** The still map of the built page: without a script, on its way to the moving one, and on paper. */
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { MOVING } from '../shots/views';
import { decoded, type Picture } from '../visual/difference';
import { DESKTOP, openPage, PHONE, useBrowser } from './harness';
import { alive } from './tasks';

useBrowser();

const map = (page: Page) => page.getByRole('group', { name: 'Map', exact: true });

/** The share of the picture that is of about one colour. */
function shareOf({ data, width, height }: Picture, colour: readonly number[]): number {
  let alike = 0;
  for (let at = 0; at < data.length; at += 4)
    if (colour.every((value, channel) => Math.abs(data[at + channel]! - value) < 6)) alike++;
  return alike / (width * height);
}
/** Of water, in `ui/tokens.css`. */
const WATER = { light: [0xd5, 0xdf, 0xe5], dark: [0x14, 0x19, 0x1c] } as const;

describe.each(['light', 'dark'] as const)('without a script, in %s', (colorScheme) => {
  it.each(['root', 'folder'] as const)(
    'shows land and sea over the right relief, in the %s',
    async (host) => {
      const reliefs: string[] = [];
      const { page } = await openPage({
        host,
        colorScheme,
        javaScriptEnabled: false,
        prepare: (context: BrowserContext) => {
          context.on('response', (response) => {
            const [relief] = /relief-.*$/.exec(response.url()) ?? [];
            if (relief !== undefined) reliefs.push(`${relief} ${response.status()}`);
          });
          return Promise.resolve();
        }
      });
      await page.waitForLoadState('networkidle');
      expect(new Set(reliefs)).toEqual(new Set([`relief-caucasus-${colorScheme}.webp 200`]));
      const sea = shareOf(decoded(await map(page).screenshot()), WATER[colorScheme]);
      expect(sea).toBeGreaterThan(0.05);
      expect(sea).toBeLessThan(0.4);
    }
  );
});

it('weighs little in the page', async () => {
  for (const path of ['id/', 'en/']) {
    const html = await (await fetch(new URL(path, inject('site').root))).text();
    const bare = html.replaceAll(/ d="M[-\d lMz]*"/g, '');
    expect(bare.length).toBeLessThan(html.length - 10_000);
    expect(gzipSync(html).length - gzipSync(bare).length).toBeLessThan(25_000);
  }
});

declare global {
  interface Window {
    /** Of the map, by the names of what moved. */
    shifts: string[];
  }
}

it.each([
  ['a desk', DESKTOP],
  ['a phone', PHONE]
])('gives way to the moving map without moving anything, on %s', async (_, viewport) => {
  const { page } = await openPage({ viewport });
  await alive(page);
  await map(page).getByRole('button').first().waitFor();
  await page.evaluate(() => {
    window.shifts = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources = [] } = entry as PerformanceEntry & { sources?: { node: Node | null }[] };
        for (const { node } of sources)
          if (node instanceof Element && node.closest('.frame'))
            window.shifts.push(node.getAttribute('class') ?? node.tagName);
      }
    });
    observer.observe({ type: 'layout-shift' });
  });
  const before = await map(page).boundingBox();
  await page.locator(MOVING).waitFor();
  expect(await map(page).boundingBox()).toEqual(before);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
});

describe('on paper, where no sheet takes its place', () => {
  const printed = async (colorScheme: 'light' | 'dark', { isAlive = true } = {}) => {
    const { page } = await openPage({
      path: isAlive ? 'en/embed/' : 'en/',
      colorScheme,
      javaScriptEnabled: isAlive
    });
    if (isAlive) {
      await alive(page);
      await map(page).getByRole('button').first().waitFor();
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    }
    await page.emulateMedia({ media: 'print' });
    return page;
  };

  it.each([
    ['in a frame', true],
    ['without a script', false]
  ])('is white and flat in either theme, with its credit, %s', async (_, isAlive) => {
    const page = await printed('dark', { isAlive });
    expect(await page.locator('.relief').first().isVisible()).toBe(false);
    const picture = decoded(await map(page).screenshot());
    expect(shareOf(picture, [255, 255, 255])).toBeGreaterThan(0.5);
    const colours = Array.from({ length: picture.data.length / 4 }, (_, at) =>
      picture.data.subarray(4 * at, 4 * at + 3)
    );
    const vivid = colours.filter((colour) => Math.max(...colour) - Math.min(...colour) > 40);
    expect(vivid).toHaveLength(0);
    for (const text of [
      'Map: © OpenStreetMap contributors',
      'Boundaries and names do not imply endorsement.'
    ])
      await map(page).getByText(text).filter({ visible: true }).first().waitFor();
  });

  it('keeps every mark on its map, and goes back to the screen as it was', async () => {
    const page = await printed('light');
    const frame = (await map(page).boundingBox())!;
    const marks = await page.getByRole('group', { name: 'Places on the map' }).getByRole('button').all();
    expect(marks.length).toBeGreaterThan(5);
    for (const mark of marks) {
      const { x, y, width, height } = (await mark.boundingBox())!;
      expect(x + width / 2).toBeGreaterThan(frame.x);
      expect(x + width / 2).toBeLessThan(frame.x + frame.width);
      expect(y + height / 2).toBeGreaterThan(frame.y);
      expect(y + height / 2).toBeLessThan(frame.y + frame.height);
    }
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(async () => (await map(page).boundingBox())!.width).toBeGreaterThan(frame.width);
  });
});
