/** What the story draws on the map besides its marks and soft areas: distances, corridors, dated lines. Order is order on the map. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Shape } from '../domain/features';
import { CORRIDOR, DATED } from '../domain/ground-style';
import type { Colours } from './tokens';

export const PLACES = 'places';

/** Soft areas are pictures, put in below this layer. */
export const ABOVE_AREAS = 'halo';

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
      id: ABOVE_AREAS,
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
