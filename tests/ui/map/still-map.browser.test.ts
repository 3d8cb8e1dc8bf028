/** The still map as it is seen: what is sea and what is land, which pictures lie under it, what belongs to its time. */
import type { LineString, Polygon } from 'geojson';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { PlaceFeatures, Shape } from '../../../src/domain/features';
import { PATH_SCALE } from '../../../src/domain/ground-path';
import { projectionOf, type LngLat } from '../../../src/domain/projection';
import StillPage from './StillPage.svelte';

const SIZE = { width: 840, height: 484 };
const at = (zoom: number, lat: number, lng: number) => projectionOf({ zoom, lat, lng }, SIZE);
const REGION = at(6.4, 40.1, 46.8);
const NOTHING: PlaceFeatures = { type: 'FeatureCollection', features: [] };

const shaped = (shape: Shape, geometry: Polygon | LineString, selected = false): PlaceFeatures => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', geometry, properties: { id: 'one', shape, selected } }]
});
const line: LineString = {
  type: 'LineString',
  coordinates: [
    [46, 39.6],
    [47.4, 40.4]
  ]
};
const area: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [46.2, 39.4],
      [47.2, 39.4],
      [47.2, 40.3],
      [46.2, 40.3],
      [46.2, 39.4]
    ]
  ]
};

type Still = { projection?: typeof REGION; features?: PlaceFeatures; isInTime?: boolean; isFlat?: boolean };
const show = ({ projection = REGION, features = NOTHING, ...rest }: Still = {}) =>
  render(StillPage, { projection, features, ...rest });

const paths = (wanted: string) => [...document.querySelectorAll<SVGPathElement>(`svg ${wanted}`)];
/** In the measure of the paths. */
function pointOf(place: LngLat, { project } = REGION): DOMPoint {
  const { x, y } = project(place);
  return new DOMPoint(x / PATH_SCALE, y / PATH_SCALE);
}
const isWater = (place: LngLat) => paths('path.water').some((path) => path.isPointInFill(pointOf(place)));
const pictures = () =>
  [...document.querySelectorAll('foreignObject > div')].map(
    (node) => /relief-[a-z]+-[a-z]+/.exec(getComputedStyle(node).backgroundImage)?.[0]
  );

beforeEach(() => page.viewport(1000, 700));
afterEach(() => delete document.documentElement.dataset.theme);

describe('the ground', () => {
  it('has the sea where the sea is, lakes where lakes are, and land under the towns', async () => {
    await show();
    expect(isWater([50.1, 39.6])).toBe(true);
    expect(isWater([45.35, 40.33])).toBe(true);
    for (const town of [
      [46.75, 39.82],
      [44.51, 40.18],
      [49.84, 40.39],
      [44.8, 41.7]
    ] as const)
      expect(isWater(town)).toBe(false);
  });

  it.each(['light', 'dark'] as const)('lies on pictures made for the %s theme', async (theme) => {
    document.documentElement.dataset.theme = theme;
    await show({ projection: at(4.2, 40, 46.8) });
    expect(pictures()).toEqual([`relief-world-${theme}`, `relief-caucasus-${theme}`]);
  });

  it('asks for no picture that is not seen', async () => {
    await show();
    expect(pictures()).toEqual(['relief-caucasus-light']);
  });

  it('is plain paper where there is to be no relief', async () => {
    await show({ isFlat: true });
    expect(pictures()).toEqual([]);
  });

  it('keeps its widths however large the picture is seen', async () => {
    await show();
    const [border] = paths('path.shared');
    expect(getComputedStyle(border!).vectorEffect).toBe('non-scaling-stroke');
    expect(paths('[style]')).toEqual([]);
  });

  it('has a boundary of former times only in those times, dashed', async () => {
    const { rerender } = await show();
    const dashed = () => paths('use.border[stroke-dasharray]').length;
    const inTime = dashed();
    await rerender({ isInTime: false });
    expect(dashed()).toBe(inTime - 1);
  });
});

describe('the story', () => {
  it('dots a line that held for a time', async () => {
    await show({ features: shaped('dated', line) });
    const [dotted] = paths('.dated');
    expect(dotted!.isPointInStroke(pointOf([46, 39.6]))).toBe(true);
    expect(dotted!.getAttribute('stroke-dasharray')).toMatch(/^0 \d/);
    expect(getComputedStyle(dotted!).strokeLinecap).toBe('round');
  });

  it('dashes a corridor over a casing, which shows that it is chosen', async () => {
    const { rerender } = await show({ features: shaped('corridor', line) });
    const casing = () => getComputedStyle(paths('.under')[0]!).stroke;
    const plain = casing();
    expect(paths('.corridor')[0]!.getAttribute('stroke-dasharray')).toMatch(/^[\d.]+ [\d.]+$/);
    await rerender({ features: shaped('corridor', line, true) });
    expect(casing()).not.toBe(plain);
  });

  it.each([
    { where: 'from afar', zoom: 6.4 },
    { where: 'close by', zoom: 9.5 }
  ])('gives a soft area no edge, $where', async ({ zoom }) => {
    await show({ projection: at(zoom, 39.8, 46.7), features: shaped('area', area) });
    const shapes = [...document.querySelectorAll<SVGElement>('svg [filter], svg [mask]')];
    expect(shapes).toHaveLength(1);
    expect(getComputedStyle(shapes[0]!).stroke).toBe('none');
  });

  it('draws nothing of what is far away', async () => {
    await show({ projection: at(6.4, 55, 37), features: shaped('corridor', line) });
    expect(paths('.corridor')).toEqual([]);
  });
});

it('is called what it shows', async () => {
  await show();
  await expect.element(page.getByRole('img', { name: 'A map' })).toBeInTheDocument();
});
