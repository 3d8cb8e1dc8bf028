/** Whatever comes in by links, by the search box or with the data is text on the real page: nothing in it runs, opens or breaks anything. */
import { createRequire } from 'node:module';
import { text as textOf } from 'node:stream/consumers';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import type { Story } from '../../src/schema/story';
import { oddLink } from '../io/odd-links';
import { openPage, useBrowser, type Opening } from './harness';
import { alive, article, entries } from './tasks';

useBrowser({ webgl: false });

const NAUGHTY = createRequire(import.meta.url)('big-list-of-naughty-strings/blns.json') as string[];
const STRINGS = [...new Set(NAUGHTY.map((text) => text.trim()).filter((text) => text !== ''))];
/** In the name of the test, so that a failure can be had again. */
const SEED = 20_261_128;
const LINKS = 200;
/** So that little is listed, and listed anew, at each step. */
const DAY = 't=2020-10-30';
const PATIENCE_MS = 240_000;

/** Opens a page that keeps account of dialogs, and of elements and addresses that text must not become. */
async function openWatched(opening: Opening): Promise<{ page: Page; harm: () => Promise<string[]> }> {
  const { page } = await openPage(opening);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(`${dialog.type()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await alive(page);
  const harm = async () => [
    ...dialogs,
    ...(await page.evaluate(() =>
      [
        ...document.body.querySelectorAll(
          'script, iframe, object, embed, img, video, audio, base, meta, link'
        )
      ].map(({ outerHTML }) => outerHTML.slice(0, 200))
    )),
    ...(await page.evaluate(() =>
      [...document.querySelectorAll('[href]')]
        .map((element) => new URL(element.getAttribute('href') ?? '', location.href).href)
        .filter((href) => !/^(?:https?|mailto):/.test(href))
    ))
  ];
  return { page, harm };
}

/** Goes through links as Back and Forward do, and gives those at which something is not as it should be. */
const goThrough = (page: Page, links: readonly { link: string; query?: string }[]) =>
  page.evaluate(async (links) => {
    const wrong: string[] = [];
    for (const { link, query } of links) {
      history.pushState(null, '', link);
      dispatchEvent(new PopStateEvent('popstate'));
      // Another language may have to come first.
      await new Promise((done) => setTimeout(done));
      if (/[?&]ui=[^&]*present/.test(location.search)) {
        // A slide has a heading where the list has its sentence; what draws it is fetched first.
        const heading = () => document.querySelector('.room h2')?.textContent ?? '';
        for (let tries = 0; tries < 500 && heading() === ''; tries++)
          await new Promise((done) => setTimeout(done, 10));
        if (heading() === '') wrong.push(`${link}: no slide`);
        continue;
      }
      const sentence = document.querySelector('.sentence p')?.textContent ?? '';
      if (!/\d/.test(sentence) && !/[Nn]o|[Tt]idak|[Tt]ak/.test(sentence))
        wrong.push(`${link}: “${sentence}”`);
      if (query === undefined) continue;
      const field = document.querySelector<HTMLInputElement>('[type=search]')!;
      const chips = document.querySelector('.chips')?.textContent ?? '';
      if (field.value !== query.replace(/[\n\r]/g, '')) wrong.push(`${link} in the field: ${field.value}`);
      if (!chips.includes(query)) wrong.push(`${link} among the chips: ${chips}`);
    }
    return wrong;
  }, links);

it(
  `opens ${LINKS} odd links one after the other, seed ${SEED}, and some of them anew`,
  async () => {
    // The folder is that of a page; what comes after it may be anything, dates of its own included.
    const searches = fc
      .sample(oddLink, { seed: SEED, numRuns: 3 * LINKS })
      .map((link) => new URL(`?${link.split('?').slice(1).join('?')}`, 'https://story.example.org').search);
    const links = [...new Set(searches)]
      .slice(0, LINKS)
      .map((search, index) => `/${index < LINKS / 2 ? 'en' : 'id'}/${search || '?'}&${DAY}`);
    expect(links).toHaveLength(LINKS);
    const { page, harm } = await openWatched({ path: 'en/' });
    expect(
      await goThrough(
        page,
        links.map((link) => ({ link }))
      )
    ).toEqual([]);
    expect(await harm()).toEqual([]);
    for (const link of links.filter((_, index) => index % 50 === 0)) {
      await page.goto(new URL(link, page.url()).href);
      await alive(page);
      expect(await page.locator('.sentence p').innerText()).not.toBe('');
    }
  },
  PATIENCE_MS
);

it(
  'searches for each naughty string, typed or by link, and shows it as what it is',
  async () => {
    const byHand = STRINGS.filter((_, index) => index % 2 === 0);
    const byLink = STRINGS.filter((_, index) => index % 2 === 1);
    const { page, harm } = await openWatched({ path: `en/?${DAY}` });
    const typed = await page.evaluate(async (texts) => {
      const wrong: string[] = [];
      const field = document.querySelector<HTMLInputElement>('[type=search]')!;
      for (const text of texts) {
        field.value = text.slice(0, field.maxLength);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((done) => setTimeout(done));
        if (!(document.querySelector('.chips')?.textContent ?? '').includes(field.value)) wrong.push(text);
      }
      return wrong;
    }, byHand);
    expect(typed).toEqual([]);
    const links = byLink.map((text) => ({
      link: `/en/?${DAY}&${new URLSearchParams({ q: text, v: '1' })}`,
      query: [...text].slice(0, 100).join('').trim()
    }));
    expect(await goThrough(page, links)).toEqual([]);
    expect(await harm()).toEqual([]);
  },
  PATIENCE_MS
);

/** What is written for readers, whichever language it is in; ids, dates, numbers and addresses stay as they are. */
const isText = (key: string): boolean => /^(?:text|note|byline|asPrinted)$/.test(key);
const isLocalized = (value: object): boolean => Object.keys(value).sort().join() === 'en,id';

/** The story with a naughty string for every text in it, in turns. */
function naughtyStory(): { story: Story; used: number } {
  let used = 0;
  const next = () => STRINGS[used++ % STRINGS.length]!;
  const walk = (value: unknown, isReplaced = false): unknown => {
    if (typeof value === 'string') return isReplaced ? next() : value;
    if (Array.isArray(value)) return value.map((each) => walk(each, isReplaced));
    if (typeof value !== 'object' || value === null) return value;
    const isAll = isLocalized(value);
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, walk(each, isAll || isText(key))])
    );
  };
  const story = walk(JSON.parse(readFileSync('dist/data/story.json', 'utf8'))) as Story;
  return { story, used };
}

it('tells a story made of naughty strings, and hands it over as text and tables', async () => {
  const { story, used } = naughtyStory();
  expect(used).toBeGreaterThan(STRINGS.length);
  const open = story.statements.find(({ id }) => id === 'karabakh-accuses-targeting-cities')!;
  const { page, harm } = await openWatched({
    path: `en/?o=${open.id}&v=1`,
    prepare: (context) => context.route('**/data/story.json', (route) => route.fulfill({ json: story }))
  });
  expect(await entries(page).count()).toBeGreaterThan(50);
  const shown = await article(page, open.id).evaluate((element) => element.textContent);
  expect(shown).toContain(open.summary.en);
  expect(shown).toContain(open.note!.en);

  await page.getByRole('button', { name: 'Cite and share…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  const format = dialog.getByRole('combobox', { name: 'Format' });
  const { headline } = story.sources.find(({ id }) => id === open.evidence[0]!.source)!;
  for (const label of await format.locator('option').allTextContents()) {
    await format.selectOption({ label });
    const cited = await dialog.getByRole('textbox', { name: 'Citation' }).inputValue();
    // Each format writes some letters in its own way, and none of them leaves a word out.
    for (const word of headline.text.match(/\p{L}{3,}/gu) ?? []) expect(cited).toContain(word);
  }
  await dialog.getByRole('button', { name: 'Close' }).click();

  await page.locator('#bar-view-figures').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as CSV' }).click()
  ]);
  const table = await textOf(await download.createReadStream());
  expect(table.length).toBeGreaterThan(1000);
  expect(table).not.toMatch(/(?:^|,|\n)"?[=+@]/);
  for (const panel of ['coverage', 'people']) {
    await page.locator(`#bar-view-${panel}`).click();
    await page.locator('#panel-heading').waitFor();
  }
  expect(await harm()).toEqual([]);
});
