/** The axis under the slider: made from the story, filled by the filters, untouched by the window. */
import { getContext, setContext } from 'svelte';
import { publicationDay } from '../domain/atlas';
import { binsOf, cellColumns, flagsOf } from '../domain/bins';
import { atlasBy } from '../domain/clock';
import { timeScale } from '../domain/scale';
import { marksOf, MOST_MARKS } from '../domain/timeline';
import type { AppState } from './app-state.svelte';

export class TimeAxis {
  readonly #app: Pick<AppState, 'atlas' | 'sieve'>;
  /** The same by both clocks, so that changing them moves marks and not the ground under them. */
  scale = $derived.by(() => {
    const story = atlasBy(this.#app.atlas, 'happened');
    return timeScale(story, story.extent);
  });
  cells = $derived.by(() => cellColumns(this.#app.atlas, this.scale.days));
  bins = $derived.by(() => binsOf(this.#app.atlas, this.#app.sieve, this.cells));
  /** One for each row of a short story, whatever the filters say; undefined for a long one. */
  marks = $derived.by(() =>
    this.#app.atlas.size <= MOST_MARKS ? marksOf(this.#app.atlas, this.cells) : undefined
  );
  flags = $derived.by(() => flagsOf(this.#app.atlas.story.sources, publicationDay));

  constructor(app: Pick<AppState, 'atlas' | 'sieve'>) {
    this.#app = app;
  }
}

const KEY = Symbol('time-axis');
export const useTimeAxis = (): TimeAxis => getContext<TimeAxis>(KEY);
export const provideTimeAxis = (axis: TimeAxis): TimeAxis => setContext(KEY, axis);
