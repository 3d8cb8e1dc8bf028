/** What the map shows and how: the places of the view, the camera, and whether a moving map or a still one draws them. */
import { untrack } from 'svelte';
import { arcsOf } from '../domain/arcs';
import { countsShown, placeFeatures, placesOnMap, roleCounts, speakingPlaces } from '../domain/features';
import { isSmall } from '../domain/frame-size';
import {
  cameraInWorld,
  cameraMoved,
  cameraZoomed,
  isWithin,
  projectionOf,
  type Projection,
  type Size
} from '../domain/projection';
import type { Camera } from '../domain/view';
import { roundCamera } from '../io/url-camera';
import type { AppState } from '../state/app-state.svelte';
import type { Settings } from '../state/settings.svelte';
import type { MapAdapter } from './adapter';
import { fitOf, frameOf } from './framing';
import { maplibreLocale } from './locale';
import { StageGround } from './stage-ground.svelte';
import { styleOf, type Underlay } from './style';
import { COLOURS, type Theme } from './tokens';
import { hasWebGl, whenIdle } from './waiting';

/** `still` until the text is there and the moving map has drawn; the last three say why there is none. */
export type Phase = 'still' | 'live' | 'unsupported' | 'lost' | 'failed';
export type Command = 'in' | 'out' | 'fit' | 'whole' | 'north' | 'south' | 'east' | 'west';

/** The share of the frame that a button moves the map by. */
const STEP = 0.3;
const FAR_ZOOM = 5;
const DIRECTIONS = { north: [0, -1], south: [0, 1], east: [1, 0], west: [-1, 0] } as const;

export class MapStage {
  phase = $state<Phase>('still');
  /** Undefined until measured, and where there is no browser. */
  size = $state.raw<Size>();
  #adapter = $state.raw<MapAdapter>();
  #screen = $state.raw<Camera>();
  #underlay = $state.raw<Underlay>();
  /** The moving map is on its way. */
  isMoving = $state(false);
  #attempt = $state(0);
  /** What the moving map was last asked to show. */
  #asked: Camera | undefined;

  readonly ground: StageGround;
  readonly #app: AppState;
  readonly #settings: Settings;

  constructor(app: AppState, settings: Settings) {
    this.#app = app;
    this.ground = new StageGround(app);
    this.#settings = settings;
  }

