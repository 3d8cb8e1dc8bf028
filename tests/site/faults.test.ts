/** What does not come, or fails: the page says what is missing and what it can still do, and asks once more. */
import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { serveCompressed } from './compressed';
import { axe, isFocused, openPage, PHONE, useBrowser, type Opening, type Visit } from './harness';
import { alive, entries, expectParam } from './tasks';

useBrowser({ webgl: false });

/** 400 kbit/s, and a while until the first of them. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
/** 1.6 Mbit/s. */
const FAST_3G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };

/** Opens a page for which some files are not there, until they are. */
async function openWithout(
  files: RegExp,
  opening: Opening = {}
): Promise<Visit & { give: () => void; forgive: () => void }> {
  let areMissing = true;
  const visit = await openPage({
    ...opening,
    prepare: (context) =>
      context.route(files, (route) => (areMissing ? route.fulfill({ status: 404 }) : route.continue()))
  });
  return {
    ...visit,
    give: () => (areMissing = false),
    // That they are missing is what was wanted.
    forgive() {
      const others = visit.problems
        .splice(0)
        .filter((text) => !/404|Failed to (?:load|fetch)|preload/.test(text));
      expect(others).toEqual([]);
    }
  };
}

const theWholeText = (page: Page) => page.locator('blockquote[lang="id"]').count();
const again = (page: Page) =>
  page.getByRole('alert').getByRole('button', { name: /^(?:Try again|Coba lagi)$/ });

describe('the page stays the whole story as text, and says so, without', () => {
  it.each([
    ['its program', /\/assets\/index-[^/]+\.js/],
    ['a part of its program', /\/assets\/app-state[^/]+\.js/],
    ['its words', /\/assets\/words-en[^/]+\.js/],
    ['its styles', /\/assets\/style-[^/]+\.css/],
    ['the data', /\/data\/story\.json/]
  ])('%s', async (_, files) => {
    const { page, give, forgive } = await openWithout(files);
    await page.getByRole('alert').filter({ hasText: 'the whole story as text' }).waitFor();
    expect(await theWholeText(page)).toBeGreaterThan(20);
    expect(await page.getByRole('slider').count()).toBe(0);
    give();
    await again(page).click();
    await alive(page);
    expect(await page.getByRole('alert').count()).toBe(0);
    forgive();
  });

  it('its program, in Indonesian, in the dark, on a phone, at the item that the link opens', async () => {
    const id = 'putin-almost-5000-killed';
    const { page, forgive } = await openWithout(/\/assets\/index-[^/]+\.js/, {
      path: `id/?o=${id}&v=1`,
      colorScheme: 'dark',
      viewport: PHONE
    });
    await page.getByRole('alert').filter({ hasText: 'seluruh cerita sebagai teks' }).waitFor();
    const top = async () => (await page.locator(`#entry-${id}`).boundingBox())!.y;
    await expect.poll(top).toBeLessThan(PHONE.height - 100);
    expect(await top()).toBeGreaterThan(0);
    forgive();
  });

  it('its program, in a frame', async () => {
    const { page, forgive } = await openWithout(/\/assets\/embed-[^/]+\.js/, { path: 'en/embed/' });
    await page.getByRole('alert').filter({ hasText: 'full version' }).waitFor();
    forgive();
  });
});

