import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { spanOf } from '../../../src/domain/time';
import type { Locale, View } from '../../../src/domain/view';
import type { Story } from '../../../src/schema/story';
import PeoplePanel from '../../../src/ui/people/PeoplePanel.svelte';
import { tinyStatement, tinyStory } from '../../fixtures/tiny-story';
import { faults } from '../faults';
import { showPanel } from '../show-panel';
import { tinyApp } from '../tiny-app';

const onFilter = vi.fn<(change: Partial<View>) => void>();
const onOpen = vi.fn<(id: string) => void>();

async function show(
  change: Partial<View> = {},
  { locale = 'en', story = tinyStory() }: { locale?: Locale; story?: Story } = {}
) {
  const { app } = tinyApp(change, { locale, story });
  await showPanel(app, PeoplePanel, { onFilter, onOpen });
}

const person = (name: string) => page.getByRole('listitem', { name, exact: true });
const names = () =>
  page
    .getByRole('heading', { level: 4 })
    .elements()
    .map((element) => element.textContent);

beforeEach(() => page.viewport(1200, 900));

describe('people', () => {
  it('are by name, outlets in their own voice last', async () => {
    await show();
    expect(names()).toEqual(['Ann', 'Government of Bob', 'Beta']);
    await expect.element(page.getByRole('region', { name: 'Outlets in their own voice' })).toBeVisible();
  });

  it('are those of the view or of the whole story, and those who were known on a day', async () => {
    await show({ window: { start: spanOf('2020-10-02')!.start, end: spanOf('2020-10-10')!.end } });
    expect(names()).toEqual(['Ann', 'Government of Bob']);
    await page.getByRole('radio', { name: 'the whole story' }).click();
    expect(names()).toEqual(['Ann', 'Government of Bob', 'Beta']);
    await page.getByRole('radio', { name: 'on 10 Oct 2020' }).click();
    expect(names()).toEqual(['Ann', 'Government of Bob']);
    await expect.element(page.getByText(/4 entries were published later/)).toBeVisible();
    await expect.element(person('Ann')).toHaveTextContent('in Alpha (1)');
  });

  it('say through whom they reached us', async () => {
    await show();
    await expect.element(person('Ann')).toHaveTextContent('Through Wire (1) · in Alpha (1) and Beta (1)');
  });

  it('have a mark for each statement, filled where the day is known, which opens it', async () => {
    await show();
    const marks = () => person('Ann').element().querySelectorAll<HTMLElement>('[data-id]');
    expect([...marks()].map(({ dataset }) => dataset.id)).toEqual(['accuses-shelling', 'mediators-appeal']);
    const [first, second] = [...marks()].map((mark) => mark.getBoundingClientRect().x);
    expect(first).toBeLessThan(second!);
    await userEvent.click(marks()[1]!);
    expect(onOpen).toHaveBeenLastCalledWith('mediators-appeal');
    expect(person('Government of Bob').element().querySelector('[data-id] .soft')).not.toBeNull();
  });

  it('say the same in words, by keyboard', async () => {
    await show();
    person('Ann').element().querySelector('summary')!.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(person('Ann').getByText('What mediators-appeal says')).toBeVisible();
    await person('Ann').getByRole('button', { name: 'Appeal, 19 Oct 2020: open the statement' }).click();
    expect(onOpen).toHaveBeenLastCalledWith('mediators-appeal');
  });

  it('are found by a part of a name, and shown alone', async () => {
    await show();
    await page.getByRole('searchbox', { name: 'Find a speaker' }).fill('gov');
    expect(names()).toEqual(['Government of Bob']);
    await page.getByRole('button', { name: 'Show only Government of Bob' }).click();
    expect(onFilter).toHaveBeenLastCalledWith({ speakers: ['bob-gov'] });
    await page.getByRole('searchbox').fill('nobody');
    await expect.element(page.getByText('Nobody by that name.')).toBeVisible();
  });

  it('are let go again by the same button', async () => {
    await show({ speakers: ['ann'] });
    const only = page.getByRole('button', { name: 'Show only Ann' });
    await expect.element(only).toHaveAttribute('aria-pressed', 'true');
    await only.click();
    expect(onFilter).toHaveBeenLastCalledWith({ speakers: [] });
  });

  it('may be many, with many words each', async () => {
    const story = tinyStory();
    story.actors.push(
      ...Array.from({ length: 90 }, (_, index) => ({
        ...story.actors[0]!,
        id: `p-${index}`,
        label: { en: `P${index}`, id: `P${index}` }
      }))
    );
    story.statements = Array.from({ length: 300 }, (_, index) =>
      tinyStatement({ id: `s-${index}`, speaker: index < 30 ? 'ann' : `p-${index % 90}` })
    );
    await show({}, { story });
    expect(names()).toHaveLength(40);
    await expect.element(person('Ann')).toHaveTextContent('+20');
    await page.getByRole('button', { name: 'Show 40 more' }).click();
    expect(names()).toHaveLength(80);
  });

  it('say when nobody speaks', async () => {
    await show({ query: 'zzz' });
    await expect.element(page.getByText('Nobody speaks in this view.')).toBeVisible();
  });

  it('have no fault that a machine can find, open and closed, in either language', async () => {
    for (const locale of ['en', 'id'] as const) {
      await show({}, { locale });
      expect(await faults()).toEqual([]);
      for (const summary of document.querySelectorAll('summary')) summary.click();
      await expect.element(page.getByText('What denies-shelling says').first()).toBeVisible();
      expect(await faults()).toEqual([]);
      document.querySelector('main')!.remove();
    }
  });

  it('fit a phone', async () => {
    await page.viewport(390, 844);
    await show();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });
});
