/** The style is one that MapLibre accepts, in the colours of the page, with something for every shape. */
import { existsSync, readFileSync } from 'node:fs';
import {
  createExpression,
  featureFilter,
  latest,
  validateStyleMin,
  type FilterSpecification,
  type StyleExpression,
  type StylePropertySpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { SHAPES } from '../../src/domain/features';
import { atZoom, BORDERS, COAST, RIVERS, ROADS } from '../../src/domain/ground-style';
import { translatorFor } from '../../src/i18n';
import { shapesOf, type GroundTopology, type LakeFile } from '../../src/io/ground-files';
import { FORMER, formerFeatures, type Basemap } from '../../src/map/basemap';
import { ABOVE_AREAS, PLACES } from '../../src/map/layers';
import { MAPLIBRE_TEXTS, maplibreLocale } from '../../src/map/locale';
import { styleOf, type Underlay } from '../../src/map/style';
import { COLOURS, THEMES, TOKENS } from '../../src/map/tokens';

const SITE = 'https://example.org/basemap/';
const read = <T>(name: string): T => JSON.parse(readFileSync(`public/basemap/${name}`, 'utf8')) as T;
const GROUND: Basemap = {
  shapes: shapesOf(read<GroundTopology>('basemap.topo.json'), read<LakeFile>('lakes.json')),
  urlOf: (file) => `${SITE}${file}`
};
const BASEMAP: Underlay = { basemap: GROUND };
const layersOf = (source: string): LayerSpecification[] =>
  styleOf('light', BASEMAP).layers.filter((layer) => 'source' in layer && layer.source === source);

describe.each(THEMES)('in the %s theme', (theme) => {
  it('is a valid style', () => expect(validateStyleMin(styleOf(theme, BASEMAP))).toEqual([]));

  it('has the colours of the page', () => {
    const css = readFileSync('src/ui/tokens.css', 'utf8');
    const block = theme === 'light' ? /:root \{([^}]*)\}/ : /:root\[data-theme='dark'\] \{([^}]*)\}/;
    const tokens = new Map(
      [...block.exec(css)![1]!.matchAll(/--([\w-]+):\s*(#[0-9a-f]+)/g)].map(([, name, value]) => [
        name,
        value
      ])
    );
    expect(COLOURS[theme]).toEqual(Object.fromEntries(TOKENS.map((name) => [name, tokens.get(name)])));
  });
});

