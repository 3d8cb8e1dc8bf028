/** The picture of a soft area as the address of an image: white, and as opaque as the area is dense. */
import type { Polygon } from 'geojson';
import { softPicture } from '../../domain/soft-area';

const masks = new WeakMap<Polygon, string>();

/** Only where there is a browser. */
export function softMask(polygon: Polygon): string {
  let mask = masks.get(polygon);
  if (mask === undefined) masks.set(polygon, (mask = drawn(polygon)));
  return mask;
}

function drawn(polygon: Polygon): string {
  const { width, height, opacity } = softPicture(polygon);
  const pixels = new ImageData(width, height);
  pixels.data.fill(255);
  opacity.forEach((value, index) => (pixels.data[4 * index + 3] = value));
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  canvas.getContext('2d')?.putImageData(pixels, 0, 0);
  return canvas.toDataURL();
}
