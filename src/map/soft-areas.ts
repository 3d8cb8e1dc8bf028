/** The soft areas of the story in a running map: a picture each, which is one shape to draw however soft it is. */
import type { ImageSource, Map as MapLibre } from 'maplibre-gl';
import type { PlaceFeatures } from '../domain/features';
import { softPicture, type SoftPicture } from '../domain/soft-area';
import { atZooms } from './stops';
import { SOFT_FADE } from '../domain/ground-style';

const PREFIX = 'area/';

/** `below` is the layer that they lie under. */
export function softAreas(map: MapLibre, below: string) {
  let drawn = new Set<string>();
  let painted = '';

  return {
    show({ features }: PlaceFeatures, colour: string) {
      const areas = features.flatMap(({ geometry, properties }) =>
        properties.shape === 'area' && geometry.type === 'Polygon'
          ? [{ id: PREFIX + properties.id, picture: softPicture(geometry) }]
          : []
      );
      const wanted = new Set(areas.map(({ id }) => id));
      for (const id of drawn) if (!wanted.has(id)) remove(id);
      for (const { id, picture } of areas) {
        if (!drawn.has(id)) add(id, picture);
        else if (colour === painted) continue;
        map.getSource<ImageSource>(id)?.updateImage({ image: pixelsOf(picture, colour) });
      }
      drawn = wanted;
      painted = colour;
    }
  };

  function add(id: string, { bounds: [west, south, east, north] }: SoftPicture) {
    map.addSource(id, {
      type: 'image',
      coordinates: [
        [west, north],
        [east, north],
        [east, south],
        [west, south]
      ]
    });
    map.addLayer(
      {
        id,
        type: 'raster',
        source: id,
        paint: { 'raster-fade-duration': 0, 'raster-opacity': atZooms(SOFT_FADE) }
      },
      below
    );
  }

  function remove(id: string) {
    map.removeLayer(id);
    map.removeSource(id);
  }
}

/** In one colour, written as `#rrggbb`. */
function pixelsOf({ width, height, opacity }: SoftPicture, colour: string): ImageData {
  const [red, green, blue] = [1, 3, 5].map((from) => parseInt(colour.slice(from, from + 2), 16));
  const pixels = new ImageData(width, height);
  opacity.forEach((alpha, index) => pixels.data.set([red!, green!, blue!, alpha], 4 * index));
  return pixels;
}
