/** What is on screen: one story, one small view, and everything that follows from the two. */
import { getContext, setContext } from 'svelte';
import type { Atlas } from '../domain/atlas';
import { atlasBy } from '../domain/clock';
import { reaching } from '../domain/inside';
import { atlasKnownBy, publishedAfter } from '../domain/known';
import { search } from '../domain/search';
import { rowsBeyondPlaces, select } from '../domain/select';
import { sieveOf, type Sieve } from '../domain/sieve';
import { isFiltered, withPinnedStart, type View } from '../domain/view';
import { factsOf } from '../domain/words';
import { translatorFor } from '../i18n';

/**
 * `step` is a deliberate act, which Back undoes; `flow` is one of many in a stream (a drag, typing, playing, the
 * camera), which settles into one.
 */
export type ChangeKind = 'step' | 'flow';

/** Where the view is written down: the address bar, or nothing in a test and on the server. */
export type Recorder = { record: (view: View, kind: ChangeKind, changed: readonly (keyof View)[]) => void };

const NOWHERE: Recorder = { record: () => undefined };

export class AppState {
  // Small and changed key by key, so that moving time does not wake what reads the selection.
  view = $state<View>()!;
  /** All of the story by the clock of the view: rows have other numbers by the other. */
  whole = $derived.by(() => atlasBy(this.#story, this.view.clock));
  /** The last day of the window, where no more than its reader could know is asked for. */
  knownBy = $derived(this.view.known === 'then' ? this.view.window.end - 1 : undefined);
  /** What is shown of it: all that is known. */
  atlas = $derived.by(() =>
    this.knownBy === undefined
      ? this.whole
      : atlasBy(atlasKnownBy(this.#story, this.knownBy), this.view.clock)
  );

  words = $derived(translatorFor(this.view.locale));
  /** What the search finds and by which names; undefined without a search. */
  matches = $derived(search(this.atlas, this.view.query));
  sieve = $derived(this.#sieveOf(this.atlas, this.matches?.rows));
  /** What is asked of time. */
  asked = $derived({ window: reaching(this.view.window, this.atlas.extent), sure: this.view.sure });
  selection = $derived(select(this.atlas, this.sieve, this.asked));
  /** What the map counts: the filter by place left out, so that the other places stay in sight. */
  mapRows = $derived(
    this.view.places.length === 0 ? this.selection.rows : rowsBeyondPlaces(this.atlas, this.sieve, this.asked)
  );
  /** What was published later left in: what there is to step to, and to be held back. */
  wholeSieve = $derived.by(() =>
    this.atlas === this.whole
      ? this.sieve
      : this.#sieveOf(this.whole, search(this.whole, this.view.query)?.rows)
  );
  wholeRows = $derived.by(() =>
    this.atlas === this.whole ? this.selection.rows : select(this.whole, this.wholeSieve, this.asked).rows
  );
  /** Of what is in the window and passes the filters, how much came out after the window's last day. */
  later = $derived(publishedAfter(this.whole, this.wholeRows, this.view.window.end - 1));
  /** The map in words, as facts. */
  facts = $derived(factsOf(this.atlas, this.selection, this.view, this.sieve));
  isFiltered = $derived(isFiltered(this.view));
  isWholePeriod = $derived(
    this.view.window.start === this.atlas.extent.start && this.view.window.end === this.atlas.extent.end
  );

  readonly #story: Atlas;
  readonly #recorder: Recorder;

  constructor(atlas: Atlas, view: View, recorder: Recorder = NOWHERE) {
    this.#story = atlas;
    this.view = view;
    this.#recorder = recorder;
  }

  #sieveOf(atlas: Atlas, found: Uint8Array | undefined): Sieve {
    const { places, speakers, sources, acts, kinds, statuses } = this.view;
    return sieveOf(atlas, { places, speakers, sources, acts, kinds, statuses }, found);
  }

  /** The one way to change what is on screen. */
  show(wanted: Partial<View>, kind: ChangeKind = 'step') {
    const change = { ...wanted };
    if (change.window ?? change.mode)
      change.window = withPinnedStart({ ...this.view, ...wanted }, this.atlas.extent);
    const changed = (Object.keys(change) as (keyof View)[]).filter(
      (key) => JSON.stringify(this.view[key]) !== JSON.stringify(change[key])
    );
    if (changed.length === 0) return;
    Object.assign(this.view, change);
    this.#recorder.record($state.snapshot(this.view), kind, changed);
  }

  /** Back and forward: show what was recorded, without recording it again. */
  restore(view: View) {
    Object.assign(this.view, view);
  }
}

const KEY = Symbol('app');
export const useApp = (): AppState => getContext<AppState>(KEY);
export const provideApp = (app: AppState): AppState => setContext(KEY, app);
