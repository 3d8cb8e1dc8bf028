/** What teachers do before a class: a clicker through a chapter, a dark screen, a way aside and back, notes, larger letters. */
import { describe, expect, it } from 'vitest';
import { axe, isFocused, useBrowser } from './harness';
import {
  expectStep,
  GENEVA,
  openLesson,
  place,
  presentation,
  slideTitle,
  stepNow,
  STEPS,
  turn
} from './lesson';
import { expectParam, param } from './tasks';

useBrowser({ webgl: false });

const PROJECTOR = { width: 1280, height: 720 };
const MEDIATORS = 'mediators';

describe('T1: a clicker', () => {
  it('leads from the first step to the last and back, whatever has the focus', async () => {
    const { page } = await openLesson({ viewport: PROJECTOR });
    await expectStep(page, STEPS[0]);
    for (const step of STEPS.slice(1)) {
      await turn(page, 'PageDown');
      await expectStep(page, step);
      // A slider would take the key for itself.
      await page.getByRole('slider').first().focus();
      expect([...new URL(page.url()).searchParams.keys()]).toEqual(['ch', 'st', 'ui', 'v']);
    }
    const end = page.url();
    for (let presses = 0; presses < 6; presses++) await page.keyboard.press('PageDown');
    expect(page.url()).toBe(end);
    for (const step of STEPS.slice(0, -1).toReversed()) {
      await turn(page, 'PageUp');
      await expectStep(page, step);
    }
    await expect.poll(() => isFocused(slideTitle(page))).toBe(true);
    await page.keyboard.press('End');
    await expectStep(page, STEPS.at(-1)!);
    await page.keyboard.press('Home');
    await expectStep(page, STEPS[0]);
  });

  it('keeps the step when it loads the page anew, as its other button does, and ends by Escape', async () => {
    const { page } = await openLesson({ step: STEPS[3] });
    await page.reload();
    await slideTitle(page).waitFor();
    await expectStep(page, STEPS[3]);
    await page.keyboard.press('Escape');
    await expectParam(page, 'ui', null);
    await page.locator('#time-from').waitFor();
    expect([param(page, 'ch'), stepNow(page)]).toEqual([GENEVA, STEPS[3]]);
    await page.goBack();
    await slideTitle(page).waitFor();
    await expectStep(page, STEPS[3]);
  });

  it('is understood on Cyrillic and Armenian keyboards, and not while it is held down', async () => {
    const { page } = await openLesson();
    const press = (init: { key: string; code: string; repeat?: boolean }) =>
      page.evaluate((given) => {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...given, bubbles: true }));
      }, init);
    const blank = page.getByRole('button', { name: 'The screen is blank' });
    for (const key of ['и', 'բ']) {
      await press({ key, code: 'KeyB' });
      await blank.waitFor();
      await press({ key, code: 'KeyB' });
      await blank.waitFor({ state: 'detached' });
    }
    for (let times = 0; times < 20; times++) await press({ key: 'PageDown', code: 'PageDown', repeat: true });
    await expectStep(page, STEPS[0]);
  });

  it('brings to light who said it, and not before', async () => {
    const { page } = await openLesson({ step: STEPS[1], viewport: PROJECTOR });
    const slide = page.locator('.slide');
    const body = await slide.innerText();
    expect(body).not.toContain('ediators');
    await page.getByRole('button', { name: 'Who said this?' }).waitFor();
    const seen = await turn(page, 'PageDown');
    expect(seen).toMatch(new RegExp(MEDIATORS, 'i'));
    expect(seen).toContain('The warring parties, according to the mediators');
  });
});

it('T2: blanks the screen by a key of any clicker, and whatever comes next brings back the same step', async () => {
  const { page } = await openLesson({ step: STEPS[2] });
  const blank = page.getByRole('button', { name: 'The screen is blank' });
  for (const [dark, light] of [
    ['.', '.'],
    ['b', 'PageDown'],
    ['w', 'PageUp'],
    [',', 'Escape'],
    ['b', 'b']
  ] as const) {
    await page.keyboard.press(dark);
    await blank.waitFor();
    const colour = await blank.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(colour).toBe(dark === 'w' || dark === ',' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)');
    // Nothing moves behind it.
    await page.keyboard.press('ArrowRight');
    if (await blank.isVisible()) await page.keyboard.press(light);
    await blank.waitFor({ state: 'detached' });
    await expectStep(page, STEPS[2]);
  }
  await page.keyboard.press('b');
  await page.reload();
  await slideTitle(page).waitFor();
  expect(await blank.count()).toBe(0);
});

