/** What the tasks of readers and journalists have in common: what the list shows, and what the address says. */
import { expect } from 'vitest';
import type { Locator, Page } from 'playwright';

/** Events and statements in the list, in its order. */
export function entries(page: Page): Locator {
  return page.locator('[id^="entry-"]');
}

export async function entryIds(page: Page): Promise<string[]> {
  return entries(page).evaluateAll((headings) => headings.map(({ id }) => id.replace(/^entry-/, '')));
}

export const entry = (page: Page, id: string): Locator => page.locator(`#entry-${id}`);
/** The whole entry around its heading. */
export const article = (page: Page, id: string): Locator =>
  page
    .getByRole('article')
    .filter({ has: page.locator(`> * #entry-${id}, > #entry-${id}`) })
    .last();

export const param = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

/** The page is alive: the slider is there, which no prerendered page has. */
export async function alive(page: Page): Promise<void> {
  await page.getByRole('slider').first().waitFor();
}

/** The address settles a moment after the view has. */
export async function expectParam(page: Page, name: string, value: string | null): Promise<void> {
  await expect.poll(() => param(page, name)).toBe(value);
}

/** Waits until the list has stopped changing into something else than this. */
export async function expectEntries(
  page: Page,
  test: (ids: string[]) => boolean,
  what: string
): Promise<string[]> {
  await expect.poll(async () => test(await entryIds(page)), { message: what }).toBe(true);
  return entryIds(page);
}
