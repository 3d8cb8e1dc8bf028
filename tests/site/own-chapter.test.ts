/** What a teacher asks of the built site: a chapter of five views with notes, saved, opened on another computer, and taught. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright';
import { axe, isFocused, openPage, PHONE, useBrowser } from './harness';
import { alive, expectParam, param } from './tasks';
import { press, WAYS, openBy, type Way } from './ways';

useBrowser({ webgl: false });

const VIEWS = [
  't=2020-09-27..2020-10-09&v=1',
  'p=shusha&v=1',
  'o=karabakh-accuses-targeting-cities&v=1',
  'show=figures&v=1',
  'compare=ombudsman-on-civilians-killed~third-secretary-on-casualties&v=1'
];

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const strip = (page: Page): Locator => page.getByRole('region', { name: 'The chapter that is being made' });

async function openOwn(page: Page, way: Way = 'by mouse') {
  const settings = page.locator('summary', { hasText: 'Settings' });
  await press(way, page, settings, { key: way === 'by keyboard alone' ? 'Tab' : 'Tab' });
  await press(way, page, button(page, 'Own chapters'));
  await page.getByRole('dialog').waitFor();
}

/** Each view as somebody comes to it, in the tab in which the chapter is being made. */
async function addViews(page: Page) {
  for (const [at, view] of VIEWS.slice(1).entries()) {
    await page.goto(new URL(`?${view}`, page.url()).href);
    await button(page, 'Add this view').click();
    await strip(page)
      .getByText(`${at + 2} steps`)
      .waitFor();
  }
}

/** In a dialog that shows a chapter with all its steps folded. */
async function writeNotes(page: Page) {
  const dialog = page.getByRole('dialog');
  for (let number = 1; number <= VIEWS.length; number++) {
    await dialog
      .locator('.fold')
      .nth(number - 1)
      .click();
    await dialog.getByLabel('Title', { exact: true }).fill(`Part ${number}`);
    await dialog.getByLabel('Text', { exact: true }).fill(`What part ${number} shows.`);
    await dialog.getByLabel(/^Notes for you/).fill(`Note ${number}`);
  }
}

describe('a chapter of five views with notes', () => {
  it('is made, saved as a file, opened on another computer and taught there', async () => {
    const { page } = await openPage({ path: `en/?${VIEWS[0]}` });
    await alive(page);
    await openOwn(page);
    await button(page, 'New chapter from this view').click();
    const title = page.getByLabel('Title of the chapter');
    await expect.poll(() => isFocused(title)).toBe(true);
    await title.fill('Our week');
    await page.keyboard.press('Escape');
    await addViews(page);
    await button(page, 'Edit').click();
    await writeNotes(page);
    expect(await axe(page)).toEqual([]);
    const coming = page.waitForEvent('download');
    await button(page, 'Save as a file').click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe('our-week.dateline-chapter.json');
    const path = join(mkdtempSync(join(tmpdir(), 'own-')), file.suggestedFilename());
    await file.saveAs(path);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      format: 'dateline-chapter',
      version: 1,
      title: 'Our week',
      language: 'en',
      steps: VIEWS.map((view, at) => ({ title: `Part ${at + 1}`, notes: `Note ${at + 1}`, view }))
    });

    const { page: other } = await openPage({ path: 'en/' });
    await alive(other);
    await openOwn(other);
    await other.locator('input[type="file"]').setInputFiles(path);
    await other.getByText('“Our week” was opened: 5 steps.').waitFor();
    await button(other, /^Present/)
      .last()
      .click();
    const heading = (number: number) => other.getByRole('heading', { level: 2, name: `Part ${number}` });
    await heading(1).waitFor();
    for (let number = 2; number <= VIEWS.length; number++) {
      await other.keyboard.press('PageDown');
      await heading(number).waitFor();
      expect(param(other, 'st')).toBe(String(number));
    }
    await other.keyboard.press('PageUp');
    await heading(4).waitFor();
    await expectParam(other, 'show', 'figures');
    await other.reload();
    await heading(4).waitFor();
    expect(param(other, 'ui')).toBe('present');
    await other.getByText('Our week').first().waitFor();
  });

  it('goes on being made after the page is loaded anew, and is read as a step beside the list', async () => {
    const { page } = await openPage({ path: `en/?${VIEWS[1]}` });
    await alive(page);
    await openOwn(page);
    await button(page, 'New chapter from this view').click();
    await page.getByLabel('Title of the chapter').fill('Shusha');
    await page.reload();
    await strip(page).getByText('Shusha').waitFor();
    await button(page, 'Add this view').click();
    await openOwn(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Shusha', exact: true }).click();
    await page.getByText('Step 1 of 2').waitFor();
    await page.getByRole('link', { name: /^Next/ }).click();
    await page.getByText('Step 2 of 2').waitFor();
    await expectParam(page, 'st', '2');
    await page.goBack();
    await page.getByText('Step 1 of 2').waitFor();
    expect(await axe(page)).toEqual([]);
  });
});