it('T3: goes aside to the slider and to an entry, and returns to the step by one press', async () => {
  const { page } = await openLesson({ step: STEPS[3], viewport: PROJECTOR });
  const back = page.getByRole('button', { name: 'Return to the step' });
  expect(await back.count()).toBe(0);
  const before = page.url();
  await page.getByRole('slider').first().focus();
  await page.keyboard.press('ArrowLeft');
  await back.waitFor();
  // The arrow was the slider's own.
  expect(stepNow(page)).toBe(STEPS[3]);
  await back.click();
  await back.waitFor({ state: 'detached' });
  await expect.poll(() => page.url()).toBe(before);

  const mark = page.locator('.map .marks button').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await back.waitFor();
  await turn(page, 'PageDown');
  // From the step, not from where the teacher had gone.
  await expectStep(page, STEPS[4]);
  expect(await back.count()).toBe(0);
});

it('T4: shows a QR code and an address to type, of the same view, which open without the lesson', async () => {
  const { page } = await openLesson({ step: STEPS[5], viewport: PROJECTOR });
  await page.keyboard.press('q');
  const dialog = page.getByRole('dialog');
  const name = await dialog.getByRole('img').getAttribute('aria-label');
  const link = name?.match(/http\S+/)?.[0] ?? '';
  expect(link.length).toBeLessThanOrEqual(150);
  expect(new URL(link).search).toBe(`?ch=${GENEVA}&st=${STEPS[5]}&v=1`);
  const box = (await dialog.getByRole('img').boundingBox())!;
  // An eighth of the width of the screen, at least, for the last row.
  expect(box.width).toBeGreaterThan(PROJECTOR.height / 2);
  const typed = await dialog.locator('.address').innerText();
  expect(typed).toMatch(/^\S+\/en\/c\/the-denial$/);
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expectStep(page, STEPS[5]);

  const { origin } = new URL(page.url());
  for (const address of [link, typed]) {
    const pupil = await page.context().newPage();
    // The site may be known by another address than this copy of it.
    await pupil.goto(origin + address.slice(address.indexOf('/en/')));
    await pupil.locator('#time-from').waitFor();
    expect(new URL(pupil.url()).search).toBe(`?ch=${GENEVA}&st=${STEPS[5]}&v=1`);
    await pupil.getByRole('heading', { name: 'A denial' }).first().waitFor();
    await pupil.locator('#entry-baku-denies-main-city').waitFor();
  }
});

