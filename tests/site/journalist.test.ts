/** The journalist's task J1 on the built site: a link that opens exactly this, in another browser and another time zone. */
import { buffer } from 'node:stream/consumers';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import type { Story } from '../../src/schema/story';
import { axe, isFocused, openPage, PHONE, tabTo, useBrowser } from './harness';
import { openBy, press, WAYS } from './ways';
import { alive, entryIds, expectParam, param } from './tasks';

useBrowser({ webgl: false });

/** The clipboard of a headless browser may not be read; what would be written there is kept in the page. */
const keepClipboard = () => {
  const kept = { text: '' };
  Object.assign(window, { kept });
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: (text: string) => ((kept.text = text), Promise.resolve()) }
  });
};
const VIEW =
  't=2020-10-30..2020-10-31&p=shusha~stepanakert&c=karabakh-defence-ministry&o=karabakh-accuses-targeting-cities&m=8.20%2F39.800%2F46.700&v=1';

it.each(WAYS)('copies a link that opens the same view in Los Angeles, %s', async (way) => {
  const { page } = await openBy(way, {
    path: `en/?${VIEW}`,
    timezoneId: 'Asia/Jakarta',
    prepare: (context) => context.addInitScript(keepClipboard)
  });
  const ids = await entryIds(page);
  await press(way, page, page.getByRole('button', { name: 'Copy link', exact: true }), { key: 'Shift+Tab' });
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { kept: { text: string } }).kept.text))
    .toContain('v=1');
  const link = await page.evaluate(() => (window as unknown as { kept: { text: string } }).kept.text);
  expect(link).toMatch(/v=1$/);
  await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor({ state: 'attached' });

  const { page: other } = await openPage({ path: link, timezoneId: 'America/Los_Angeles', locale: 'en-US' });
  await alive(other);
  expect(await entryIds(other)).toEqual(ids);
  for (const name of ['t', 'p', 'c', 'o', 'm'])
    expect(param(other, name)).toBe(new URL(link).searchParams.get(name));
  expect(await other.getByRole('slider', { name: 'From', exact: true }).getAttribute('aria-valuetext')).toBe(
    '30 October 2020'
  );
  expect(await other.getByRole('slider', { name: 'To', exact: true }).getAttribute('aria-valuetext')).toBe(
    '31 October 2020'
  );
});

it('shows the link to be copied by hand where copying is blocked, by keyboard alone', async () => {
  const { page } = await openPage({
    path: `en/?${VIEW}`,
    prepare: (context) =>
      context.addInitScript(() =>
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: () => Promise.reject(new Error('blocked')) }
        })
      )
  });
  await alive(page);
  await tabTo(page, page.getByRole('button', { name: 'Copy link', exact: true }), { key: 'Shift+Tab' });
  await page.keyboard.press('Enter');
  const field = page.getByRole('dialog').getByRole('textbox');
  expect(await field.inputValue()).toContain('p=shusha~stepanakert');
  expect(await field.evaluate((node: HTMLInputElement) => node.selectionEnd)).toBeGreaterThan(20);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
});

it('says what is wrong with a broken link, shows what it can, and keeps what it does not know', async () => {
  const { page } = await openPage({ path: 'en/?t=2020-13-99&p=shusha~atlantis&utm_source=x&v=1' });
  await alive(page);
  const notice = page.getByRole('region', { name: /could not be opened exactly/ });
  expect(await notice.textContent()).toContain('atlantis');
  await notice.getByRole('button').click();
  await expect.poll(() => notice.count()).toBe(0);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expectParam(page, 'p', null);
  expect(param(page, 'utm_source')).toBe('x');
});

it('lets Back undo each deliberate step', async () => {
  const { page } = await openPage();
  await alive(page);
  const start = page.url();
  await page.getByRole('searchbox').fill('helikopter');
  await expectParam(page, 'q', 'helikopter');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expectParam(page, 'q', null);
  await page.goBack();
  await expectParam(page, 'q', 'helikopter');
  await page.goBack();
  await expectParam(page, 'q', null);
  expect(new URL(page.url()).pathname).toBe(new URL(start).pathname);
});

