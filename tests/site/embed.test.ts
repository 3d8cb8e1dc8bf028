/** The journalist's task J4 on the built site: the map in pages of other sites, which may give it no origin. */
import type { FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embedCode, heightScriptCode } from '../../src/io/embed-code';
import { MOVING } from '../shots/views';
import { axe, openPage, tabTo, useBrowser, type Opening, type Visit } from './harness';
import { serveHtml, serveWithHeaders } from './other-site';
import type { Host } from './server';

useBrowser({ webgl: false });

const VIEW = 't=2020-10-30..2020-10-31&p=shusha~stepanakert';
const OPEN = 'karabakh-accuses-targeting-cities';
const SECRET = 'k3YpQ9xZ2a';

/** The part of WordPress's `wp-embed.js` that talks with a frame, with the same checks. */
const WORDPRESS = `addEventListener('message', function (event) {
  var data = event.data;
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
  document.querySelectorAll('iframe[data-secret="' + data.secret + '"]').forEach(function (frame) {
    if (event.source !== frame.contentWindow) return;
    frame.classList.remove('hidden');
    document.querySelector('blockquote').style.display = 'none';
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, ~~data.value));
    if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame)
      location.href = data.value;
  });
});`;

let site: Host;
let other: Host;
const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><title>A page</title><style>.hidden { position: absolute; clip: rect(1px, 1px, 1px, 1px) }</style><body><h1>A page</h1>${body}<p><a href="/end">The end</a></p></body></html>`;
/** As pasted; with the sandbox of systems that allow frames nothing but scripts. */
const strictly = (code: string) => code.replace(/sandbox="[^"]*"/, 'sandbox="allow-scripts"');

beforeAll(async () => {
  site = await serveWithHeaders();
  const codeFor = (query: string) =>
    embedCode({
      src: `${site.origin}/en/embed/?${query}&v=1`,
      href: `${site.origin}/en/?${VIEW}&v=1`,
      title: 'Map: the war',
      text: 'The war',
      source: 'Dateline',
      height: 500
    });
  const script = heightScriptCode(`${site.origin}/`);
  const wordpress = `<blockquote class="wp-embedded-content"><a href="${site.origin}/en/">The war</a></blockquote>
    <iframe class="wp-embedded-content hidden" sandbox="allow-scripts" security="restricted" title="The war" width="600" height="400"
      data-secret="${SECRET}"
      src="${site.origin}/en/embed/?${VIEW}&amp;ui=map~slider&amp;v=1#?secret=${SECRET}"></iframe><script>${WORDPRESS}</script>`;
  other = await serveHtml({
    '/strict': pageOf(strictly(codeFor(`${VIEW}&o=${OPEN}`)) + script),
    '/pasted': pageOf(codeFor(`${VIEW}&ui=map~slider`) + script),
    '/wordpress': pageOf(wordpress)
  });
});
afterAll(() => Promise.all([site.close(), other.close()]));

/** Opens a page of the other site, where nobody but it and ours may be asked for anything. */
async function openOther(path: string, opening: Opening = {}): Promise<Visit & { frame: FrameLocator }> {
  const hosts = [site.origin, other.origin];
  const visit = await openPage({ ...opening, hosts, path: `${other.origin}${path}` });
  const frame = visit.page.frameLocator('iframe');
  await frame.getByRole('slider').first().waitFor();
  return { ...visit, frame };
}
const heightOf = async (page: Page) => (await page.locator('iframe').boundingBox())!.height;

it('lives without an origin: map, list, dates, source and the way back, and takes neither focus nor scroll', async () => {
  const { page, frame } = await openOther('/strict', { webgl: true });
  expect(await page.frames()[1]!.evaluate(() => origin)).toBe('null');
  await frame.locator(MOVING).waitFor();
  await frame.getByText('30–31 October 2020', { exact: true }).waitFor();
  await frame.locator(`#entry-${OPEN}`).waitFor();
  await frame.getByText(/articles of .*As of \d+ \w+ \d{4}\.$/).waitFor();
  const link = frame.getByRole('link', { name: 'Open full version' });
  const { pathname, searchParams, origin } = new URL((await link.getAttribute('href')) ?? '');
  expect([origin, pathname, searchParams.get('p'), searchParams.get('o')]).toEqual([
    site.origin,
    '/en/',
    'shusha~stepanakert',
    OPEN
  ]);
  expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual([
    '_blank',
    'noopener noreferrer'
  ]);
  expect(await page.frames()[1]!.evaluate(() => document.fonts.check('600 18px "Source Serif 4"'))).toBe(
    true
  );
  expect(await page.evaluate(() => [document.activeElement?.tagName, scrollY])).toEqual(['BODY', 0]);
  await expect.poll(() => heightOf(page)).not.toBe(500);
});

it('becomes as high as it asks, goes through with the keyboard, and leaves the history to the page around', async () => {
  const { page, frame } = await openOther('/pasted');
  await expect.poll(() => heightOf(page)).not.toBe(500);
  expect(await heightOf(page)).toBeGreaterThan(300);
  const entries = await page.evaluate(() => history.length);
  await frame.getByRole('slider', { name: 'To', exact: true }).press('ArrowRight');
  await expect
    .poll(() => page.frames()[1]!.evaluate(() => location.search))
    .toBe(`?t=2020-10-30..2020-11-01&p=shusha~stepanakert&ui=map~slider&v=1`);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(await frame.getByRole('region', { name: 'Events and statements' }).count()).toBe(0);
  await page.getByRole('heading', { name: 'A page' }).click();
  await tabTo(page, page.getByRole('link', { name: 'The end' }));
});

it('shows itself in WordPress, keeps its secret, and has its link opened there', async () => {
  const { page, frame } = await openOther('/wordpress');
  await expect.poll(() => page.locator('iframe').getAttribute('class')).toBe('wp-embedded-content');
  await expect.poll(() => page.locator('iframe').getAttribute('height')).not.toBe('400');
  await frame.getByRole('slider', { name: 'To', exact: true }).press('ArrowRight');
  await expect
    .poll(() => page.frames()[1]!.evaluate(() => location.search + location.hash))
    .toMatch(new RegExp(`2020-11-01.*#\\?secret=${SECRET}$`));
  await frame.getByRole('link', { name: 'Open full version' }).click();
  await page.waitForURL(`${site.origin}/en/?t=2020-10-30..2020-11-01&p=shusha~stepanakert&v=1`);
  await page.getByRole('slider').first().waitFor();
});

describe('axe finds nothing', () => {
  it.each([
    ['in light', `en/embed/?${VIEW}&v=1`, { width: 600, height: 500 }],
    ['in dark, as the page around asks', `id/embed/?theme=dark&o=${OPEN}&v=1`, { width: 900, height: 640 }],
    ['on a phone', `id/embed/?${VIEW}&v=1`, { width: 360, height: 600 }],
    ['with a broken link', 'en/embed/?t=2020-13-99&p=atlantis&ui=map&v=1', { width: 600, height: 400 }]
  ])('%s', async (_, path, viewport) => {
    const { page } = await openPage({ path, viewport });
    await page.getByRole('group', { name: /^(?:Places on the map|Tempat pada peta)$/ }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe(
      path.includes('theme=dark') ? 'dark' : 'light'
    );
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0
    );
  });
});
