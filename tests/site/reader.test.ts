/** The tasks of readers R1 to R6, R8 and R9 on the built site: with a mouse, by keyboard alone, on a phone. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { openPage, PHONE, tabTo, useBrowser } from './harness';
import { openBy, press, WAYS } from './ways';
import { alive, article, entries, entry, entryIds, expectEntries, expectParam, param } from './tasks';

useBrowser({ webgl: false });

const ACCUSATION = 'karabakh-accuses-targeting-cities';
const GENEVA = '2020-10-30..2020-10-31';
const sentence = (page: Page) => page.locator('.sentence p').first();

describe.each(WAYS)('R1: opens a shared link, %s', (way) => {
  it('reads the item, its date, its speaker and its source before the map has come', async () => {
    let letMapCome = () => undefined as void;
    const mapMayCome = new Promise<void>((resolve) => (letMapCome = resolve));
    const { page } = await openBy(way, {
      path: `en/?o=${ACCUSATION}&v=1`,
      webgl: true,
      prepare: (context) =>
        context.route('**/adapter-*.js', async (route) => {
          await mapMayCome;
          await route.continue();
        })
    });
    // The link is a deliberate act: the focus is where it leads, ready for the next key.
    await expect
      .poll(() => entry(page, ACCUSATION).evaluate((node) => document.activeElement === node))
      .toBe(true);
    const text = (await article(page, ACCUSATION).textContent()) ?? '';
    expect(text).toContain('Defence ministry of the Nagorno-Karabakh authorities');
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

  it.each(['mouse', 'phone'] as const)(
    'by dragging both ends of the window, on a screen with a %s',
    async (kind) => {
      const { page } = await openBy(kind === 'mouse' ? 'by mouse' : 'on a phone', {
        path: 'en/?t=2020-10-24..2020-11-06&v=1'
      });
      const dragTo = async (name: 'From' | 'To', day: string, step: number) => {
        const thumb = page.getByRole('slider', { name, exact: true });
        const box = (await page
          .locator(`.grip[data-end="${name === 'From' ? 'start' : 'end'}"]`)
          .boundingBox())!;
        let x = box.x + box.width / 2;
        await page.mouse.move(x, box.y + box.height / 2);
        await page.mouse.down();
        for (let moves = 0; moves < 200 && (await thumb.getAttribute('aria-valuetext')) !== day; moves++)
          await page.mouse.move((x += step), box.y + box.height / 2);
        await page.mouse.up();
        expect(await thumb.getAttribute('aria-valuetext')).toBe(day);
      };
      await dragTo('From', '30 October 2020', 2);
      await dragTo('To', '31 October 2020', -2);
      await expectParam(page, 't', GENEVA);
      await expectEntries(page, (ids) => ids.includes(ACCUSATION), 'the two days');
    }
  );

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
    const { page } = await openPage({ path: `en/?t=${GENEVA}&v=1`, webgl: true });
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
    const { page } = await openPage({ path: `en/?t=${GENEVA}&v=1`, webgl: true });
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

describe.each(WAYS)('R4: opens a statement, %s', (way) => {
  it('sees original and translation, speaker, chain and passage', async () => {
    const id = 'putin-2000-on-each-side';
    const { page } = await openBy(way, { path: 'en/?t=2020-10-23&v=1' });
    await press(way, page, entry(page, id).getByRole('link'));
    await expectParam(page, 'o', id);
    const item = article(page, id);
    expect(await item.locator('blockquote[lang="id"]').textContent()).toContain(
      'lebih dari 2.000 dari masing-masing pihak'
    );
    expect(await item.locator('[lang="en"]').first().textContent()).toContain('more than 2,000 on each side');
    const text = (await item.textContent()) ?? '';
    for (const part of ['Vladimir Putin', 'BBC', 'Okezone', 'SHA-256', 'more than 2,000'])
      expect(text).toContain(part);
    if (way === 'on a phone') await item.getByRole('button', { name: 'Close this item' }).tap();
    else await page.keyboard.press('Escape');
    await expectParam(page, 'o', null);
    await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });
});

describe('reported speech', () => {
  it('prints no quotation marks around reported speech', async () => {
    const { page } = await openPage({ path: `en/?o=${ACCUSATION}&v=1` });
    await alive(page);
    expect(await article(page, ACCUSATION).locator('blockquote').count()).toBe(0);
  });
});

