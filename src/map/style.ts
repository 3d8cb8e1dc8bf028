/** The whole style of the map as one value: basemap and story, in one theme. */
import type { StyleSpecification } from 'maplibre-gl';
import { basemapLayers, basemapSources, type Basemap } from './basemap';
import { PLACES, placeLayers } from './layers';
import { COLOURS, type Theme } from './tokens';

export function styleOf(theme: Theme, basemap: Basemap): StyleSpecification {
  const colours = COLOURS[theme];
  return {
    version: 8,
    sources: {
      ...basemapSources(basemap, theme),
      // Lines are few and are looked at closely.
      [PLACES]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, tolerance: 0.1 }
    },
    layers: [...basemapLayers(colours), ...placeLayers(colours)],
    transition: { duration: 0, delay: 0 }
  };
}
