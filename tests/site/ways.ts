/** The three ways of doing a task: with a mouse, by keyboard alone, with a finger on a phone. */
import type { Locator, Page } from 'playwright';
import { isFocused, openPage, PHONE, tabTo, type Opening, type Visit } from './harness';
import { alive } from './tasks';

export const WAYS = ['by mouse', 'by keyboard alone', 'on a phone'] as const;
export type Way = (typeof WAYS)[number];

export async function openBy(way: Way, opening: Opening = {}): Promise<Visit> {
  const visit = await openPage(
    way === 'on a phone' ? { ...opening, viewport: PHONE, hasTouch: true } : opening
  );
  await alive(visit.page);
  return visit;
}

/** `key` is where the control lies for somebody who goes from control to control; boxes take the space bar. */
export async function press(
  way: Way,
  page: Page,
  target: Locator,
  { key = 'Tab', by = 'Enter' }: { key?: 'Tab' | 'Shift+Tab'; by?: 'Enter' | 'Space' } = {}
): Promise<void> {
  if (way === 'by mouse') return target.click();
  if (way === 'on a phone') return target.tap();
  // A control that changes its name keeps the focus.
  if (!(await isFocused(target))) await tabTo(page, target, { key, limit: 400 });
  await page.keyboard.press(by);
}