describe.each(WAYS)('R5: plays, pauses, opens, %s', (way) => {
  it('stops playing when an item is opened, and keeps the date', async () => {
    const { page } = await openBy(way, { path: 'en/?t=2020-10-29&v=1' });
    const slider = page.getByRole('slider', { name: 'To', exact: true });
    await press(way, page, page.getByRole('button', { name: 'Play timeline' }));
    await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe('29 October 2020');
    await press(way, page, page.getByRole('button', { name: 'Pause timeline' }), { key: 'Shift+Tab' });
    const kept = await slider.getAttribute('aria-valuetext');
    await press(way, page, page.getByRole('button', { name: 'Play timeline' }), { key: 'Shift+Tab' });
    await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(kept);
    await press(way, page, entries(page).first().getByRole('link').first());
    await page.getByRole('button', { name: 'Play timeline' }).waitFor();
    const last = await slider.getAttribute('aria-valuetext');
    expect(param(page, 'o')).not.toBeNull();
    await expect.poll(() => param(page, 't')).not.toBe('2020-10-29');
    expect(await slider.getAttribute('aria-valuetext')).toBe(last);
  });
});

describe.each(WAYS)('R6: searches by any name, %s', (way) => {
  it('finds one place by each, and says by which name', async () => {
    const { page } = await openBy(way);
    const field = page.getByRole('searchbox');
    await press(way, page, field, { by: 'Enter' });
    for (const name of ['Xankendi', 'Ханкенди', 'Stepanakert']) {
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(name);
      await expectParam(page, 'q', name);
      await expectEntries(page, (ids) => ids.includes(ACCUSATION) && ids.length < 20, 'few entries');
      await expect
        .poll(() => page.locator('section.filters').textContent())
        .toMatch(/Stepanakert · Xankəndi/);
    }
  });
});

describe.each(WAYS)('R8: one claimant, %s', (way) => {
  it('is chosen, seen as a chip, and taken back by one press', async () => {
    const { page } = await openBy(way);
    const all = (await entryIds(page)).length;
    await press(way, page, page.getByRole('button', { name: /^Filters/ }));
    const group = page.locator('#filter-speakers');
    await press(way, page, group.locator('> summary'));
    const box = group.getByRole('checkbox', { name: /Carey Cavanaugh/ });
    await box.waitFor();
    await press(way, page, box, { by: 'Space' });
    await expectParam(page, 'c', 'cavanaugh');
    await expectEntries(
      page,
      (ids) => ids.includes('cavanaugh-wider-war') && ids.length <= 2,
      'his statement and its event'
    );
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /Remove filter: .*Cavanaugh/ }).waitFor();
    await press(way, page, page.getByRole('button', { name: 'Clear all' }));
    await expectParam(page, 'c', null);
    await expectEntries(page, (ids) => ids.length === all, 'all again');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });
});

describe.each(WAYS)('R9: switches the language in mid-view, %s', (way) => {
  it('keeps places, dates, the open item and the camera', async () => {
    const query = `t=${GENEVA}&p=shusha&o=${ACCUSATION}&m=8.5/39.8/46.7&v=1`;
    const { page } = await openBy(way, { path: `en/?${query}` });
    const before = new URL(page.url()).search;
    await press(way, page, page.getByRole('link', { name: 'Bahasa Indonesia' }), { key: 'Shift+Tab' });
    await page.waitForURL('**/id/**');
    expect(new URL(page.url()).search).toBe(before);
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
    await expect
      .poll(() => article(page, ACCUSATION).textContent())
      .toContain('Kementerian itu menuduh Azerbaijan');
    await page.getByText('30–31 Oktober 2020').first().waitFor();
    await page.goBack();
    await page.waitForURL('**/en/**');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
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

describe('R10: goes through the events of a week without seeing the map', () => {
  it('is told by each where it happened, and where that lies beside another place', async () => {
    const { page } = await openPage({ path: 'en/?t=2020-10-26..2020-11-01&sure=1&v=1' });
    await alive(page);
    const events = await page
      .locator('h4:has(.dateline)')
      .evaluateAll((headings) => headings.map(({ id }) => id.replace(/^entry-/, '')));
    expect(events.length).toBeGreaterThan(3);
    const told: string[] = [];
    for (const id of events) {
      await entry(page, id).getByRole('link').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => article(page, id).getAttribute('aria-current')).toBe('true');
      const heading = (await entry(page, id).textContent())!;
      if (heading.startsWith('Place not given')) continue;
      const where = article(page, id).locator('header dl').first().getByRole('definition');
      told.push(`${heading} ${(await where.allTextContents()).join(' ')}`);
    }
    expect(told.length).toBeGreaterThan(2);
    for (const one of told)
      expect(one).toMatch(/ (km|between|north|south|east|west|somewhere in|in the town of) /i);
    expect(told.join(' ')).toMatch(/Shusha · Shushi.*about 6 km south of Stepanakert · Xankəndi/);
  });
});
