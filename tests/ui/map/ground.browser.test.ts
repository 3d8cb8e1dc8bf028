/** The files of the ground may fail to arrive: what is left is a map all the same. */
import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { tinyApp } from '../tiny-app';
import MapPage from './MapPage.svelte';

const canvas = () => document.querySelector<HTMLCanvasElement>('.moving:not(.waiting) canvas');
const tryAgain = () => page.getByRole('button', { name: 'Try again' });

/** Lets no file arrive whose name holds this. */
function without(part: string) {
  const original = window.fetch;
  const asked: string[] = [];
  vi.spyOn(window, 'fetch').mockImplementation((input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.includes(part)) return original(input, init);
    asked.push(url);
    return Promise.resolve(new Response('', { status: 404 }));
  });
  return asked;
}

afterEach(() => vi.restoreAllMocks());

// First, as shapes that have arrived once are kept.
it(
  'without its lines the map is still, with the ground of the page, and can be tried again',
  { timeout: 60_000 },
  async () => {
    const asked = without('basemap.topo.json');
    await page.viewport(1000, 700);
    await render(MapPage, { app: tinyApp().app });
    await expect.element(tryAgain()).toBeVisible();
    expect(asked.length).toBeGreaterThan(0);
    await expect.element(page.getByRole('button', { name: /^Stepanakert/ })).toBeVisible();
    expect(document.querySelectorAll('.water').length).toBeGreaterThan(0);
    vi.restoreAllMocks();
    await tryAgain().click();
    await expect.poll(canvas, { timeout: 30_000 }).not.toBeNull();
    expect(tryAgain().elements()).toHaveLength(0);
  }
);

it('without its relief the map moves, and is flat', { timeout: 60_000 }, async () => {
  const asked = without('relief-');
  await page.viewport(1000, 700);
  await render(MapPage, { app: tinyApp().app });
  await expect.poll(canvas, { timeout: 30_000 }).not.toBeNull();
  expect(asked.filter((url) => url.includes('relief-caucasus'))).not.toEqual([]);
  expect(tryAgain().elements()).toHaveLength(0);
});
