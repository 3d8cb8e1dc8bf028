/** Web Mercator for a north-up map: where a place is on the screen, and which camera shows a box. */
import type { Camera } from './view';

/** Longitude and latitude in degrees. */
export type LngLat = readonly [lng: number, lat: number];
export type Bounds = readonly [west: number, south: number, east: number, north: number];
export type ScreenPoint = { x: number; y: number };
export type Size = { width: number; height: number };

export type Projection = {
  size: Size;
  camera: Camera;
  project: (position: LngLat) => ScreenPoint;
  unproject: (point: ScreenPoint) => LngLat;
};

/** Pixels of the whole world at zoom 0, as MapLibre counts zoom. */
const WORLD_PX = 512;
export const MAX_LAT = 85.051129;
export const MIN_ZOOM = 1;
export const MAX_ZOOM = 12;
const EARTH_KM = 6371.0088;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The world as a square from 0 to 1, y downwards. */
export function squareOf([lng, lat]: LngLat): ScreenPoint {
  const clamped = Math.max(-MAX_LAT, Math.min(MAX_LAT, lat));
  return {
    x: (lng + 180) / 360,
    y: (1 - Math.log(Math.tan(Math.PI / 4 + radians(clamped) / 2)) / Math.PI) / 2
  };
}

export function fromSquare({ x, y }: ScreenPoint): LngLat {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

export function projectionOf(camera: Camera, size: Size): Projection {
  const scale = WORLD_PX * 2 ** camera.zoom;
  const centre = squareOf([camera.lng, camera.lat]);
  return {
    size,
    camera,
    project(position) {
      const { x, y } = squareOf(position);
      return { x: (x - centre.x) * scale + size.width / 2, y: (y - centre.y) * scale + size.height / 2 };
    },
    unproject({ x, y }) {
      return fromSquare({
        x: (x - size.width / 2) / scale + centre.x,
        y: (y - size.height / 2) / scale + centre.y
      });
    }
  };
}

/** How large that square is on the screen, and where its corner lies. */
export function planeOf({ camera, size }: Pick<Projection, 'camera' | 'size'>): {
  scale: number;
  left: number;
  top: number;
} {
  const scale = WORLD_PX * 2 ** camera.zoom;
  const { x, y } = squareOf([camera.lng, camera.lat]);
  return { scale, left: size.width / 2 - x * scale, top: size.height / 2 - y * scale };
}

/** The closest camera that shows the whole box inside the padding (in pixels). */
export function cameraFitting(
  [west, south, east, north]: Bounds,
  size: Size,
  padding: number,
  maxZoom = MAX_ZOOM
): Camera {
  const topLeft = squareOf([west, north]);
  const bottomRight = squareOf([east, south]);
  const fit = (extent: number, pixels: number) =>
    extent <= 0 ? maxZoom : Math.log2(Math.max(pixels - 2 * padding, 1) / (extent * WORLD_PX));
  const zoom = Math.min(
    fit(bottomRight.x - topLeft.x, size.width),
    fit(bottomRight.y - topLeft.y, size.height),
    maxZoom
  );
  const [lng, lat] = fromSquare({ x: (topLeft.x + bottomRight.x) / 2, y: (topLeft.y + bottomRight.y) / 2 });
  return { zoom: Math.max(MIN_ZOOM, zoom), lat, lng };
}

/** The camera, moved and zoomed no further than needed to show nothing beyond the edges of the world, as MapLibre does. */
export function cameraInWorld(camera: Camera, { width, height }: Size): Camera {
  const zoom = Math.max(camera.zoom, Math.log2(Math.max(width, height) / WORLD_PX));
  const scale = WORLD_PX * 2 ** zoom;
  const centre = squareOf([camera.lng, camera.lat]);
  const within = (value: number, half: number) => Math.min(Math.max(value, half), Math.max(1 - half, half));
  const x = within(centre.x, width / 2 / scale);
  const y = within(centre.y, height / 2 / scale);
  if (zoom === camera.zoom && x === centre.x && y === centre.y) return camera;
  const [lng, lat] = fromSquare({ x, y });
  return { zoom, lng, lat };
}

/** The camera moved by pixels: positive x looks further east, positive y further south. */
export function cameraMoved(camera: Camera, byX: number, byY: number): Camera {
  const [lng, lat] = projectionOf(camera, { width: 0, height: 0 }).unproject({ x: byX, y: byY });
  return { zoom: camera.zoom, lng: ((((lng + 180) % 360) + 360) % 360) - 180, lat };
}

export function cameraZoomed(camera: Camera, by: number): Camera {
  return { ...camera, zoom: Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, camera.zoom + by)) };
}

export function boundsOf(positions: readonly LngLat[]): Bounds | undefined {
  if (positions.length === 0) return undefined;
  const lngs = positions.map(([lng]) => lng);
  const lats = positions.map(([, lat]) => lat);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

export function isWithin([lng, lat]: LngLat, [west, south, east, north]: Bounds): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

/** What the frame shows. */
export function boundsSeen({ size, unproject }: Pick<Projection, 'size' | 'unproject'>): Bounds {
  const [west, north] = unproject({ x: 0, y: 0 });
  const [east, south] = unproject({ x: size.width, y: size.height });
  return [west, south, east, north];
}

/** Great-circle distance. */
export function distanceKm([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const half = (radians(latB) - radians(latA)) / 2;
  const halfLng = (radians(lngB) - radians(lngA)) / 2;
  const chord =
    Math.sin(half) ** 2 + Math.cos(radians(latA)) * Math.cos(radians(latB)) * Math.sin(halfLng) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

export function kmPerPixel({ zoom, lat }: Camera): number {
  return (2 * Math.PI * EARTH_KM * Math.cos(radians(lat))) / (WORLD_PX * 2 ** zoom);
}
