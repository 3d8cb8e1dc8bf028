/** A chapter before a class, as tests of the built site drive it. */
import { expect } from 'vitest';
import type { Locator, Page } from 'playwright';
import { openPage, type Opening, type Visit } from './harness';
import { param } from './tasks';

export const GENEVA = 'promise-accusation-denial';
export const STEPS = [
  'talks-in-geneva',
  'the-promise',
  'what-it-covers',
  'the-accusation',
  'the-wounded',
  'the-denial',
  'side-by-side',
  'what-is-missing'
] as const;
/** Slides longer than the screen take more than one press, and so does what is kept back. */
const MOST_PRESSES = 12;

export const presentation = (step: string = STEPS[0]): string => `en/?ch=${GENEVA}&st=${step}&ui=present&v=1`;
export const stepNow = (page: Page): string | null => param(page, 'st');
export const place = (page: Page): Locator => page.locator('.bar .at');
export const slideTitle = (page: Page): Locator => page.locator('#stage-heading');

export async function openLesson({ step, ...opening }: Opening & { step?: string } = {}): Promise<Visit> {
  const visit = await openPage({ path: presentation(step), ...opening });
  await slideTitle(visit.page).waitFor();
  return visit;
}

/** Presses a key of a clicker until another step has come; gives all that the class has seen of the one before. */
export async function turn(page: Page, key: 'PageDown' | 'PageUp'): Promise<string> {
  const from = stepNow(page);
  let seen = '';
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    seen = (await page.locator('.slide').innerText()) || seen;
    await page.keyboard.press(key);
    const hasTurned = await page
      .waitForFunction((step) => new URL(location.href).searchParams.get('st') !== step, from, {
        timeout: 400
      })
      .then(
        () => true,
        () => false
      );
    if (hasTurned) return seen;
  }
  throw new Error(`${MOST_PRESSES} presses of ${key} do not turn ${from}`);
}

export async function expectStep(page: Page, step: string): Promise<void> {
  await expect.poll(() => stepNow(page)).toBe(step);
  await expect
    .poll(() => place(page).innerText())
    .toContain(`Step ${STEPS.indexOf(step as (typeof STEPS)[number]) + 1} of ${STEPS.length}`);
}
