/** Claims side by side on the built site, R7, J2, J5, J6 and T8: with a mouse, by keyboard alone, on a phone. */
import { text as textOf } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { axe, isFocused, openPage, PHONE, useBrowser } from './harness';
import { openBy, press, WAYS } from './ways';
import { alive, article, entryIds, expectParam, param } from './tasks';

useBrowser({ webgl: false });

const ACCUSATION = 'karabakh-accuses-targeting-cities';
const DENIAL = 'baku-denies-main-city';
/** Where a panel stands. */
const PANEL = '.place:has(#panel-heading)';
const BY_23_OCTOBER = 't=earliest..2020-10-23&mode=until';

const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });
const figures = (page: Page) => page.getByRole('button', { name: /open the statement/ });

describe.each(WAYS)('R7: who says how many died, %s', (way) => {
  it('shows the claims with owner, hedge and date, adds nothing up, and opens one', async () => {
    const { page } = await openBy(way, { path: 'en/?t=2020-10-23&v=1' });
    await press(way, page, view(page, 'Figures'), { key: 'Shift+Tab' });
    await heading(page, 'Figures side by side').waitFor();
    await expectParam(page, 'show', 'figures');
    await expect.poll(() => isFocused(heading(page, 'Figures side by side'))).toBe(true);
    const text = (await page.locator('.figures').textContent()) ?? '';
    for (const owner of ['Vladimir Putin', 'Authorities of Nagorno-Karabakh', 'Azerbaijan'])
      expect(text).toContain(owner);
    for (const amount of ['874', '37', '61', 'almost 5,000']) expect(text).toContain(amount);
    expect(text).toContain('Nothing is added up');
    // 874 + 37 + 61, which nobody said.
    expect(text).not.toContain('972');

    const first = figures(page).first();
    await press(way, page, first);
    await expect.poll(() => param(page, 'o')).not.toBeNull();
    const opened = article(page, param(page, 'o')!);
    await opened.waitFor();
    expect(await opened.textContent()).toMatch(/→.*Okezone/);
    await page.goBack();
    await expectParam(page, 'o', null);
    await heading(page, 'Figures side by side').waitFor();
    await page.goBack();
    await expectParam(page, 'show', null);
  });
});

describe.each(WAYS)('J6: known then and known now, %s', (way) => {
  it('is one switch, which the link keeps', async () => {
    const { page } = await openBy(way, { path: `en/?${BY_23_OCTOBER}&show=figures&v=1` });
    await heading(page, 'Figures side by side').waitFor();
    // Of the whole story, whose later articles tell of these days too.
    if (way === 'by keyboard alone') {
      await press(way, page, page.getByRole('radio', { name: 'this view' }), { by: 'Space' });
      await page.keyboard.press('ArrowRight');
    } else await page.locator('label', { hasText: 'the whole story' }).click();
    const now = await figures(page).count();
    const then = page.getByRole('radio', { name: 'on 23 Oct 2020' });
    if (way === 'by keyboard alone') {
      await press(way, page, page.getByRole('radio', { name: 'now', exact: true }), { by: 'Space' });
      await page.keyboard.press('ArrowRight');
    } else await page.locator('.figures label', { hasText: 'on 23 Oct 2020' }).click();
    expect(await then.isChecked()).toBe(true);
    await expectParam(page, 'known', 'then');
    await page.locator('.figures').getByText('only from articles published by that day').waitFor();
    const known = await figures(page).count();
    expect(known).toBeGreaterThanOrEqual(10);
    expect(known).toBeLessThan(now);
    expect(await page.locator('.figures').textContent()).not.toMatch(/RMOL, (31 Oct|14 Nov) 2020/);
  });
});

describe.each(WAYS)('T8: two claimants side by side, %s', (way) => {
  it('are one link away from the claim, and in one link for the class', async () => {
    const { page } = await openBy(way, { path: `en/?o=${ACCUSATION}&v=1` });
    await press(way, page, article(page, ACCUSATION).locator(`#beside-${ACCUSATION}-${DENIAL}`));
    await heading(page, 'Side by side').waitFor();
    await expectParam(page, 'compare', `${DENIAL}~${ACCUSATION}`);
    const { page: pupil } = await openPage({ path: `en/${new URL(page.url()).search}` });
    await heading(pupil, 'Side by side').waitFor();
    for (const shown of [page, pupil]) {
      const text = (await shown.locator('.compare').textContent()) ?? '';
      expect(text).toContain('Azerbaijan denies Defence ministry');
      expect(text).toContain('Covers the main city only');
      expect(await shown.locator('.compare article').count()).toBe(2);
    }
    await press(way, page, page.getByRole('button', { name: 'Close side by side' }));
    await expectParam(page, 'compare', null);
    await expect.poll(() => isFocused(page.locator(`#beside-${ACCUSATION}-${DENIAL}`))).toBe(true);
  });
});