it('J3: cites a statement, plainly and for BibTeX, its publisher first, by keyboard alone', async () => {
  const { page } = await openPage({
    path: `en/?${VIEW}`,
    prepare: (context) => context.addInitScript(keepClipboard)
  });
  await alive(page);
  const kept = () => page.evaluate(() => (window as unknown as { kept: { text: string } }).kept.text);
  const opener = page.getByRole('button', { name: 'Cite and share…' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share' });
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
  expect(link).toMatch(/\/en\/s\/karabakh-accuses-targeting-cities\/$/);
  expect((await page.request.get(link)).status()).toBe(200);

  await tabTo(page, dialog.getByRole('button', { name: 'Copy citation' }));
  await page.keyboard.press('Enter');
  const { version } = (
    (await (await page.request.get(new URL('../data/story.json', page.url()).href)).json()) as Story
  ).story;
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Asia/Jakarta' });
  await expect.poll(kept).toMatch(/^Defence ministry .* In: .*RMOL, 31 October 2020\. Via Dateline, http/);
  expect(await kept()).toContain(`${link}, data version ${version}, accessed ${today.format()}.`);

  await dialog.getByRole('combobox', { name: 'Format' }).selectOption('BibTeX');
  await dialog.getByRole('button', { name: 'Copy citation' }).click();
  await expect.poll(kept).toMatch(/^@article\{karabakh-accuses-targeting-cities,/);
  expect(await kept()).toMatch(/journal = \{RMOL\}/);
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => isFocused(opener)).toBe(true);
});

it('shares from the settings of a phone, and comes back there', async () => {
  const { page } = await openPage({ path: `en/?${VIEW}`, viewport: PHONE, hasTouch: true });
  await alive(page);
  const settings = page.locator('header summary');
  await settings.click();
  await page.getByRole('button', { name: 'Share…', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  expect(await dialog.getByRole('textbox', { name: 'Link' }).inputValue()).toContain('p=shusha~stepanakert');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => isFocused(settings)).toBe(true);
});

it('J9: takes a picture of the map home with credit, licence, dates and link in it, in the fonts of the page', async () => {
  const { page } = await openPage({ path: `en/?${VIEW}`, colorScheme: 'dark' });
  await alive(page);
  await page.getByRole('button', { name: 'Share…', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
  await dialog.getByRole('heading', { name: 'Picture of the map' }).click();
  await dialog.getByRole('img', { name: /^Picture of the map/ }).waitFor();
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name }).click()
    ]);
    return { name: download.suggestedFilename(), data: await buffer(await download.createReadStream()) };
  };
  const svg = await save('Picture as SVG');
  const png = await save('Picture as PNG');
  expect([svg.name, png.name]).toEqual(['nagorno-karabakh-map.svg', 'nagorno-karabakh-map.png']);

  const markup = svg.data.toString('utf8');
  const text = markup.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, ' ');
  for (const part of [
    '30–31 October 2020',
    'Shusha',
    'OpenStreetMap',
    'do not imply endorsement',
    'CC-BY-4.0',
    'RMOL, 31 October 2020'
  ])
    expect(text.replaceAll(/\s+/g, ' ')).toContain(part);
  // It may be broken where a line ends.
  expect(text.replaceAll(/\s+/g, '')).toContain(link.replaceAll('&', '&amp;'));
  expect(markup.match(/src:url\(data:font\/woff2/g)?.length).toBeGreaterThanOrEqual(4);
  expect(markup).not.toMatch(/(?:href|src)="(?!#)|url\((?!data:|#)/);

  const { width, height, data } = PNG.sync.read(png.data);
  const size = /width="(\d+)" height="(\d+)"/.exec(markup)!;
  expect([width, height]).toEqual([2 * Number(size[1]), 2 * Number(size[2])]);
  // White paper in a dark theme, and ink on it.
  expect([...data.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
  expect(data.some((value, at) => at % 4 === 0 && value < 40)).toBe(true);
});

it('J4: the dialog shows the frame as it will look, in the language that is asked for', async () => {
  const { page } = await openPage({ path: 'en/?t=2020-10-30..2020-10-31&v=1' });
  await page.getByRole('button', { name: 'Share…' }).click();
  await page.getByText('Put it into a page of yours').click();
  await page.getByRole('checkbox', { name: 'Show here how it looks' }).check();
  const frame = page.frameLocator('dialog iframe');
  await frame.getByText('30–31 October 2020').first().waitFor();
  await page.getByRole('dialog').getByRole('radio', { name: 'Bahasa Indonesia' }).check();
  await frame.getByText('30–31 Oktober 2020').first().waitFor();
});
