/** The slider and all that belongs to it, by keyboard, by pointer, by table and by typed dates. */
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { spanOf, textOf, type Span } from '../../../src/domain/time';
import type { Locale, View } from '../../../src/domain/view';
import type { Story } from '../../../src/schema/story';
import type { AppState } from '../../../src/state/app-state.svelte';
import { clusteredStory } from '../../fixtures/clustered';
import { tinyStory } from '../../fixtures/tiny-story';
import { tinyApp, type Recorded } from '../tiny-app';
import TimePage from './TimePage.svelte';

const span = (from: string, to = from): Span => ({ start: spanOf(from)!.start, end: spanOf(to)!.end });
let app: AppState;
let recorded: Recorded[];
let beats: (() => void)[];

async function show(
  change: Partial<View> = {},
  {
    locale = 'en',
    dir = 'ltr',
    isStill = false,
    story = clusteredStory()
  }: { locale?: Locale; dir?: 'ltr' | 'rtl'; isStill?: boolean; story?: Story } = {}
) {
  ({ app, recorded } = tinyApp(change, { locale, story }));
  await render(TimePage, {
    app,
    dir,
    isStill,
    beat: (tick: () => void) => (beats.push(tick), () => undefined)
  });
}

const shown = () => `${textOf(app.view.window.start)}..${textOf(app.view.window.end - 1)}`;
const thumb = (name: string) => page.getByRole('slider', { name, exact: true });
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const press = async (name: string, ...keys: string[]) => {
  await expect.element(thumb(name)).toBeInTheDocument();
  (thumb(name).element() as HTMLElement).focus();
  for (const key of keys) await userEvent.keyboard(`{${key}}`);
};
const chart = () => page.getByRole('group', { name: 'Date range' }).element();

beforeEach(async () => {
  beats = [];
  await page.viewport(1440, 900);
});

describe('the keys', () => {
  it.each<[string, string, string]>([
    ['From', 'ArrowRight', '2020-10-20..2020-10-31'],
    ['From', 'ArrowUp', '2020-10-20..2020-10-31'],
    ['From', 'ArrowLeft', '2020-10-18..2020-10-31'],
    ['From', 'ArrowDown', '2020-10-18..2020-10-31'],
    ['From', 'PageDown', '2020-09-26..2020-10-31'],
    ['From', 'Home', '1988-02-01..2020-10-31'],
    ['From', 'End', '2020-10-31..2020-10-31'],
    ['To', 'ArrowRight', '2020-10-19..2020-11-01'],
    ['To', 'ArrowLeft', '2020-10-19..2020-10-30'],
    ['To', 'PageUp', '2020-10-19..2020-11-15'],
    ['To', 'Home', '2020-10-19..2020-10-19'],
    ['To', 'End', '2020-10-19..2023-09-22'],
    ['To', 'PageDown', '2020-10-19..2020-10-19'],
    ['From', 'PageUp', '2020-10-31..2020-10-31'],
    ['From', 'Shift>}{ArrowRight}{/Shift', '2020-10-20..2020-11-01']
  ])('%s %s: %s', async (name, key, window) => {
    await show({ window: span('2020-10-19', '2020-10-31') });
    await press(name, key);
    expect(shown()).toBe(window);
    expect(new Set(recorded.map(({ kind }) => kind))).toEqual(new Set(['flow']));
  });

  it('go through years, over folds and through days', async () => {
    await show();
    await press('From', ...Array.from({ length: 15 }, () => 'ArrowRight'));
    expect(shown()).toBe('2020-09-26..2023-09-22');
    await press('From', ...Array.from({ length: 4 }, () => 'ArrowLeft'));
    expect(shown()).toBe('1999-01-01..2023-09-22');
  });

  it('turn round where text runs from right to left', async () => {
    await show({ window: span('2020-10-19', '2020-10-31') }, { dir: 'rtl' });
    await press('From', 'ArrowLeft');
    expect(shown()).toBe('2020-10-20..2020-10-31');
  });
});

