/** The style is one that MapLibre accepts, in the colours of the page, with something for every shape. */
import { readFileSync } from 'node:fs';
import { featureFilter, validateStyleMin, type FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { SHAPES, type PlaceFeatures } from '../../src/domain/features';
import { translatorFor } from '../../src/i18n';
import { shapesOf, type GroundTopology, type LakeFile } from '../../src/io/ground-files';
import { PLACES, softened } from '../../src/map/layers';
import { MAPLIBRE_TEXTS, maplibreLocale } from '../../src/map/locale';
import { styleOf } from '../../src/map/style';
import { COLOURS, THEMES, TOKENS } from '../../src/map/tokens';

const read = <T>(name: string): T => JSON.parse(readFileSync(`public/basemap/${name}`, 'utf8')) as T;
const WORLD = shapesOf(read<GroundTopology>('basemap.topo.json'), read<LakeFile>('lakes.json'));
const layersOf = (source: string): LayerSpecification[] =>
  styleOf('light', WORLD).layers.filter((layer) => 'source' in layer && layer.source === source);

describe.each(THEMES)('in the %s theme', (theme) => {
  it('is a valid style', () => expect(validateStyleMin(styleOf(theme, WORLD))).toEqual([]));

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
  const text = JSON.stringify(styleOf('light', WORLD));
  expect(text).not.toMatch(/https?:/);
  expect(styleOf('light', WORLD)).not.toHaveProperty('glyphs');
});

it('changes nothing but colours from theme to theme', () => {
  const bare = (theme: (typeof THEMES)[number]) =>
    JSON.stringify(styleOf(theme, WORLD)).replace(/#[0-9a-f]{6}/g, '#');
  expect(bare('dark')).toBe(bare('light'));
});

it.each(SHAPES)('draws a place that is %s', (shape) => {
  const drawn = layersOf(PLACES).filter((layer) => {
    const { filter } = featureFilter((layer as { filter: FilterSpecification }).filter, `${layer.id}.filter`);
    return filter({ zoom: 7 }, { type: 3, properties: { shape } });
  });
  expect(drawn.length).toBeGreaterThan(0);
});

it('draws a casing below the line it belongs to', () => {
  const order = styleOf('light', WORLD).layers.map(({ id }) => id);
  for (const line of ['border', 'dated', 'corridor'])
    expect(order.indexOf(`${line}-casing`)).toBeLessThan(order.indexOf(line));
});

it('gives a soft area no edge: many outlines, and lines as they are', () => {
  const features: PlaceFeatures = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { id: 'region', shape: 'area', selected: false },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [46, 39],
              [47, 39],
              [47, 40],
              [46, 40],
              [46, 39]
            ]
          ]
        }
      },
      {
        type: 'Feature',
        properties: { id: 'road', shape: 'corridor', selected: true },
        geometry: {
          type: 'LineString',
          coordinates: [
            [46, 39],
            [47, 40]
          ]
        }
      }
    ]
  };
  const soft = softened(features).features;
  expect(soft.filter(({ properties }) => properties.id === 'region').length).toBeGreaterThan(8);
  expect(soft.at(-1)).toEqual(features.features[1]);
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
