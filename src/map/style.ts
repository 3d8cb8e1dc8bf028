/** The whole style of the map as one value: basemap and story, in one theme. */
import type { StyleSpecification } from 'maplibre-gl';
import type { GroundShapes } from '../io/ground-files';
import { basemapLayers, basemapSources } from './basemap';
import { COLOURS, type Theme } from './tokens';
import { PLACES, placeLayers } from './layers';

export function styleOf(theme: Theme, ground: GroundShapes): StyleSpecification {
  const colours = COLOURS[theme];
  return {
    version: 8,
    sources: {
      ...basemapSources(ground),
      // Lines are few and are looked at closely.
      [PLACES]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, tolerance: 0.1 }
    },
    layers: [...basemapLayers(colours), ...placeLayers(colours)],
    transition: { duration: 0, delay: 0 }
  };
}
