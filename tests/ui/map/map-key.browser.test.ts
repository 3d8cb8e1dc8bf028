/** The key of the map as people use it: as a legend, a filter, a counter, and a list of what the map cannot show. */
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { dayOf } from '../../../src/domain/time';
import type { AppState } from '../../../src/state/app-state.svelte';
import { tinyStatement, tinyStory } from '../../fixtures/tiny-story';
import { tinyApp } from '../tiny-app';
import MapPage from './MapPage.svelte';
import { withoutWebGl } from './without-webgl';

beforeEach(async () => {
  withoutWebGl();
  await page.viewport(1000, 700);
});
afterEach(() => vi.restoreAllMocks());

const key = () => page.getByText('Key', { exact: true });
const box = (name: string | RegExp) => page.getByRole('checkbox', { name });
const keyBody = () => page.getByRole('region', { name: 'Key' });

async function open(app: AppState, size: { width?: number; height?: number } = {}) {
  await render(MapPage, { app, ...size });
  await expect.element(page.getByText(/cannot draw the moving map/)).toBeVisible();
  await key().click();
  await expect.element(keyBody()).toBeVisible();
}

describe('as a filter', () => {
  it('narrows the view to a kind of statement, as one step', async () => {
    const { app, recorded } = tinyApp();
    await open(app);
    await box('Disputes 2 entries').click();
    expect(app.view.acts).toEqual(['accusation', 'denial']);
    expect(recorded).toEqual([{ kind: 'step', changed: ['acts'] }]);
    await expect.element(box('Disputes 2 entries')).toBeChecked();
    // What the others would show if they were chosen, not what they show now.
    await expect.element(box('Appeals 1 entry')).not.toBeChecked();
    await box('Appeals 1 entry').click();
    expect(app.view.acts).toEqual(['accusation', 'denial', 'appeal']);
    await box('Disputes 2 entries').click();
    expect(app.view.acts).toEqual(['appeal']);
  });

  it('shows a group of which some is chosen as mixed, and completes it', async () => {
    const { app } = tinyApp({ acts: ['denial'] });
    await open(app);
    expect(box(/^Disputes/).element()).toHaveProperty('indeterminate', true);
    await box(/^Disputes/).click();
    expect(app.view.acts).toEqual(['accusation', 'denial']);
    expect(box(/^Disputes/).element()).toHaveProperty('indeterminate', false);
    await expect.element(box(/^Disputes/)).toBeChecked();
  });

  it('counts with an event what was said of it, and asks for both kinds together as the filters do', async () => {
    const { app } = tinyApp();
    await open(app);
    await box('Alleged 3 entries').click();
    expect(app.view.statuses).toEqual(['alleged']);
    await expect.element(box('Disputes 2 entries')).toBeVisible();
    await expect.element(box('Appeals 0 entries')).toBeVisible();
    await box('Disputes 2 entries').click();
    expect(app.selection.rows).toHaveLength(2);
    await box('Alleged 2 entries').click();
    expect([app.view.acts, app.view.statuses]).toEqual([['accusation', 'denial'], []]);
  });

  it('follows Back, and the window of time', async () => {
    const { app } = tinyApp();
    const before = { ...app.view };
    await open(app);
    await box('Alleged 3 entries').click();
    app.restore({ ...before, acts: [], statuses: [] });
    await expect.element(box('Alleged 3 entries')).not.toBeChecked();
    app.show({ window: { start: dayOf(2020, 10, 15), end: app.atlas.extent.end } });
    await expect.element(box('Alleged 0 entries')).toBeVisible();
    await expect.element(box('Planned 1 entry')).toBeVisible();
  });

  it('counts as the filters do when places are chosen', async () => {
    const { app } = tinyApp({ places: ['stepanakert'] });
    await open(app);
    await expect.element(box('Disputes 2 entries')).toBeVisible();
    await expect.element(box('Appeals 0 entries')).toBeVisible();
    await expect.element(keyBody().getByText('1 event', { exact: true })).toBeVisible();
  });
});

