/** The ground of the stage: whose map lies under the story, and how much of it is there to be drawn. */
import { former, region, regionBounds } from 'virtual:basemap';
import { isInForce } from '../domain/features';
import { NO_GROUND, type FormerBoundary, type Ground } from '../domain/ground';
import { isWithin, projectionOf, type Size } from '../domain/projection';
import type { Camera } from '../domain/view';
import { groundOf, type GroundShapes } from '../io/ground-files';
import type { AppState } from '../state/app-state.svelte';
import { arrivedShapes, basemapUrl, fetchShapes } from './basemap-files';
import { fetchStyle } from './outside';
import type { Underlay } from './style';

/** Closer the ground of the page itself shows its corners. */
const REGION_ZOOM = 7.5;

export class StageGround {
  #shapes = $state.raw<GroundShapes | undefined>(arrivedShapes());
  readonly #app: AppState;

  constructor(app: AppState) {
    this.#app = app;
  }

  /** As the author chose it. */
  get #choice() {
    return this.#app.atlas.story.story.basemap;
  }

  /** Whose ground is seen; a map from elsewhere only where it moves. */
  shownBy(isLive: boolean): 'own' | 'outside' | 'none' {
    if (this.#choice === 'none') return 'none';
    return this.#choice && isLive ? 'outside' : 'own';
  }

  /** What a still map draws. */
  drawn = $derived.by<Ground>(() => {
    if (this.#choice === 'none') return NO_GROUND;
    return this.#shapes ? groundOf(this.#shapes) : region;
  });

  /** Boundaries of former times that the window touches. */
  former = $derived.by<readonly FormerBoundary[]>(() =>
    this.#choice === 'none' ? [] : former.filter((boundary) => isInForce(boundary, this.#app.view.window))
  );

  /** For a moving map; rejects where what it is made of cannot be had. */
  async fetchUnderlay(): Promise<Underlay> {
    const choice = this.#choice;
    if (choice === 'none') return choice;
    if (choice) return { outside: await fetchStyle(choice.style) };
    this.#shapes = await fetchShapes();
    return { basemap: { shapes: this.#shapes, urlOf: basemapUrl } };
  }

  /** For a still map: all of the ground, where the part in the page is too small or too coarse. */
  complete(camera: Camera, size: Size) {
    if (this.#choice === 'none' || this.#shapes || isInRegion(camera, size)) return;
    // Without them the map stays as it is: no ground around, but every mark in its place.
    void fetchShapes().then(
      (shapes) => (this.#shapes = shapes),
      () => undefined
    );
  }
}

function isInRegion(camera: Camera, size: Size): boolean {
  const { unproject } = projectionOf(camera, size);
  const corners = [unproject({ x: 0, y: 0 }), unproject({ x: size.width, y: size.height })];
  return camera.zoom <= REGION_ZOOM && corners.every((corner) => isWithin(corner, regionBounds));
}
