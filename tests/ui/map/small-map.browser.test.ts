/** The map in a small frame: names first, one line of credit, two buttons and the rest behind a third. */
import 'virtual:fonts.css';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { tinyApp } from '../tiny-app';
import MapPage from './MapPage.svelte';

const SIZES = [
  { width: 390, height: 300 },
  { width: 320, height: 244 },
  { width: 844, height: 260 }
];
const button = (name: string | RegExp) => page.getByRole('button', { name });
const frame = () => page.getByRole('group', { name: /^(Map|Peta)$/ }).element();
const credit = () => frame().querySelector('details.brief summary') as HTMLElement;
const opener = () => frame().querySelector('.controls summary') as HTMLElement;
const seen = (selector: string) =>
  [...frame().querySelectorAll(selector)].filter((element) => element.checkVisibility());
const boxesOf = (selector: string) => seen(selector).map((element) => element.getBoundingClientRect());

async function show(size: { width: number; height: number }, locale: 'en' | 'id' = 'en') {
  const { app } = tinyApp({}, { locale });
  await render(MapPage, { app, ...size });
  await expect.element(button(/^Stepanakert/)).toBeVisible();
  return app;
}

beforeEach(() => page.viewport(1000, 700));

describe.each(SIZES)('at $width × $height', (size) => {
  it.each(['en', 'id'] as const)(
    'shows the names of the heart, which nothing covers (%s)',
    async (locale) => {
      await show(size, locale);
      const inside = frame().getBoundingClientRect();
      const covers = boxesOf('.controls, .key > details, .foot, .tabs button');
      for (const name of ['Stepanakert · Xankəndi', locale === 'en' ? 'Region' : 'Wilayah']) {
        const text = [...frame().querySelectorAll('.marks text')].find((each) =>
          each.textContent?.trim().startsWith(name)
        );
        expect(text?.closest('.on-demand'), name).toBe(null);
        const box = text!.getBoundingClientRect();
        expect(box.left, name).toBeGreaterThanOrEqual(inside.left);
        expect(box.right, name).toBeLessThanOrEqual(inside.right);
        expect(box.top, name).toBeGreaterThanOrEqual(inside.top);
        for (const cover of covers) {
          const isUnder =
            cover.left < box.right &&
            box.left < cover.right &&
            cover.top < box.bottom &&
            box.top < cover.bottom;
          expect(isUnder, name).toBe(false);
        }
      }
    }
  );

  it('says whose map it is in one line, and all of it when asked', async () => {
    await show(size);
    expect(credit().getBoundingClientRect().height).toBeLessThan(30);
    expect(credit().textContent).toMatch(/© OpenStreetMap.*Borders imply no endorsement/s);
    expect(seen('.foot a')).toEqual([]);
    await userEvent.click(credit());
    await expect
      .element(page.getByText('Boundaries and names do not imply endorsement.').last())
      .toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Names and borders' })).toBeVisible();
    const inside = frame().getBoundingClientRect();
    expect(boxesOf('.rest')[0]!.top).toBeGreaterThanOrEqual(inside.top);
    await userEvent.keyboard('{Escape}');
    expect(credit().closest('details')!.open).toBe(false);
    expect(document.activeElement).toBe(credit());
  });

  it('has two buttons, and all others behind a third', async () => {
    const app = await show(size);
    expect(seen('.controls button')).toHaveLength(2);
    opener().focus();
    await userEvent.keyboard('{Enter}');
    const inside = frame().getBoundingClientRect();
    const opened = boxesOf('.controls button');
    expect(opened).toHaveLength(8);
    for (const box of opened) {
      expect(box.width).toBeGreaterThanOrEqual(24);
      expect(box.left).toBeGreaterThanOrEqual(inside.left);
      expect(box.bottom).toBeLessThanOrEqual(inside.bottom);
    }
    await button('Move east').click();
    expect(app.view.camera).toBeDefined();
    await button('Whole region').click();
    expect(app.view.camera).toBeUndefined();
    await button('Fit results').click();
    expect(app.view.camera).toBeDefined();
  });

  it('has nothing that axe would mind', async () => {
    await show(size);
    const { violations } = await axe.run(document.querySelector('main')!, {
      rules: { 'target-size': { enabled: true } }
    });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});

it('has its credit and all its buttons in the open where there is room', async () => {
  await show({ width: 900, height: 560 });
  expect(credit().getBoundingClientRect().height).toBe(0);
  await expect.element(page.getByRole('link', { name: 'Names and borders' })).toBeVisible();
  await expect.element(button('Fit results')).toBeVisible();
  await expect.element(button('Whole region')).toBeVisible();
});