describe('as a legend', () => {
  it('says what the marks stand for, with numbers', async () => {
    await open(tinyApp().app);
    const rows = keyBody().getByRole('listitem');
    await expect
      .element(rows.filter({ hasText: 'happened here' }))
      .toHaveTextContent('happened here 4 events');
    await expect.element(rows.filter({ hasText: 'said here' })).toHaveTextContent('said here 1 statement');
    await expect
      .element(rows.filter({ hasText: 'spoken about' }))
      .toHaveTextContent('spoken about 4 statements');
    await expect.element(keyBody().getByText('Size of a ring: 2 and 3 entries')).toBeVisible();
  });

  it('counts the places where nothing is surely in the dates, as sentence, names and words have it', async () => {
    const { app } = tinyApp();
    await open(app);
    const outline = keyBody().getByRole('listitem').filter({ hasText: 'in outline' });
    await expect.element(outline).not.toBeInTheDocument();
    // A day of a war of which no more is known than its year.
    app.show({ window: { start: dayOf(1994, 3, 1), end: dayOf(1994, 3, 2) } });
    await expect.element(outline).toBeVisible();
    const marked = [...document.querySelectorAll('[data-place]')].map((mark) => mark.textContent);
    const unsure = marked.filter((name) => /(: |, all |, )only partly or possibly in these dates/.test(name));
    const { certain, possible } = app.selection;
    expect(possible).toBeGreaterThan(0);
    expect(unsure.length).toBeGreaterThan(0);
    await expect.element(outline).toHaveTextContent(new RegExp(`${unsure.length} places?$`));
    const map = page.getByRole('group', { name: 'Map', exact: true }).element();
    const words = document.getElementById(map.getAttribute('aria-describedby')!)!.textContent;
    expect(words).toMatch(
      new RegExp(`${certain} (is|are) surely within these dates, ${possible} partly or possibly`)
    );
    app.show({ sure: true });
    await expect.element(outline).not.toBeInTheDocument();
  });

  it('names each line that is drawn, with its source and its dates', async () => {
    const story = tinyStory();
    const region = story.places[2]!;
    story.places.push({
      ...region,
      id: 'contact',
      kind: 'line',
      label: { id: ['Garis kontak'], en: ['Line of contact'] },
      geometry: {
        type: 'LineString',
        coordinates: [
          [46.2, 39.4],
          [47.2, 40.3]
        ]
      },
      geometryBasis: {
        en: 'From a public set of lines. It held for some time.',
        id: 'Dari himpunan garis publik.'
      },
      valid: { edtf: '1994/2020-10-09', earliest: '1994-01-01', latest: '2020-10-09' }
    });
    const { app } = tinyApp({}, { story });
    await open(app);
    const row = (text: string) => keyBody().getByRole('listitem').filter({ hasText: text });
    await expect.element(row('International border')).toHaveTextContent(/OpenStreetMap contributors/);
    await expect
      .element(row('Line of contact, 1994 – 9 Oct 2020').first())
      .toHaveTextContent(/Dotted, approximate, .* From a public set of lines\.$/);
    await expect.element(row('Region, soft area')).toHaveTextContent(/No source gives a boundary/);
    app.show({ window: { start: dayOf(2020, 10, 15), end: app.atlas.extent.end } });
    await expect.element(row('Line of contact, 1994')).not.toBeInTheDocument();
    await expect.element(row('Region, soft area')).toBeVisible();
  });

  it('leads to the page about names and borders, as the credit does', async () => {
    await open(tinyApp().app);
    const links = page.getByRole('link', { name: 'Names and borders' }).elements();
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['../en/names/', '../en/names/']);
  });

  it('tells the map in words, also to what only reads it out', async () => {
    await open(tinyApp().app);
    const map = page.getByRole('group', { name: 'Map', exact: true }).element();
    const words = document.getElementById(map.getAttribute('aria-describedby')!)!.textContent;
    expect(words).toMatch(/^The frame is about \d{3} km wide from west to east and \d{3} km high/);
    expect(words).toContain('The place nearest its middle is');
    expect(words).toMatch(/Countries and waters named in it: .*Armenia/);
    expect(words).toContain('Shown are 4 events, 4 statements, at 3 places.');
    expect(words).toContain('Events by status: Reported 2, Alleged 1 and Planned 1.');
    await keyBody().getByText('The map in words').click();
    await expect.element(keyBody().getByText('In the middle of the region.')).toBeVisible();
  });
});

describe('for what the map cannot show', () => {
  const withBorder = () => {
    const story = tinyStory();
    story.statements.push(tinyStatement({ id: 'on-the-border', about: ['border'] }));
    return tinyApp({}, { story });
  };

  it('counts words without a place of speaking, and chooses places without a position', async () => {
    const { app, recorded } = withBorder();
    await open(app);
    await expect
      .element(keyBody().getByText('4 of 5 statements name no place where they were made.'))
      .toBeVisible();
    const place = page.getByRole('button', { name: 'Border 1 statement; no position is known' });
    await place.click();
    expect(app.view.places).toEqual(['border']);
    expect(recorded).toEqual([{ kind: 'step', changed: ['places'] }]);
    await expect.element(place).toHaveAttribute('aria-pressed', 'true');
    await place.click();
    expect(app.view.places).toEqual([]);
  });
});

describe('by keyboard', () => {
  it('opens by Enter, is gone through by Tab, and closes by Escape with the focus where it was', async () => {
    const { app } = tinyApp();
    await render(MapPage, { app });
    await expect.element(page.getByText(/cannot draw the moving map/)).toBeVisible();
    const summary = key().element().closest('summary')!;
    summary.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(keyBody()).toBeVisible();
    await userEvent.keyboard('{Tab}');
    await expect.element(keyBody()).toHaveFocus();
    await userEvent.keyboard('{Tab} ');
    expect(app.view.acts).toEqual(['narration']);
    await userEvent.keyboard('{Escape}');
    expect(summary.closest('details')!.open).toBe(false);
    expect(document.activeElement).toBe(summary);
  });
});

describe('on a phone', () => {
  it('is a sheet over the map, and makes way for what gets the focus under it', async () => {
    await page.viewport(390, 700);
    await open(tinyApp().app, { width: 390, height: 320 });
    const map = page.getByRole('group', { name: 'Map', exact: true }).element();
    const sheet = key().element().closest('details')!;
    const [outer, inner] = [map, sheet].map((element) => element.getBoundingClientRect()) as [
      DOMRect,
      DOMRect
    ];
    expect(inner.width).toBe(outer.width);
    expect(inner.bottom).toBeCloseTo(outer.bottom, 0);
    expect(inner.top).toBeGreaterThanOrEqual(outer.top);
    const mark = page.getByRole('group', { name: 'Places on the map' }).getByRole('button').first();
    (mark.element() as HTMLElement).focus();
    await expect.poll(() => sheet.open).toBe(false);
    await expect.element(mark).toHaveFocus();
  });
});

it.each(['en', 'id'] as const)('has nothing that axe would mind, in %s', async (locale) => {
  const { app } = tinyApp({ acts: ['denial'] }, { locale });
  await render(MapPage, { app });
  await page.getByText(locale === 'en' ? 'Key' : 'Legenda', { exact: true }).click();
  await page.getByText(locale === 'en' ? 'The map in words' : 'Peta dalam kata-kata').click();
  const { violations } = await axe.run(document.querySelector('main')!, {
    rules: { 'target-size': { enabled: true } }
  });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
});
