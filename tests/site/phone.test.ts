/** What somebody with a phone sees first: the heart of the story with both names of its towns, the sentence, the slider. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPage, useBrowser } from './harness';
import { alive } from './tasks';

useBrowser();

const PHONES = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
  { width: 320, height: 568 }
];
const NAMES = ['Nagorno-Karabakh', 'Stepanakert · Xankəndi', 'Shusha · Shushi'];

/** Names on the map that are whole and under nothing. */
const namesInSight = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const frame = boxOf(document.querySelector('.map .frame')!);
    const sheet = boxOf(document.querySelector('.sheet')!);
    const covers = [
      ...document.querySelectorAll(
        '.frame .controls, .frame .key > details, .frame .foot, .frame .tabs button'
      )
    ].map(boxOf);
    return [...document.querySelectorAll('.frame .marks text')]
      .filter((text) => text.closest('.on-demand') === null)
      .filter((text) => {
        const { left, right, top, bottom } = boxOf(text);
        const isWhole = left >= frame.left && right <= frame.right && top >= frame.top && bottom <= sheet.top;
        return (
          isWhole &&
          covers.every(
            (cover) =>
              cover.left >= right || left >= cover.right || cover.top >= bottom || top >= cover.bottom
          )
        );
      })
      .map((text) => text.textContent ?? '');
  });

describe.each(PHONES)('on $width × $height', (viewport) => {
  it.each(['en', 'id'])('everyone finds their own name for the towns, in %s', async (language) => {
    const { page } = await openPage({ path: `${language}/`, viewport, hasTouch: true });
    await alive(page);
    await page.locator('.moving:not(.waiting) canvas').waitFor();
    await expect
      .poll(async () => {
        const seen = await namesInSight(page);
        return NAMES.filter((name) => !seen.some((text) => text.startsWith(name)));
      })
      .toEqual([]);
  });

  it('the map has its share, and nothing is wider than the screen', async () => {
    const { page } = await openPage({ path: 'id/', viewport, hasTouch: true });
    await alive(page);
    const share = await page.locator('main > .map').evaluate((map) => map.clientHeight / innerHeight);
    expect(share).toBeGreaterThanOrEqual(viewport.height > 600 ? 0.44 : 0.4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    expect(await page.locator('.sheet .sentence').isVisible()).toBe(true);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) =>
          [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
        )
        .filter((element) => element.checkVisibility() && element.closest('.visually-hidden, svg') === null)
        .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 12)
        .map(
          (element) =>
            `${element.localName}.${element.getAttribute('class') ?? ''}: ${(element.textContent ?? '').slice(0, 40)}`
        )
    );
    expect(small).toEqual([]);
  });
});

it('the title of the story stands whole up to a comma', async () => {
  const { page } = await openPage({ path: 'en/', viewport: PHONES[0]!, hasTouch: true });
  await alive(page);
  const line = await page.locator('h1 .title').evaluate((title) => {
    const { bottom } = title.getBoundingClientRect();
    return [...title.children]
      .filter((part) => part.getBoundingClientRect().top < bottom && part.scrollWidth <= part.clientWidth)
      .map((part) => part.textContent)
      .join('');
  });
  expect(line).toBe('Nagorno-Karabakh, 2020–2023');
});

it('quotes are chosen in the settings, where the list has no room for it', async () => {
  const { page } = await openPage({ path: 'en/', viewport: PHONES[0]!, hasTouch: true });
  await alive(page);
  const choice = page.getByRole('radio', { name: 'Original' });
  expect(await choice.filter({ visible: true }).count()).toBe(0);
  await page.locator('header summary').tap();
  await choice.filter({ visible: true }).check();
  await expect.poll(() => new URL(page.url()).searchParams.size).toBeGreaterThan(0);
});

it('the sheet goes up and down by its handle, and an open item finds it at half', async () => {
  const { page } = await openPage({ path: 'en/', viewport: PHONES[0]!, hasTouch: true });
  await alive(page);
  const handle = page.locator('.sheet .handle');
  const height = () => page.locator('.sheet').evaluate((sheet) => sheet.clientHeight);
  const first = await height();
  await handle.press('ArrowDown');
  await expect.poll(height).toBeLessThan(first);
  await handle.press('ArrowUp');
  await expect.poll(height).toBe(first);
  await handle.tap();
  const half = 0.42 * 844;
  await expect.poll(async () => Math.abs((await height()) - half)).toBeLessThan(2);
  await page.goto(`${page.url()}?o=putin-2000-on-each-side`);
  await alive(page);
  await expect.poll(async () => Math.abs((await height()) - half)).toBeLessThan(2);
});

it('the link past the map leads to the list, also from a panel that hides it', async () => {
  const { page } = await openPage({
    path: 'en/?show=figures&v=1',
    viewport: { width: 390, height: 844 },
    hasTouch: true
  });
  await alive(page);
  const skip = page.getByRole('link', { name: /^Skip/ }).first();
  await page.locator('#list-heading').waitFor({ state: 'hidden' });
  await skip.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('list-heading');
  expect(new URL(page.url()).searchParams.has('show')).toBe(false);
});
