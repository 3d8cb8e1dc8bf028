/** Without a network: after one visit the story works, all of it where somebody saved it; and a newer edition waits to be asked for. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { EDITION_FILE, type Edition } from '../../src/io/edition';
import type { Story } from '../../src/schema/story';
import { chromiumDriver } from '../engines/chromium';
import { mapDrawn, READER_TASKS, readsElsewhere } from '../engines/tasks';
import { axe, openPage, PHONE, useBrowser, type Opening } from './harness';
import { alive, entry } from './tasks';
import { CORRECTED, ownSite, type Site } from './two-editions';

useBrowser({ webgl: false });

const { chapters = [] } = JSON.parse(readFileSync('dist/data/story.json', 'utf8')) as Story;
const ITEM = 'putin-invites-to-moscow';
const MOST = { timeout: 30_000 };

/** A connection that is refused is told in the console. */
const REFUSED = /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|ERR_EMPTY_RESPONSE/;

let visits: { site: Site; page: Page; problems: string[] }[] = [];
afterEach(async () => {
  for (const { site, page, problems } of visits) {
    await page.close();
    await site.close();
    problems.push(...problems.splice(0).filter((problem) => !REFUSED.test(problem)));
  }
  visits = [];
});

async function visit(options: Opening & { under?: Parameters<typeof ownSite>[0] } = {}) {
  const { under = '/', path = 'en/', ...opening } = options;
  const site = await ownSite(under);
  const { page, problems } = await openPage({
    keepsSite: true,
    at: new URL(path, site.root).href,
    ...opening
  });
  visits.push({ site, page, problems });
  return { site, page, to: (place: string) => new URL(place, site.root).href };
}

const isKept = (page: Page) =>
  expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), MOST).toBe('activated');
const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
const editionOf = (page: Page) =>
  page.locator('meta[name="dateline-edition"]').getAttribute('content', { timeout: 30_000 });

async function openDialog(page: Page) {
  await page.locator('header summary').click();
  await page.getByRole('button', { name: 'Without a network…' }).click();
  return page.getByRole('dialog', { name: 'Without a network' });
}
it('what is kept asks for nothing that is not', () => {
  const { core } = JSON.parse(readFileSync(`dist/${EDITION_FILE}`, 'utf8')) as Edition;
  const kept = new Set(core.map(([path]) => path));
  const named = [...kept]
    .filter((path) => /\.(?:js|css|html)$/.test(path))
    .flatMap((path) =>
      [
        ...readFileSync(`dist/${path}`, 'utf8').matchAll(
          /[./"'`(](assets\/|\.\/)([\w.-]+-[\w-]{8}\.(?:js|css))/g
        )
      ]
        .filter(([, folder]) => folder === 'assets/' || path.startsWith('assets/'))
        .map(([, , name]) => `assets/${name}`)
    );
  expect(new Set(named).size).toBeGreaterThan(20);
  expect([...new Set(named)].filter((path) => !kept.has(path))).toEqual([]);
});

it('after one visit readers do all that they do, and lessons and pages to read open, wherever the site lies', async () => {
  const { site, page, to } = await visit({ under: '/a/folder/deep/' });
  await alive(page);
  await isKept(page);
  expect(await registrations(page)).toEqual([site.root]);
  await page.context().setOffline(true);
  await site.leave();

  await page.reload();
  await alive(page);
  await page.getByText('No network. The story, its map and all views go on').waitFor();
  const driver = chromiumDriver(page);
  const start = (query: string) => to(`en/?${query}&v=1`);
  for (const [, task] of READER_TASKS) await task(driver, start);
  await readsElsewhere(driver, start);

  const chapter = chapters[0]!;
  await page.goto(to(`en/?ch=${chapter.id}&ui=present&v=1`));
  await page.locator('main.presenting').waitFor(MOST);
  await page.keyboard.press('PageDown');
  await page.goto(to('en/names/'));
  await page.getByRole('heading', { level: 1, name: 'Names and borders' }).waitFor();
  // What is not kept is opened in the story.
  await page.goto(to(`en/s/${ITEM}/`));
  await alive(page);
  expect(new URL(page.url()).searchParams.get('o')).toBe(ITEM);
  await entry(page, ITEM).waitFor();
  // The door leads to the language, from wherever somebody has put it on the desktop.
  await page.goto(to(''));
  await page.waitForURL(to('en/'));
});

it('the moving map comes as well', async () => {
  const { site, page } = await visit({ webgl: true });
  await alive(page);
  await isKept(page);
  await site.leave();
  await page.reload();
  await mapDrawn(chromiumDriver(page));
});

it('all of it is saved by hand, opens where nobody has been, and is removed for good', async () => {
  const { site, page, to } = await visit();
  await alive(page);
  await isKept(page);
  const dialog = await openDialog(page);
  await dialog.getByText('This device keeps the story').waitFor();
  await dialog.getByText(site.version).waitFor();
  expect(await axe(page, 'dialog')).toEqual([]);
  await dialog.getByRole('button', { name: /^Save all for offline \(up to [\d.]+ MB\)$/ }).click();
  await dialog.getByText('All of it is saved.').waitFor(MOST);
  await dialog.getByText('This device keeps all of this site').waitFor();

  await site.leave();
  await page.goto(to(`id/s/${ITEM}/`));
  await page.locator('h1').waitFor();
  expect(page.url()).toBe(to(`id/s/${ITEM}/`));
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);

  await page.goto(to('en/'));
  await alive(page);
  const again = await openDialog(page);
  await again.getByRole('button', { name: 'Remove from this device' }).click();
  await again.getByText('Removed.').waitFor();
  expect([await cacheNames(page), await registrations(page)]).toEqual([[], []]);
  expect(await page.evaluate(() => localStorage.getItem('dateline:offline'))).toBe('no');
});

