/** What a teacher asks of the built site: "how many had died by 23 October?", with a mouse, by keyboard alone, on a phone. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright';
import type { Story } from '../../src/schema/story';
import { isFocused, openPage, tabTo, useBrowser } from './harness';
import { expectParam, param } from './tasks';
import { openBy, press, WAYS, type Way } from './ways';

useBrowser({ webgl: false });

const story = JSON.parse(readFileSync('dist/data/story.json', 'utf8')) as Story;
/** Every number that somebody gives. */
const given = new Set(
  story.statements.flatMap(({ figures = [] }) =>
    figures.flatMap(({ value }) => (value === undefined ? [] : [value]))
  )
);

const QUESTION = 'How many had died';
const killed = (page: Page): Locator =>
  page
    .locator('section')
    .filter({ has: page.locator('h3[data-measure="killed"]') })
    .locator('[data-figure]');

async function ask(way: Way, page: Page) {
  const box = page.getByRole('searchbox');
  if (way === 'by keyboard alone') {
    await tabTo(page, box);
    await page.keyboard.type(QUESTION);
  } else await box.fill(QUESTION);
  await press(way, page, page.getByRole('button', { name: 'Figures (killed): who says how many' }));
}

async function typeDate(way: Way, page: Page) {
  const dates = page.locator('.time summary').first();
  await press(way, page, dates, { key: 'Shift+Tab' });
  const field = page.locator('.fields input').nth(1);
  await field.waitFor();
  if (way === 'by keyboard alone') {
    await tabTo(page, field);
    // The order of its parts is the browser's own, whatever the language of the page.
    await page.keyboard.type('10232020');
    await page.keyboard.press('Escape');
  } else {
    await field.fill('2020-10-23');
    await press(way, page, dates);
  }
}

async function asKnownThen(way: Way, page: Page) {
  const then = page.getByRole('radio', { name: 'on 23 Oct 2020' });
  if (way !== 'by keyboard alone') return press(way, page, page.locator('label').filter({ has: then }));
  await tabTo(page, page.getByRole('radio', { name: 'now', exact: true }), { limit: 60 });
  await page.keyboard.press('ArrowRight');
}

describe.each(WAYS)('“How many had died by 23 October?”, %s', (way) => {
  it('is answered with claims, their owners and their hedges, in four steps from the start page', async () => {
    const { page } = await openBy(way);
    await ask(way, page);
    const first = page.locator('h3[data-measure="killed"]').first();
    await expect.poll(() => isFocused(first)).toBe(true);
    await typeDate(way, page);
    await expectParam(page, 't', 'earliest..2020-10-23');
    await asKnownThen(way, page);
    await expectParam(page, 'known', 'then');
    await page
      .getByText(/As known on 23 October 2020: only from articles published by that day/)
      .first()
      .waitFor();

    const claims = await killed(page).evaluateAll((rows) =>
      rows.map((row) => ({
        amount: row.querySelector('button')?.textContent.trim() ?? '',
        owner: row.querySelector('.who')?.textContent.trim() ?? '',
        asOf: row.querySelector('.as-of')?.textContent.trim() ?? ''
      }))
    );
    expect(claims.length).toBeGreaterThanOrEqual(6);
    for (const { amount, owner, asOf } of claims) {
      expect(owner).not.toBe('');
      expect(asOf).toMatch(/\d{4}|no date given/);
      for (const number of amount.match(/\d[\d,]*/g) ?? [])
        expect(given).toContain(Number(number.replaceAll(',', '')));
    }
    const amounts = claims.map(({ amount }) => amount).join('; ');
    for (const hedge of ['at least', 'almost', 'under']) expect(amounts).toContain(hedge);
    const text = (await page.locator('.figures').textContent()) ?? '';
    // What nobody counted is a row as well.
    for (const words of ['Nothing is added up', 'not disclosed']) expect(text).toContain(words);
    expect(text).not.toMatch(/RMOL, (31 Oct|14 Nov) 2020/);
  });
});

it('a number in an entry leads to its row among the others, and Escape leads back', async () => {
  const { page } = await openPage({ path: 'en/?o=karabakh-874-military-37-civilians&v=1' });
  const number = page.getByRole('link', { name: '37 killed' });
  await number.click();
  const row = page.locator('[data-figure].current', { hasText: '37 warga sipil' });
  await expect.poll(() => isFocused(row.getByRole('button').first())).toBe(true);
  expect(param(page, 'o')).toBe('karabakh-874-military-37-civilians');
  await page.keyboard.press('Escape');
  await expectParam(page, 'show', null);
  await expect.poll(() => isFocused(number)).toBe(true);
});

it('what a panel shows is in its link: of what, as table or chart, by which scale', async () => {
  const { page } = await openPage({ path: 'en/?show=figures&v=1' });
  for (const name of ['the whole story', 'Logarithmic', 'Table'])
    await page.locator('.figures label', { hasText: name }).click();
  await expectParam(page, 'form', 'table');
  const { page: other } = await openPage({ path: `id/${new URL(page.url()).search}` });
  await other.getByRole('radio', { name: 'Tabel' }).waitFor();
  for (const name of ['seluruh cerita', 'Tabel'])
    expect(await other.getByRole('radio', { name }).isChecked()).toBe(true);
  await other.locator('.figures label', { hasText: 'Grafik' }).click();
  expect(await other.getByRole('radio', { name: 'Logaritmik' }).isChecked()).toBe(true);
});
