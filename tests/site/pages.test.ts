/** The pages to read beside the story: there in each language, without a script, and fit to be read; their links are followed in files.test.ts. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { placeLabel } from '../../src/i18n/names';
import type { Place } from '../../src/schema/story';
import { TEXT_PAGES } from '../../src/ui/shell/text-pages';
import { axe, isFocused, openPage, PHONE, useBrowser } from './harness';
import { alive, expectParam, param } from './tasks';

useBrowser();

const LANGUAGES = ['id', 'en'] as const;
/** Each look in one of the languages; the narrowest in that with the longer words. */
type Look = ['light' | 'dark', { width: number; height: number }];
const SEEN: Record<(typeof LANGUAGES)[number], Look[]> = {
  id: [
    ['dark', PHONE],
    ['light', { width: 320, height: 256 }]
  ],
  en: [['light', { width: 1280, height: 800 }]]
};
const places = parse(readFileSync('data/places.yaml', 'utf8')) as Place[];
const paper = (page: Page) =>
  page.evaluate(() => Number(getComputedStyle(document.body).backgroundColor.match(/\d+/)?.[0]));

describe.each(LANGUAGES)('in %s', (language) => {
  describe.each(TEXT_PAGES)('the page of %s', (name) => {
    const path = `${language}/${name}/`;
    const other = LANGUAGES.find((known) => known !== language)!;

    it('can be read without JavaScript, in the theme of the system, on paper, and in the other language', async () => {
      const { page } = await openPage({ path, javaScriptEnabled: false, colorScheme: 'dark' });
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.title()).toMatch(/ · Dateline$/);
      await page.getByRole('heading', { level: 1 }).waitFor();
      // A list of chapters is as long as there are chapters.
      const least = name === 'ch' ? 600 : 2000;
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(least);
      expect(await paper(page)).toBeLessThan(128);

      // Black on white, whatever the theme, without what only a screen is for.
      await page.emulateMedia({ media: 'print' });
      expect(await paper(page)).toBe(255);
      expect(await page.getByRole('navigation').count()).toBe(0);
      await page.emulateMedia({ media: 'screen' });

      await page.locator(`header a[hreflang="${other}"]`).click();
      await page.waitForURL(`**/${other}/${name}/`);
      await page.getByRole('link', { name: /^Dateline/ }).click();
      await page.waitForURL(`**/${other}/`);
    });

    it('brings its own fonts and styles and no script but that of the theme, and axe finds nothing', async () => {
      const asked: string[] = [];
      const [first] = SEEN[language];
      const { page } = await openPage({
        path,
        colorScheme: first![0],
        viewport: first![1],
        prepare: (context) =>
          Promise.resolve(context.on('request', (request) => asked.push(new URL(request.url()).pathname)))
      });
      await page.evaluate(() => document.fonts.ready);
      expect(asked.filter((file) => file.endsWith('.js'))).toEqual(['/theme.js']);
      expect(asked.filter((file) => file.endsWith('.css'))).toHaveLength(1);
      expect(asked.filter((file) => file.endsWith('.woff2')).length).toBeGreaterThan(1);
      for (const [colorScheme, viewport] of SEEN[language]) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        await page.reload();
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect([colorScheme, viewport, sideways <= 0]).toEqual([colorScheme, viewport, true]);
        expect(await axe(page)).toEqual([]);
      }
    });
  });

  it('names every place by all of its names, in their order', async () => {
    const { page } = await openPage({ path: `${language}/names/`, javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    for (const place of places) expect(text).toContain(placeLabel(place, language));
    expect(text).toContain('Stepanakert · Xankəndi');
    expect(text).toContain('Khankendi');
  });
});

describe.each([
  ['statement', 's/baku-denies-main-city/'],
  ['event', 'e/moscow-invitation/'],
  ['place', 'p/stepanakert/'],
  ['speaker', 'w/putin/'],
  ['article', 'a/rmol-2020-10-31/']
])('the page of one %s', (_, path) => {
  it('is read on a phone without JavaScript, and axe finds nothing, in the dark', async () => {
    const plain = await openPage({ path: `id/${path}`, javaScriptEnabled: false, viewport: PHONE });
    await plain.page.getByRole('heading', { level: 1 }).waitFor();
    const { page } = await openPage({ path: `id/${path}`, colorScheme: 'dark', viewport: PHONE });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0
    );
    expect(await axe(page)).toEqual([]);
  });
});

it('leads from a statement to what denies it, and to both in the app', async () => {
  const { page } = await openPage({ host: 'folder', path: 'en/s/baku-denies-main-city/' });
  await page.getByRole('list', { name: 'What this says of others' }).getByRole('link').first().click();
  await page.waitForURL(/\/en\/[se]\/[a-z0-9-]+\/$/);
  await page.getByRole('link', { name: 'Open on the map and the time line' }).click();
  await page.waitForURL(/\/en\/\?o=[a-z0-9-]+&v=1$/);
  await alive(page);
});

it('leads from the app to the page of an item in another tab, and opens the item in place with a plain click', async () => {
  const { page } = await openPage({ host: 'folder', path: 'en/?p=shusha&v=1', webgl: false });
  await alive(page);
  const canonical = () =>
    page.locator('link[rel="canonical"]').evaluate((link: HTMLLinkElement) => link.href);
  const folder = page.url().replace(/en\/\?.*$/, '');
  expect(await canonical()).toBe(`${folder}en/`);
  const heading = page.locator('#entry-karabakh-accuses-targeting-cities');
  const link = heading.getByRole('link');

  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    link.click({ modifiers: ['ControlOrMeta'] })
  ]);
  await tab.waitForURL(`${folder}en/s/karabakh-accuses-targeting-cities/`);
  await tab.getByRole('heading', { level: 1 }).waitFor();
  await tab.getByRole('link', { name: 'Open on the map and the time line' }).click();
  await tab.waitForURL(`${folder}en/?o=karabakh-accuses-targeting-cities&v=1`);
  await tab.close();
  expect(param(page, 'o')).toBeNull();

  await link.focus();
  await page.keyboard.press('Enter');
  await expectParam(page, 'o', 'karabakh-accuses-targeting-cities');
  expect(await isFocused(heading)).toBe(true);
  expect(await canonical()).toBe(`${folder}en/s/karabakh-accuses-targeting-cities/`);
  await page.goBack();
  await expectParam(page, 'o', null);
  expect([param(page, 'p'), await canonical()]).toEqual(['shusha', `${folder}en/`]);
});

it('is where the foot of the story leads', async () => {
  const { page } = await openPage();
  await alive(page);
  await page.locator('footer').getByRole('link', { name: 'Names and borders' }).click();
  await page.waitForURL('**/en/names/');
});

it('follows the theme that was chosen for the story', async () => {
  const { page } = await openPage({
    path: 'en/names/',
    colorScheme: 'light',
    prepare: (context) => context.addInitScript(() => localStorage.setItem('dateline:theme', 'dark'))
  });
  expect(await paper(page)).toBeLessThan(128);
});

it('leads from a name to the map filtered by it', async () => {
  const { page } = await openPage({ path: 'en/names/' });
  await page.getByRole('rowheader').getByRole('link', { name: 'Shusha · Shushi' }).click();
  await page.waitForURL('**/en/?p=shusha&v=1');
  await alive(page);
  await page.getByRole('heading', { name: 'Shusha · Shushi', exact: true }).waitFor();
});
