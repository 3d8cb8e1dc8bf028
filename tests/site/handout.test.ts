/** A lesson on paper: handout, worksheet and key of each chapter as they come out of the printer, in black and white. */
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import type { Story } from '../../src/schema/story';
import { decoded } from '../visual/difference';
import { axe, openPage, PHONE, useBrowser } from './harness';
import { missingIn, printed, type Paper } from './paper';
import { alive } from './tasks';

useBrowser({ webgl: false });

const LANGUAGES = ['id', 'en'] as const;
const CHAPTERS = ['how-a-sentence-travels', 'how-many-died', 'promise-accusation-denial'] as const;
const PAPERS: readonly Paper[] = ['A4', 'Letter'];
/** Printing takes its time where two cores do all of it. */
const PATIENCE = 120_000;

const story = async () =>
  (await (await fetch(new URL('data/story.json', inject('site').root))).json()) as Story;
const open = (language: string, chapter: string, kind: string, javaScriptEnabled = false) =>
  openPage({ path: `${language}/ch/${chapter}/${kind}/`, javaScriptEnabled, colorScheme: 'dark' });

/** What reaches beyond the sheet, or is cut off within it. */
const clipped = (page: Page) =>
  page.locator('main').evaluate((sheet) => {
    const { left, right } = sheet.getBoundingClientRect();
    return [...sheet.querySelectorAll<HTMLElement>('p, li, h1, h2, h3, h4, figure, figure > svg')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const isBeyond = box.left < left - 0.5 || box.right > right + 0.5;
        return isBeyond || (element instanceof HTMLElement && element.scrollWidth > element.clientWidth + 1);
      })
      .filter(
        (element) => !element.closest('.visually-hidden') && getComputedStyle(element).display !== 'inline'
      )
      .map((element) => element.textContent.trim().slice(0, 60));
  });

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(CHAPTERS)(
    'hands out %s on two pages of either paper, with all that was said in it',
    async (id) => {
      const { chapters, statements, sources } = await story();
      const chapter = chapters.find((one) => one.id === id)!;
      const own = new Set(chapter.steps.flatMap(({ items = [] }) => items));
      const told = statements.filter((statement) => own.has(statement.id));
      const used = new Set(told.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
      const wanted = [
        chapter.title[language]!,
        chapter.contentNote![language]!,
        ...told.flatMap(({ quote, translation, summary }) =>
          quote
            ? [quote.text, ...(quote.lang === language ? [] : [translation![language]!.text])]
            : [summary[language]!]
        ),
        ...sources.filter((source) => used.has(source.id)).map(({ headline }) => headline.text)
      ];
      const { page } = await open(language, id, 'handout');
      for (const paper of PAPERS) {
        const sheet = await printed(page, paper);
        expect([paper, sheet.pages.length]).toEqual([paper, 2]);
        expect(missingIn(sheet, wanted)).toEqual([]);
        expect(sheet.outline[0]).toBe(chapter.title[language]);
        for (const role of ['H1', 'H2', 'Figure', 'P', 'L']) expect(sheet.roles).toContain(role);
      }
    },
    PATIENCE
  );

  it.each(CHAPTERS)(
    'keeps the answers of %s to the teacher',
    async (id) => {
      const { chapters } = await story();
      const chapter = chapters.find((one) => one.id === id)!;
      const answers = chapter.steps.flatMap(({ answer }) => answer?.[language] ?? []);
      const worksheet = await open(language, id, 'worksheet');
      const key = await open(language, id, 'answers');
      const [forPupils, forTeacher] = [await printed(worksheet.page, 'A4'), await printed(key.page, 'A4')];
      expect(forPupils.pages).toHaveLength(3);
      expect(forTeacher.pages.length).toBeLessThanOrEqual(2);
      expect((await printed(worksheet.page, 'Letter')).pages).toHaveLength(3);
      expect(missingIn(forPupils, answers)).toEqual(answers);
      const given = answers.filter((answer) => missingIn(forTeacher, [answer]).length === 0);
      expect(given.length).toBeGreaterThanOrEqual(3);
    },
    PATIENCE
  );
});

it.each(['handout', 'worksheet', 'answers'])(
  'needs no colour and no light theme for the %s, and cuts nothing off',
  async (kind) => {
    for (const chapter of CHAPTERS) {
      const { page } = await open('id', chapter, kind);
      await page.emulateMedia({ media: 'print' });
      // As wide as Letter between the margins that the page asks for.
      await page.setViewportSize({ width: 725, height: 954 });
      expect(await clipped(page)).toEqual([]);
      const { data, width, height } = decoded(await page.screenshot({ fullPage: true }));
      let light = 0;
      let vivid = 0;
      for (let at = 0; at < data.length; at += 4) {
        const colour = data.subarray(at, at + 3);
        if (Math.min(...colour) > 250) light++;
        if (Math.max(...colour) - Math.min(...colour) > 40) vivid++;
      }
      expect(light / (width * height)).toBeGreaterThan(0.6);
      expect(vivid).toBe(0);
    }
  },
  PATIENCE
);

it('is found from the chapter, prints at a press, and says on which day it was printed', async () => {
  const { page } = await openPage({
    path: 'en/ch/how-many-died/',
    prepare: (context) =>
      context.addInitScript(() => (window.print = () => document.body.classList.add('asked')))
  });
  await page.getByRole('link', { name: 'Handout' }).click();
  await page.waitForURL('**/en/ch/how-many-died/handout/');
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
  await page.getByRole('button', { name: 'Print…' }).click();
  await page.locator('body.asked').waitFor();
  expect(await page.locator('[data-today]').innerText()).toMatch(/^\d{4}-\d\d-\d\d$/);
  await page.getByRole('link', { name: 'Worksheet' }).click();
  await page.getByRole('link', { name: 'Answer key' }).click();
  await page.waitForURL('**/en/ch/how-many-died/answers/');
  await page.getByRole('link', { name: 'Back to the chapter' }).click();
  await page.waitForURL('**/en/ch/how-many-died/');
});

it('is found from the step and from the dialog of the app', async () => {
  const { page } = await openPage({ path: 'en/?ch=how-many-died&st=no-single-answer&v=1' });
  await alive(page);
  const way = page.getByRole('link', { name: 'Worksheet' });
  await way.waitFor();
  expect(new URL(await way.evaluate((link: HTMLAnchorElement) => link.href)).pathname).toBe(
    '/en/ch/how-many-died/worksheet/'
  );
  await page.getByRole('button', { name: 'Share…' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Handout' }).click();
  await page.waitForURL('**/en/ch/how-many-died/handout/');
});

it.each(['handout', 'worksheet', 'answers'])(
  'shows the %s on a phone in the dark, and axe finds nothing',
  async (kind) => {
    const { page } = await openPage({
      path: `id/ch/promise-accusation-denial/${kind}/`,
      colorScheme: 'dark',
      viewport: PHONE
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0
    );
    expect(await axe(page)).toEqual([]);
  }
);