it('asks nobody but the site for anything', () => {
  const text = JSON.stringify(styleOf('light', BASEMAP));
  const asked = new Set(text.match(/https?:\/\/[^"]+/g));
  expect([...asked]).toEqual([`${SITE}relief-world-light.webp`, `${SITE}relief-caucasus-light.webp`]);
  for (const url of asked) expect(existsSync(`public/basemap/${url.slice(SITE.length)}`)).toBe(true);
  expect(styleOf('light', BASEMAP)).not.toHaveProperty('glyphs');
});

it('changes nothing but colours and pictures from theme to theme', () => {
  const bare = (theme: (typeof THEMES)[number]) =>
    JSON.stringify(styleOf(theme, BASEMAP))
      .replace(/#[0-9a-f]{6,8}/g, '#')
      .replaceAll(`-${theme}.webp`, '.webp');
  expect(bare('dark')).toBe(bare('light'));
});

// Soft areas are pictures, which no style can hold.
it.each(SHAPES.filter((shape) => shape !== 'area'))('draws a place that is %s', (shape) => {
  const drawn = layersOf(PLACES).filter((layer) => {
    const { filter } = featureFilter((layer as { filter: FilterSpecification }).filter, `${layer.id}.filter`);
    return filter({ zoom: 7 }, { type: 3, properties: { shape } });
  });
  expect(drawn.length).toBeGreaterThan(0);
});

it('has a layer for soft areas to lie under', () =>
  expect(styleOf('light', BASEMAP).layers.map(({ id }) => id)).toContain(ABOVE_AREAS));

it('names each layer once', () => {
  const ids = styleOf('light', BASEMAP).layers.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it.each(THEMES)('takes every colour from the %s table', (theme) => {
  const paints = styleOf(theme, BASEMAP).layers.map(({ paint }) => JSON.stringify(paint ?? {}));
  const used = new Set(paints.flatMap((paint) => paint.match(/"[^"]*color":.+?(?:"|\])(?=[,}])/g) ?? []));
  const colours = new Set([...used].flatMap((text) => text.match(/#[0-9a-f]+/g) ?? []));
  expect(colours.size).toBeGreaterThan(8);
  for (const colour of colours) expect(Object.values(COLOURS[theme])).toContain(colour);
  expect(paints.join()).not.toMatch(/rgb|hsl/);
});

describe('the lines of the ground', () => {
  const layer = (id: string) => styleOf('light', BASEMAP).layers.find((one) => one.id === id)!;
  const isDashed = (id: string) => 'line-dasharray' in (layer(id).paint ?? {});

  it('are dashed where a border is disputed or of former times, and only there', () => {
    expect(isDashed('disputed')).toBe(true);
    expect(isDashed('former')).toBe(true);
    expect(isDashed('international')).toBe(false);
    for (const name of ['international', 'disputed', 'former'])
      expect(isDashed(`${name}-casing`)).toBe(false);
  });

  it('are as wide as the still map draws them', () => {
    for (const zoom of [2, 5, 7.3, 9, 10])
      for (const [id, { width }] of [
        ['international', BORDERS.international],
        ['river-great', RIVERS.great],
        ['road-trunk', ROADS.trunk],
        ['coast', COAST]
      ] as const) {
        const { value } = createExpression(
          (layer(id).paint as { 'line-width': unknown })['line-width'],
          `${id}.line-width`,
          latest.paint_line['line-width'] as StylePropertySpecification
        ) as { value: StyleExpression };
        expect(value.evaluate({ zoom })).toBeCloseTo(atZoom(width, zoom), 2);
      }
  });

  it('show no minor road and no stream from afar', () => {
    expect(layer('road-minor').minzoom).toBe(ROADS.minor.from);
    expect(layer('river-stream').minzoom).toBe(RIVERS.stream.from);
  });

  it('hold every border, river and road of the files', () => {
    const { shapes } = GROUND;
    const drawnBy = (source: string, properties: Record<string, string>) =>
      layersOf(source).filter((one) =>
        featureFilter((one as { filter: FilterSpecification }).filter, one.id).filter(
          { zoom: 9 },
          { type: 2, properties }
        )
      ).length;
    for (const { properties } of shapes.borders.features) expect(drawnBy('borders', properties)).toBe(2);
    for (const { properties } of shapes.rivers.features) expect(drawnBy('rivers', properties)).toBe(1);
    for (const { properties } of shapes.roads.features) expect(drawnBy('roads', properties)).toBe(2);
  });

  it('begin without a boundary of former times, which comes with the window', () => {
    expect(styleOf('light', BASEMAP).sources[FORMER]).toMatchObject({ data: { features: [] } });
    expect(
      formerFeatures([
        {
          id: 'old',
          names: { en: 'Old boundary' },
          valid: { edtf: '1923/1991', earliest: '1923-01-01', latest: '1991-12-31' },
          source: 'Somebody',
          lines: [[1, 2, 3, 4]]
        }
      ]).features[0]!.geometry.coordinates
    ).toEqual([
      [
        [1, 2],
        [3, 4]
      ]
    ]);
  });
});

it('draws a casing below the line it belongs to', () => {
  const order = styleOf('light', BASEMAP).layers.map(({ id }) => id);
  for (const line of ['international', 'disputed', 'former', 'road-trunk', 'dated', 'corridor'])
    expect(order.indexOf(`${line}-casing`)).toBeLessThan(order.indexOf(line));
});

describe('texts of MapLibre', () => {
  it('are all there, in each language', () => {
    const source = readFileSync('node_modules/maplibre-gl/src/ui/default_locale.ts', 'utf8');
    const all = [...source.matchAll(/'([\w.]+)':/g)].map(([, name]) => name);
    expect([...MAPLIBRE_TEXTS].sort()).toEqual(all.sort());
    expect(maplibreLocale(translatorFor('id'))['CooperativeGesturesHandler.MobileHelpText']).toBe(
      'Gunakan dua jari untuk menggeser peta'
    );
  });
});
