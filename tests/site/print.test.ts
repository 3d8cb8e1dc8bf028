/** What comes out of the printer: the view as a sheet of its own, however it was asked for, on A4 and on Letter. */
import type { Page } from 'playwright';
import { expect, inject, it } from 'vitest';
import type { Story } from '../../src/schema/story';
import { decoded } from '../visual/difference';
import { openPage, PHONE, useBrowser } from './harness';
import { missingIn, printed, type Printed } from './paper';
import { alive, entryIds } from './tasks';

useBrowser({ webgl: false });

declare global {
  interface Window {
    /** How often the page asked for its own printing. */
    askedToPrint: number;
  }
}

const story = async () =>
  (await (await fetch(new URL('data/story.json', inject('site').root))).json()) as Story;

/** Nothing opens that nobody could close. */
const withoutPrinter = () => {
  window.askedToPrint = 0;
  window.print = () => void window.askedToPrint++;
};
const open = async (path: string, more: Parameters<typeof openPage>[0] = {}) => {
  const { page } = await openPage({
    path,
    ...more,
    prepare: (context) => context.addInitScript(withoutPrinter)
  });
  await alive(page);
  return page;
};
const asked = (page: Page) => page.evaluate(() => window.askedToPrint);
const sheet = (page: Page) => page.locator('main.paper');

async function fromTheMenu(page: Page) {
  await page.locator('summary[title="Settings"]').click();
  await page.getByRole('button', { name: 'Print…', exact: true }).click();
  await expect.poll(() => asked(page)).toBe(1);
}

/** Everything of the list is there, in the words that the view asks for, with the numbers of its sources. */
function expectList(paper: Printed, ids: readonly string[], { statements, events, sources }: Story) {
  const used = new Set<string>();
  const wanted = ids.flatMap((id) => {
    const event = events.find((one) => one.id === id);
    const statement = statements.find((one) => one.id === id);
    for (const { source } of (event ?? statement)!.evidence) used.add(source);
    if (event) return [event.title.en!];
    const { quote, translation, summary } = statement!;
    return quote ? [quote.text, translation!.en!.text] : [summary.en!];
  });
  expect(missingIn(paper, wanted)).toEqual([]);
  const headlines = sources.filter(({ id }) => used.has(id)).map(({ headline }) => headline.text);
  expect(
    missingIn(
      paper,
      headlines.map((headline, index) => `${index + 1}. “${headline}”`)
    )
  ).toEqual([]);
  for (const index of headlines.keys())
    expect(paper.text).toMatch(new RegExp(`sources?[\\d,and]*${index + 1}`));
  expect(paper.outline.filter((title) => title === 'Sources')).toHaveLength(1);
}

/** Printing takes its time where two cores do all of it. */
const PATIENCE = 180_000;

it(
  'is the whole of the view, the same from the menu and from the keyboard, on either paper',
  async () => {
    const page = await open('en/?t=2020-10-30..2020-10-31&v=1', { colorScheme: 'dark' });
    const ids = await entryIds(page);
    expect(ids.length).toBeGreaterThan(20);
    await fromTheMenu(page);
    const a4 = await printed(page, 'A4');
    await expect.poll(() => sheet(page).count()).toBe(0);
    expectList(a4, ids, await story());
    expect(a4.outline[0]).toContain('Nagorno-Karabakh');
    for (const role of ['H1', 'Figure', 'P']) expect(a4.roles).toContain(role);
    const told = [
      'Nagorno-Karabakh, 2020–2023, in five Indonesian articles',
      '30–31 October 2020: ',
      'happened here',
      'An article came out',
      'Map: © OpenStreetMap contributors',
      'Boundaries and names shown do not imply any opinion or endorsement.',
      // Wherever the site is known to be.
      page.url().slice(new URL(page.url()).origin.length),
      'Data version',
      'CC-BY-4.0'
    ];
    expect(missingIn(a4, told)).toEqual([]);
    expect(a4.pages.length).toBeLessThan(10);

    // What the browser prints by itself: nobody has asked the page.
    const letter = await printed(page, 'Letter');
    expect(await asked(page)).toBe(1);
    expectList(letter, ids, await story());
    const letters = ({ text }: Printed) => [...text].sort().join('');
    expect(letters(letter)).toBe(letters(a4));
  },
  PATIENCE
);

it(
  'has no colour, and no dark, whatever the theme; on a phone it has a map as well',
  async () => {
    const page = await open('en/?t=2020-10-30&v=1', { colorScheme: 'dark', viewport: PHONE });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect
      .poll(async () => {
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
        return sheet(page).count();
      })
      .toBe(1);
    await page.setViewportSize({ width: 720, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const { data, width, height } = decoded(await sheet(page).locator('figure').first().screenshot());
    let light = 0;
    let vivid = 0;
    for (let at = 0; at < data.length; at += 4) {
      const colour = data.subarray(at, at + 3);
      if (Math.min(...colour) > 250) light++;
      if (Math.max(...colour) - Math.min(...colour) > 40) vivid++;
    }
    expect(light / (width * height)).toBeGreaterThan(0.5);
    expect(vivid).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(() => sheet(page).count()).toBe(0);
  },
  PATIENCE
);

it(
  'shows a panel whole in the place of the map, and asks questions if it is told to',
  async () => {
    const page = await open('en/?t=2020-10-23&show=figures&v=1');
    await page.getByRole('heading', { name: 'Figures side by side' }).waitFor();
    await page.getByRole('button', { name: 'Share…' }).click();
    await page.getByRole('checkbox', { name: 'With questions and lines to write on' }).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Print…' }).click();
    await expect.poll(() => asked(page)).toBe(1);
    expect(await page.getByRole('dialog').count()).toBe(0);
    const paper = await printed(page, 'A4');
    const told = [
      'Figures side by side',
      'How sure is the number?',
      'At least: value included, open above',
      'What would change your mind?'
    ];
    expect(missingIn(paper, told)).toEqual([]);
    expect(missingIn(paper, ['Download as CSV'])).toHaveLength(1);
  },
  PATIENCE
);
