/** Changes the pictures of a running map with its theme, so that no picture of one theme is seen in the other. */
import type { ImageSource, Map as MapLibre, StyleSpecification } from 'maplibre-gl';

/** Knows which pictures are shown, beginning with those of the style that the map was made with. */
export function imageKeeper(map: MapLibre, style: StyleSpecification) {
  const wanted = new Map(imagesOf(style));

  return {
    show(next: StyleSpecification) {
      for (const [source, url] of imagesOf(next)) {
        if (wanted.get(source) === url) continue;
        wanted.set(source, url);
        void replace(source, url);
      }
    }
  };

  async function replace(source: string, url: string) {
    setVisible(source, false);
    try {
      const answer = await fetch(url);
      const image = await createImageBitmap(await answer.blob());
      // Another change may have overtaken this one, or the map may be gone.
      if (wanted.get(source) !== url) return;
      map.getSource<ImageSource>(source)?.updateImage({ image });
      setVisible(source, true);
    } catch {
      // Stays hidden: a flat map rather than a wrong one.
    }
  }

  /** Layers of pictures are called as their sources are. */
  function setVisible(layer: string, isVisible: boolean) {
    if (map.getLayer(layer)) map.setLayoutProperty(layer, 'visibility', isVisible ? 'visible' : 'none');
  }
}

const imagesOf = ({ sources }: StyleSpecification): [source: string, url: string][] =>
  Object.entries(sources).flatMap(([id, source]) =>
    source.type === 'image' && source.url !== undefined ? [[id, source.url]] : []
  );
