/** The tasks of readers R1 to R6, R8 and R9 on the built site: with a mouse, by keyboard alone, on a phone. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { openPage, PHONE, tabTo, useBrowser } from './harness';
import { alive, article, entries, entry, entryIds, expectEntries, expectParam, param } from './tasks';

useBrowser();

const ACCUSATION = 'karabakh-accuses-targeting-cities';
const GENEVA = '2020-10-30..2020-10-31';
const sentence = (page: Page) => page.locator('.sentence p').first();

describe('R1: opens a shared link on a phone', () => {
  it('reads the item, its date, its speaker and its source before the map has come', async () => {
    let letMapCome = () => undefined as void;
    const mapMayCome = new Promise<void>((resolve) => (letMapCome = resolve));
    const { page } = await openPage({
      path: `en/?o=${ACCUSATION}&v=1`,
      viewport: PHONE,
      hasTouch: true,
      prepare: (context) =>
        context.route('**/adapter-*.js', async (route) => {
          await mapMayCome;
          await route.continue();
        })
    });
    const item = article(page, ACCUSATION);
    await expect
      .poll(() => entry(page, ACCUSATION).evaluate((node) => document.activeElement === node))
      .toBe(true);
    const text = (await item.textContent()) ?? '';
    expect(text).toContain('Defence ministry of Karabakh’s separatist leadership');
    expect(text).toContain('The ministry accuses Azerbaijan');
    expect(text).toContain('31 Oct 2020');
    expect(text).toContain('RMOL');
    expect(
      await entry(page, ACCUSATION).evaluate((node) => {
        const { top, bottom } = node.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      })
    ).toBe(true);
    expect(await page.locator('canvas').count()).toBe(0);
    letMapCome();
    await page.locator('canvas.maplibregl-canvas').waitFor();
  });
});

describe('R2: moves to a range of dates', () => {
  it('with the slider by keyboard: list, sentence and address agree', async () => {
    const { page } = await openPage({ path: 'en/?t=2020-10-28..2020-11-02&v=1' });
    await alive(page);
    await tabTo(page, page.getByRole('slider', { name: 'From', exact: true }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('slider', { name: 'To', exact: true }).getAttribute('aria-valuetext')).toBe(
      '2 November 2020'
    );
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('slider', { name: 'To', exact: true }).getAttribute('aria-valuetext')).toBe(
      '31 October 2020'
    );
    await expectParam(page, 't', GENEVA);
    const text = (await sentence(page).textContent()) ?? '';
    const [, statements] = /: ?(\d+) of/.exec(text.replaceAll('\u2060', '')) ?? [];
    const [, events] = /(\d+) of \d+ events/.exec(text) ?? [];
    // An event outside the window may head statements inside it, and is not counted.
    const shown = await entryIds(page);
    const { eventIds, statementIds } = await page.evaluate(async () => {
      const story = (await (await fetch('../data/story.json')).json()) as Record<
        'events' | 'statements',
        { id: string }[]
      >;
      return {
        eventIds: story.events.map(({ id }) => id),
        statementIds: story.statements.map(({ id }) => id)
      };
    });
    expect(shown.filter((id) => statementIds.includes(id))).toHaveLength(Number(statements));
    expect(shown.filter((id) => eventIds.includes(id)).length).toBeGreaterThanOrEqual(Number(events));
  });

  it('with the date fields', async () => {
    const { page } = await openPage();
    await alive(page);
    await page.locator('summary', { hasText: '1988' }).click();
    const fields = page.locator('input[type="date"]');
    await fields.nth(1).fill('2020-10-31');
    await fields.nth(1).press('Enter');
    await fields.nth(0).fill('2020-10-30');
    await fields.nth(0).press('Enter');
    await expectParam(page, 't', GENEVA);
    await expectEntries(
      page,
      (ids) => ids.includes(ACCUSATION) && !ids.includes('putin-almost-5000-killed'),
      'only those two days'
    );
  });

  it('with the table of the histogram', async () => {
    const { page } = await openPage({ path: 'en/?t=2020-10-01..2020-11-14&v=1' });
    await alive(page);
    await page.locator('summary', { hasText: 'Table' }).click();
    const row = page.getByRole('row').filter({ hasText: '30 October 2020' });
    await row.getByRole('button').first().click();
    await expectParam(page, 't', '2020-10-30');
    await expectEntries(
      page,
      (ids) => ids.includes('mediators-on-commitment') && !ids.includes(ACCUSATION),
      'only that day'
    );
  });

  it('on a phone, by typing dates into the sheet of dates', async () => {
    const { page } = await openPage({ viewport: PHONE, hasTouch: true });
    await alive(page);
    await page.locator('summary', { hasText: '1988' }).tap();
    const fields = page.locator('input[type="date"]');
    await fields.nth(1).fill('2020-10-31');
    await fields.nth(1).press('Enter');
    await fields.nth(0).fill('2020-10-30');
    await fields.nth(0).press('Enter');
    await expectParam(page, 't', GENEVA);
  });
});

