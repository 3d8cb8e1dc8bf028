/** Changing the clock: the window stays where it is, and what enters it and what leaves is counted. */
import { getContext, setContext } from 'svelte';
import { exchangeOf, type Exchange } from '../domain/clock';
import type { Selection } from '../domain/select';
import type { Clock } from '../domain/view';
import type { AppState } from './app-state.svelte';

export class ClockSwitch {
  #last = $state.raw<{ exchange: Exchange; selection: Selection }>();
  readonly #app: Pick<AppState, 'atlas' | 'selection' | 'view' | 'show'>;

  /** What the last change of the clock did, for as long as what it led to is on screen. */
  exchange = $derived.by(() =>
    this.#last?.selection === this.#app.selection ? this.#last.exchange : undefined
  );

  constructor(app: Pick<AppState, 'atlas' | 'selection' | 'view' | 'show'>) {
    this.#app = app;
  }

  choose(clock: Clock) {
    const { atlas, selection, view } = this.#app;
    if (view.clock === clock) return;
    const before = { atlas, rows: selection.rows };
    this.#app.show({ clock });
    const after = this.#app.selection;
    const exchange = exchangeOf(before, { atlas: this.#app.atlas, rows: after.rows });
    this.#last = { exchange, selection: after };
  }
}

const KEY = Symbol('clock-switch');
export const useClockSwitch = (): ClockSwitch => getContext<ClockSwitch>(KEY);
export const provideClockSwitch = (clock: ClockSwitch): ClockSwitch => setContext(KEY, clock);
