/** Somebody else's map under the story: its style, fetched, and laid under our own layers without mixing names. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';

/** Before the names of its sources and layers. */
const PREFIX = 'outside/';

export const isOutside = (id: string): boolean => id.startsWith(PREFIX);

/** Rejects where it cannot be had. */
export async function fetchStyle(url: string): Promise<StyleSpecification> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return withAddresses((await answer.json()) as StyleSpecification, url);
}

/** Addresses in a style may be relative to it; MapLibre would look for them beside our page. */
function withAddresses(style: StyleSpecification, base: string): StyleSpecification {
  // Templates keep their braces.
  const absolute = (address: string) =>
    new URL(address, base).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
  const source = (one: SourceSpecification): SourceSpecification => ({
    ...one,
    ...('url' in one && typeof one.url === 'string' && { url: absolute(one.url) }),
    ...('tiles' in one && one.tiles && { tiles: one.tiles.map(absolute) }),
    ...('data' in one && typeof one.data === 'string' && { data: absolute(one.data) })
  });
  const sprite =
    typeof style.sprite === 'string'
      ? absolute(style.sprite)
      : style.sprite?.map((one) => ({ ...one, url: absolute(one.url) }));
  return {
    ...style,
    sources: Object.fromEntries(Object.entries(style.sources).map(([id, one]) => [id, source(one)])),
    ...(style.glyphs !== undefined && { glyphs: absolute(style.glyphs) }),
    ...(sprite && { sprite })
  };
}

/** Its map, flat and north up as ours is, and our layers on it. */
export function underlaid(outside: StyleSpecification, own: StyleSpecification): StyleSpecification {
  const { glyphs, sprite, state } = outside;
  return {
    ...own,
    ...(glyphs !== undefined && { glyphs }),
    ...(sprite && { sprite }),
    ...(state && { state }),
    sources: {
      ...Object.fromEntries(Object.entries(outside.sources).map(([id, source]) => [PREFIX + id, source])),
      ...own.sources
    },
    layers: [...outside.layers.map(renamed), ...own.layers]
  };
}

function renamed(layer: LayerSpecification): LayerSpecification {
  const id = PREFIX + layer.id;
  return 'source' in layer ? { ...layer, id, source: PREFIX + layer.source } : { ...layer, id };
}
