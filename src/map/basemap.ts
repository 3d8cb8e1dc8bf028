/** The map under the story: where its data come from, how they are drawn, and what stands on it in words. */
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Ground } from '../domain/projection';
import type { Colours } from './tokens';

/** Its names are the same in every language. */
export const CREDIT = 'Natural Earth · visionscarto';

const WORLD = 'world';

export function basemapSources(world: string): Record<string, SourceSpecification> {
  // A fifth of a pixel: borders keep their detail at every zoom.
  return { [WORLD]: { type: 'geojson', data: world, tolerance: 0.2 } };
}

/** In the order of drawing. */
export function basemapLayers(colours: Colours): LayerSpecification[] {
  return [
    { id: 'water', type: 'background', paint: { 'background-color': colours.water } },
    {
      id: 'land',
      type: 'fill',
      source: WORLD,
      filter: ['==', ['get', 'kind'], 'land'],
      paint: { 'fill-color': colours.land }
    },
    {
      id: 'border-casing',
      type: 'line',
      source: WORLD,
      filter: ['==', ['get', 'kind'], 'border'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.halo, 'line-width': 3, 'line-opacity': 0.55 }
    },
    {
      id: 'border',
      type: 'line',
      source: WORLD,
      filter: ['==', ['get', 'kind'], 'border'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colours.border, 'line-width': 1 }
    }
  ];
}

/** What is read of it. */
export type WorldFile = {
  features: { properties: { kind: string }; geometry: { coordinates: (number[][] | number[][][])[] } }[];
};

/** The same data for the map that is drawn without WebGL. */
export function groundOf(world: WorldFile): Ground {
  const linesOf = (kind: string): number[][] =>
    world.features
      .filter(({ properties }) => properties.kind === kind)
      .flatMap(({ geometry }) => geometry.coordinates)
      .flatMap((part) => (isLine(part) ? [part.flat()] : part.map((ring) => ring.flat())));
  return { land: linesOf('land'), borders: linesOf('border') };
}

function isLine(part: number[][] | number[][][]): part is number[][] {
  return typeof part[0]?.[0] === 'number';
}