describe('R3: chooses a place and goes back', () => {
  it('by mouse on the map', async () => {
    const { page } = await openPage({ path: `en/?t=${GENEVA}&v=1` });
    await alive(page);
    const before = await entryIds(page);
    await page.locator('canvas.maplibregl-canvas').waitFor();
    await page
      .getByRole('group', { name: 'Places on the map' })
      .getByRole('button', { name: /^Shusha · Shushi/ })
      .click();
    await expectParam(page, 'p', 'shusha');
    const ids = await expectEntries(page, (all) => all.length < before.length, 'fewer entries');
    expect(ids).toEqual([
      'cities-targeted-alleged',
      ACCUSATION,
      'shusha-wounded',
      'karabakh-wounded-in-shusha'
    ]);
    await page.getByRole('heading', { name: 'Shusha · Shushi', level: 3 }).waitFor();
    await page.goBack();
    await expectParam(page, 'p', null);
    await expect.poll(() => entryIds(page)).toEqual(before);
  });

  it('by keyboard: one stop for all places, arrows among them', async () => {
    const { page } = await openPage({ path: `en/?t=${GENEVA}&v=1` });
    await alive(page);
    await page.locator('canvas.maplibregl-canvas').waitFor();
    const marks = page.getByRole('group', { name: 'Places on the map' }).getByRole('button');
    await tabTo(page, marks);
    const shusha = page
      .getByRole('group', { name: 'Places on the map' })
      .getByRole('button', { name: /^Shusha/ });
    for (
      let presses = 0;
      presses < 20 && !(await shusha.evaluate((node) => node === document.activeElement));
      presses++
    )
      await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expectParam(page, 'p', 'shusha');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
    await page.goBack();
    await expectParam(page, 'p', null);
  });

  it('from the list on a phone', async () => {
    const { page } = await openPage({
      path: `en/?t=${GENEVA}&o=${ACCUSATION}&v=1`,
      viewport: PHONE,
      hasTouch: true
    });
    await alive(page);
    await article(page, ACCUSATION)
      .getByRole('button', { name: /Shusha · Shushi/ })
      .first()
      .tap();
    await expectParam(page, 'p', 'shusha');
    await page.goBack();
    await expectParam(page, 'p', null);
  });
});

describe('R4: opens a statement', () => {
  it('sees original and translation, speaker, chain and passage', async () => {
    const { page } = await openPage({ path: 'en/?t=2020-10-23&v=1' });
    await alive(page);
    await entry(page, 'putin-2000-on-each-side').getByRole('link').click();
    await expectParam(page, 'o', 'putin-2000-on-each-side');
    const item = article(page, 'putin-2000-on-each-side');
    expect(await item.locator('blockquote[lang="id"]').textContent()).toContain(
      'lebih dari 2.000 dari masing-masing pihak'
    );
    expect(await item.locator('[lang="en"]').first().textContent()).toContain('more than 2,000 on each side');
    const text = (await item.textContent()) ?? '';
    for (const part of ['Vladimir Putin', 'BBC', 'Okezone', 'SHA-256', 'more than 2,000'])
      expect(text).toContain(part);
    await page.keyboard.press('Escape');
    await expectParam(page, 'o', null);
    await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });

  it('prints no quotation marks around reported speech', async () => {
    const { page } = await openPage({ path: `en/?o=${ACCUSATION}&v=1` });
    await alive(page);
    expect(await article(page, ACCUSATION).locator('blockquote').count()).toBe(0);
  });
});

