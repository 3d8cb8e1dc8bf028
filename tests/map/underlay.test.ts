/** Under the story may lie nothing, or somebody else's map: valid all the same, and with no name mixed up. */
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FORMER } from '../../src/map/basemap';
import { PLACES } from '../../src/map/layers';
import { fetchStyle, isOutside } from '../../src/map/outside';
import { styleOf } from '../../src/map/style';
import { THEMES } from '../../src/map/tokens';

/** Its names are ours, to see that they do not meet. */
const THEIRS: StyleSpecification = {
  version: 8,
  name: 'Theirs',
  center: [0, 0],
  zoom: 2,
  pitch: 60,
  glyphs: '../fonts/{fontstack}/{range}.pbf',
  sprite: 'https://pictures.example.org/sprite',
  terrain: { source: 'heights' },
  sources: {
    [PLACES]: { type: 'vector', url: 'tiles.json' },
    heights: { type: 'raster-dem', tiles: ['/dem/{z}/{x}/{y}.png'] },
    points: { type: 'geojson', data: 'points.geojson' }
  },
  layers: [
    { id: 'land', type: 'background', paint: { 'background-color': '#123456' } },
    { id: 'dated', type: 'line', source: PLACES, 'source-layer': 'roads' },
    { id: 'names', type: 'symbol', source: 'points', layout: { 'text-field': ['get', 'name'] } }
  ]
};

const sourceOf = (layer: LayerSpecification) => ('source' in layer ? layer.source : undefined);

describe.each(THEMES)('in the %s theme', (theme) => {
  it('nothing is a valid style of one colour and the shapes of the story', () => {
    const style = styleOf(theme, 'none');
    expect(validateStyleMin(style)).toEqual([]);
    expect(Object.keys(style.sources)).toEqual([PLACES]);
    expect(style.layers.filter((layer) => sourceOf(layer) !== PLACES).map(({ type }) => type)).toEqual([
      'background'
    ]);
  });

  it('a map from elsewhere lies below all that is ours', () => {
    const style = styleOf(theme, { outside: THEIRS });
    expect(validateStyleMin(style)).toEqual([]);
    const isTheirs = style.layers.map(({ id }) => isOutside(id));
    expect(isTheirs.lastIndexOf(true)).toBeLessThan(isTheirs.indexOf(false));
    expect(isTheirs.filter(Boolean)).toHaveLength(THEIRS.layers.length);
    const ids = style.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a map from elsewhere', () => {
  const style = styleOf('light', { outside: THEIRS });

  it('keeps its sources apart from ours', () => {
    for (const layer of style.layers) {
      const source = sourceOf(layer);
      if (source === undefined) continue;
      expect(isOutside(source)).toBe(isOutside(layer.id));
      expect(style.sources).toHaveProperty([source]);
    }
    expect(style.sources[PLACES]).toMatchObject({ type: 'geojson' });
  });

  it('brings its letters and pictures, and neither a slope nor a place to look at', () => {
    expect(style.glyphs).toBe(THEIRS.glyphs);
    expect(style.sprite).toBe(THEIRS.sprite);
    for (const key of ['terrain', 'center', 'zoom', 'pitch']) expect(style).not.toHaveProperty(key);
  });

  it('replaces our ground, but not the boundaries that come and go with the window', () => {
    const ours = style.layers.filter(({ id }) => !isOutside(id)).map(sourceOf);
    expect(new Set(ours)).toEqual(new Set([FORMER, PLACES]));
  });

  it('is the same in both themes', () => {
    const theirs = (theme: (typeof THEMES)[number]) =>
      styleOf(theme, { outside: THEIRS }).layers.filter(({ id }) => isOutside(id));
    expect(theirs('dark')).toEqual(theirs('light'));
  });
});

describe('fetched', () => {
  afterEach(() => vi.unstubAllGlobals());
  const answerWith = (answer: Response) => vi.stubGlobal('fetch', vi.fn().mockResolvedValue(answer));

  it('has addresses that do not depend on where our page is', async () => {
    answerWith(new Response(JSON.stringify(THEIRS)));
    const style = await fetchStyle('https://maps.example.org/styles/plain.json');
    expect(style.glyphs).toBe('https://maps.example.org/fonts/{fontstack}/{range}.pbf');
    expect(style.sprite).toBe('https://pictures.example.org/sprite');
    expect(style.sources).toMatchObject({
      [PLACES]: { url: 'https://maps.example.org/styles/tiles.json' },
      heights: { tiles: ['https://maps.example.org/dem/{z}/{x}/{y}.png'] },
      points: { data: 'https://maps.example.org/styles/points.geojson' }
    });
  });

  it('is refused where the host refuses it', async () => {
    answerWith(new Response('', { status: 403 }));
    await expect(fetchStyle('https://maps.example.org/plain.json')).rejects.toThrow('403');
  });
});