it('without a network it says what does not come, goes on, and fetches it when there is one', async () => {
  const { page, problems } = await openPage();
  await alive(page);
  const network = (isThere: boolean) => page.context().setOffline(!isThere);
  const told = page.getByRole('alert');

  await network(false);
  await page.locator('#bar-view-figures').click();
  await told.filter({ hasText: 'Map, list and slider go on without it' }).waitFor();
  expect(await axe(page, '.panel-place')).toEqual([]);
  await page.getByRole('searchbox').fill('helikopter');
  await expectParam(page, 'q', 'helikopter');
  await network(true);
  await again(page).click();
  await page.locator('#panel-heading').waitFor();
  await page.locator('#bar-view-map').click();

  const share = page.getByRole('button', { name: 'Share…', exact: true });
  await network(false);
  await share.click();
  await told.filter({ hasText: '“Copy link” works without them' }).waitFor();
  expect(await axe(page, '.load-failure')).toEqual([]);
  await told.getByRole('button', { name: 'Dismiss' }).click();
  expect(await isFocused(share)).toBe(true);
  await share.click();
  await network(true);
  await again(page).click();
  await page.getByRole('dialog', { name: 'Share' }).getByRole('button', { name: 'Close' }).click();

  const other = page.getByRole('link', { name: 'Bahasa Indonesia' });
  await network(false);
  await other.click();
  await told.filter({ hasText: 'The page goes on in English' }).waitFor();
  expect(new URL(page.url()).pathname).toMatch(/\/en\/$/);
  await network(true);
  await again(page).click();
  await page.waitForURL('**/id/?*');
  expect(await told.count()).toBe(0);
  expect(problems.splice(0).filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
}, 120_000);

describe('the map stands still, says why, and is tried once more, without', () => {
  it.each([
    ['its own program', /\/assets\/LiveMap-[^/]+\.js/, 'The map could not be loaded'],
    ['MapLibre', /\/assets\/adapter-[^/]+\.js/, 'The moving map could not be loaded'],
    [
      'the worker of MapLibre',
      /\/assets\/maplibre-gl-worker-[^/]+\.js/,
      'The moving map could not be loaded'
    ],
    ['its ground', /\/basemap\/basemap\.topo\.json/, 'The moving map could not be loaded']
  ])('%s', async (_, files, text) => {
    const { page, give, forgive } = await openWithout(files, { webgl: true });
    await alive(page);
    const trouble = page.locator('p.trouble').filter({ hasText: text });
    await trouble.waitFor();
    await page.getByRole('group', { name: 'Map', exact: true }).locator('svg[role=img]').first().waitFor();
    expect(await entries(page).count()).toBeGreaterThan(10);
    give();
    await trouble.getByRole('button', { name: 'Try again' }).click();
    await page.locator('canvas.maplibregl-canvas').waitFor();
    forgive();
  });
});

it('goes on in other letters and on flat ground without fonts and pictures', async () => {
  const { page, forgive } = await openWithout(/\.(?:woff2|webp|svg)(?:$|\?)/);
  await alive(page);
  await page.getByRole('group', { name: 'Places on the map' }).getByRole('button').first().waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  forgive();
});

it('works where storage throws, and forgets', async () => {
  const { page } = await openPage({
    prepare: (context: BrowserContext) =>
      context.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('forbidden', 'SecurityError');
            }
          });
      })
  });
  await alive(page);
  await page.locator('header summary').click();
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.reload();
  await alive(page);
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
});

it('has the same dates everywhere on earth', async () => {
  // Whether the map has come by now is not the same everywhere; what it says of dates, the list says.
  const datesOn = async (timezoneId: string) => {
    const { page } = await openPage({ path: 'en/?t=2020-10-30..2020-10-31&v=1', timezoneId });
    await alive(page);
    return async () =>
      (await Promise.all(['.time', '.results'].map((part) => page.locator(part).innerText()))).join('\n');
  };
  const [west, east] = [await datesOn('Etc/GMT+12'), await datesOn('Pacific/Kiritimati')];
  expect(await west()).toContain('30–31 October 2020');
  await expect.poll(async () => (await east()) === (await west())).toBe(true);
});

const ITEM = 'putin-almost-5000-killed';

it.each([
  ['its page, on 400 kbit/s', `en/s/${ITEM}/`, SLOW_3G, 'main'],
  ['a view with it, on 1.6 Mbit/s', `en/?o=${ITEM}&v=1`, FAST_3G, `article:has(#entry-${ITEM}:focus)`]
])(
  'R1: on a phone, by a link to %s, an item is read within five seconds, before its map',
  async (...link) => {
    const [, path, network, where] = link;
    const host = await serveCompressed([path.replace(/\/(?:\?.*)?$/, '')]);
    const { page, strangers } = await openPage({ path: 'en/names/', viewport: PHONE });
    const client = await page.context().newCDPSession(page);
    await client.send('Network.emulateNetworkConditions', network);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const start = Date.now();
    await page.goto(`${host.origin}/${path}`, { waitUntil: 'commit' });
    const text = await page.locator(where).first().innerText();
    expect(Date.now() - start).toBeLessThan(5000);
    // Words, owner, date, source.
    for (const part of ['almost 5,000', 'Vladimir Putin', '23 Oct', 'Okezone']) expect(text).toContain(part);
    expect(asked.filter((address) => /maplibre|adapter/.test(address))).toEqual([]);
    await client.detach();
    await page.goto('about:blank');
    await host.close();
    // Another host of ours.
    expect(strangers.splice(0).filter((address) => !address.startsWith(host.origin))).toEqual([]);
  }
);