it('J2: a quote has its original, its way, its article and its passage in one entry', async () => {
  const { page } = await openPage({ path: 'en/?o=putin-almost-5000-killed&v=1' });
  await alive(page);
  const text = ((await article(page, 'putin-almost-5000-killed').textContent()) ?? '').replace(/\s+/g, ' ');
  expect(text).toMatch(
    /Vladimir Putin, a meeting shown on television, on or before 23 Oct 2020 → .*Okezone, 23 Oct 2020, 18:01 WIB/
  );
  expect(text).toContain('Why this date');
  expect(text).toMatch(/sentence \d+ of \d+ characters \d+–\d+/);
});

it('J5: figures are handed over as a file with owner, hedge, date and article', async () => {
  const { page } = await openPage({ path: `en/?${BY_23_OCTOBER}&show=figures&v=1` });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as CSV' }).click()
  ]);
  const [head = '', ...lines] = (await textOf(await download.createReadStream())).trim().split(/\r?\n/);
  expect(head.split(',').length).toBeGreaterThanOrEqual(10);
  expect(lines.some((line) => line.includes('Vladimir Putin') && line.includes('almost'))).toBe(true);
  expect(lines.every((line) => line.includes('2020'))).toBe(true);

  await page.getByRole('button', { name: 'Share…', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  const [entriesFile] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Entries as CSV' }).click()
  ]);
  expect(entriesFile.suggestedFilename()).toBe('nagorno-karabakh-entries.csv');
  const text = await textOf(await entriesFile.createReadStream());
  const rows = parse<Record<string, string>>(text, { bom: true, columns: true });
  // Those of the list, and the address that opens them again.
  expect(rows.map(({ id }) => id)).toEqual(await entryIds(page));
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
  for (const { view, claimant, record, evidence } of rows) {
    expect([view, claimant === '', /:\d+-\d+/.test(evidence!)]).toEqual([link, record === 'event', true]);
  }
});

describe('what stands in the place of the map', () => {
  it.each(['figures', 'coverage', 'people'])(
    'opens by its link, and Escape leads back: %s',
    async (panel) => {
      const { page } = await openPage({ webgl: true });
      await alive(page);
      const link = page.locator(`#bar-view-${panel}`);
      await link.click();
      await page.locator('#panel-heading').waitFor();
      expect(await link.getAttribute('aria-current')).toBe('page');
      expect((await entryIds(page)).length).toBeGreaterThan(10);
      await page.keyboard.press('Escape');
      await expectParam(page, 'show', null);
      expect(await isFocused(link)).toBe(true);
      await page.locator('canvas.maplibregl-canvas').waitFor();
    }
  );

  it('asks for nothing of it before it is opened', async () => {
    const asked: string[] = [];
    const { page } = await openPage({
      webgl: true,
      prepare: (context) => {
        context.on('request', (request) => asked.push(request.url()));
        return Promise.resolve();
      }
    });
    await alive(page);
    await page.locator('canvas.maplibregl-canvas').waitFor();
    // Its words may have come, with the sheet that the browser prints without asking first.
    expect(asked.filter((url) => /Panels-/.test(url))).toEqual([]);
  });

  it('takes the page of a phone, and gives way to the statement that it opens', async () => {
    const { page } = await openPage({ path: 'en/?show=people&v=1', viewport: PHONE, hasTouch: true });
    await page.locator('#panel-heading').waitFor();
    expect(await page.locator('.results').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0
    );
    await page.locator('#bar-view-map').tap();
    await expectParam(page, 'show', null);
    expect(await page.locator('.results').isVisible()).toBe(true);
  });
});

const STATES = [
  ['figures', 'show=figures'],
  ['coverage', 'show=coverage'],
  ['people', 'show=people'],
  ['side by side', `compare=${DENIAL}~${ACCUSATION}&o=${ACCUSATION}`],
  ['figures of a day, as a table', `${BY_23_OCTOBER}&show=figures&known=then&scope=all&form=table`],
  ['coverage of a day', `${BY_23_OCTOBER}&show=coverage&known=then&scale=log`],
  ['people of a day', `${BY_23_OCTOBER}&show=people&known=then&o=${ACCUSATION}`],
  ['side by side of a day', `${BY_23_OCTOBER}&known=then&compare=${DENIAL}~${ACCUSATION}`]
] as const;

describe('axe finds nothing', () => {
  // What stands beside a panel is the same as without one, and looked at once.
  it.each(STATES)('in English, in light, and on a phone: %s', async (_, query) => {
    const { page } = await openPage({ path: `en/?${query}&v=1` });
    await alive(page);
    await page.locator('#panel-heading').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await axe(page, PANEL)).toEqual([]);
  });

  it.each(STATES)('in Indonesian, in dark: %s', async (_, query) => {
    const { page } = await openPage({ path: `id/?${query}&v=1`, colorScheme: 'dark' });
    await alive(page);
    await page.locator('#panel-heading').waitFor();
    expect(await axe(page, PANEL)).toEqual([]);
  });
});
