/** What the story draws on the map besides its marks: soft areas, corridors, dated lines. Order is order on the map. */
import type { LayerSpecification } from 'maplibre-gl';
import type { PlaceFeature, PlaceFeatures, Shape } from '../domain/features';
import { CORRIDOR, DATED } from '../domain/ground-style';
import { SOFT_OPACITY, softOutlines } from '../domain/soft-area';
import type { Colours } from './tokens';

export const PLACES = 'places';

/** The features with each soft area as its nested outlines. */
export function softened(features: PlaceFeatures): PlaceFeatures {
  return {
    ...features,
    features: features.features.flatMap((feature): PlaceFeature[] => {
      const { geometry, properties } = feature;
      if (properties.shape !== 'area' || geometry.type !== 'Polygon') return [feature];
      return softOutlines(geometry).map((outline) => ({ ...feature, geometry: outline }));
    })
  };
}

const isShape = (shape: Shape) => ['==', ['get', 'shape'], shape] as ['==', ['get', string], string];

export function placeLayers(colours: Colours): LayerSpecification[] {
  const casing = ['case', ['get', 'selected'], colours.hl, colours.halo] as [
    'case',
    ['get', string],
    string,
    string
  ];
  return [
    {
      id: 'area',
      type: 'fill',
      source: PLACES,
      filter: isShape('area'),
      paint: { 'fill-color': colours.soft, 'fill-opacity': SOFT_OPACITY, 'fill-antialias': false }
    },
    {
      id: 'halo',
      type: 'fill',
      source: PLACES,
      filter: isShape('halo'),
      paint: { 'fill-color': colours.soft, 'fill-opacity': 0.16 }
    },
    {
      id: 'halo-rim',
      type: 'line',
      source: PLACES,
      filter: isShape('halo'),
      paint: { 'line-color': colours.ink, 'line-width': 1, 'line-dasharray': [3, 2.5], 'line-opacity': 0.75 }
    },
    {
      id: 'dated-casing',
      type: 'line',
      source: PLACES,
      filter: isShape('dated'),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': casing,
        'line-width': DATED.width + DATED.casing,
        'line-opacity': DATED.casingOpacity
      }
    },
    {
      id: 'dated',
      type: 'line',
      source: PLACES,
      filter: isShape('dated'),
      // A dash without a length and with round ends is a dot.
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': colours['ink-3'],
        'line-width': DATED.width,
        'line-dasharray': [0, DATED.gap]
      }
    },
    {
      id: 'corridor-haze',
      type: 'line',
      source: PLACES,
      filter: isShape('corridor'),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': colours.soft, 'line-width': 16, 'line-blur': 14, 'line-opacity': 0.5 }
    },
    {
      id: 'corridor-casing',
      type: 'line',
      source: PLACES,
      filter: isShape('corridor'),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': casing,
        'line-width': CORRIDOR.casing,
        'line-opacity': CORRIDOR.casingOpacity
      }
    },
    {
      id: 'corridor',
      type: 'line',
      source: PLACES,
      filter: isShape('corridor'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.ink,
        'line-width': CORRIDOR.width,
        'line-dasharray': [...CORRIDOR.dash]
      }
    }
  ];
}
