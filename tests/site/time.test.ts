/** Time on the built site: two clocks, from the start, one date, only what is certain; by mouse, by keyboard alone, on a phone. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { axe, isFocused, openPage, tabTo, useBrowser } from './harness';
import { openBy, press, WAYS, type Way } from './ways';
import { alive, entryIds, expectEntries, expectParam, param } from './tasks';

useBrowser({ webgl: false });

const GENEVA = '2020-10-30..2020-10-31';
/** Everything has its place in the line of controls. */
const WIDE = { width: 1440, height: 900 };
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const sentence = (page: Page) => page.locator('.sentence p').first();
const TOLD = /^\s*As reported: \d+ enters? and \d+ leaves?\./;
const told = (page: Page) => page.getByRole('status').filter({ hasText: TOLD });

/** From one choice to the next one; on a phone they are in the panel of the dates. */
async function choose(way: Way, page: Page, from: string, to: string) {
  if (way === 'on a phone' && !(await radio(page, to).isVisible()))
    await page.locator('.timeline summary').first().tap();
  if (way !== 'by keyboard alone') return press(way, page, radio(page, to));
  if (!(await isFocused(radio(page, from)))) await tabTo(page, radio(page, from), { limit: 400 });
  while (!(await radio(page, to).isChecked())) await page.keyboard.press('ArrowRight');
}

describe.each(WAYS)('the other clock, %s', (way) => {
  it('keeps the window, tells what enters and leaves, and is undone by Back', async () => {
    const { page } = await openBy(way, { path: `en/?t=${GENEVA}&v=1`, viewport: WIDE });
    const before = await entryIds(page);
    await choose(way, page, 'As it happened', 'As reported');
    await expectParam(page, 'clock', 'reported');
    expect(param(page, 't')).toBe(GENEVA);
    await told(page).waitFor({ state: 'attached' });
    await expect.poll(() => sentence(page).textContent()).toMatch(/^Reported 30–31 October 2020: /);
    const after = await entryIds(page);
    expect(before).not.toContain('outbreak-2020');
    expect(after).toContain('outbreak-2020');
    await page.goBack();
    await expectParam(page, 'clock', null);
    await expectEntries(page, (ids) => ids.join() === before.join(), 'the entries of before');
  });
});

it('the day on which an article came out shows what that article carries', async () => {
  const counts = async (query: string) => {
    const { page } = await openPage({ path: `en/?${query}&v=1` });
    await alive(page);
    return (await sentence(page).textContent())!.match(/\d+ of \d+ (?:statements|events)/g);
  };
  for (const [day, source] of [
    ['2020-10-31', 'rmol-2020-10-31'],
    ['2023-09-22', 'rmol-2023-09-22']
  ] as const)
    expect(await counts(`t=${day}&clock=reported`)).toEqual(await counts(`s=${source}`));
});

describe.each(WAYS)('from the start, %s', (way) => {
  it('has one thumb and one link, and gives the range back', async () => {
    const { page } = await openBy(way, { path: `en/?t=${GENEVA}&v=1`, viewport: WIDE });
    await choose(way, page, 'Range', 'From the start');
    await expectParam(page, 'mode', 'until');
    expect(param(page, 't')).toBe('earliest..2020-10-31');
    expect(await page.getByRole('slider').count()).toBe(1);
    await expect.poll(() => sentence(page).textContent()).toMatch(/^Until 31 October 2020: /);
    const shown = await entryIds(page);

    const { page: other } = await openPage({ path: `en/${new URL(page.url()).search}`, viewport: WIDE });
    await alive(other);
    expect(await entryIds(other)).toEqual(shown);

    await choose(way, page, 'From the start', 'Range');
    await expectParam(page, 't', GENEVA);
    expect(param(page, 'mode')).toBeNull();
  });
});

describe.each(WAYS)('only what is certain, %s', (way) => {
  it('leaves out what is marked as partly or possibly inside, and says how much', async () => {
    const { page } = await openBy(way, { path: 'en/?t=2020-10-01..2020-10-09&v=1', viewport: WIDE });
    if (way === 'on a phone')
      await page
        .getByRole('button', { name: 'Show the whole list' })
        .tap()
        .catch(() => undefined);
    const possible = page
      .getByRole('article')
      .filter({ has: page.locator('> * .possible, > * > * .possible') })
      .filter({ hasNotText: 'for context, not counted' });
    await expect.poll(() => possible.count()).toBeGreaterThan(0);
    const [, marked] = (await sentence(page).textContent())!.match(/(\d+) partly or possibly/)!;
    await press(way, page, page.getByRole('checkbox', { name: 'Only what is certain' }), { by: 'Space' });
    await expectParam(page, 'sure', '1');
    await expect.poll(() => sentence(page).textContent()).toContain(`${marked} more left out.`);
    await expect.poll(() => possible.count()).toBe(0);
  });
});

describe.each(['en', 'id'])('axe finds nothing, in %s:', (language) => {
  it.each([
    ['as reported, until a day', 't=earliest..2020-10-31&mode=until&clock=reported&v=1', 'light'],
    ['only what is certain', 't=2020-10-01..2020-10-09&sure=1&v=1', 'dark']
  ] as const)('%s', async (_, query, colorScheme) => {
    const { page } = await openPage({ path: `${language}/?${query}`, colorScheme, viewport: WIDE });
    await alive(page);
    await page.locator('.timeline summary').first().click();
    expect(await axe(page)).toEqual([]);
    await page.locator('.timeline summary').last().click();
    expect(await axe(page)).toEqual([]);
  });
});
