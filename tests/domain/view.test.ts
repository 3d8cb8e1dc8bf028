/** The view starts with everything in it. */
import { expect, it } from 'vitest';
import { DIMENSIONS, initialView, isFiltered } from '../../src/domain/view';

const extent = { start: 10, end: 20 };

it('starts with the whole period and no filter', () => {
  const view = initialView(extent, 'id');
  expect(view.window).toEqual(extent);
  expect(isFiltered(view)).toBe(false);
});

it('has a window of its own', () => {
  initialView(extent, 'id').window.start = 15;
  expect(extent.start).toBe(10);
});

it.each(DIMENSIONS)('is filtered by %s', (dimension) =>
  expect(isFiltered({ ...initialView(extent, 'en'), [dimension]: ['x'] })).toBe(true)
);

it('is filtered by a search, and not by time, camera or an open item', () => {
  const view = initialView(extent, 'en');
  expect(isFiltered({ ...view, query: 'x' })).toBe(true);
  expect(
    isFiltered({ ...view, window: { start: 11, end: 12 }, open: 'x', camera: { zoom: 1, lat: 1, lng: 1 } })
  ).toBe(false);
});
