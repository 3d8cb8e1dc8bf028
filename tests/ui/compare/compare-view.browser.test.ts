import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { spanOf } from '../../../src/domain/time';
import type { Locale, View } from '../../../src/domain/view';
import CompareView from '../../../src/ui/compare/CompareView.svelte';
import { faults } from '../faults';
import { showPanel } from '../show-panel';
import { tinyApp } from '../tiny-app';

const onOpen = vi.fn<(id: string) => void>();
const onCompare = vi.fn<(a: string, b: string) => void>();
const onClose = vi.fn<() => void>();

async function show(a: string, b: string, locale: Locale = 'en', change: Partial<View> = {}) {
  const { app } = tinyApp(change, { locale });
  await showPanel(app, CompareView, { a, b, onOpen, onCompare, onClose });
  return app;
}

const column = (name: string) => page.getByRole('article', { name });
const speakers = () =>
  page
    .getByRole('article')
    .getByRole('heading', { level: 3 })
    .elements()
    .map((element) => element.textContent);
const box = (name: string) => column(name).element().getBoundingClientRect();

beforeEach(() => page.viewport(1200, 900));

describe('two statements side by side', () => {
  it('stand in the order of their dates, with equal weight, part against part', async () => {
    await show('denies-shelling', 'accuses-shelling');
    expect(speakers()).toEqual(['Ann', 'Government of Bob']);
    const [ann, bob] = [box('Ann'), box('Government of Bob')];
    expect([ann.y, ann.width, ann.height]).toEqual([bob.y, bob.width, bob.height]);
    expect(ann.x).toBeLessThan(bob.x);
    const parts = (name: string) =>
      column(name)
        .getByRole('heading', { level: 4 })
        .elements()
        .map((element) => [element.textContent, element.getBoundingClientRect().y]);
    expect(parts('Ann')).toEqual(parts('Government of Bob'));
  });

  it('show original, translation, our words, dates and why, the way, places and figures', async () => {
    await show('denies-shelling', 'accuses-shelling');
    const ann = column('Ann');
    await expect.element(ann.getByText('mereka menembak')).toHaveTextContent('mereka menembak');
    await expect.element(ann.getByText('they shot')).toBeVisible();
    await expect.element(ann.getByText('What accuses-shelling says')).toBeVisible();
    await expect.element(ann.getByText('at least 5 wounded')).toBeVisible();
    await expect.element(ann.getByText('about Stepanakert · Xankəndi')).toBeVisible();
    await expect.element(ann).toHaveTextContent(/Said 2 October 2020/);
    await expect.element(ann).toHaveTextContent(/Published Alpha, 5 Oktober 2020 \| 08:30 WIB/);
    await expect.element(ann).toHaveTextContent(/Why this date The article states this date/);
    await expect.element(ann.getByRole('list', { name: 'How it reached the page' })).toBeVisible();
  });

  it('say what the one says of the other, from both ends, and what it covers', async () => {
    await show('denies-shelling', 'accuses-shelling');
    await expect.element(page.getByText('Government of Bob denies Ann')).toBeVisible();
    await expect.element(page.getByText('Ann: denied by Government of Bob')).toBeVisible();
    await expect.element(page.getByText('only the city')).toBeVisible();
    await expect.element(page.getByText('Both are about: Event shelling.')).toBeVisible();
  });

  it('say so where nothing is recorded between them', async () => {
    await show('mediators-appeal', 'denies-shelling');
    await expect.element(page.getByText('The story records no relation between these two.')).toBeVisible();
  });

  it('tell apart two statements by one speaker', async () => {
    await show('mediators-appeal', 'accuses-shelling');
    expect(speakers()).toEqual(['Ann', 'Ann']);
  });

  it('open, close and give way to another', async () => {
    await show('denies-shelling', 'accuses-shelling');
    await page.getByRole('button', { name: 'Government of Bob: open in the list' }).click();
    expect(onOpen).toHaveBeenLastCalledWith('denies-shelling');
    await page
      .getByRole('combobox', { name: 'Another statement beside Ann' })
      .selectOptions('mediators-appeal');
    expect(onCompare).toHaveBeenLastCalledWith('accuses-shelling', 'mediators-appeal');
    await page.getByRole('button', { name: 'Close side by side' }).click();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('say what is wrong with a pair that cannot be', async () => {
    await show('denies-shelling', 'gone');
    await expect.element(page.getByText('One of these statements is not in the story.')).toBeVisible();
    document.querySelector('main')!.remove();
    await show('denies-shelling', 'denies-shelling');
    await expect.element(page.getByText('A statement cannot stand beside itself.')).toBeVisible();
  });

  it('stand over each other on a phone, within its width', async () => {
    await page.viewport(390, 844);
    await show('denies-shelling', 'accuses-shelling');
    expect(box('Ann').bottom).toBeLessThanOrEqual(box('Government of Bob').top);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });

  it('have no fault that a machine can find, in either language', async () => {
    for (const locale of ['en', 'id'] as const) {
      await show('denies-shelling', 'accuses-shelling', locale);
      expect(await faults()).toEqual([]);
      document.querySelector('main')!.remove();
    }
  });
});

it('two of which one was not yet published say so, and can be shown as known now', async () => {
  const window = { start: spanOf('1994')!.start, end: spanOf('2020-10-19')!.end };
  const app = await show('accuses-shelling', 'mediators-appeal', 'en', { window, known: 'then' });
  await expect.element(page.getByText(/was not yet published on 19 October 2020/)).toBeVisible();
  expect(speakers()).toEqual([]);
  await page.getByRole('button', { name: 'Show as known now' }).click();
  expect(app.view.known).toBe('now');
  expect(speakers()).toHaveLength(2);
});
