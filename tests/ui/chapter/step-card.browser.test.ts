/** A step of a chapter above the list: read, gone through, left and come back to. */
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Locale, View } from '../../../src/domain/view';
import { stepView } from '../../../src/io/step-view';
import { encodeQuery } from '../../../src/io/url';
import StepCard from '../../../src/ui/chapter/StepCard.svelte';
import { faults } from '../faults';
import { showPanel } from '../show-panel';
import { tinyApp } from '../tiny-app';

async function show(step: string, change: Partial<View> = {}, locale: Locale = 'en') {
  const { app, recorded } = tinyApp({}, { locale });
  const chapter = app.whole.chapterById.get('one-week')!;
  app.show({
    ...stepView(
      app.whole,
      chapter,
      chapter.steps.find(({ id }) => id === step)!
    ),
    ...change
  });
  const linkTo = (each: Partial<View>) => `?${encodeQuery({ ...app.view, ...each }, app.whole)}`;
  await showPanel(app, StepCard, { linkTo, base: '../' });
  recorded.length = 0;
  return { app, recorded };
}

const link = (name: RegExp | string) => page.getByRole('link', { name });
const heading = (name: string) => page.getByRole('heading', { level: 2, name });

beforeEach(() => page.viewport(480, 700));

describe('a step', () => {
  it('has its text, its number, its question with the answer folded, and what it rests on', async () => {
    await show('accusation');
    await expect.element(heading('The accusation')).toBeVisible();
    await expect.element(page.getByText('Step 1 of 3')).toBeVisible();
    await expect.element(page.getByText('It speaks of people who were wounded.')).toBeVisible();
    await expect.element(page.getByText('At least five.')).not.toBeVisible();
    await page.getByText('Answer', { exact: true }).click();
    await expect.element(page.getByText('At least five.')).toBeVisible();
    // The figure stands in the statement of Ann.
    expect(
      page
        .getByRole('listitem')
        .elements()
        .map((item) => item.textContent.trim())
    ).toEqual(['Ann, 2 Oct 2020', 'Ann, 2 Oct 2020']);
    expect(await faults()).toEqual([]);
  });

  it('says what may be hard to bear only before the first', async () => {
    await show('both-sides');
    expect(page.getByText('Before you begin').elements()).toEqual([]);
  });

  it('is in Indonesian as well', async () => {
    await show('accusation', {}, 'id');
    await expect.element(heading('Tuduhan')).toBeVisible();
    await expect.element(page.getByText('Langkah 1 dari 3')).toBeVisible();
    await expect.element(link(/Berikutnya/)).toHaveTextContent('Keduanya');
  });
});

describe('going on', () => {
  it('is one entry of the history, opens the next step as it is, and leads to its heading', async () => {
    const { app, recorded } = await show('accusation', { query: 'gone astray', panel: 'people' });
    await expect.element(link(/^Next/)).toHaveAttribute('href', '?ch=one-week&st=both-sides&v=1');
    await link(/^Next/).click();
    expect(app.view).toMatchObject({ step: 'both-sides', query: '', panel: undefined });
    expect(app.view.compare).toEqual(['accuses-shelling', 'denies-shelling']);
    expect(recorded.map(({ kind }) => kind)).toEqual(['step']);
    await expect.element(heading('Both')).toHaveFocus();
  });

  it('goes back as well, by keyboard, and ends at both ends', async () => {
    const { app } = await show('everything');
    expect(link(/^Next/).elements()).toEqual([]);
    (link(/^Back/).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(app.view.step).toBe('both-sides');
    await expect.element(link(/^Next/)).toHaveTextContent('Everything');
    await link(/^Back/).click();
    expect(link(/^Back/).elements()).toEqual([]);
  });
});

describe('leaving', () => {
  it('for something else shows the way back to the step', async () => {
    const { app, recorded } = await show('accusation');
    expect(page.getByRole('button', { name: 'Return to the step' }).elements()).toEqual([]);
    app.show({ open: 'geneva-talks' });
    await page.getByRole('button', { name: 'Return to the step' }).click();
    expect(app.view.open).toBe('accuses-shelling');
    expect(recorded.map(({ kind }) => kind)).toEqual(['step', 'step']);
    await expect.element(heading('The accusation')).toHaveFocus();
  });

  it('the chapter keeps what is shown', async () => {
    const { app } = await show('accusation', { isPresenting: true });
    await page.getByRole('button', { name: 'Leave the chapter' }).click();
    expect(app.view).toMatchObject({
      chapter: undefined,
      step: undefined,
      isPresenting: false,
      open: 'accuses-shelling'
    });
    expect(page.getByRole('heading', { level: 2 }).elements()).toEqual([]);
  });
});
