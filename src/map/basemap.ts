/** The map under the story: where its data come from and how they are drawn. */
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { GroundShapes } from '../io/ground-files';
import type { Colours } from './tokens';

export function basemapSources({ ocean, lakes, borders }: GroundShapes): Record<string, SourceSpecification> {
  return {
    ocean: { type: 'geojson', data: ocean, tolerance: 0.3, buffer: 32 },
    lakes: { type: 'geojson', data: lakes, tolerance: 0.3 },
    borders: { type: 'geojson', data: borders, tolerance: 0.6 }
  };
}

/** In the order of drawing. */
export function basemapLayers(colours: Colours): LayerSpecification[] {
  return [
    { id: 'land', type: 'background', paint: { 'background-color': colours.land } },
    { id: 'ocean', type: 'fill', source: 'ocean', paint: { 'fill-color': colours.water } },
    { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': colours.water } },
    {
      id: 'border-casing',
      type: 'line',
      source: 'borders',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.halo, 'line-width': 3, 'line-opacity': 0.55 }
    },
    {
      id: 'border',
      type: 'line',
      source: 'borders',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colours.border, 'line-width': 1 }
    }
  ];
}