describe('the thumbs', () => {
  it('are native, named by what can be read, and say the date in words', async () => {
    await show({ window: span('2020-10-30', '2020-10-31') });
    for (const [name, date] of [
      ['From', '30 October 2020'],
      ['To', '31 October 2020']
    ] as const) {
      const input = thumb(name).element();
      await expect.element(thumb(name)).toHaveAttribute('aria-valuetext', date);
      expect(input.tagName).toBe('INPUT');
      expect(
        ['role', 'aria-valuenow', 'aria-valuemin', 'aria-valuemax'].filter((attribute) =>
          input.hasAttribute(attribute)
        )
      ).toEqual([]);
    }
    await expect.element(chart().querySelector('label')).toBeVisible();
  });

  it('say it in the reader’s language', async () => {
    await show({ window: span('2020-10-30', '2020-10-31') }, { locale: 'id' });
    await expect.element(thumb('Dari')).toHaveAttribute('aria-valuetext', '30 Oktober 2020');
    await expect.element(thumb('Sampai')).toHaveAttribute('aria-valuetext', '31 Oktober 2020');
  });

  it('follow each other in the order of the page, also when they meet', async () => {
    await show({ window: span('2020-10-30') });
    await press('From');
    await userEvent.tab();
    expect(document.activeElement).toBe(thumb('To').element());
  });

  it('take one step of a screen reader as one unit, over a fold as well', async () => {
    await show({ window: span('2020-10-19', '2020-11-15') });
    await expect.element(thumb('To')).toBeInTheDocument();
    const input = thumb('To').element() as HTMLInputElement;
    input.stepUp();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    expect(shown()).toBe('2020-10-19..2023-09-17');
  });

  it('keep a date that lies between two units', async () => {
    await show({ window: span('1992-03-05', '2010-06-07') });
    await expect.element(thumb('From')).toHaveAttribute('aria-valuetext', '5 March 1992');
    await expect.element(thumb('To')).toHaveAttribute('aria-valuetext', '7 June 2010');
    expect(shown()).toBe('1992-03-05..2010-06-07');
    await press('From', 'ArrowRight');
    expect(shown()).toBe('1993-01-01..2010-06-07');
  });
});

/** Pixels for days, from two days whose place the picture tells by its grips. */
const gripX = (end: 'start' | 'end') => {
  const box = chart().querySelector(`.grip[data-end=${end}]`)!.getBoundingClientRect();
  return box.left + box.width / 2;
};
async function drag(from: { x: number; y: number }, to: { x: number; y: number }, pointerType = 'mouse') {
  const group = chart();
  const fire = (type: string, { x, y }: { x: number; y: number }, buttons: number) =>
    (document.elementFromPoint(x, y) ?? group).dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        cancelable: true,
        pointerId: 1,
        isPrimary: true,
        pointerType,
        buttons,
        button: 0,
        clientX: x,
        clientY: y
      })
    );
  // Only a real pointer can be captured.
  group.setPointerCapture = () => undefined;
  fire('pointerdown', from, 1);
  for (let step = 1; step <= 5; step++)
    fire(
      'pointermove',
      { x: from.x + ((to.x - from.x) * step) / 5, y: from.y + ((to.y - from.y) * step) / 5 },
      1
    );
  fire('pointerup', to, 0);
  await Promise.resolve();
}
const middle = () => chart().getBoundingClientRect().top + 52;
const words = () => chart().getBoundingClientRect().top + 93;