describe('T7: larger letters and more contrast', () => {
  it('come by two keys, and stay when the clicker loads the page anew', async () => {
    const { page } = await openLesson();
    const size = () => slideTitle(page).evaluate((title) => parseFloat(getComputedStyle(title).fontSize));
    const plain = await size();
    await page.keyboard.press('+');
    await expect.poll(size).toBeGreaterThan(plain * 1.1);
    await page.getByRole('button', { name: 'Contrast' }).click();
    const larger = await size();
    await page.reload();
    await slideTitle(page).waitFor();
    await expect.poll(size).toBe(larger);
    expect(await page.getByRole('button', { name: 'Contrast' }).getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('0');
    await expect.poll(size).toBe(plain);
  });
});

describe('T10: notes in a second window', () => {
  it('tell what comes next, follow the class and lead it; the class sees only the slide', async () => {
    const { page } = await openLesson({ step: STEPS[1] });
    const opening = page.waitForEvent('popup');
    await page.keyboard.press('n');
    const notes = await opening;
    await notes.getByRole('heading', { name: `Step 2 of ${STEPS.length}: A promise` }).waitFor();
    const text = () => notes.locator('main').innerText();
    expect(await text()).toContain('Pupils often answer');
    expect(await text()).toContain('What does the promise cover?');
    expect(await page.locator('main').innerText()).not.toContain('Pupils often answer');
    expect(await axe(notes)).toEqual([]);

    await notes.getByRole('button', { name: 'Blank' }).click();
    await page.getByRole('button', { name: 'The screen is blank' }).waitFor();
    await notes.getByText('The screen is blank.').waitFor();
    await notes.getByRole('button', { name: 'Blank' }).click();

    const next = notes.getByRole('button', { name: 'Next', exact: true });
    for (let presses = 0; stepNow(page) === STEPS[1] && presses < 8; presses++) {
      await next.click();
      await notes.waitForFunction(() => true);
    }
    await expectStep(page, STEPS[2]);
    await notes.getByRole('heading', { name: `Step 3 of ${STEPS.length}` }).waitFor();
    await page.close();
    await notes.getByText('The window with the lesson is closed.').waitFor();
  });
});

describe.each(['light', 'dark'] as const)('on %s', (colorScheme) => {
  it('axe finds nothing on a step, a pair, the overview, the keys and a phone', async () => {
    const { page } = await openLesson({ colorScheme, viewport: PROJECTOR, step: STEPS[6] });
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('o');
    const dialog = page.getByRole('dialog');
    await expect.poll(() => isFocused(dialog.getByRole('button', { name: /^7/ }))).toBe(true);
    expect(await axe(page)).toEqual([]);
    await dialog.getByRole('button', { name: /^2/ }).click();
    await expectStep(page, STEPS[1]);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('?');
    await dialog.waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await axe(page)).toEqual([]);
  });
});

describe.each([
  [1024, 768],
  [1280, 720],
  [1366, 768],
  [1920, 1080]
])('on a projector of %i × %i', (width, height) => {
  it('letters can be read from the last row, and nothing lies outside', async () => {
    const { page } = await openLesson({ viewport: { width, height }, step: STEPS[3] });
    const sizeOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(await sizeOf('.slide .hero')).toBeGreaterThanOrEqual(28);
    expect(await sizeOf('.slide .range')).toBeGreaterThanOrEqual(24);
    expect(await sizeOf('.slide footer')).toBeGreaterThanOrEqual(20);
    for (const part of ['.bar', '.slide', '.slide footer', '.tools', '.map']) {
      const box = (await page.locator(part).first().boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(-1);
      expect(box.y).toBeGreaterThanOrEqual(-1);
      expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
      expect(box.y + box.height).toBeLessThanOrEqual(height + 1);
    }
    for (const side of ['start', 'end']) {
      const buttons = await page.locator(`.steps.${side} button`).all();
      for (const button of buttons) {
        const box = (await button.boundingBox())!;
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
      }
    }
    await place(page).waitFor();
    // A click on the map moves no step.
    await page.locator('.map').click({ position: { x: 40, y: 60 } });
    expect(stepNow(page)).toBe(STEPS[3]);
  });
});

it.each([
  [1024, 768],
  [1280, 720],
  [1366, 768],
  [1920, 1080]
])(
  'two sides have the same room, and both owners are in sight at once, on %i × %i',
  async (width, height) => {
    const { page } = await openLesson({ viewport: { width, height }, step: STEPS[6] });
    const sides = page.locator('.pair article');
    expect(await sides.count()).toBe(2);
    const [one, other] = await Promise.all([0, 1].map(async (at) => (await sides.nth(at).boundingBox())!));
    expect(Math.abs(one!.y - other!.y)).toBeLessThan(2);
    const sizes = await sides
      .locator('.hero')
      .evaluateAll((words) => words.map((each) => getComputedStyle(each).fontSize));
    expect(sizes[0]).toBe(sizes[1]);
    const slide = (await page.locator('#slide-body').boundingBox())!;
    for (const owner of await sides.locator('.by b').all()) {
      const box = (await owner.boundingBox())!;
      expect(box.y + box.height).toBeLessThanOrEqual(slide.y + slide.height);
    }
  }
);

it('a link to a lesson opens in the other language at the same step', async () => {
  const { page } = await openLesson({ path: presentation(STEPS[4]).replace('en/', 'id/') });
  await page.getByRole('heading', { name: 'Yang terluka' }).waitFor();
  expect(await place(page).innerText()).toContain('5');
});
