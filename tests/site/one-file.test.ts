/** The story in one file, opened as from a stick: everything works, and nothing at all is asked for. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { chromiumDriver } from '../engines/chromium';
import { alive, mapDrawn, READER_TASKS, readsElsewhere, type Start } from '../engines/tasks';
import { axe, openPage, useBrowser } from './harness';
import { expectStep, GENEVA, slideTitle, STEPS, turn } from './lesson';

useBrowser();

// A folder that is called like a language, with signs that addresses write otherwise.
const stick = mkdtempSync(join(tmpdir(), 'stick-'));
const folder = join(stick, 'kelas 7 #1', 'id');
mkdirSync(folder, { recursive: true });
copyFileSync('dist/dateline.html', join(folder, 'dateline.html'));
afterAll(() => rmSync(stick, { recursive: true }));

const file = pathToFileURL(join(folder, 'dateline.html')).href;
const start: Start = (query) => `${file}?lang=en&${query}&v=1`;

/** Addresses that the page has asked for, but for those that stand in it. */
async function openFile({ webgl = false, at = file } = {}) {
  const asked: string[] = [];
  const { page } = await openPage({
    at,
    webgl,
    prepare: (context) => {
      context.on('request', (request) => {
        if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url());
      });
      return Promise.resolve();
    }
  });
  return { page, asked };
}

it('is small enough for any stick', () => {
  expect(statSync('dist/dateline.html').size).toBeLessThan(8_000_000);
});

describe('opened by a double click', () => {
  it('begins in the language of the reader, draws the map, and asks for nothing but itself', async () => {
    const { page, asked } = await openFile({ webgl: true });
    const driver = chromiumDriver(page);
    await alive(driver);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await mapDrawn(driver);
    expect(asked).toEqual([file]);
    await page.getByRole('button', { name: 'Share…' }).first().click();
    const link = await page.getByRole('dialog').getByRole('textbox').first().inputValue();
    const site = process.env.SITE_URL;
    if (site) expect(link).toBe(`${site.replace(/\/*$/, '/')}en/?v=1`);
    else {
      expect(link).toBe(`${file}?lang=en&v=1`);
      await page.getByText('on this computer only').waitFor();
      expect(await page.locator('a[href*="names/"], a[href*="glossary/"]').count()).toBe(0);
    }
    expect(await axe(page)).toEqual([]);
  });

  it('does all that readers do', async () => {
    const { page, asked } = await openFile();
    const driver = chromiumDriver(page);
    for (const [, task] of READER_TASKS) await task(driver, start);
    await readsElsewhere(driver, start);
    expect(new Set(asked.map((url) => url.split('?')[0]))).toEqual(new Set([file]));
  });

  it('T6: leads a whole lesson by clicker without a network, with its notes in a second window', async () => {
    const { page, asked } = await openFile({ at: start(`ch=${GENEVA}&st=${STEPS[0]}&ui=present`) });
    await slideTitle(page).waitFor();
    await page.context().setOffline(true);
    const opening = page.waitForEvent('popup');
    await page.keyboard.press('n');
    const notes = await opening;
    await notes.getByRole('heading', { name: `Step 1 of ${STEPS.length}` }).waitFor();
    await page.bringToFront();
    for (const step of STEPS.slice(1)) {
      await turn(page, 'PageDown');
      await expectStep(page, step);
    }
    await notes.getByText('This is the last step.').waitFor();
    await page.keyboard.press('.');
    await page.getByRole('button', { name: 'The screen is blank' }).waitFor();
    await page.keyboard.press('.');
    await page.reload();
    await slideTitle(page).waitFor();
    await expectStep(page, STEPS.at(-1)!);
    expect(new Set(asked.map((url) => url.split('?')[0]))).toEqual(new Set([file]));
  });
});