describe('the pointer', () => {
  it('drags a thumb by as much as it goes, and no further than the other', async () => {
    await show({ window: span('2020-10-19', '2020-10-31') });
    await expect.element(thumb('From')).toBeInTheDocument();
    const unit = (gripX('end') - gripX('start')) / 13;
    await drag({ x: gripX('start') + 3, y: middle() }, { x: gripX('start') + 3 + 4 * unit, y: middle() });
    expect(shown()).toBe('2020-10-23..2020-10-31');
    expect(document.activeElement).toBe(thumb('From').element());
    await drag({ x: gripX('start'), y: middle() }, { x: gripX('end') + 200, y: middle() });
    expect(shown()).toBe('2020-10-31..2020-10-31');
    expect(new Set(recorded.map(({ kind }) => kind))).toEqual(new Set(['flow']));
  });

  it('can take either thumb of a single day on a phone', async () => {
    await page.viewport(390, 844);
    await show({ window: span('2020-10-19') });
    await expect.element(thumb('From')).toBeInTheDocument();
    const y = chart().getBoundingClientRect().top + 22;
    await drag({ x: gripX('start') - 4, y }, { x: gripX('start') - 34, y }, 'touch');
    const [from, to] = shown().split('..');
    expect(from! < '2020-10-19' && to === '2020-10-19').toBe(true);
    app.show({ window: span('2020-10-19') });
    await expect.element(thumb('From')).toHaveAttribute('aria-valuetext', '19 October 2020');
    await drag({ x: gripX('end') + 4, y }, { x: gripX('end') + 34, y }, 'touch');
    expect(shown() > '2020-10-19..2020-10-19').toBe(true);
  });

  it('moves the window when it drags what is between the thumbs', async () => {
    await show({ window: span('2020-10-12', '2020-10-18') });
    await expect.element(thumb('From')).toBeInTheDocument();
    const unit = (gripX('end') - gripX('start')) / 7;
    const x = (gripX('start') + gripX('end')) / 2;
    await drag({ x, y: middle() }, { x: x + 3 * unit, y: middle() });
    expect(shown()).toBe('2020-10-15..2020-10-21');
  });

  it('moves the nearer thumb by a tap on the words of the axis', async () => {
    await show({ window: span('2020-10-12', '2020-10-18') });
    await expect.element(thumb('From')).toBeInTheDocument();
    const unit = (gripX('end') - gripX('start')) / 7;
    const x = gripX('end') + 10 * unit;
    await drag({ x, y: words() }, { x, y: words() });
    expect(shown()).toBe('2020-10-12..2020-10-28');
    expect(recorded.map(({ kind }) => kind)).toEqual(['step']);
  });

  it('shows a day by a tap on its bar', async () => {
    await show({ window: span('2020-10-12', '2020-10-18') });
    await expect.element(thumb('From')).toBeInTheDocument();
    const unit = (gripX('end') - gripX('start')) / 7;
    const x = gripX('end') + 11.5 * unit;
    await drag({ x, y: middle() + 20 }, { x, y: middle() + 20 });
    expect(shown()).toBe('2020-10-30..2020-10-30');
    expect(recorded.map(({ kind }) => kind)).toEqual(['step']);
  });
});

describe('from right to left', () => {
  it('a pointer that goes left goes on in time, with a thumb, with the window and by a tap', async () => {
    await show({ window: span('2020-10-12', '2020-10-18') }, { dir: 'rtl' });
    await expect.element(thumb('From')).toBeInTheDocument();
    await drawn();
    expect(gripX('end')).toBeLessThan(gripX('start'));
    const unit = (gripX('start') - gripX('end')) / 7;
    await drag({ x: gripX('end'), y: middle() }, { x: gripX('end') - 2 * unit, y: middle() });
    expect(shown()).toBe('2020-10-12..2020-10-20');
    await drag({ x: gripX('start'), y: middle() }, { x: gripX('start') + 2 * unit, y: middle() });
    expect(shown()).toBe('2020-10-10..2020-10-20');
    const x = (gripX('start') + gripX('end')) / 2;
    await drag({ x, y: middle() }, { x: x - 3 * unit, y: middle() });
    expect(shown()).toBe('2020-10-13..2020-10-23');
    const tapped = gripX('end') - 10 * unit;
    await drag({ x: tapped, y: words() }, { x: tapped, y: words() });
    expect(shown()).toBe('2020-10-13..2020-11-02');
    await press('To', 'ArrowLeft');
    expect(shown()).toBe('2020-10-13..2020-11-03');
    await press('To', 'Shift>}{ArrowRight}{/Shift');
    expect(shown()).toBe('2020-10-12..2020-11-02');
  });
});

