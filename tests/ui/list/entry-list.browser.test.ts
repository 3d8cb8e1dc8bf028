import axe from 'axe-core';
import { tick } from 'svelte';
import { expect, it, describe, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { spanOf } from '../../../src/domain/time';
import type { View } from '../../../src/domain/view';
import type { AppState } from '../../../src/state/app-state.svelte';
import { tinyStatement, tinyStory } from '../../fixtures/tiny-story';
import { tinyApp } from '../tiny-app';
import ListPage from './ListPage.svelte';

const onCopyLink = vi.fn<(id: string) => void>();
const linkTo = ({ open = '' }: Partial<View>) => `?o=${open}&v=1`;

async function show(app: AppState, props: { isComplete?: boolean } = {}) {
  await render(ListPage, { app, linkTo, onCopyLink, base: '../', ...props });
}

const article = (name: string | RegExp) => page.getByRole('article', { name });
const heading = (name: string | RegExp) => page.getByRole('heading', { name });
const headings = (level: number) =>
  page
    .getByRole('heading', { level })
    .elements()
    .map((element) => element.textContent.replace(/\s+/g, ' ').trim());

describe('the list', () => {
  it('has dates, events and statements in order, each under its heading', async () => {
    await show(tinyApp().app);
    expect(headings(3)).toEqual(['1994', 'October 2020']);
    expect(headings(4)).toEqual([
      'Region, 1994 — Event old-war',
      'Stepanakert · Xankəndi, 1 Oct 2020 — Event shelling',
      'Geneva, 19 Oct 2020 — Event geneva-talks',
      'Beta, in its own voice',
      'Geneva, 25 Oct 2020 — Event next-talks'
    ]);
    expect(headings(5)).toEqual(['Ann', 'Government of Bob', 'Ann']);
    await expect.element(page.getByText('3 events · 4 statements')).toBeVisible();
  });

  it('says of each event how it is known', async () => {
    await show(tinyApp().app);
    await expect.element(article(/Event shelling/).getByText('Alleged')).toBeVisible();
    await expect.element(article(/Event shelling/).getByText('Denied', { exact: true })).toBeVisible();
    await expect.element(article(/Event next-talks/).getByText('Planned')).toBeVisible();
  });

  it('shows an event that is filtered out as context of its statements, and does not count it', async () => {
    await show(tinyApp({ acts: ['denial'] }).app);
    await expect.element(article(/Event shelling/).getByText(/for context, not counted/)).toBeVisible();
    await expect.element(page.getByText('1 statement', { exact: true })).toBeVisible();
    expect(page.getByText(/\d event/).elements()).toEqual([]);
  });

  it('has no fault that a machine can find, closed, open and outside the filters', async () => {
    const { app } = tinyApp({ places: ['stepanakert'] });
    await show(app);
    for (const open of [undefined, 'accuses-shelling', 'shelling', 'beta-on-the-old-war']) {
      app.show({ open });
      await tick();
      const { violations } = await axe.run(document.body, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { 'target-size': { enabled: true } }
      });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });

  it('speaks Indonesian', async () => {
    await show(tinyApp({}, { locale: 'id' }).app);
    await expect.element(page.getByText('3 peristiwa · 4 pernyataan')).toBeVisible();
    await expect.element(heading('Beta, dengan suaranya sendiri')).toBeVisible();
  });

  it('goes on over pages, and finds the page of an open item', async () => {
    const story = tinyStory();
    story.statements = Array.from({ length: 320 }, (_, index) =>
      tinyStatement({
        id: `s-${String(index).padStart(3, '0')}`,
        summary: { id: `kata ${index}`, en: `word ${index}` }
      })
    );
    const { app } = tinyApp({}, { story });
    await show(app);
    await expect.element(page.getByText('Page 1 of 3')).toBeVisible();
    await page.getByRole('button', { name: 'Next page' }).click();
    await expect.element(page.getByText('Page 2 of 3')).toBeVisible();
    await expect.element(heading('October 2020')).toHaveFocus();
    app.show({ open: 's-310' });
    await expect.element(page.getByText('Page 3 of 3')).toBeVisible();
    await expect.element(page.getByText('word 310', { exact: true })).toBeInViewport();
    app.show({ open: undefined });
    await expect.element(page.getByText('Page 3 of 3')).toBeVisible();
  });

  it('has a group for a decade of which no year is known', async () => {
    const story = tinyStory();
    story.events[0]!.when = { edtf: '199X', earliest: '1990-01-01', latest: '1999-12-31', basis: 'stated' };
    await show(tinyApp({}, { story }).app);
    expect(headings(3)).toEqual(['The 1990s', 'October 2020']);
  });

  it('moves from one date group to the next', async () => {
    await show(tinyApp().app);
    const [first, last] = page.getByRole('button', { name: 'Next dates' }).all();
    await first!.click();
    await expect.element(heading('October 2020')).toHaveFocus();
    await expect.element(last!).toHaveAttribute('aria-disabled', 'true');
  });

  it('writes everything out for readers without scripts', async () => {
    await show(tinyApp().app, { isComplete: true });
    expect(page.getByText('characters 20–30').elements()).toHaveLength(2);
    expect(page.getByText('Judul Beta').elements().length).toBeGreaterThan(0);
  });
});

describe('an item', () => {
  it('opens by its heading, takes the focus, and gives it back with Esc', async () => {
    const { app } = tinyApp();
    await show(app);
    const link = page.getByRole('link', { name: 'Beta, in its own voice' });
    await expect.element(link).toHaveAttribute('href', '../en/s/beta-on-the-old-war/');
    await link.click();
    expect(app.view.open).toBe('beta-on-the-old-war');
    await expect.element(heading('Beta, in its own voice')).toHaveFocus();
    await expect.element(article('Beta, in its own voice')).toHaveAttribute('aria-current', 'true');
    await expect.element(page.getByText('SHA-256 00000000…')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(app.view.open).toBeUndefined();
    await expect.element(link).toHaveFocus();
  });

  it('opens by keyboard and closes by its button', async () => {
    const { app } = tinyApp();
    await show(app);
    page.getByRole('link', { name: 'Event next-talks' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('What next-talks was', { exact: true })).toBeVisible();
    await expect.element(page.getByText(/that it took place is not said/)).toBeVisible();
    await page.getByRole('button', { name: 'Close this item' }).click();
    expect(app.view.open).toBeUndefined();
  });

  it('stays as it is while a link is opened elsewhere', async () => {
    const { app } = tinyApp();
    await show(app);
    const link = page.getByRole('link', { name: 'Event next-talks' }).element();
    link.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
    expect(app.view.open).toBeUndefined();
  });

  it('does not take the focus when it is opened from elsewhere', async () => {
    const { app } = tinyApp();
    await show(app);
    app.show({ open: 'mediators-appeal' });
    await expect.element(article('Ann').last()).toHaveAttribute('aria-current', 'true');
    expect(document.activeElement).toBe(document.body);
  });

  it('leads to what denies it, and back, with what the denial covers', async () => {
    const { app } = tinyApp();
    await show(app);
    const accusation = article('Ann').first();
    await expect.element(accusation.getByText('denied by')).toBeVisible();
    await expect.element(accusation.getByText('only the city')).toBeVisible();
    await accusation.getByRole('link', { name: 'Government of Bob' }).click();
    expect(app.view.open).toBe('denies-shelling');
    await expect.element(heading('Government of Bob')).toHaveFocus();
    await article('Government of Bob').getByRole('link', { name: 'Ann' }).click();
    expect(app.view.open).toBe('accuses-shelling');
    await expect.element(accusation.getByText('What denies-shelling says')).toBeVisible();
  });

  it('hands out its link', async () => {
    await show(tinyApp().app);
    await article('Beta, in its own voice').getByRole('button', { name: 'Copy link to this item' }).click();
    expect(onCopyLink).toHaveBeenLastCalledWith('beta-on-the-old-war');
  });

  it('is shown though dates and filters leave it out, until they are widened', async () => {
    const { app } = tinyApp({
      open: 'mediators-appeal',
      speakers: ['bob-gov'],
      window: spanOf('2020-10-01')!
    });
    await show(app);
    await expect.element(page.getByText('This item is outside your dates or filters.')).toBeVisible();
    await expect.element(page.getByText('What mediators-appeal says')).toBeVisible();
    await page.getByRole('button', { name: 'Widen to include it' }).click();
    expect(page.getByText('This item is outside your dates or filters.').elements()).toEqual([]);
    expect(app.view).toMatchObject({
      speakers: [],
      window: { start: spanOf('2020-10-01')!.start, end: spanOf('2020-10-19')!.end }
    });
    await expect.element(heading('Ann').last()).toHaveFocus();
  });

  it('is not shown twice where it stands in the list as context', async () => {
    await show(tinyApp({ open: 'shelling', acts: ['denial'] }).app);
    expect(page.getByRole('link', { name: 'Event shelling' }).elements()).toHaveLength(1);
    expect(page.getByText('This item is outside your dates or filters.').elements()).toEqual([]);
  });
});

describe('words', () => {
  const accusation = article('Ann').first();

  it('stand in translation over the original, each with its language and a label', async () => {
    await show(tinyApp().app);
    const [translation, original] = accusation.getByRole('blockquote').elements();
    expect([translation, original].map((element) => element?.getAttribute('lang'))).toEqual(['en', 'id']);
    await expect.element(accusation.getByText('English translation (by tests)')).toBeVisible();
    await expect.element(accusation.getByText('Original, Indonesian')).toBeVisible();
  });

  it.each([
    ['original', 'mereka menembak', 'they shot'],
    ['translation', 'they shot', 'mereka menembak']
  ] as const)('are only the %s where that is asked for', async (quotes, shown, hidden) => {
    await show(tinyApp({ quotes }).app);
    await expect.element(accusation.getByText(shown)).toBeVisible();
    expect(accusation.getByText(hidden).elements()).toEqual([]);
  });

  it('need no translation in the language that they were said in', async () => {
    await show(tinyApp({ quotes: 'translation' }, { locale: 'id' }).app);
    await expect.element(accusation.getByText('mereka menembak')).toBeVisible();
    await expect.element(accusation.getByText('Asli, bahasa Indonesia')).toBeVisible();
  });

  it('that were not quoted are never set as a quotation', async () => {
    await show(tinyApp().app);
    const denial = article('Government of Bob');
    await expect.element(denial.getByText('Reported speech, in our words')).toBeVisible();
    expect(denial.getByRole('blockquote').elements()).toEqual([]);
  });

  it('keep a number with its hedge, whose it is and how the source puts it', async () => {
    await show(tinyApp().app);
    const figure = accusation.getByRole('list', { name: 'Figures' }).getByRole('listitem');
    await expect
      .element(figure)
      .toHaveTextContent('at least 5 wounded · civilians · side not stated · sedikitnya lima');
  });
});

describe('what stands against a statement', () => {
  it('is put beside it by a link that says which two', async () => {
    const { app } = tinyApp();
    await show(app);
    const link = article('Ann').getByRole('link', { name: 'Side by side' });
    await link.click();
    expect(app.view.compare).toEqual(['accuses-shelling', 'denies-shelling']);
  });
});

describe('the route', () => {
  it('names place, carriers and publication as printed', async () => {
    await show(tinyApp({ open: 'mediators-appeal' }).app);
    const route = page.getByRole('list', { name: 'How it reached the page' });
    const stops = route
      .getByRole('listitem')
      .elements()
      .map((stop) => stop.textContent.replace(/\s+/g, ' ').trim());
    expect(stops).toEqual([
      'Said 19 Oct 2020 Geneva a statement',
      'Carried by Wire news agency',
      'Published by Beta 20 Oktober 2020 19:00 time zone not printed'
    ]);
  });

  it('says what the text does not', async () => {
    const story = tinyStory();
    story.statements
      .find(({ id }) => id === 'denies-shelling')!
      .via.unshift({
        agent: null,
        role: 'agency',
        note: { id: 'Tidak disebut.', en: 'It is not said.' }
      });
    await show(tinyApp({ open: 'denies-shelling' }, { story }).app);
    const route = page.getByRole('list', { name: 'How it reached the page' });
    await expect.element(route.getByText('place not stated')).toBeVisible();
    await expect.element(route.getByText('not named')).toBeVisible();
    const sentence = article('Government of Bob').element().querySelector('summary')!.textContent;
    expect(sentence.replace(/\s+/g, ' ')).toMatch(
      /^Government of Bob, .*, then news agency not named.*, then Alpha, /
    );
  });
});

describe('places', () => {
  it('are chosen by their chip, which leads to the card', async () => {
    const { app } = tinyApp();
    await show(app);
    await article('Government of Bob')
      .getByRole('button', { name: 'Show Stepanakert · Xankəndi, spoken about' })
      .click();
    expect(app.view.places).toEqual(['stepanakert']);
    await expect
      .element(page.getByRole('heading', { level: 3, name: 'Stepanakert · Xankəndi' }))
      .toHaveFocus();
  });

  it('have all their names in the card, in their languages, with what is not from the articles', async () => {
    await show(tinyApp({ places: ['stepanakert'] }).app);
    const card = page.getByRole('article', { name: 'Stepanakert · Xankəndi', exact: true });
    await card.getByText('Names and who uses them').click();
    await expect.element(card.getByText('Ստեփանակերտ')).toHaveAttribute('lang', 'hy');
    await expect.element(card.getByText('Ханкенди')).toHaveAttribute('lang', 'ru');
    expect(card.getByText('not from the articles').elements()).toHaveLength(3);
    await expect.element(card.getByText(/as in the article · Alpha, 5 Oct 2020/)).toBeVisible();
  });

  it('are counted in the card by kind, and narrow the list from there', async () => {
    const { app } = tinyApp({ places: ['stepanakert'] });
    await show(app);
    await expect
      .element(page.getByText('City · in Region · 2 statements are about it · 0 were made there'))
      .toBeVisible();
    await page.getByRole('button', { name: /Disputes 2 show only these/ }).click();
    expect(app.view.acts.toSorted()).toEqual(['accusation', 'denial', 'disagreement']);
  });

  it('say why nothing is drawn', async () => {
    await show(tinyApp({ places: ['border'] }).app);
    await page.getByText('Names and who uses them').click();
    await expect.element(page.getByText('Nothing is drawn; it stands in this list only.')).toBeVisible();
    await expect.element(page.getByText('no source says where', { exact: true })).toBeVisible();
  });
});

describe('dates in doubt', () => {
  const days = { start: spanOf('2020-10-01')!.start, end: spanOf('2020-10-04')!.end };
  const sure = () => page.getByRole('checkbox', { name: 'Only what is certain' });

  it('are counted apart and marked in words, and can be left out', async () => {
    const { app, recorded } = tinyApp({ window: days });
    await show(app);
    await expect.element(page.getByText('1 of these lasts longer, or its date is not exact.')).toBeVisible();
    const denial = page.getByRole('article', { name: 'Government of Bob' });
    await expect.element(denial).toHaveTextContent(/possibly in these dates/);
    expect(page.getByText('possibly in these dates').elements()).toHaveLength(1);
    (sure().element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    expect(app.view.sure).toBe(true);
    expect(recorded).toEqual([{ kind: 'step', changed: ['sure'] }]);
    await expect.element(denial).not.toBeInTheDocument();
    await expect.element(page.getByText('1 more lasts longer, or its date is not exact.')).toBeVisible();
    expect(document.activeElement).toBe(sure().element());
    await userEvent.keyboard(' ');
    await expect.element(denial).toBeVisible();
  });

  it('are told where nothing is surely inside, and asked for again from there', async () => {
    const { app } = tinyApp({ window: spanOf('1994-05-01')! });
    await show(app);
    await expect.element(page.getByText(/^Nothing is surely within 1 May 1994. 2 are partly/)).toBeVisible();
    await sure().click();
    await expect.element(page.getByText('Nothing is dated here.')).toBeVisible();
    await expect.element(page.getByText(/^Nothing is surely within 1 May 1994. 2 are partly/)).toBeVisible();
    await sure().click();
    await expect.element(page.getByText('Nothing is dated here.')).not.toBeInTheDocument();
  });

  it('are none where the window takes in all of time, or goes by what was reported', async () => {
    const { app } = tinyApp();
    await show(app);
    expect(sure().elements()).toEqual([]);
    app.show({ window: days, clock: 'reported' });
    await expect.element(page.getByText(/dated here/)).toBeVisible();
    expect(sure().elements()).toEqual([]);
  });
});

describe('the time until a report', () => {
  it('stands in each entry', async () => {
    await show(tinyApp().app);
    const entry = (name: string) => page.getByRole('article', { name, exact: true });
    await expect.element(entry('Government of Bob')).toHaveTextContent(/reported after an unknown time/);
    await expect.element(page.getByText('reported 4 days later')).toBeVisible();
    await expect.element(page.getByText('reported 3 days later')).toBeVisible();
    await expect.element(page.getByText('reported 5 days before')).toBeVisible();
  });

  it('goes with the days of the articles, by the clock of reports', async () => {
    const story = tinyStory();
    story.events = story.events.map((event) =>
      event.id === 'shelling'
        ? { ...event, evidence: [...event.evidence, { ...event.evidence[0]!, source: 'beta-2020-10-20' }] }
        : event
    );
    const { app } = tinyApp({ clock: 'reported', window: spanOf('2020-10-20')! }, { story });
    await show(app);
    await expect
      .element(page.getByText('first reported 4 days later, in the articles of 5 Oct 2020 and 20 Oct 2020'))
      .toBeVisible();
    await expect.element(article(/Event shelling/)).not.toHaveTextContent(/outside your dates/);
  });
});

describe('an empty list', () => {
  it('says because of what, and leads to the nearest entries', async () => {
    const { app } = tinyApp({ speakers: ['ann'], window: spanOf('2020-10-10')! });
    await show(app);
    await expect.element(page.getByText('Your filters: speaker Ann.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Go back to 2 Oct 2020' })).toBeVisible();
    await page.getByRole('button', { name: 'Go on to 19 Oct 2020' }).click();
    expect(app.view.window).toEqual(spanOf('2020-10-19'));
    await expect.element(heading('Ann')).toBeVisible();
    await expect.element(heading('Events and statements')).toHaveFocus();
  });

  it('offers to drop the filters', async () => {
    const { app } = tinyApp({ query: 'xyzzy' });
    await show(app);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    expect(app.view.query).toBe('');
    expect(headings(4)).toHaveLength(5);
  });
});

describe('what was published later', () => {
  const window = { start: spanOf('1994')!.start, end: spanOf('2020-10-19')!.end };

  it('is counted, and left out on request with all that it brought', async () => {
    const story = tinyStory();
    const denial = story.statements.find(({ id }) => id === 'denies-shelling')!;
    denial.evidence = [{ ...denial.evidence[0]!, source: 'beta-2020-10-20' }];
    const { app } = tinyApp({ window }, { story });
    await show(app);
    await expect.element(article(/Event shelling/).getByText('Denied', { exact: true })).toBeVisible();
    await expect.element(page.getByText('3 of these were not yet published on 19 Oct 2020.')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Only what was known on 19 Oct 2020' }).click();
    expect(app.view.known).toBe('then');
    await expect
      .element(
        page.getByText(/As known on 19 October 2020.* 3 entries were published later and are held back/)
      )
      .toBeVisible();
    expect(
      article(/Event shelling/)
        .getByText('Denied', { exact: true })
        .elements()
    ).toEqual([]);
    expect(headings(5)).toEqual(['Ann']);
  });

  it('is said of an open item too, which can be shown as known now', async () => {
    const { app } = tinyApp({ window, known: 'then', open: 'mediators-appeal' });
    await show(app);
    const said = heading(/not yet published on 19 October 2020. Its first article is of 20 October 2020/);
    await expect.element(said).toBeVisible();
    await page.getByRole('button', { name: 'Show as known now' }).click();
    expect(app.view.known).toBe('now');
    await expect.element(said).not.toBeInTheDocument();
    await expect.element(page.getByText('What mediators-appeal says').first()).toBeVisible();
  });

  it('is nothing where the dates reach the last article', async () => {
    await show(tinyApp().app);
    expect(page.getByRole('checkbox', { name: /Only what was known/ }).elements()).toEqual([]);
  });
});
