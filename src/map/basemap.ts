/** The ground under the story for WebGL: its sources, and its layers in the order of drawing. */
import type { FeatureCollection, MultiLineString } from 'geojson';
import type {
  LayerSpecification,
  LineLayerSpecification,
  RasterLayerSpecification,
  SourceSpecification
} from 'maplibre-gl';
import {
  BORDER_CLASSES,
  RIVER_SIZES,
  ROAD_SIZES,
  type BorderClass,
  type FlatLine,
  type FormerBoundary
} from '../domain/ground';
import {
  BORDER_CASING,
  BORDERS,
  COAST,
  RELIEF,
  RIVERS,
  ROAD_CASING,
  ROADS,
  SHORES,
  type LineStyle
} from '../domain/ground-style';
import { RELIEF_FRAMES, RELIEFS, type ReliefName } from '../domain/relief';
import type { GroundShapes } from '../io/ground-files';
import { atZooms } from './stops';
import type { Colours, Theme } from './tokens';

export type Basemap = {
  shapes: GroundShapes;
  /** Address of a file of the basemap. */
  urlOf: (file: string) => string;
};

/** Boundaries of former times come and go with the window. */
export const FORMER = 'former';

/** In pixels: detail that nobody sees is left out of the tiles, and shapes keep together across their edges. */
const FINE = { tolerance: 0.3 };
export const FORMER_SOURCE: SourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
  ...FINE
};
const BORDER_TOLERANCE = 0.6;
const OCEAN_BUFFER = 32;

export function basemapSources(
  { shapes, urlOf }: Basemap,
  theme: Theme
): Record<string, SourceSpecification> {
  const { ocean, coast, lakes, rivers, roads, borders } = shapes;
  return {
    'relief-world': reliefSource('world'),
    'relief-caucasus': reliefSource('caucasus'),
    ocean: { type: 'geojson', data: ocean, ...FINE, buffer: OCEAN_BUFFER },
    coast: { type: 'geojson', data: coast, ...FINE },
    lakes: { type: 'geojson', data: lakes, ...FINE },
    rivers: { type: 'geojson', data: rivers, ...FINE },
    roads: { type: 'geojson', data: roads, ...FINE },
    borders: { type: 'geojson', data: borders, tolerance: BORDER_TOLERANCE },
    [FORMER]: FORMER_SOURCE
  };

  function reliefSource(name: ReliefName): SourceSpecification {
    const [west, south, east, north] = RELIEF_FRAMES[name];
    return {
      type: 'image',
      url: urlOf(`relief-${name}-${theme}.webp`),
      coordinates: [
        [west, north],
        [east, north],
        [east, south],
        [west, south]
      ]
    };
  }
}

export const landLayer = (colours: Colours): LayerSpecification => ({
  id: 'land',
  type: 'background',
  paint: { 'background-color': colours.land }
});

export function basemapLayers(colours: Colours): LayerSpecification[] {
  const border = (name: BorderClass | typeof FORMER): [LineLayerSpecification, LineLayerSpecification] => {
    const style = BORDERS[name];
    const source = name === FORMER ? FORMER : 'borders';
    const isOfClass = name === FORMER ? undefined : is('class', name);
    const { width, opacity } = BORDER_CASING;
    return [
      line(`${name}-casing`, source, { ...style, dash: undefined }, colours.halo, {
        added: width,
        opacity,
        isOfClass
      }),
      line(name, source, style, colours.border, { isOfClass })
    ];
  };
  const borders = [FORMER, ...BORDER_CLASSES.toReversed()].map((name) => border(name as BorderClass));
  const roads = ROAD_SIZES.toReversed().map((size) => ({ size, isOfClass: is('size', size) }));
  return [
    landLayer(colours),
    ...RELIEFS.map(relief),
    { id: 'tint', type: 'background', paint: { 'background-color': colours.tint } },
    // Below the waters that they run into, so that no mouth shows an end.
    ...RIVER_SIZES.toReversed().map((size) =>
      line(`river-${size}`, 'rivers', RIVERS[size], colours.river, {
        cap: 'round',
        isOfClass: is('size', size)
      })
    ),
    { id: 'ocean', type: 'fill', source: 'ocean', paint: { 'fill-color': colours.water } },
    { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': colours.water } },
    line('coast', 'coast', COAST, colours.shore),
    line('shores', 'lakes', SHORES, colours.shore),
    // All edges below all roads, so that crossings are open.
    ...roads.map(({ size, isOfClass }) =>
      line(`road-${size}-casing`, 'roads', ROADS[size], colours['road-casing'], {
        cap: 'round',
        added: 2 * ROAD_CASING,
        isOfClass
      })
    ),
    ...roads.map(({ size, isOfClass }) =>
      line(`road-${size}`, 'roads', ROADS[size], colours.road, { cap: 'round', isOfClass })
    ),
    ...borders.map(([casing]) => casing),
    ...borders.map(([, drawn]) => drawn)
  ];
}

/** A picture is there or not there; fading in would follow every change of theme. */
const relief = (name: ReliefName): RasterLayerSpecification => ({
  id: `relief-${name}`,
  type: 'raster',
  source: `relief-${name}`,
  paint: { 'raster-fade-duration': 0, 'raster-opacity': atZooms(RELIEF[name]) }
});

const is = (property: string, value: string) =>
  ['==', ['get', property], value] as ['==', ['get', string], string];

type LineOptions = {
  /** To the width, in pixels. */
  added?: number;
  opacity?: number;
  cap?: 'round';
  isOfClass?: ReturnType<typeof is> | undefined;
};

function line(
  id: string,
  source: string,
  { from, width, dash, isDotted }: LineStyle,
  colour: string,
  { added = 0, opacity, cap, isOfClass }: LineOptions = {}
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source,
    minzoom: from,
    ...(isOfClass && { filter: isOfClass }),
    layout: { 'line-join': 'round', 'line-cap': cap ?? (isDotted ? 'round' : 'butt') },
    paint: {
      'line-color': colour,
      'line-width': atZooms(width, added),
      ...(opacity !== undefined && { 'line-opacity': opacity }),
      ...(dash && { 'line-dasharray': [...dash] })
    }
  };
}

export function formerFeatures(
  boundaries: readonly FormerBoundary[]
): FeatureCollection<MultiLineString, { id: string }> {
  return {
    type: 'FeatureCollection',
    features: boundaries.map(({ id, lines }) => ({
      type: 'Feature',
      properties: { id },
      geometry: { type: 'MultiLineString', coordinates: lines.map(positionsOf) }
    }))
  };
}

const positionsOf = (line: FlatLine) =>
  Array.from({ length: line.length / 2 }, (_, index) => [line[2 * index]!, line[2 * index + 1]!]);
