import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { spanOf } from '../../../src/domain/time';
import type { Locale, View } from '../../../src/domain/view';
import CoveragePanel from '../../../src/ui/coverage/CoveragePanel.svelte';
import { tinyStory } from '../../fixtures/tiny-story';
import { faults } from '../faults';
import { showPanel } from '../show-panel';
import { tinyApp } from '../tiny-app';

const onFilter = vi.fn<(change: Partial<View>) => void>();
const onOpen = vi.fn<(id: string) => void>();

async function show(change: Partial<View> = {}, locale: Locale = 'en') {
  const story = tinyStory();
  // Beta tells of the shelling too, later.
  story.events[1]!.evidence.push({ ...story.events[1]!.evidence[0]!, source: 'beta-2020-10-20' });
  const { app } = tinyApp(change, { locale, story });
  await showPanel(app, CoveragePanel, { onFilter, onOpen });
}

const button = (name: RegExp | string) => page.getByRole('button', { name });
const coverage = () =>
  page.getByRole('table', { name: 'Events by date, with the articles that report them' });

beforeEach(() => page.viewport(1200, 900));

describe('coverage', () => {
  it('is a table of events by articles, each under its head', async () => {
    await show();
    expect(
      coverage()
        .getByRole('columnheader')
        .elements()
        .map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())
    ).toEqual(['Event', 'Alpha 5 Oct 2020', 'Beta 20 Oct 2020']);
    expect(
      coverage()
        .getByRole('rowheader')
        .elements()
        .map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())
    ).toEqual([
      '1994 Event old-war',
      '1 Oct 2020 Event shelling',
      '19 Oct 2020 Event geneva-talks',
      '25 Oct 2020 Event next-talks'
    ]);
  });

  it('says who reported, who was first, who was the only one, and who could not know', async () => {
    await show();
    await expect
      .element(
        button(
          'Event shelling in Alpha, 5 Oct 2020: reported; statements: 2, first; show this article and event'
        )
      )
      .toHaveTextContent(/2\s*first/);
    await expect
      .element(button(/^Event shelling in Beta, 20 Oct 2020: reported; statements: 0/))
      .toBeVisible();
    await expect.element(button(/^Event geneva-talks in Beta.*: the only one to report it/)).toBeVisible();
    const row = coverage().getByRole('row', { name: /Event geneva-talks/ });
    await expect.element(row.getByRole('cell').first()).toHaveTextContent('published before it happened');
  });

  it('filters by a cell and by an article, and opens an event', async () => {
    await show();
    await button(/^Event shelling in Alpha/).click();
    expect(onFilter).toHaveBeenLastCalledWith({ sources: ['alpha-2020-10-05'], open: 'shelling' });
    await button('Beta, 20 Oct 2020: show only this article').click();
    expect(onFilter).toHaveBeenLastCalledWith({ sources: ['beta-2020-10-20'] });
    await button('1994: Event old-war: open the event').click();
    expect(onOpen).toHaveBeenLastCalledWith('old-war');
  });

  it('is one stop for the Tab key, and arrows reach every report', async () => {
    await show();
    const stops = coverage()
      .getByRole('button')
      .elements()
      .filter((element) => element.tabIndex === 0);
    expect(stops).toHaveLength(1);
    stops[0]!.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(button(/^Event shelling in Alpha/)).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(button(/^Event shelling in Beta/)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(onFilter).toHaveBeenLastCalledWith({ sources: ['beta-2020-10-20'], open: 'shelling' });
    await userEvent.keyboard('{Home}');
    await expect.element(button(/^1 Oct 2020: Event shelling: open/)).toHaveFocus();
  });

  it('is of the view, or of the whole story', async () => {
    await show({ kinds: ['war'] });
    expect(coverage().getByRole('rowheader').elements()).toHaveLength(1);
    await page.getByRole('radio', { name: 'the whole story' }).click();
    expect(coverage().getByRole('rowheader').elements()).toHaveLength(4);
  });

  it('knows only the articles of a day, where that is asked', async () => {
    await show({ window: { start: spanOf('1994')!.start, end: spanOf('2020-10-19')!.end }, known: 'then' });
    expect(coverage().getByRole('columnheader').elements()).toHaveLength(2);
    expect(coverage().getByRole('rowheader').elements()).toHaveLength(2);
    await expect
      .element(page.getByText(/As known on 19 October 2020.* \(1\sof\s2\)\. 2 entries were published later/))
      .toBeVisible();
    await expect.element(button(/^Event shelling in Alpha.*the only one to report it/)).toBeVisible();
  });

  it('says which agency fed which outlet', async () => {
    await show();
    const chains = page.getByRole('table', { name: /^Statements by agency/ });
    const row = chains.getByRole('row', { name: /^Wire/ });
    expect(
      row
        .getByRole('cell')
        .elements()
        .map((cell) => cell.textContent)
    ).toEqual(['Beta', '1', '0', '0', '1']);
    await expect.element(page.getByText(/1 more is in Beta’s own voice/)).toBeVisible();
  });

  it('has no fault that a machine can find, in either language', async () => {
    for (const locale of ['en', 'id'] as const) {
      await show({}, locale);
      expect(await faults()).toEqual([]);
      document.querySelector('main')!.remove();
    }
  });

  it('fits a phone', async () => {
    await page.viewport(390, 844);
    await show();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });
});
