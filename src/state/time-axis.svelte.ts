/** The axis under the slider: made from the story, filled by the filters, untouched by the window. */
import { getContext, setContext } from 'svelte';
import { publicationDay } from '../domain/atlas';
import { binsOf, cellColumns } from '../domain/bins';
import { atlasBy } from '../domain/clock';
import { flagsOf } from '../domain/flags';
import { periodsOf } from '../domain/periods';
import { timeScale, trueScale, unfolded } from '../domain/scale';
import type { Day } from '../domain/time';
import { marksOf, MOST_MARKS } from '../domain/timeline';
import type { AppState } from './app-state.svelte';

export class TimeAxis {
  /**
   * Every day as wide as every other. How the axis is drawn is the reader's own affair, as light and dark are: it changes
   * nothing of what is seen in the list and on the map, and a link does not carry it.
   */
  isLinear = $state(false);
  /** Folds that are laid open, by the days on which they begin. */
  #opened = $state.raw<readonly Day[]>([]);

  readonly #app: Pick<AppState, 'atlas' | 'sieve' | 'whole' | 'wholeSieve'>;
  /** The same by both clocks and for every reader, so that changing them moves marks and not the ground under them. */
  folded = $derived.by(() => {
    const story = atlasBy(this.#app.whole, 'happened');
    return timeScale(story, story.extent);
  });
  scale = $derived.by(() =>
    this.isLinear ? trueScale(this.folded.extent) : unfolded(this.folded, this.#opened)
  );
  cells = $derived.by(() => cellColumns(this.#app.atlas, this.scale.days));
  bins = $derived.by(() => binsOf(this.#app.atlas, this.#app.sieve, this.cells));
  /** With what was published later: a reader who knows nothing of it yet can go on to it all the same. */
  wholeBins = $derived.by(() => {
    const { atlas, whole, wholeSieve } = this.#app;
    return atlas === whole ? this.bins : binsOf(whole, wholeSieve, cellColumns(whole, this.scale.days));
  });
  /** One for each row of a short story, whatever the filters say; undefined for a long one. */
  marks = $derived.by(() =>
    this.#app.atlas.size <= MOST_MARKS ? marksOf(this.#app.atlas, this.cells) : undefined
  );
  flags = $derived.by(() => flagsOf(this.#app.whole.story.sources, publicationDay));
  /** What a reader may want to go to, by when it happened; the axis as it is drawn has no say in it. */
  periods = $derived.by(() => periodsOf(atlasBy(this.#app.whole, 'happened'), this.folded));

  constructor(app: Pick<AppState, 'atlas' | 'sieve' | 'whole' | 'wholeSieve'>) {
    this.#app = app;
  }

  isOpened(from: Day): boolean {
    return !this.isLinear && this.#opened.includes(from);
  }

  /** Lays a fold open, or folds it again. */
  toggleFold(from: Day) {
    this.#opened = this.isOpened(from) ? this.#opened.filter((day) => day !== from) : [...this.#opened, from];
  }
}

const KEY = Symbol('time-axis');
export const useTimeAxis = (): TimeAxis => getContext<TimeAxis>(KEY);
export const provideTimeAxis = (axis: TimeAxis): TimeAxis => setContext(KEY, axis);
