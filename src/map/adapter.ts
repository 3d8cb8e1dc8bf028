/** MapLibre behind a small promise: the only file that runs it, fetched after the text. */
import {
  Map as MapLibre,
  setWorkerUrl,
  type ErrorEvent,
  type GeoJSONSource,
  type StyleSpecification
} from 'maplibre-gl';
// Vite cannot follow MapLibre's own way to its worker, and packs this one for older servers that know no `.mjs`.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { PlaceFeatures } from '../domain/features';
import type { FormerBoundary } from '../domain/ground';
import { MAX_ZOOM, MIN_ZOOM, projectionOf } from '../domain/projection';
import type { Camera } from '../domain/view';
import { trustScript } from '../state/trusted-scripts';
import { FORMER, formerFeatures } from './basemap';
import { imageKeeper } from './images';
import { ABOVE_AREAS, PLACES } from './layers';
import { isOutside } from './outside';
import { softAreas } from './soft-areas';
import './map.css';

export type MapAdapter = {
  /** In the colour of soft areas, which no style holds. */
  draw: (features: PlaceFeatures, soft: string) => void;
  drawFormer: (boundaries: readonly FormerBoundary[]) => void;
  /** Changes colours and pictures, and nothing else. */
  paint: (style: StyleSpecification) => void;
  moveTo: (camera: Camera, isAnimated: boolean) => void;
  /** Whether somebody would see a difference. */
  isAt: (camera: Camera) => boolean;
  resize: () => void;
  /** Where wheel and gestures go in. */
  surface: HTMLElement;
  destroy: () => void;
};

export type MapEvents = {
  /** At every frame of a movement, whoever began it. */
  onMove: (camera: Camera) => void;
  /** When a person has moved the map and let go. */
  onSettle: (camera: Camera) => void;
  /** When a movement has ended, whoever began it. */
  onRest: () => void;
  /** The drawing is gone, and will not come back by itself. */
  onLost: () => void;
};

export type MapOptions = {
  style: StyleSpecification;
  /** What the first frame is to show. */
  story: { features: PlaceFeatures; former: readonly FormerBoundary[]; soft: string };
  camera: Camera;
  /** MapLibre's own texts. */
  locale: Record<string, string>;
  /** Leaves one finger and the plain wheel to the page. */
  isCooperative: boolean;
  isMotionReduced: boolean;
  /** Id of the text that says which keys move the map. */
  helpId: string;
};

const PATIENCE_MS = 20_000;
const NEAR_MS = 350;
const FAR_MS = 1400;

