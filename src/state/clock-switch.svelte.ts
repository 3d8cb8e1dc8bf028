/** Changing the clock: the window stays where it is, and what enters it and what leaves is counted. */
import { getContext, setContext } from 'svelte';
import { exchangeOf, type Exchange } from '../domain/clock';
import { isSameSpan, type Span } from '../domain/time';
import { questionOf, type Clock } from '../domain/view';
import type { AppState } from './app-state.svelte';

export class ClockSwitch {
  #last = $state.raw<{ exchange: Exchange; window: Span; question: string }>();
  readonly #app: Pick<AppState, 'atlas' | 'selection' | 'view' | 'show'>;

  /** What the last change of the clock did, for as long as what it led to is on screen. */
  exchange = $derived.by(() => {
    const { view } = this.#app;
    const last = this.#last;
    if (last === undefined || !isSameSpan(last.window, view.window)) return undefined;
    return last.question === questionOf(view) ? last.exchange : undefined;
  });

  constructor(app: Pick<AppState, 'atlas' | 'selection' | 'view' | 'show'>) {
    this.#app = app;
  }

  choose(clock: Clock) {
    const { atlas, selection, view } = this.#app;
    if (view.clock === clock) return;
    this.#app.show({ clock });
    const after = { atlas: this.#app.atlas, rows: this.#app.selection.rows };
    this.#last = {
      exchange: exchangeOf({ atlas, rows: selection.rows }, after),
      window: { ...view.window },
      question: questionOf(view)
    };
  }
}

const KEY = Symbol('clock-switch');
export const useClockSwitch = (): ClockSwitch => getContext<ClockSwitch>(KEY);
export const provideClockSwitch = (clock: ClockSwitch): ClockSwitch => setContext(KEY, clock);