describe('the buttons', () => {
  it('step to the dates with entries and say what they skip', async () => {
    await show({ window: span('2020-11-14') });
    await button('Next date with entries').click();
    expect(shown()).toBe('2023-09-19..2023-09-19');
    await expect.element(page.getByText(/skipping 1,038 days without entries/)).toBeVisible();
    await button('Previous date with entries').click();
    expect(shown()).toBe('2020-11-14..2020-11-14');
  });

  it('play and pause, with a name that says which', async () => {
    await show();
    await button('Play timeline').click();
    expect(button('Play timeline').elements()).toEqual([]);
    const first = shown();
    beats.at(-1)!();
    expect(shown()).not.toBe(first);
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(/^Playing from .* to 22 September 2023\.$/);
    await button('Pause timeline').click();
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(/^Paused at .*: \d+ events?, \d+ statements?\.$/);
    await expect.element(button('Play timeline')).not.toHaveAttribute('aria-pressed');
  });

  it.each<[string, () => Promise<void>]>([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['a key on a thumb', () => press('From', 'ArrowRight')],
    ['an opened item', () => Promise.resolve(app.show({ open: 's-3' }))]
  ])('stop playing with %s', async (_, act) => {
    await show();
    await button('Play timeline').click();
    await act();
    await expect.element(button('Play timeline')).toBeVisible();
  });

  it('move the window as a whole, and open it to all of time', async () => {
    await show({ window: span('2020-10-30', '2020-10-31') });
    await button('Later period').click();
    expect(shown()).toBe('2020-11-01..2020-11-02');
    await button('Earlier period').click();
    await button('Earlier period').click();
    expect(shown()).toBe('2020-10-28..2020-10-29');
    await button('Whole period').click();
    expect(app.isWholePeriod).toBe(true);
    expect(recorded.map(({ kind }) => kind)).toEqual(['step', 'step', 'step', 'step']);
  });
});

describe('the table', () => {
  it('tells the counts of each date and shows it', async () => {
    await show();
    await page.getByText('Table', { exact: true }).click();
    const row = page.getByRole('row', { name: /^23 October 2020/ });
    await expect.element(row).toHaveTextContent(/^23 October 2020\s*0 \+3 possibly\s*0 \+14 possibly/);
    await expect.element(page.getByText('No entries for 20 years and 6 months')).toBeVisible();
    await button('Show 31 October 2020').click();
    expect(shown()).toBe('2020-10-31..2020-10-31');
    await button('Show July 2020').click();
    expect(shown()).toBe('2020-07-01..2020-07-31');
  });

  it('closes with Escape and gives the focus back', async () => {
    await show();
    await page.getByText('Table', { exact: true }).click();
    (button('Show July 2020').element() as HTMLElement).focus();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Show July 2020')).not.toBeInTheDocument();
    expect(document.activeElement?.tagName).toBe('SUMMARY');
  });
});

describe('the date fields', () => {
  const field = (name: 'From' | 'To') =>
    page.elementLocator(document.querySelectorAll('input[type=date]')[name === 'From' ? 0 : 1]!);

  it('set exact dates, also where the axis has no unit for them', async () => {
    await show({ window: span('2020-10-30', '2020-10-31') });
    await page.getByText('30–31 Oct 2020').click();
    await field('From').fill('2015-06-07');
    expect(shown()).toBe('2015-06-07..2020-10-31');
  });

  it('let the other date give way', async () => {
    await show({ window: span('2020-10-30', '2020-10-31') });
    await page.getByText('30–31 Oct 2020').click();
    await field('From').fill('2023-09-20');
    expect(shown()).toBe('2023-09-20..2023-09-20');
  });

  it('wait for a date that the story reaches', async () => {
    await show({ window: span('2020-10-30', '2020-10-31') });
    await page.getByText('30–31 Oct 2020').click();
    await field('To').fill('0202-10-31');
    expect(shown()).toBe('2020-10-30..2020-10-31');
    field('To').element().dispatchEvent(new FocusEvent('blur'));
    await expect.element(field('To')).toHaveValue('2020-10-31');
  });
});

