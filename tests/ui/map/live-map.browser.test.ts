/** The map as people use it: by pointer, by keyboard, with and without WebGL. */
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { AppState } from '../../../src/state/app-state.svelte';
import { tinyStory } from '../../fixtures/tiny-story';
import { tinyApp } from '../tiny-app';
import MapPage from './MapPage.svelte';
import { withoutWebGl } from './without-webgl';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const canvas = () => document.querySelector<HTMLElement>('.moving:not(.waiting) canvas');
const marks = () => page.getByRole('group', { name: 'Places on the map' });
const pictureOf = (name: RegExp) => button(name).element().getBoundingClientRect();

beforeEach(() => page.viewport(1000, 700));
afterEach(() => vi.restoreAllMocks());

describe('without WebGL', () => {
  beforeEach(withoutWebGl);
  const show = async (app: AppState, size: { width?: number; height?: number } = {}) => {
    await render(MapPage, { app, ...size });
    await expect.element(page.getByText(/cannot draw the moving map/)).toBeVisible();
  };

  it('shows every place with its counts, and says that the map is still', async () => {
    await show(tinyApp().app);
    await expect.element(button('Stepanakert · Xankəndi: 1 event, 2 statements')).toBeVisible();
    await expect.element(button('Region: 2 events, 2 statements')).toBeVisible();
    await expect
      .element(button(/^Geneva: 2 events, 1 statement; beyond the edge, 3,\d{3} km to the west$/))
      .toBeVisible();
    await expect.element(page.getByRole('img', { name: /3 places marked/ })).toBeInTheDocument();
  });

  it('chooses a place by click, and lets go of it by another', async () => {
    const { app, recorded } = tinyApp();
    await show(app);
    await button(/^Stepanakert/).click();
    expect(app.view.places).toEqual(['stepanakert']);
    expect(recorded).toEqual([{ kind: 'step', changed: ['places'] }]);
    await expect
      .element(button('Stepanakert · Xankəndi: 1 event, 2 statements, selected'))
      .toHaveAttribute('aria-pressed', 'true');
    // The others stay in sight.
    await expect.element(button('Region: 2 events, 2 statements')).toBeVisible();
    await button(/^Stepanakert/).click();
    expect(app.view.places).toEqual([]);
  });

  it('is one tab stop, with arrows inside and Escape to leave', async () => {
    await show(tinyApp().app);
    const places = marks().getByRole('button').elements() as HTMLElement[];
    expect(places.filter((place) => place.tabIndex === 0)).toHaveLength(1);
    places[0]!.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(places[1]);
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toBe(places[0]);
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(places.at(-1));
    expect(places.map((place) => place.tabIndex)).toEqual(
      places.map((_, index) => (index === places.length - 1 ? 0 : -1))
    );
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(page.getByRole('group', { name: 'Map', exact: true }).element());
  });

  it('chooses by Enter and keeps the focus', async () => {
    const { app } = tinyApp();
    await show(app);
    (button(/^Region/).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(app.view.places).toEqual(['region']);
    await expect.element(button('Region: 2 events, 2 statements, selected')).toHaveFocus();
  });

  it('goes to a place beyond the edge, as one step', async () => {
    const { app, recorded } = tinyApp();
    await show(app);
    await button(/^Geneva.*beyond/).click();
    expect(app.view.places).toEqual(['geneva']);
    expect(app.view.camera).toMatchObject({ lng: expect.closeTo(6.15, 1), lat: expect.closeTo(46.2, 1) });
    expect(recorded).toHaveLength(1);
    await expect.element(button('Geneva: 2 events, 1 statement, selected')).toBeVisible();
    await expect.element(button(/^Region.*beyond the edge.*east$/)).toBeVisible();
  });

  it('moves and zooms by buttons, and comes back to the region', async () => {
    const { app, recorded } = tinyApp();
    await show(app);
    const before = pictureOf(/^Stepanakert/);
    await page.getByText('Move map').or(page.getByLabelText('Move map')).first().click();
    await button('Move east').click();
    await expect.poll(() => pictureOf(/^Stepanakert/).left).toBeLessThan(before.left - 100);
    await button('Zoom in').click();
    expect(app.view.camera!.zoom).toBeGreaterThan(6);
    await button('Whole region').click();
    expect(app.view.camera).toBeUndefined();
    await expect.poll(() => Math.abs(pictureOf(/^Stepanakert/).left - before.left)).toBeLessThan(1);
    expect(recorded.every(({ kind }) => kind === 'flow')).toBe(true);
    await button('Fit results').click();
    expect(app.view.camera!.zoom).toBeGreaterThan(7);
  });

  it('says what the map leaves out', async () => {
    await show(tinyApp().app);
    await page.getByText('Key', { exact: true }).click();
    await expect
      .element(page.getByText('3 of 4 statements name no place where they were made.'))
      .toBeVisible();
    await expect.element(page.getByText('soft area: no source gives a boundary').last()).toBeVisible();
  });

  it('keeps a chosen place in sight when its count comes down to nothing', async () => {
    const { app } = tinyApp({ places: ['stepanakert'] });
    app.show({ window: { start: app.atlas.extent.end - 5, end: app.atlas.extent.end } });
    await show(app);
    await expect.element(button('Stepanakert · Xankəndi: nothing in these dates, selected')).toBeVisible();
  });

  it('has nothing that axe would mind, and no target too small', async () => {
    await show(tinyApp().app);
    await page.getByText('Key', { exact: true }).click();
    const { violations } = await axe.run(document.querySelector('main')!, {
      rules: { 'target-size': { enabled: true } }
    });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });

  it('speaks Indonesian', async () => {
    const { app } = tinyApp({}, { locale: 'id' });
    await render(MapPage, { app });
    await expect
      .element(button(/^Jenewa: 2 peristiwa, 1 pernyataan; di luar tepi peta, 3\.\d{3} km ke arah barat$/))
      .toBeVisible();
    await expect.element(button('Perbesar')).toBeVisible();
  });
});

describe('with WebGL', () => {
  const show = async (app: AppState) => {
    await render(MapPage, { app });
    await expect.poll(canvas, { timeout: 30_000 }).not.toBeNull();
  };

  it('puts the same marks where the still map had them', { timeout: 40_000 }, async () => {
    await render(MapPage, { app: tinyApp().app });
    await expect.element(button(/^Stepanakert/)).toBeVisible();
    const before = pictureOf(/^Stepanakert/);
    await expect.poll(canvas, { timeout: 30_000 }).not.toBeNull();
    const after = pictureOf(/^Stepanakert/);
    expect([after.left, after.top]).toEqual([expect.closeTo(before.left, 0), expect.closeTo(before.top, 0)]);
    expect(page.getByText(/cannot draw/).elements()).toHaveLength(0);
    expect(canvas()!.getAttribute('aria-label')).toBe('Map of the places');
  });

  it('comes for a story that has points and no areas', { timeout: 40_000 }, async () => {
    const story = tinyStory();
    const places = story.places.map((place) =>
      place.geometry?.type === 'Point' ? place : { ...place, geometry: null }
    );
    await render(MapPage, { app: tinyApp({}, { story: { ...story, places } }).app });
    await expect.poll(canvas, { timeout: 30_000 }).toBeTruthy();
  });

  it('writes down where a person has moved it, and not where it was put', { timeout: 40_000 }, async () => {
    const { app, recorded } = tinyApp();
    await show(app);
    app.restore({ ...app.view, camera: { zoom: 8, lat: 40, lng: 46.5 } });
    await expect.poll(() => pictureOf(/^Region/).left, { timeout: 8000 }).toBeGreaterThan(0);
    expect(recorded).toEqual([]);
    canvas()!.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => recorded, { timeout: 8000 }).toEqual([{ kind: 'flow', changed: ['camera'] }]);
    expect(app.view.camera!.lng).toBeGreaterThan(46.6);
    // One notch of a wheel, over a mark; with Ctrl, as tests run in a frame, where the plain wheel is the page's.
    const { zoom } = app.view.camera!;
    const notch = {
      deltaY: -300,
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
      clientX: 450,
      clientY: 280
    };
    button(/^Region/)
      .element()
      .dispatchEvent(new WheelEvent('wheel', notch));
    await expect.poll(() => app.view.camera!.zoom, { timeout: 8000 }).toBeGreaterThan(zoom + 0.2);
  });

  it(
    'goes back to the still map when the drawing is lost, and tries again when asked',
    { timeout: 60_000 },
    async () => {
      await show(tinyApp().app);
      const drawn = canvas() as HTMLCanvasElement;
      drawn.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
      await expect.element(page.getByText(/has stopped/)).toBeVisible();
      await expect.element(button(/^Stepanakert/)).toBeVisible();
      await button('Try again').click();
      await expect.poll(canvas, { timeout: 30_000 }).not.toBeNull();
      expect(page.getByText(/has stopped/).elements()).toHaveLength(0);
    }
  );
});