  counts = $derived.by(() => {
    const { atlas, mapRows, view, asked } = this.#app;
    return countsShown(atlas, { rows: mapRows, window: asked.window, chosen: view.places });
  });
  places = $derived.by(() => placesOnMap(this.counts, this.#app.view.window));
  features = $derived.by(() =>
    placeFeatures(this.#app.atlas.story.places, {
      marked: this.places.marked,
      window: this.#app.view.window,
      selected: this.#app.view.places
    })
  );
  roles = $derived.by(() => roleCounts(this.#app.atlas, this.#app.selection.rows));
  speaking = $derived.by(() => speakingPlaces(this.#app.atlas, this.#app.selection.rows));
  arcs = $derived.by(() => arcsOf(this.#app.atlas, this.#app.mapRows));

  isLive = $derived(this.phase === 'live');

  #framing(size: Size) {
    const { story } = this.#app.atlas;
    return { home: story.story.home.bounds, places: story.places, marked: this.places.marked, size };
  }

  /** On a small map lines between places are a tangle, unless somebody asks for them. */
  hasArcs(size: Size): boolean {
    return this.#app.view.arcs ?? !isSmall(size);
  }

  /** What should be on screen. */
  target(size: Size): Camera {
    return cameraInWorld(this.#app.view.camera ?? frameOf(this.#framing(size)), size);
  }

  /** What is on screen, which lags behind the target while the map moves. */
  projection(size: Size): Projection {
    return projectionOf((this.isLive ? this.#screen : undefined) ?? this.target(size), size);
  }

  select(id: string) {
    const { places } = this.#app.view;
    this.#app.show({ places: places.length === 1 && places[0] === id ? [] : [id] });
  }

  /** Chooses a place beyond the edge and goes there. */
  visit(id: string) {
    const place = this.places.marked.find((marked) => marked.place.id === id);
    if (!place || !this.size) return;
    const [lng, lat] = place.at;
    const isNear = isWithin(place.at, this.#app.atlas.story.story.home.bounds);
    const zoom = isNear ? this.target(this.size).zoom : Math.min(FAR_ZOOM, this.target(this.size).zoom);
    this.#app.show({ places: [id], camera: roundCamera({ zoom, lat, lng }) });
  }

  run(command: Command) {
    if (!this.size) return;
    const camera = this.target(this.size);
    const { width, height } = this.size;
    if (command === 'whole') this.#app.show({ camera: undefined }, 'flow');
    else if (command === 'fit') this.#record(fitOf(this.#framing(this.size)));
    else if (command === 'in') this.#record(cameraZoomed(camera, 1));
    else if (command === 'out') this.#record(cameraZoomed(camera, -1));
    else {
      const [x, y] = DIRECTIONS[command];
      this.#record(cameraMoved(camera, x * width * STEP, y * height * STEP));
    }
  }

  retry() {
    this.#attempt++;
  }

  /** Hands a wheel that turned over a mark to the map under it. */
  wheel(event: WheelEvent) {
    const copy = new WheelEvent(event.type, event);
    this.#adapter?.surface.dispatchEvent(copy);
    if (copy.defaultPrevented) event.preventDefault();
  }

  #record(camera: Camera) {
    this.#app.show({ camera: roundCamera(camera) }, 'flow');
  }

  /** Lives as long as the element does; another language or less motion makes another map. */
  mount(container: HTMLElement, helpId: string): () => void {
    const locale = maplibreLocale(this.#app.words);
    const isStill = this.#settings.isStill;
    void this.#attempt;
    let isGone = false;

    const end = (phase: Phase) => {
      const adapter = this.#adapter;
      this.#adapter = undefined;
      this.#screen = undefined;
      this.isMoving = false;
      this.phase = phase;
      adapter?.destroy();
    };
    const start = async () => {
      if (!hasWebGl()) return end('unsupported');
      try {
        const [{ createMap }, underlay] = await Promise.all([
          import('./adapter'),
          this.ground.fetchUnderlay()
        ]);
        if (isGone) return;
        const camera = this.target(
          this.size ?? { width: container.clientWidth, height: container.clientHeight }
        );
        const isTouched = matchMedia('(pointer: coarse)').matches || window.self !== window.top;
        const adapter = await createMap(
          container,
          {
            style: this.#style(underlay),
            story: {
              features: this.features,
              former: this.ground.former,
              soft: COLOURS[this.#theme].soft
            },
            camera,
            locale,
            isCooperative: isTouched,
            isMotionReduced: isStill,
            helpId
          },
          {
            onMove: (now) => {
              this.#screen = now;
              this.isMoving = true;
            },
            onRest: () => (this.isMoving = false),
            onSettle: (now) => this.#record(now),
            onLost: () => {
              if (!isGone) end('lost');
            }
          }
        );
        if (isGone) return adapter.destroy();
        this.#asked = camera;
        this.#underlay = underlay;
        this.#adapter = adapter;
        this.phase = 'live';
      } catch {
        if (!isGone) end('failed');
      }
    };

    $effect(() => this.#adapter?.draw(this.features, COLOURS[this.#theme].soft));
    $effect(() => this.#adapter?.drawFormer(this.ground.former));
    $effect(() => {
      if (this.#adapter && this.#underlay) this.#adapter.paint(this.#style(this.#underlay));
    });
    $effect(() => {
      if (this.#adapter && this.size) this.#follow(this.#adapter, this.size, !isStill);
    });
    $effect(() => {
      // Also while the moving map draws, which may be lost or printed at any time.
      if (this.size) this.ground.complete(this.target(this.size), this.size);
    });
    const cancel = whenIdle(() => void start());
    return () => {
      isGone = true;
      cancel();
      end('still');
    };
  }

  get #theme(): Theme {
    return this.#settings.isDark ? 'dark' : 'light';
  }

  #style(underlay: Underlay) {
    return styleOf(this.#theme, underlay);
  }

  #drawnSize: Size | undefined;
  #step: string | undefined;

  /** Whoever goes on to another step does not wait for the way to the last one. */
  #finish(adapter: MapAdapter) {
    const { chapter, step } = this.#app.view;
    const at = `${chapter}/${step}`;
    const isOnTheWay = this.#step !== at && untrack(() => this.isMoving);
    this.#step = at;
    if (isOnTheWay && this.#asked) adapter.moveTo(this.#asked, false);
  }

  #follow(adapter: MapAdapter, size: Size, isAnimated: boolean) {
    const target = this.target(size);
    const isResized = size !== this.#drawnSize;
    if (isResized) adapter.resize();
    this.#drawnSize = size;
    this.#finish(adapter);
    const isAsked = this.#asked !== undefined && isSame(this.#asked, target);
    this.#asked = target;
    if (!isAsked && !adapter.isAt(target)) adapter.moveTo(target, isAnimated && !isResized);
  }
}

function isSame(a: Camera, b: Camera): boolean {
  return a.zoom === b.zoom && a.lat === b.lat && a.lng === b.lng;
}