/** Along the axis, from 0 to 1. */
const shareOf = (end: 'start' | 'end') => {
  const { left, width } = chart().getBoundingClientRect();
  return (gripX(end) - left) / width;
};
/** The picture is drawn again when the page has found out how wide it is. */
const drawn = () =>
  expect
    .poll(
      () =>
        chart().querySelector('svg')!.getBoundingClientRect().width - chart().getBoundingClientRect().width
    )
    .toBe(0);
const radio = (name: string) => page.getByRole('radio', { name, exact: true });
/** A radio is as large as its label and lies over it. */
const choose = (name: string) => radio(name).click();
const more = () => page.getByLabelText('More', { exact: true });

describe('the two clocks', () => {
  it('keep the window, and tell what enters and what leaves', async () => {
    await show({ window: span('2020-10-23') });
    const before = app.selection.rows.length;
    await choose('As reported');
    expect(app.view.clock).toBe('reported');
    expect(shown()).toBe('2020-10-23..2020-10-23');
    const { length } = app.selection.rows;
    const note = page.getByText(/^\d+ enters? and \d+ leaves?$/);
    await expect.element(note).toBeVisible();
    const [entered, left] = note.element().textContent.match(/\d+/g)!.map(Number);
    expect(before + entered! - left!).toBe(length);
    expect(recorded).toEqual([{ kind: 'step', changed: ['clock'] }]);
    app.show({ window: span('2020-10-24') });
    await expect.element(note).not.toBeInTheDocument();
  });

  it('are chosen by keyboard', async () => {
    await show();
    (radio('As it happened').element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(app.view.clock).toBe('reported');
    await userEvent.keyboard('{ArrowLeft}');
    expect(app.view.clock).toBe('happened');
  });

  const sliding = () => chart().getAnimations({ subtree: true });

  it('send marks on their way to their other dates, by a transform alone, and let them rest there', async () => {
    await show({}, { story: tinyStory() });
    await drawn();
    // Not by the test's own mouse, which may come back when they have arrived.
    (radio('As reported').element() as HTMLElement).click();
    await expect.poll(() => sliding().length).toBeGreaterThan(5);
    const starts = sliding().map(({ effect }) => (effect as KeyframeEffect).getKeyframes()[0]!);
    expect(starts.every((start) => Object.keys(start).includes('transform'))).toBe(true);
    expect(new Set(starts.map(({ transform }) => transform)).size).toBeGreaterThan(3);
    await expect.poll(() => sliding().length).toBe(0);
  });

  it('move nothing for who wants no motion', async () => {
    await show({}, { story: tinyStory(), isStill: true });
    await drawn();
    radio('As reported')
      .element()
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await expect.poll(() => app.view.clock).toBe('reported');
    expect(sliding()).toEqual([]);
  });

  it('leave the axis where it is', async () => {
    await show({ window: span('2020-10-19', '2020-10-31') });
    await drawn();
    const before = shareOf('start');
    await choose('As reported');
    await expect.element(radio('As reported')).toBeChecked();
    expect(shareOf('start')).toBeCloseTo(before, 6);
  });
});

describe('from the start', () => {
  it('there is one thumb, which says until when', async () => {
    await show({ window: span('2020-10-19', '2020-10-31') });
    await choose('From the start');
    expect(shown()).toBe('1988-02-01..2020-10-31');
    expect(page.getByRole('slider').elements()).toHaveLength(1);
    await expect.element(thumb('Until')).toHaveAttribute('aria-valuetext', '31 October 2020');
    await expect.element(page.getByText('Until 31 Oct 2020', { exact: true }).first()).toBeVisible();
    await press('Until', 'ArrowLeft', 'Shift>}{ArrowLeft}{/Shift');
    expect(shown()).toBe('1988-02-01..2020-10-29');
    await press('Until', 'Home');
    expect(shown()).toBe('1988-02-01..1988-12-31');
  });

  it('goes back to the range that was left', async () => {
    await show({ window: span('2020-10-19', '2020-10-31') });
    await choose('From the start');
    await press('Until', 'ArrowRight');
    await choose('Range');
    expect(shown()).toBe('2020-10-19..2020-11-01');
    expect(thumb('From').elements()).toHaveLength(1);
  });

  it('plays to the end and is over then', async () => {
    await show({ mode: 'until', window: span('1988-02-01', '2023-09-20') });
    await button('Play timeline').click();
    expect(shown()).toBe('1988-02-01..2023-09-21');
    beats.at(-1)!();
    expect(shown()).toBe('1988-02-01..2023-09-22');
    beats.at(-1)!();
    expect(shown()).toBe('1988-02-01..2023-09-22');
    await expect.element(button('Play timeline')).toBeVisible();
    await button('Previous date with entries').click();
    expect(shown()).toBe('1988-02-01..2023-09-21');
  });

  it('a bar shows everything up to its day, and the window is not dragged', async () => {
    await show({ mode: 'until', window: span('1988-02-01', '2020-10-18') });
    await expect.element(thumb('Until')).toBeInTheDocument();
    await drag({ x: gripX('end') - 60, y: middle() }, { x: gripX('end') - 40, y: middle() });
    expect(shown().startsWith('1988-02-01..')).toBe(true);
    expect(thumb('From').elements()).toEqual([]);
  });

  it('has one date to type', async () => {
    await show({ mode: 'until', window: span('1988-02-01', '2020-10-18') });
    await page.getByText('Until 18 Oct 2020', { exact: true }).first().click();
    const fields = [...document.querySelectorAll<HTMLInputElement>('input[type=date]')];
    expect(fields).toHaveLength(1);
    await page.elementLocator(fields[0]!).fill('2020-10-31');
    expect(shown()).toBe('1988-02-01..2020-10-31');
  });
});

describe('one date', () => {
  it('is the last one with entries in the range, and goes back to it', async () => {
    await show({ window: span('2020-10-12', '2020-10-28') });
    await choose('One date');
    expect(shown()).toBe('2020-10-23..2020-10-23');
    await expect.element(radio('One date')).toBeChecked();
    await choose('Range');
    expect(shown()).toBe('2020-10-12..2020-10-28');
  });

  it('becomes the stretch around it where no range was left', async () => {
    await show({ window: span('2023-09-21') });
    await expect.element(radio('One date')).toBeChecked();
    await choose('Range');
    expect(shown()).toBe('2023-09-18..2023-09-22');
  });

  it('is a range as soon as a thumb widens it', async () => {
    await show({ window: span('2020-10-30') });
    await press('To', 'ArrowRight');
    await expect.element(radio('Range')).toBeChecked();
  });
});

describe('the periods', () => {
  it('are called by the events that begin them, and shown by one press', async () => {
    await show({ mode: 'until', window: span('1988-02-01', '2020-10-18') });
    await page.getByText('Until 18 Oct 2020', { exact: true }).first().click();
    const names = page
      .getByRole('region', { name: 'Periods in this story' })
      .getByRole('button')
      .elements()
      .map((element) => element.textContent.replace(/\s+/g, ' ').trim());
    expect(names.length).toBeGreaterThan(2);
    expect(names.every((name) => /\d{4} · \d+ events?, \d+ statements?$/.test(name))).toBe(true);
    await button(/^Event s-10/).click();
    expect(app.view.mode).toBe('window');
    expect(shown()).toMatch(/^2020-09-27\.\./);
    expect(document.activeElement?.tagName).toBe('SUMMARY');
  });
});

describe('empty time', () => {
  const fold = () => button('20 years and 6 months without entries');

  it('is laid open by a press, and folded again, by the same button', async () => {
    await show({ window: span('2020-10-19', '2020-10-31') });
    await expect.element(fold()).toHaveAttribute('aria-expanded', 'false');
    await drawn();
    const width = () => shareOf('end') - shareOf('start');
    const before = width();
    (fold().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(fold()).toHaveAttribute('aria-expanded', 'true');
    expect(document.activeElement).toBe(fold().element());
    expect(width()).toBeLessThan(before);
    expect(shown()).toBe('2020-10-19..2020-10-31');
    await fold().click();
    await expect.element(fold()).toHaveAttribute('aria-expanded', 'false');
    expect(width()).toBeCloseTo(before, 6);
  });

  it('has room for thumbs then', async () => {
    await show({ window: span('1988-02-01', '1999-12-31') });
    await fold().click();
    await press('To', 'ArrowRight');
    expect(shown()).toBe('1988-02-01..2000-12-31');
  });

  it('can all be shown at its true length', async () => {
    await show({ window: span('2020-10-19', '2020-10-31') });
    await more().click();
    await choose('True scale');
    expect(fold().elements()).toEqual([]);
    await press('From', 'ArrowRight');
    expect(shown()).toBe('2020-10-20..2020-10-31');
    await press('From', 'PageDown');
    expect(shown()).toBe('2020-09-20..2020-10-31');
    await choose('Empty time folded');
    await expect.element(fold()).toBeVisible();
  });

  it('is laid open on a phone from the panel', async () => {
    await page.viewport(320, 640);
    await show({ window: span('2020-10-19', '2020-10-31') });
    await page.getByText('19–31 Oct 2020').first().click();
    await page.getByText('More', { exact: true }).click();
    const box = page.getByRole('checkbox', { name: /^20 years and 6 months without entries, / });
    await box.click();
    await expect.element(box).toBeChecked();
    await press('From', 'PageDown', 'ArrowLeft', 'ArrowLeft');
    expect(shown() > '2000' && shown() < '2020-09').toBe(true);
  });
});

describe('playing', () => {
  it('begins again where that is wanted', async () => {
    await show({ window: span('2023-09-21') });
    await more().click();
    await page.getByRole('checkbox', { name: 'Play again from the start' }).click();
    await button('Play timeline').click();
    expect(shown()).toBe('2023-09-22..2023-09-22');
    beats.at(-1)!();
    expect(shown().startsWith('1988')).toBe(true);
    await expect.element(button('Pause timeline')).toBeVisible();
  });

  it.each<[string, Partial<View>]>([
    ['a filter', { acts: ['claim'] }],
    ['a search', { query: 's-3' }],
    ['the other clock', { clock: 'reported' }],
    ['leaving out what is possible', { sure: true }]
  ])('stops for %s', async (_, change) => {
    await show();
    await button('Play timeline').click();
    app.show(change);
    await expect.element(button('Play timeline')).toBeVisible();
  });

  it('goes on while somebody moves the map or reads in another way', async () => {
    await show();
    await button('Play timeline').click();
    app.show({ camera: { zoom: 7, lat: 40, lng: 46 } }, 'flow');
    app.show({ quotes: 'original' });
    await expect.element(button('Pause timeline')).toBeVisible();
  });
});

describe('the page', () => {
  it.each([
    [1280, 720, 24],
    [390, 844, 24]
  ])('has no control too small to hit at %d by %d', async (width, height, least) => {
    await page.viewport(width, height);
    await show({ window: span('2020-10-30', '2020-10-31') });
    await expect.element(thumb('From')).toBeInTheDocument();
    const sizes = [...document.querySelectorAll('button, summary, select')].map((control) => {
      const { width: inline, height: block } = control.getBoundingClientRect();
      return { name: control.getAttribute('aria-label') ?? control.textContent, inline, block };
    });
    expect(sizes.filter(({ inline, block }) => inline < least || block < least)).toEqual([]);
    const primary = sizes.filter(({ name }) => /timeline|date with|period/i.test(name));
    expect(primary.length).toBeGreaterThan(2);
    expect(primary.filter(({ inline, block }) => inline < 44 || block < 44)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it.each(['ltr', 'rtl'] as const)('is no wider than 320 pixels with all open, %s', async (dir) => {
    await page.viewport(320, 640);
    await show({ window: span('2020-10-30', '2020-10-31') }, { dir });
    await page.getByText('30–31 Oct 2020').click();
    await page.getByText('More', { exact: true }).click();
    await expect.element(page.getByRole('table')).toBeVisible();
    const wide = [...document.querySelectorAll('html, .timeline *')]
      .filter(
        (one) => one.scrollWidth > one.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(one).overflowX)
      )
      .map((one) => `${one.localName}.${one.className}: ${one.scrollWidth} in ${one.clientWidth}`);
    expect(wide).toEqual([]);
    const beyond = [
      ...document.querySelectorAll('.timeline button, .timeline input, .timeline label, .timeline td')
    ]
      .filter((one) => one.checkVisibility() && one.closest('[role=group][aria-label="Date range"]') === null)
      .map((one) => ({ one: `${one.localName}: ${one.textContent}`, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.left < 0 || box.right > 320)
      .map(({ one }) => one);
    expect(beyond).toEqual([]);
    expect(document.documentElement.scrollWidth).toBe(320);
  });

  it('has no fault that a machine can find, closed, open and slim', async () => {
    await show({ window: span('2020-10-30', '2020-10-31') });
    await expect.element(thumb('From')).toBeInTheDocument();
    const faults = async () =>
      (await axe.run(document, { rules: { region: { enabled: false } } })).violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html}`
      );
    expect(await faults()).toEqual([]);
    await page.getByText('Table', { exact: true }).click();
    expect(await faults()).toEqual([]);
    await page.viewport(390, 844);
    await expect.element(page.getByText('Table', { exact: true })).not.toBeInTheDocument();
    await page.getByText('30–31 Oct 2020').click();
    await page.getByText('More', { exact: true }).click();
    expect(await faults()).toEqual([]);
  });

  it('has none from the start, as reported, with all panels and folds open', async () => {
    await page.viewport(1440, 900);
    await show({ mode: 'until', clock: 'reported', window: span('1988-02-01', '2020-10-31') });
    await expect.element(thumb('Until')).toBeInTheDocument();
    await button('20 years and 6 months without entries').click();
    for (const open of [page.getByText('Reported until 31 Oct 2020').first(), more()]) {
      await open.click();
      const { violations } = await axe.run(document, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });

  it.each([
    [1440, 220],
    [1280, 220],
    [1100, 220],
    [960, 220],
    [390, 104],
    [320, 104]
  ])('is no higher at a width of %d than %d, and no wider than the page', async (width, height) => {
    await page.viewport(width, 800);
    await show({ clock: 'reported', window: span('2020-10-30', '2020-10-31') }, { locale: 'id' });
    await expect.element(thumb('Dari')).toBeInTheDocument();
    expect(document.querySelector('.timeline')!.getBoundingClientRect().height).toBeLessThanOrEqual(height);
    const summaries = [...document.querySelectorAll('.controls summary')];
    expect(summaries.filter((one) => one.getBoundingClientRect().right > width)).toEqual([]);
    await page.elementLocator(summaries[0]!).click();
    document.querySelector<HTMLDetailsElement>('details.more')?.setAttribute('open', '');
    const panel = document.querySelector('details .panel')!;
    await expect.poll(() => panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
  });
});
