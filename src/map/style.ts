/** The whole style of the map as one value: what lies under the story, and the story, in one theme. */
import type { StyleSpecification } from 'maplibre-gl';
import { basemapLayers, basemapSources, FORMER, FORMER_SOURCE, landLayer, type Basemap } from './basemap';
import { PLACES, placeLayers } from './layers';
import { underlaid } from './outside';
import { COLOURS, type Theme } from './tokens';

/** Our own ground, plain paper, or the style of another map. */
export type Underlay = { basemap: Basemap } | 'none' | { outside: StyleSpecification };

export function styleOf(theme: Theme, underlay: Underlay): StyleSpecification {
  const colours = COLOURS[theme];
  const story: StyleSpecification = {
    version: 8,
    sources: {
      // Lines are few and are looked at closely.
      [PLACES]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, tolerance: 0.1 }
    },
    layers: placeLayers(colours),
    transition: { duration: 0, delay: 0 }
  };
  if (underlay === 'none') return { ...story, layers: [landLayer(colours), ...story.layers] };
  if ('outside' in underlay) {
    // Its borders are its own; of ours only those that come and go with the window.
    const former = basemapLayers(colours).filter((layer) => 'source' in layer && layer.source === FORMER);
    return underlaid(underlay.outside, withGround(story, { [FORMER]: FORMER_SOURCE }, former));
  }
  return withGround(story, basemapSources(underlay.basemap, theme), basemapLayers(colours));
}

function withGround(
  story: StyleSpecification,
  sources: StyleSpecification['sources'],
  layers: StyleSpecification['layers']
): StyleSpecification {
  return { ...story, sources: { ...sources, ...story.sources }, layers: [...layers, ...story.layers] };
}
