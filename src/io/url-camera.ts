/** The map's camera in a link: `zoom/lat/lng`, as exact as the zoom can show. */
import type { Camera } from '../domain/view';
import { excerpt } from './notice';
import type { Codec } from './url-codec';

const MAX_ZOOM = 24;
const MAX_LAT = 85;
const NUMBER = /^-?\d{1,3}(?:\.\d{1,20})?$/;

/** Decimals that keep the error under half a pixel, as MapLibre does it in its own hash. */
function decimalsAt(zoom: number): number {
  return Math.max(0, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
}

const clamp = (value: number, most: number, least = -most) => Math.min(most, Math.max(least, value));
/** Adding zero turns -0 into 0. */
const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals)) + 0;

/** The camera as a link gives it back. */
export function roundCamera({ zoom, lat, lng }: Camera): Camera {
  const zoomed = rounded(clamp(zoom, MAX_ZOOM, 0), 2);
  const decimals = decimalsAt(zoomed);
  const wrapped = lng >= -180 && lng <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180;
  return { zoom: zoomed, lat: rounded(clamp(lat, MAX_LAT), decimals), lng: rounded(wrapped, decimals) };
}

export const cameraCodec: Codec<Camera | undefined> = {
  param: 'm',
  encode(camera) {
    if (!camera || ![camera.zoom, camera.lat, camera.lng].every(Number.isFinite)) return '';
    const { zoom, lat, lng } = roundCamera(camera);
    const decimals = decimalsAt(zoom);
    return [textOf(zoom, 2), textOf(lat, decimals), textOf(lng, decimals)].join('/');
  },
  decode(text, { notice }) {
    const parts = text.split('/');
    const [zoom = NaN, lat = NaN, lng = NaN] = parts.map((part) => (NUMBER.test(part) ? Number(part) : NaN));
    const isUsable =
      parts.length === 3 && zoom >= 0 && zoom <= MAX_ZOOM && Math.abs(lat) <= MAX_LAT && Math.abs(lng) <= 180;
    if (!isUsable) return void notice('notices.camera', { text: excerpt(text) });
    return roundCamera({ zoom, lat, lng });
  }
};

/** Without the exponent that small numbers have otherwise, and without zeros at the end. */
function textOf(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
