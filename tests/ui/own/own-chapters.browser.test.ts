/** Making a chapter of one's own: from views, by keyboard, kept or not, out of files good and bad. */
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { buildAtlas } from '../../../src/domain/atlas';
import { withChapters } from '../../../src/domain/steps';
import { spanOf } from '../../../src/domain/time';
import { initialView, type Locale } from '../../../src/domain/view';
import { loadPanelWords } from '../../../src/i18n';
import { ownChapterText, type OwnChapter } from '../../../src/io/own-chapter';
import { encodeQuery } from '../../../src/io/url';
import { AppState } from '../../../src/state/app-state.svelte';
import { OwnShelf } from '../../../src/state/own-shelf.svelte';
import { safeStorage, type SafeStorage } from '../../../src/state/safe-storage';
import { ownChapter } from '../../fixtures/own-chapter';
import { tinyStory } from '../../fixtures/tiny-story';
import { faults } from '../faults';
import OwnPage from './OwnPage.svelte';

const lasting = () => safeStorage(() => sessionStorage);
const nowhere = () =>
  safeStorage(() => {
    throw new Error('not allowed');
  });

type Shown = { storage?: SafeStorage; locale?: Locale; kept?: OwnChapter[] };

async function show({ storage = lasting(), locale = 'en', kept = [] }: Shown = {}) {
  await loadPanelWords(locale);
  const shelf = new OwnShelf(storage, storage);
  const atlas = withChapters(buildAtlas(tinyStory()), shelf);
  const app = new AppState(atlas, initialView(atlas.extent, locale));
  const links = {
    root: 'https://example.org/',
    view: (change = {}) =>
      `https://example.org/${locale}/?${encodeQuery({ ...app.view, ...change }, app.whole)}`,
    item: () => '',
    step: () => undefined
  };
  const own = await shelf.open();
  for (const chapter of kept) own.add(chapter);
  await render(OwnPage, { app, shelf, links });
  return { app, own, shelf };
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const openList = () => button('Open').click();

async function choose(name: string, text: string) {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
  await userEvent.upload(input, new File([text], name, { type: 'application/json' }));
}

beforeEach(async () => {
  sessionStorage.clear();
  await page.viewport(900, 800);
});

describe('a new chapter', () => {
  it('begins with the view on screen, and goes on with one press for each view', async () => {
    const { app, own } = await show();
    app.show({ places: ['stepanakert'] });
    await openList();
    await button('New chapter from this view').click();
    await expect.element(field('Title of the chapter')).toHaveFocus();
    await userEvent.fill(field('Title of the chapter'), 'Monday');
    await userEvent.fill(field('Text'), 'Two lines,\nas written.');
    await userEvent.fill(field('Notes for you, in the window with the notes'), 'Slowly.');
    expect(await faults()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    const strip = page.getByRole('region', { name: 'The chapter that is being made' });
    await expect.element(strip).toHaveTextContent('Making: Monday, 1 step');

    app.show({ places: [], window: { ...spanOf('2020-10-02')! } });
    await button('Add this view').click();
    await expect.element(strip).toHaveTextContent('2 steps');
    await expect.element(button('Add this view')).toHaveFocus();
    await expect.element(page.getByText('Step 2 was added: 2 Oct 2020')).toBeInTheDocument();
    expect(await faults()).toEqual([]);
    expect(own.chapters[0]).toMatchObject({
      title: 'Monday',
      language: 'en',
      steps: [
        { body: 'Two lines,\nas written.', notes: 'Slowly.', view: 'p=stepanakert&v=1' },
        { view: 't=2020-10-02&v=1' }
      ]
    });

    await button('Done').click();
    expect(strip.elements()).toEqual([]);
    await expect.element(page.getByRole('heading', { name: 'List' })).toHaveFocus();
  });

  it('cannot lose its title', async () => {
    const { own } = await show();
    await openList();
    await button('New chapter from this view').click();
    await userEvent.fill(field('Title of the chapter'), '');
    await expect.element(page.getByText('A title is needed; the last one stays.')).toBeVisible();
    await userEvent.tab();
    await expect.element(field('Title of the chapter')).toHaveValue('New chapter');
    expect(own.chapters[0]!.title).toBe('New chapter');
  });

  it('says so where it cannot be stored, and offers the file', async () => {
    await show({ storage: nowhere() });
    await openList();
    await button('New chapter from this view').click();
    await expect.element(page.getByText(/^This browser does not store it/).last()).toBeVisible();
    await expect.element(button('Save as a file')).toBeVisible();
  });

  it('is made in Indonesian as well', async () => {
    const { own } = await show({ locale: 'id' });
    await openList();
    await button('Bab baru dari tampilan ini').click();
    await expect.element(field('Judul bab')).toHaveValue('Bab baru');
    expect(own.chapters[0]!.language).toBe('id');
    expect(await faults()).toEqual([]);
  });
});

describe('its steps', () => {
  const three = ownChapter({
    steps: ['One', 'Two', 'Three'].map((title) => ({ title, body: '', view: 'v=1' }))
  });
  const order = () =>
    [...document.querySelectorAll('[data-step] h3')].map((each) =>
      each.textContent.trim().replace(/\s+/g, ' ')
    );

  it('are put in order by keyboard, and the focus stays with the step', async () => {
    await show({ kept: [three] });
    await openList();
    await button(/^Edit/).click();
    (button('Move down: One').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Move down: One')).toHaveFocus();
    await expect.element(page.getByText('“One” is now step 2 of 3.')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Move up: One')).toHaveFocus();
    expect(order()).toEqual(['1 Two', '2 Three', '3 One']);
    expect(await faults()).toEqual([]);
  });

  it('are deleted and come back, and the last one stays', async () => {
    const { own } = await show({ kept: [three] });
    await openList();
    await button(/^Edit/).click();
    await button('Delete step: Two').click();
    await expect.element(button('Undo')).toHaveFocus();
    expect(order()).toEqual(['1 One', '2 Three']);
    await button('Undo').click();
    await expect.element(button(/2 Two/)).toHaveFocus();
    await button('Delete step: One').click();
    await button('Delete step: Two').click();
    await expect.element(button('Delete step: Three')).toBeDisabled();
    expect(own.own(three.id)!.steps).toHaveLength(1);
  });

  it('have their view shown, and taken anew from the screen', async () => {
    const { app, own } = await show({ kept: [ownChapter()] });
    await openList();
    await button(/^Edit/).click();
    await button(/1 One week/).click();
    await button('Show it').click();
    expect(app.view).toMatchObject({ places: ['stepanakert'], chapter: undefined });
    app.show({ places: ['shusha'] });
    await button('Edit').click();
    await button(/1 One week/).click();
    await button('Take the view on screen instead').click();
    expect(own.own('own.lesson')!.steps[0]!.view).toBe('t=2020-10-01..2020-10-05&p=shusha&v=1');
  });

  it('that are shown follow what is done with them', async () => {
    const { app } = await show({ kept: [three] });
    app.show({ chapter: three.id, step: '3' });
    await openList();
    await button(/^Edit/).click();
    await button('Delete step: Two').click();
    expect(app.view).toMatchObject({ chapter: three.id, step: '2' });
    await button('All own chapters').click();
    await button(/^Delete/).click();
    expect(app.view).toMatchObject({ chapter: undefined, step: undefined });
    await expect.element(button('Undo')).toHaveFocus();
    await button('Undo').click();
    await expect.element(page.getByText(/is back\.$/)).toBeVisible();
  });
});

describe('a file', () => {
  it('is opened', async () => {
    const { own } = await show();
    await openList();
    await choose('lesson.json', ownChapterText(ownChapter()));
    await expect.element(page.getByText(`“${ownChapter().title}” was opened: 2 steps.`)).toBeVisible();
    await expect.element(button(ownChapter().title)).toHaveFocus();
    expect(own.chapters).toEqual([ownChapter()]);
    await choose('lesson.json', ownChapterText(ownChapter()));
    await expect.element(page.getByText(/is here already, exactly like this\.$/)).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  it('that is broken is told all that is wrong, and nothing of it is kept', async () => {
    const { own } = await show();
    await openList();
    const broken = JSON.stringify({
      format: 'dateline-chapter',
      version: 1,
      id: 'own.broken',
      title: '<img src=x onerror=alert(1)>',
      language: 'en',
      steps: [
        { body: '', view: '' },
        { title: 'x', body: 3, view: '' }
      ]
    });
    await choose('broken.json', broken);
    await expect.element(page.getByText('This file could not be opened: broken.json')).toBeVisible();
    await expect.element(page.getByText('Step 1, title: is missing')).toBeVisible();
    await expect.element(page.getByText('Step 2, text: is of the wrong kind')).toBeVisible();
    expect(own.chapters).toEqual([]);
  });

  it('with views that are not known here is opened, and says which', async () => {
    await show();
    await openList();
    await choose(
      'odd.json',
      ownChapterText(ownChapter({ steps: [{ title: 'a', body: '', view: 'p=atlantis&heat=1' }] }))
    );
    await expect.element(page.getByText('Step 1, view: “heat” is unknown here')).toBeVisible();
    await expect.element(page.getByText(/atlantis$/)).toBeVisible();
  });

  it('of another version of a chapter asks before it takes its place', async () => {
    const { own } = await show({ kept: [ownChapter()] });
    await openList();
    const text = ownChapterText(ownChapter({ title: 'Second version' }));
    await choose('lesson.json', text);
    await expect.element(button('Keep both')).toHaveFocus();
    expect(own.chapters).toHaveLength(1);
    await button('Keep both').click();
    expect(own.chapters.map(({ title }) => title)).toEqual([ownChapter().title, 'Second version']);
    await choose('lesson.json', text);
    await button('Replace it').click();
    expect(own.chapters.map(({ title }) => title)).toEqual(['Second version', 'Second version']);
  });
});

describe('a link', () => {
  it('holds the chapter while it is short enough, and the file is offered where it is not', async () => {
    const { own } = await show({ kept: [ownChapter()] });
    await openList();
    await button(/^Link/).click();
    const link = page.getByRole('textbox', { name: /^Link to/ });
    await expect.element(link).toBeVisible();
    expect((link.element() as HTMLInputElement).value).toMatch(
      /^https:\/\/example\.org\/en\/\?ch=own~[\w-]+&st=1&v=1$/
    );
    expect(await faults()).toEqual([]);
    await button(/^Link/).click();
    // What does not repeat itself cannot be packed.
    own.changeStep('own.lesson', 1, {
      body: Array.from({ length: 180 }, () => crypto.randomUUID()).join('')
    });
    await button(/^Link/).click();
    await expect.element(page.getByText(/^This chapter is too long for a link/)).toBeVisible();
  });

  it('that holds a chapter keeps it only when asked, and asks before it takes the place of another', async () => {
    const { app, own } = await show();
    own.carry('own~abc', ownChapter());
    app.show({ chapter: 'own~abc', step: '2' });
    await expect.element(page.getByText(/^This chapter came with the link/)).toBeVisible();
    expect(own.chapters).toEqual([]);
    expect(await faults()).toEqual([]);
    await button('Keep it on this device').click();
    expect(own.chapters).toEqual([ownChapter()]);
    expect(app.view).toMatchObject({ chapter: 'own.lesson', step: '2' });

    app.show({ chapter: 'own~abc' });
    await expect.element(button('Open that one')).toBeVisible();
    own.change('own.lesson', { title: 'Changed since' });
    await button('Keep both').click();
    expect(own.chapters.map(({ title }) => title)).toEqual(['Changed since', ownChapter().title]);
  });
});