describe('R5: plays, pauses, opens', () => {
  it('stops playing when an item is opened, and keeps the date', async () => {
    const { page } = await openPage({ path: 'en/?t=2020-10-29&v=1' });
    await alive(page);
    await page.getByRole('button', { name: 'Play timeline' }).click();
    await page.getByRole('button', { name: 'Pause timeline' }).waitFor();
    const slider = page.getByRole('slider', { name: 'To', exact: true });
    await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe('29 October 2020');
    await entries(page).first().getByRole('link').first().click();
    await page.getByRole('button', { name: 'Play timeline' }).waitFor();
    const kept = await slider.getAttribute('aria-valuetext');
    expect(param(page, 'o')).not.toBeNull();
    await expect.poll(() => param(page, 't')).not.toBe('2020-10-29');
    expect(await slider.getAttribute('aria-valuetext')).toBe(kept);
  });
});

describe('R6: searches by any name', () => {
  it.each(['Xankendi', 'Ханкенди', 'Stepanakert'])(
    '%s finds one place and says by which name',
    async (name) => {
      const { page } = await openPage();
      await alive(page);
      await page.getByRole('searchbox').fill(name);
      await expectParam(page, 'q', name);
      await expectEntries(page, (ids) => ids.includes(ACCUSATION) && ids.length < 20, 'few entries');
      await expect
        .poll(() => page.locator('section.filters').textContent())
        .toMatch(/Stepanakert · Xankəndi/);
    }
  );
});

describe('R8: one claimant', () => {
  it('is chosen, seen as a chip, and taken back by one press', async () => {
    const { page } = await openPage();
    await alive(page);
    const all = (await entryIds(page)).length;
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.locator('#filter-speakers > summary').click();
    await page
      .locator('#filter-speakers')
      .getByRole('checkbox', { name: /Carey Cavanaugh/ })
      .check();
    await expectParam(page, 'c', 'cavanaugh');
    await expectEntries(
      page,
      (ids) => ids.includes('cavanaugh-wider-war') && ids.length <= 2,
      'his statement and its event'
    );
    await page.getByRole('button', { name: /Remove filter: .*Cavanaugh/ }).waitFor();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expectParam(page, 'c', null);
    await expectEntries(page, (ids) => ids.length === all, 'all again');
  });
});

describe('R9: switches the language in mid-view', () => {
  it('keeps places, dates, the open item and the camera', async () => {
    const query = `t=${GENEVA}&p=shusha&o=${ACCUSATION}&m=8.5/39.8/46.7&v=1`;
    const { page } = await openPage({ path: `en/?${query}` });
    await alive(page);
    const before = new URL(page.url()).search;
    await page.getByRole('link', { name: 'Bahasa Indonesia' }).click();
    await page.waitForURL('**/id/**');
    expect(new URL(page.url()).search).toBe(before);
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
    expect(await article(page, ACCUSATION).textContent()).toContain('Kementerian itu menuduh Azerbaijan');
    await page.getByText('30–31 Oktober 2020').first().waitFor();
    await page.goBack();
    await page.waitForURL('**/en/**');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

describe('what a newcomer finds on 30 and 31 October 2020', () => {
  it('is an accusation, and a denial that names only the main city', async () => {
    const { page } = await openPage({ path: `en/?t=${GENEVA}&p=shusha&v=1` });
    await alive(page);
    const text = (await article(page, ACCUSATION).textContent()) ?? '';
    expect(text).toContain('accuses Azerbaijan');
    expect(text).toMatch(/denied by\s+Azerbaijan/);
    expect(text).toContain('Covers the main city only');
    await article(page, ACCUSATION).getByRole('link', { name: 'Azerbaijan' }).click();
    await expectParam(page, 'o', 'baku-denies-main-city');
    // It is not about Shusha, so the filter leaves it out; the link wins, and the page says so.
    await page.getByText('outside your dates or filters').first().waitFor();
    expect(await article(page, 'baku-denies-main-city').textContent()).toContain(
      'Baku denies having targeted the main city'
    );
  });
});