describe.each(WAYS)('a view, %s', (way) => {
  it('is the first of a chapter in three steps, and the next one in one', async () => {
    const { page } = await openBy(way, { path: `en/?${VIEWS[0]}` });
    await openOwn(page, way);
    await press(way, page, button(page, 'New chapter from this view'));
    await page.getByLabel('Title of the chapter').waitFor();
    await page.keyboard.press('Escape');
    await press(way, page, button(page, 'Add this view'));
    await strip(page).getByText('2 steps').waitFor();
  });
});

describe('a link that holds the chapter', () => {
  it('opens it where it is not stored, as one to be kept, and leaves the device as it is until then', async () => {
    const { page } = await openPage({ path: `en/?${VIEWS[1]}` });
    await alive(page);
    await openOwn(page);
    await button(page, 'New chapter from this view').click();
    await page.getByLabel('Title of the chapter').fill('In a link');
    await button(page, 'All own chapters').click();
    await button(page, /^Link/).click();
    const link = await page.getByLabel('Link to In a link').inputValue();
    expect(link).toMatch(/\/en\/\?ch=own~[\w-]+&st=1&v=1$/);

    const { page: other } = await openPage({ at: link });
    await other.getByText('This chapter came with the link').waitFor();
    await other.getByText('In a link').first().waitFor();
    await other.getByText('Step 1 of 1').waitFor();
    expect(await other.evaluate(() => localStorage.getItem('dateline:chapters'))).toBeNull();
    expect(await axe(other)).toEqual([]);
    await other.reload();
    await button(other, 'Keep it on this device').click();
    await expect.poll(() => param(other, 'ch')).toMatch(/^own\.\w+$/);
    await other.reload();
    await other.getByText('Step 1 of 1').waitFor();
    expect(param(other, 'p')).toBe('shusha');
  });

  it.each([
    ['ch=own.elsewhere&st=2&p=shusha&v=1', 'a chapter that somebody made on another device'],
    ['ch=own~eJyrVkrLz1eyUkpKLFKqBQAdegQ0&st=2&p=shusha&v=1', 'The chapter in this link cannot be read']
  ])('says so where there is none, and shows the view: %s', async (query, words) => {
    const { page } = await openPage({ path: `en/?${query}` });
    await alive(page);
    await page.getByRole('status').getByText(words).waitFor();
    await page.locator('.chips').getByText('Shusha').waitFor();
    expect(await page.getByText(/^Step 2 of/).count()).toBe(0);
  });
});

it.each(['light', 'dark'] as const)(
  'axe finds nothing in the dialogs, in %s, on a phone',
  async (colorScheme) => {
    const { page } = await openPage({ path: `en/?${VIEWS[0]}`, viewport: PHONE, colorScheme });
    await alive(page);
    await openOwn(page);
    expect(await axe(page, 'dialog')).toEqual([]);
    await button(page, 'New chapter from this view').click();
    await page.getByLabel('Title of the chapter').waitFor();
    await button(page, 'Add this view').last().click();
    expect(await axe(page, 'dialog')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0
    );
  }
);

it('is deleted with everything else that is stored, after a warning', async () => {
  const { page } = await openPage();
  await alive(page);
  await openOwn(page);
  await button(page, 'New chapter from this view').click();
  await page.keyboard.press('Escape');
  await page.locator('summary', { hasText: 'Settings' }).click();
  await button(page, 'Delete what is stored here').click();
  await page.getByText('Your own chapters would be deleted as well.').waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
  await button(page, 'Delete what is stored here').click();
  await page.getByText('Nothing is stored on this device any more.').waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