/** Resolves when the map has drawn its first whole frame; rejects without WebGL 2 or without the basemap. */
export async function createMap(
  container: HTMLElement,
  options: MapOptions,
  events: MapEvents
): Promise<MapAdapter> {
  trustScript(workerUrl);
  setWorkerUrl(workerUrl);
  const map = new MapLibre({
    container,
    style: withStory(options.style, options.story),
    ...positionOf(options.camera),
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    boxZoom: false,
    cooperativeGestures: options.isCooperative,
    renderWorldCopies: false,
    trackResize: false,
    attributionControl: false,
    fadeDuration: 0,
    pixelRatio: pixelRatioOf(container),
    reduceMotion: options.isMotionReduced,
    locale: options.locale
  });
  map.keyboard.disableRotation();
  map.touchZoomRotate.disableRotation();
  map.getCanvas().setAttribute('aria-describedby', options.helpId);

  const cameraNow = (): Camera => {
    const { lng, lat } = map.getCenter();
    return { zoom: map.getZoom(), lat, lng };
  };
  // What we did not begin, a person did; the events do not always say so (one notch of a wheel does not).
  let isOurs = true;
  const byUs = (move: () => void) => {
    isOurs = true;
    move();
  };
  map.on('move', () => events.onMove(cameraNow()));
  map.on('moveend', () => {
    if (!isOurs) events.onSettle(cameraNow());
    isOurs = false;
    events.onRest();
  });

  const areas = softAreas(map, ABOVE_AREAS);
  try {
    await reached(map, 'load');
    // Pictures made by hand cannot be part of a style.
    areas.show(options.story.features, options.story.soft);
    // A map that had nothing left to draw was idle in the same breath, before anybody could hear of it.
    const drawn = reached(map, 'idle');
    map.triggerRepaint();
    await drawn;
  } catch (error) {
    map.remove();
    throw error;
  }
  isOurs = false;
  events.onMove(cameraNow());
  events.onRest();
  map.on('webglcontextlost', () => events.onLost());
  map.on('error', (event) => {
    if (isFatal(map, event)) events.onLost();
  });
  const images = imageKeeper(map, options.style);
  let former = idsOf(options.story.former);

  return {
    draw(features, soft) {
      void map.getSource<GeoJSONSource>(PLACES)?.setData(features);
      areas.show(features, soft);
    },
    drawFormer(boundaries) {
      const ids = idsOf(boundaries);
      // The window moves more often than it reaches another time.
      if (ids === former) return;
      former = ids;
      void map.getSource<GeoJSONSource>(FORMER)?.setData(formerFeatures(boundaries));
    },
    paint(style) {
      for (const { id, paint } of style.layers)
        for (const [name, value] of Object.entries(isOutside(id) ? {} : (paint ?? {})))
          map.setPaintProperty(id, name as Parameters<typeof map.setPaintProperty>[1], value as never);
      images.show(style);
    },
    moveTo(camera, isAnimated) {
      byUs(() => map.stop());
      const target = positionOf(camera);
      byUs(() => {
        if (!isAnimated) map.jumpTo(target);
        else if (isFar(cameraNow(), camera, container)) map.flyTo({ ...target, duration: FAR_MS });
        else map.easeTo({ ...target, duration: NEAR_MS });
      });
    },
    isAt(camera) {
      const now = cameraNow();
      const { clientWidth: width, clientHeight: height } = container;
      const { x, y } = projectionOf(now, { width, height }).project([camera.lng, camera.lat]);
      return Math.abs(now.zoom - camera.zoom) < 0.01 && Math.hypot(x - width / 2, y - height / 2) < 2;
    },
    // Which measures the container anew as well. A second measuring would end a move that nobody began.
    resize: () => byUs(() => map.setPixelRatio(pixelRatioOf(container))),
    surface: map.getCanvasContainer(),
    destroy: () => map.remove()
  };
}

/** As sharp as the screen is, also where the page shows the map enlarged. */
function pixelRatioOf(container: HTMLElement): number {
  const scale = container.getBoundingClientRect().width / container.offsetWidth || 1;
  return Math.min(window.devicePixelRatio * scale, 2);
}

/** From the first frame on, so that nothing is missing when it takes the place of the still map. */
function withStory(style: StyleSpecification, { features, former }: MapOptions['story']): StyleSpecification {
  const data = { [PLACES]: features, [FORMER]: formerFeatures(former) };
  const sources = Object.entries(style.sources).map(([id, source]) =>
    source.type === 'geojson' && id in data
      ? [id, { ...source, data: data[id as keyof typeof data] }]
      : [id, source]
  );
  return { ...style, sources: Object.fromEntries(sources) as StyleSpecification['sources'] };
}

const idsOf = (boundaries: readonly FormerBoundary[]): string => boundaries.map(({ id }) => id).join(' ');

function positionOf({ zoom, lat, lng }: Camera) {
  return { zoom, center: [lng, lat] as [number, number] };
}

/** Without the picture of the relief, or a tile of somebody else's, the map is poorer, and a map all the same. */
function isFatal(map: MapLibre, { sourceId }: ErrorEvent & { sourceId?: string }): boolean {
  return sourceId === undefined || (!isOutside(sourceId) && map.getSource(sourceId)?.type !== 'image');
}

function reached(map: MapLibre, event: 'load' | 'idle'): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the map did not draw in time')), PATIENCE_MS);
    const settle = (end: () => void) => () => {
      clearTimeout(timer);
      end();
    };
    void map.once(event, settle(resolve));
    map.on('error', (event) => {
      const { error } = event;
      if (isFatal(map, event))
        settle(() => reject(error instanceof Error ? error : new Error('the map could not be drawn')))();
    });
    void map.once(
      'webglcontextlost',
      settle(() => reject(new Error('the drawing context was lost')))
    );
  });
}

/** Whether the way leads out of what is seen, so that flying tells more than sliding. */
function isFar(from: Camera, to: Camera, { clientWidth: width, clientHeight: height }: HTMLElement): boolean {
  const { x, y } = projectionOf(from, { width, height }).project([to.lng, to.lat]);
  return x < -width || x > 2 * width || y < -height || y > 2 * height || Math.abs(from.zoom - to.zoom) > 3;
}
