/** The map by keyboard alone, and the room that fingers have on it. */
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/domain/view';
import { loadLanguages, translatorFor } from '../../src/i18n';
import { DESKTOP, focused, isFocused, openPage, PHONE, tabTo, useBrowser, type Opening } from './harness';
import { targetsIn } from './targets';
import { alive, expectParam, param } from './tasks';

useBrowser();

await loadLanguages();
const namesIn = (language: Locale) => {
  const { t } = translatorFor(language);
  return {
    map: t('map.heading'),
    canvas: t('map.gl.Map.Title'),
    places: t('map.places'),
    beyond: t('map.beyond'),
    controls: t('map.controls'),
    move: t('map.move'),
    east: t('map.east'),
    in: t('map.in'),
    key: t('key.title'),
    retry: t('map.retry')
  };
};

const live = (page: Page) => page.locator('.moving:not(.waiting) canvas').waitFor();

/** One press, after which the focus is somewhere. */
async function press(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key);
  const place = await focused(page);
  expect(place, `the focus is lost after ${key}`).not.toBe('body');
  return place;
}

/** Which of a group's buttons has the focus. */
const at = (group: Locator): Promise<number> =>
  group
    .getByRole('button')
    .evaluateAll((buttons) => buttons.findIndex((button) => button === document.activeElement));

/** From its first button by arrows to its last, and back by Home. */
async function rove(page: Page, group: Locator): Promise<number> {
  const count = await group.getByRole('button').count();
  expect(await group.locator('button[tabindex="0"]').count()).toBe(1);
  await press(page, 'Home');
  for (let index = 0; index < count; index++) {
    expect(await at(group)).toBe(index);
    await press(page, index % 2 === 0 ? 'ArrowRight' : 'ArrowDown');
  }
  expect(await at(group)).toBe(count - 1);
  await press(page, 'ArrowLeft');
  expect(await at(group)).toBe(count - 2);
  return count;
}

/** One language on the moving map, the other on the still one: the frame is the same over both. */
const MAPS = [
  { language: 'en', map: 'the moving map' },
  { language: 'id', map: 'the still map' }
] as const;

/** The page when its map has come to be what it will be. */
async function settledPage(language: Locale, opening: Opening = {}): Promise<Page> {
  const webgl = MAPS.some((each) => each.language === language && each.map === 'the moving map');
  const { page } = await openPage({ path: `${language}/`, webgl, ...opening });
  await alive(page);
  if (opening.webgl ?? webgl) await live(page);
  else await page.getByRole('button', { name: namesIn(language).retry }).waitFor();
  return page;
}

describe.each(MAPS)('by keyboard alone, in $language', ({ language }) => {
  const name = namesIn(language);
  const open = async (opening: Opening = {}) => {
    const page = await settledPage(language, opening);
    const group = (label: string) => page.getByRole('group', { name: label, exact: true });
    return { page, group, frame: group(name.map) };
  };

  it('goes through places, pointers, controls and key, each one stop, and never gets lost', async () => {
    const { page, group } = await open({ webgl: false });
    const places = group(name.places);
    await tabTo(page, places.locator('button[tabindex="0"]'));
    expect(await rove(page, places)).toBeGreaterThan(3);

    await press(page, 'Enter');
    const chosen = places.getByRole('button', { pressed: true });
    await expect.poll(() => isFocused(chosen)).toBe(true);
    await expect.poll(() => param(page, 'p')).not.toBe(null);
    await press(page, 'Enter');
    await expectParam(page, 'p', null);

    await press(page, 'Tab');
    const beyond = group(name.beyond);
    expect(await at(beyond)).toBeGreaterThanOrEqual(0);
    await rove(page, beyond);

    await press(page, 'Tab');
    const controls = group(name.controls);
    expect(await isFocused(controls.getByRole('button', { name: name.in }))).toBe(true);
    for (let index = 0; index < 4; index++) await press(page, 'Tab');
    expect(await focused(page)).toContain(name.move);
    await press(page, 'Enter');
    await tabTo(page, controls.getByRole('button', { name: name.east }), { limit: 4 });
    await press(page, 'Enter');
    await expect.poll(() => param(page, 'm')).not.toBe(null);
    expect(await isFocused(controls.getByRole('button', { name: name.east }))).toBe(true);

    await tabTo(page, page.locator('.frame summary', { hasText: name.key }).first(), { limit: 6 });
  });

  it('opens the key, filters by it and leaves it by Escape', async () => {
    const { page, frame } = await open({ webgl: false });
    const summary = frame.locator('summary', { hasText: name.key }).first();
    await tabTo(page, summary);
    await press(page, 'Enter');
    const box = frame.getByRole('checkbox').first();
    await tabTo(page, box, { limit: 8 });
    await press(page, 'Space');
    await expect.poll(() => box.isChecked()).toBe(true);
    expect(await isFocused(box)).toBe(true);
    await press(page, 'Space');
    await press(page, 'Escape');
    expect(await isFocused(summary)).toBe(true);
    await expect.poll(() => frame.getByRole('checkbox').count()).toBe(0);
  });

  it('goes to a place beyond the edge, and the focus with it', async () => {
    const { page, group } = await open();
    const beyond = group(name.beyond);
    await tabTo(page, beyond.locator('button[tabindex="0"]'));
    await press(page, 'Enter');
    await expect.poll(() => param(page, 'p')).not.toBe(null);
    const chosen = group(name.places).getByRole('button', { pressed: true });
    await expect.poll(() => isFocused(chosen)).toBe(true);
  });

  it('moves the map itself by arrows, and leaves marks by Escape', async () => {
    const { page, group, frame } = await open({ webgl: true });
    const canvas = frame.locator('canvas');
    await tabTo(page, canvas);
    expect(await canvas.getAttribute('aria-label')).toBe(name.canvas);
    await press(page, 'ArrowRight');
    await expect.poll(() => param(page, 'm')).not.toBe(null);
    await press(page, '+');
    expect(await isFocused(canvas)).toBe(true);

    await tabTo(page, group(name.places).locator('button[tabindex="0"]'));
    await press(page, 'Escape');
    expect(await isFocused(frame)).toBe(true);
  });
});

describe.each(MAPS)('room for a pointer, in $language, on $map', ({ language }) => {
  const name = namesIn(language);
  it.each([
    { with: 'a finger on a phone', least: 44, viewport: PHONE, hasTouch: true },
    { with: 'a finger on a screen', least: 44, viewport: DESKTOP, hasTouch: true },
    { with: 'a mouse', least: 24, viewport: DESKTOP, hasTouch: false }
  ])('$with has $least px', async ({ least, viewport, hasTouch }) => {
    const page = await settledPage(language, { viewport, hasTouch });
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(hasTouch);
    const frame = page.getByRole('group', { name: name.map, exact: true });
    const tooSmall = async (region: Locator) =>
      (await targetsIn(region)).filter(
        ({ width, height, isShared }) => (width < least || height < least) && !isShared
      );
    expect((await targetsIn(frame)).length).toBeGreaterThan(8);
    expect(await tooSmall(frame)).toEqual([]);

    const move = frame.getByLabel(name.move).and(page.locator('summary'));
    await move.click();
    expect(await tooSmall(page.getByRole('group', { name: name.controls }))).toEqual([]);
    await move.click();

    await frame.locator('summary', { hasText: name.key }).first().click();
    expect(await tooSmall(frame.getByRole('region', { name: name.key }))).toEqual([]);
  });
});
