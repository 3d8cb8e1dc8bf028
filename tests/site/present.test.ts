/** A class looks on: a clicker leads through a chapter from its first step to its last, and nothing else is asked of anybody. */
import { expect, it } from 'vitest';
import { axe, openPage, useBrowser } from './harness';
import { param } from './tasks';

useBrowser({ webgl: false });

const CHAPTER = 'en/?ch=promise-accusation-denial&ui=present&v=1';
const PROJECTOR = { width: 1280, height: 720 };

it.each([false, true])(
  'T1, T2: goes by clicker from the first step to the last, blanks, and reloads where it is; moving map: %s',
  async (webgl) => {
    const { page } = await openPage({ path: CHAPTER, viewport: PROJECTOR, webgl });
    const step = page.getByText(/^Step \d of \d$/).first();
    await expect.poll(() => step.textContent()).toBe('Step 1 of 8');
    if (webgl) await page.locator('canvas.maplibregl-canvas').waitFor();
    // A step may be longer than the screen, and what it keeps back is shown before it moves on.
    for (let presses = 0; presses < 80 && (await step.textContent()) !== 'Step 8 of 8'; presses++)
      await page.keyboard.press('PageDown');
    expect(await step.textContent()).toBe('Step 8 of 8');
    // Nobody has left the step that is shown: the link needs no more than its name.
    expect(await page.getByText('Return to the step').count()).toBe(0);
    await expect.poll(() => param(page, 'st')).not.toBeNull();
    expect([...new URL(page.url()).searchParams.keys()]).toEqual(['ch', 'st', 'ui', 'v']);

    const at = param(page, 'st');
    await page.keyboard.press('.');
    await page.keyboard.press('PageDown');
    expect(param(page, 'st')).toBe(at);
    await page.reload();
    await expect.poll(() => step.textContent()).toBe('Step 8 of 8');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('Home');
    await expect.poll(() => step.textContent()).toBe('Step 1 of 8');
  }
);

it.each(['light', 'dark'] as const)('axe finds nothing while presenting, in %s', async (colorScheme) => {
  const { page } = await openPage({ path: CHAPTER, viewport: PROJECTOR, colorScheme });
  await page
    .getByText(/^Step \d of \d$/)
    .first()
    .waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Filters' }).waitFor({ state: 'attached' });
});
