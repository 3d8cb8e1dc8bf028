import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { AppState } from '../../../src/state/app-state.svelte';
import { tinyStory } from '../../fixtures/tiny-story';
import { tinyApp } from '../tiny-app';
import BarPage from './BarPage.svelte';

async function show(app: AppState) {
  await render(BarPage, { app });
}

const box = (name: string | RegExp) => page.getByRole('checkbox', { name });
const chip = (name: string) => page.getByRole('button', { name: `Remove filter: ${name}` });

async function unfold(...names: string[]) {
  await page.getByRole('button', { name: 'Filters' }).click();
  for (const name of names) await page.getByText(name, { exact: true }).first().click();
}

describe('the filters', () => {
  it('count what each value would leave', async () => {
    await show(tinyApp().app);
    await unfold('Places', 'Speakers');
    await expect.element(box('Stepanakert · Xankəndi 3 entries')).not.toBeChecked();
    await expect.element(box('Geneva 3 entries')).toBeVisible();
    await expect.element(box('Ann 2 entries')).toBeVisible();
  });

  it('stand in the order of the alphabet', async () => {
    await show(tinyApp().app);
    await unfold('Speakers');
    const names = page.getByRole('group', { name: 'Speakers' }).getByRole('checkbox').elements();
    expect(names.map((element) => element.closest('label')?.querySelector('.name')?.textContent)).toEqual([
      'Ann',
      'Beta',
      'Government of Bob'
    ]);
  });

  it('choose and drop values, each as one step', async () => {
    const { app, recorded } = tinyApp();
    await show(app);
    await unfold('Speakers');
    await box(/Ann/).click();
    await box(/Government of Bob/).click();
    expect(app.view.speakers).toEqual(['ann', 'bob-gov']);
    await box(/Ann/).click();
    expect(app.view.speakers).toEqual(['bob-gov']);
    expect(recorded.map(({ kind }) => kind)).toEqual(['step', 'step', 'step']);
  });

  it('count the other values of a filter as if none were chosen in it', async () => {
    const { app } = tinyApp({ speakers: ['bob-gov'] });
    await show(app);
    await unfold('Places');
    await expect.element(box('Ann 2 entries')).toBeVisible();
    await expect.element(box('Geneva 0 entries')).toBeVisible();
    await expect.element(box('Stepanakert · Xankəndi 1 entry')).toBeVisible();
  });

  it('hold the articles of an outlet together, and count an entry in two of them once', async () => {
    const story = tinyStory();
    story.sources.push({
      ...story.sources[0]!,
      id: 'alpha-2020-10-06',
      published: { ...story.sources[0]!.published, at: '2020-10-06T08:30:00+07:00' }
    });
    story.events
      .find(({ id }) => id === 'shelling')!
      .evidence.push({ source: 'alpha-2020-10-06', start: 0, end: 9, sha256: '0'.repeat(64) });
    const { app } = tinyApp({}, { story });
    await show(app);
    await unfold('Articles and outlets');
    await expect.element(box('Alpha, 5 Oct 2020 4 entries')).toBeVisible();
    await expect.element(box('Alpha, 6 Oct 2020 1 entry')).toBeVisible();
    await box('Alpha 4 entries').click();
    expect(app.view.sources).toEqual(['alpha']);
    expect(app.selection.rows).toHaveLength(4);
  });

  it('put acts under their groups', async () => {
    await show(tinyApp().app);
    await unfold('Kind of statement');
    const group = page.getByRole('group', { name: 'Kind of statement' });
    expect(group.element().textContent.replace(/\s+/g, ' ')).toMatch(
      /Assertions .*own account.*Appeals Appeal.*Disputes Accusation.*Denial/
    );
  });

  it('can be narrowed where there are many', async () => {
    const story = tinyStory();
    const [place] = story.places;
    for (let index = 0; index < 15; index++) {
      const name = `Village ${index}`;
      story.places.push({ ...place!, id: `village-${index}`, label: { id: [name], en: [name] } });
      story.statements[0]!.about.push(`village-${index}`);
    }
    await show(tinyApp({}, { story }).app);
    await unfold('Places');
    await page.getByRole('textbox', { name: 'Search in “Places”' }).fill('age 7');
    await expect.element(box(/Village 7/)).toBeVisible();
    expect(page.getByRole('group', { name: 'Places' }).getByRole('checkbox').elements()).toHaveLength(1);
  });

  it('go away with Esc, with their button below, and when the focus goes elsewhere', async () => {
    await show(tinyApp({ open: 'shelling' }).app);
    const button = page.getByRole('button', { name: 'Filters' });
    await button.click();
    await page.getByText('Places', { exact: true }).first().click();
    await userEvent.keyboard('{Escape}');
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
    await expect.element(button).toHaveFocus();
    await button.click();
    await page.getByRole('button', { name: 'Show 8 entries' }).click();
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
    await expect.element(button).toHaveFocus();
    await button.click();
    page.getByRole('searchbox').element().focus();
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
  });

  it('have no fault that a machine can find', async () => {
    await show(tinyApp({ speakers: ['ann'], query: 'shell' }).app);
    await unfold('Places', 'Articles and outlets', 'Status of the event');
    const { violations } = await axe.run(document.body, { rules: { 'target-size': { enabled: true } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('chips', () => {
  it('name the active filters and take each away', async () => {
    const { app } = tinyApp({ places: ['stepanakert'], speakers: ['ann', 'bob-gov'] });
    await show(app);
    await chip('speaker Ann').click();
    expect(app.view.speakers).toEqual(['bob-gov']);
    await expect.element(chip('speaker Government of Bob')).toHaveFocus();
    await expect.element(chip('place Stepanakert · Xankəndi')).toBeVisible();
  });

  it('go all at once, time aside', async () => {
    const window = { start: 18_500, end: 18_560 };
    const { app } = tinyApp({ places: ['geneva'], statuses: ['planned'], query: 'talks', window });
    await show(app);
    await page.getByRole('button', { name: 'Clear all' }).click();
    expect(app.isFiltered).toBe(false);
    expect(app.view.window).toEqual(window);
    expect(page.getByRole('list', { name: 'Active filters' }).elements()).toEqual([]);
    await expect.element(page.getByRole('searchbox')).toHaveFocus();
  });

  it('keep the id of what an old link names and the story has not', async () => {
    await show(tinyApp({ places: ['atlantis'] }).app);
    await expect.element(chip('place atlantis')).toBeVisible();
  });
});

describe('the search', () => {
  it.each(['Xankendi', 'Ханкенди', 'Ստեփանակերտ'])(
    'finds a place by %s and says which name it was',
    async (typed) => {
      const { app } = tinyApp();
      await show(app);
      await page.getByRole('searchbox', { name: 'Search quotes and names' }).fill(typed);
      expect(app.selection.rows).toHaveLength(3);
      await expect.element(page.getByText(/^“.+” is a name of Stepanakert · Xankəndi\.$/)).toBeVisible();
    }
  );

  it('flows while typing, and goes with its chip', async () => {
    const { app, recorded } = tinyApp();
    await show(app);
    await page.getByRole('searchbox').click();
    await userEvent.keyboard('ann');
    expect(app.view.query).toBe('ann');
    expect(new Set(recorded.map(({ kind }) => kind))).toEqual(new Set(['flow']));
    await chip('search “ann”').click();
    await expect.element(page.getByRole('searchbox')).toHaveValue('');
  });
});

describe('quotes', () => {
  it('are shown as chosen', async () => {
    const { app } = tinyApp();
    await show(app);
    const group = page.getByRole('radiogroup', { name: 'Quotes' });
    await expect.element(group.getByRole('radio', { name: 'Both' })).toBeChecked();
    await group.getByRole('radio', { name: 'Original' }).click();
    expect(app.view.quotes).toBe('original');
  });
});

describe('the sentence', () => {
  it('leads to the filter that each of its numbers belongs to', async () => {
    await show(tinyApp().app);
    await page.getByRole('button', { name: '3 speakers' }).click();
    await expect.element(page.getByText('Speakers', { exact: true }).first()).toHaveFocus();
    await expect.element(box('Ann 2 entries')).toBeVisible();
  });

  it('chooses the place that comes up most', async () => {
    const { app } = tinyApp();
    await show(app);
    await page.getByRole('button', { name: 'Region', exact: true }).click();
    expect(app.view.places).toEqual(['region']);
    await expect.element(page.getByText(/2 of 4 statements by 2 speakers/)).toBeVisible();
  });
});

describe('a search for a number', () => {
  const lead = () => page.getByRole('button', { name: /who says how many/ });

  it('leads to all who give one, and takes the search away', async () => {
    const { app, recorded } = tinyApp();
    await show(app);
    await page.getByRole('searchbox').fill('how many injured?');
    await expect.element(lead()).toHaveTextContent('Figures (wounded): who says how many');
    recorded.length = 0;
    await lead().click();
    expect(app.view).toMatchObject({ panel: 'figures', query: '' });
    expect(recorded.map(({ kind }) => kind)).toEqual(['step']);
  });

  it('is none where the story has no such figure, or where something else is searched for', async () => {
    await show(tinyApp().app);
    for (const text of ['killed', 'Geneva']) {
      await page.getByRole('searchbox').fill(text);
      expect(lead().elements()).toEqual([]);
    }
  });
});
