/** `npm run shots`: takes the pictures of the README from the built site, at first paint and after, and keeps them small. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { ensureBrowser, LAUNCH_ARGS } from '../../src/build/browser';
import { serve } from '../site/server';
import { holdStill, MAP_VIEW_NAMES, MAP_VIEWS, MOVING, settled, type MapView } from './views';

const FOLDER = '.github/pictures';
const MOST_EACH = 200_000;
const MOST_IN_ALL = 2_000_000;
const QUALITY = 0.75;

type Shape = 'wide' | 'narrow';
const SHAPES: Record<Shape, BrowserContextOptions> = {
  wide: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
  narrow: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5, hasTouch: true, isMobile: true }
};
const MOMENTS = ['first', 'after'] as const;
const SCHEMES = ['light', 'dark'] as const;

type Shot = {
  view: MapView;
  shape: Shape;
  scheme: (typeof SCHEMES)[number];
  moment: (typeof MOMENTS)[number];
};
const nameOf = ({ view, shape, scheme, moment }: Shot) => [view, shape, scheme, moment].join('-');

/** Where the page opens by itself, its first paint is the page as it was built, before any script has come. */
const isBare = ({ view, moment, shape }: Shot) => moment === 'first' && MAP_VIEWS[view][shape] === '';

async function take(browser: Browser, origin: string, shot: Shot): Promise<Buffer> {
  const context = await browser.newContext({
    ...SHAPES[shot.shape],
    colorScheme: shot.scheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    serviceWorkers: 'block'
  });
  if (isBare(shot))
    await context.route('**', (route) =>
      route.request().resourceType() === 'script' ? route.abort() : route.continue()
    );
  if (shot.moment === 'first' && !isBare(shot)) await holdStill(context);
  const page = await context.newPage();
  await page.goto(`${origin}/en/?${MAP_VIEWS[shot.view][shot.shape]}`);
  if (!isBare(shot)) await page.locator('.overlay button').first().waitFor();
  if (shot.moment === 'after') await page.locator(MOVING).waitFor();
  const png = isBare(shot) ? await page.screenshot() : await settled(page);
  await context.close();
  return png;
}

/** By the browser itself, which writes WebP. */
async function webp(page: Page, png: Buffer): Promise<Buffer> {
  const url = await page.evaluate(
    async ({ data, quality }) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${data}`;
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = picture.naturalWidth;
      canvas.height = picture.naturalHeight;
      canvas.getContext('2d')!.drawImage(picture, 0, 0);
      return canvas.toDataURL('image/webp', quality);
    },
    { data: png.toString('base64'), quality: QUALITY }
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

if (!existsSync('dist/en/index.html')) throw new Error('There is no built site: run `npm run build` first.');
mkdirSync(FOLDER, { recursive: true });
const host = await serve({ '/': 'dist' });
const browser = await chromium.launch({ executablePath: ensureBrowser().path, args: LAUNCH_ARGS });
const painter = await browser.newPage();
const shots = MAP_VIEW_NAMES.flatMap((view) =>
  (Object.keys(SHAPES) as Shape[]).flatMap((shape) =>
    SCHEMES.flatMap((scheme) => MOMENTS.map((moment): Shot => ({ view, shape, scheme, moment })))
  )
);
const names = shots.map((shot) => `${nameOf(shot)}.webp`);
for (const file of readdirSync(FOLDER)) if (!names.includes(file)) rmSync(join(FOLDER, file));
let total = 0;
for (const [index, shot] of shots.entries()) {
  const picture = await webp(painter, await take(browser, host.origin, shot));
  total += picture.length;
  if (picture.length > MOST_EACH) throw new Error(`${names[index]} has ${picture.length} bytes`);
  writeFileSync(join(FOLDER, names[index]!), picture);
  console.log(`${names[index]}: ${Math.round(picture.length / 1000)} kB`);
}
await browser.close();
await host.close();
console.log(`${shots.length} pictures, ${Math.round(total / 1000)} kB in ${FOLDER}.`);
if (total > MOST_IN_ALL) throw new Error(`that is more than ${MOST_IN_ALL} bytes`);