it('deleting what is stored deletes this as well', async () => {
  const { page } = await visit({ viewport: PHONE });
  await alive(page);
  await isKept(page);
  await page.locator('header summary').click();
  await page.getByRole('button', { name: 'Delete what is stored here' }).click();
  await expect.poll(() => cacheNames(page)).toEqual([]);
  await expect.poll(() => registrations(page)).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

describe('a newer edition', () => {
  const lookAgain = (page: Page) =>
    page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistration())?.update().then(() => undefined)
    );
  const isWaiting = (page: Page) =>
    expect
      .poll(
        () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state),
        MOST
      )
      .toBe('installed');

  it('waits, is told of, never opens by itself, not before a class at all, and comes when it is asked for', async () => {
    const { site, page } = await visit({ path: 'en/?p=shusha&v=1' });
    await alive(page);
    await isKept(page);
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    const notice = page.getByText('A newer edition is here');
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await page.locator('main.presenting').waitFor(MOST);
    const second = site.publishSecond();
    await lookAgain(page);
    await isWaiting(page);
    expect(await notice.count()).toBe(0);
    await page.keyboard.press('Escape');
    await notice.waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
    expect(await editionOf(page)).toBe(site.version);

    await page.getByRole('button', { name: 'Use it now' }).click();
    await expect.poll(() => editionOf(page).catch(() => undefined), MOST).toBe(second);
    await alive(page);
    expect(new URL(page.url()).searchParams.get('p')).toBe('shusha');
    expect(await notice.count()).toBe(0);
    // What only the first one had is thrown away once nobody needs it.
    await expect.poll(() => cacheNames(page), MOST).toEqual([`dateline / ${second}`]);
    await site.leave();
    await page.reload();
    await alive(page);
    expect(await editionOf(page)).toBe(second);
  });

  it('is seen at once by whoever opens the page with a network, and then kept without a word', async () => {
    const { site, page, to } = await visit();
    await alive(page);
    await isKept(page);
    const second = site.publishSecond();
    await page.goto(to('en/'));
    await alive(page);
    expect(await editionOf(page)).toBe(second);
    await expect.poll(() => cacheNames(page), MOST).toContain(`dateline / ${second}`);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting), MOST)
      .toBeNull();
    expect(await page.getByText('A newer edition is here').count()).toBe(0);
  });

  it('leaves a lesson as it began, also where the page is opened anew', async () => {
    const { site, page, to } = await visit();
    await alive(page);
    await isKept(page);
    site.publishSecond();
    await page.goto(to(`en/?ch=${chapters[0]!.id}&ui=present&v=1`));
    await page.locator('main.presenting').waitFor(MOST);
    await isWaiting(page);
    await page.reload();
    await page.locator('main.presenting').waitFor(MOST);
    expect(await editionOf(page)).toBe(site.version);
    expect(await page.content()).not.toContain(CORRECTED);
  });
});

describe('nothing is kept', () => {
  it('by the frame for other sites', async () => {
    const { page } = await visit({ path: 'en/embed/' });
    await alive(page);
    expect(await page.locator('meta[name="dateline-edition"]').count()).toBe(0);
    await page.waitForLoadState('networkidle');
    expect([await registrations(page), await cacheNames(page)]).toEqual([[], []]);
  });

  it('where the browser stores nothing, which the dialog says, with what to do instead', async () => {
    const { page } = await visit({
      prepare: (context: BrowserContext) =>
        context.addInitScript(() => {
          for (const [owner, name] of [
            [window, 'caches'],
            [window, 'localStorage'],
            [Navigator.prototype, 'serviceWorker']
          ] as const)
            Object.defineProperty(owner, name, {
              get: () => {
                throw new DOMException('forbidden', 'SecurityError');
              }
            });
        })
    });
    await alive(page);
    const dialog = await openDialog(page);
    await dialog.getByText('This browser is set to store nothing from this site.').waitFor();
    expect(await dialog.getByRole('button', { name: /Save|Remove/ }).count()).toBe(0);
    expect(await dialog.getByRole('link').getAttribute('href')).toBe('/dateline.html');
  });

  it('from an address without https', async () => {
    const { page } = await visit({
      prepare: (context: BrowserContext) =>
        context.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }))
    });
    await alive(page);
    const dialog = await openDialog(page);
    await dialog.getByText('browsers do so only where it begins with https').waitFor();
    expect(await registrations(page)).toEqual([]);
  });
});
