/** Changing the clock: the window stays where it is, what enters it and what leaves is counted, and marks travel. */
import { getContext, setContext } from 'svelte';
import { exchangeOf, type Exchange } from '../domain/clock';
import { isSameSpan, type Span } from '../domain/time';
import { questionOf, type Clock } from '../domain/view';
import type { AppState } from './app-state.svelte';

/** Long enough to follow a mark with the eye. */
export const SLIDE_MS = 700;

export class ClockSwitch {
  #last = $state.raw<{ exchange: Exchange; window: Span; question: string }>();
  #from = $state.raw<{ clock: Clock }>();
  readonly #app: Pick<AppState, 'atlas' | 'selection' | 'view' | 'show'>;
  readonly #isStill: () => boolean;

  /** What the last change of the clock did, for as long as what it led to is on screen. */
  exchange = $derived.by(() => {
    const { view } = this.#app;
    const last = this.#last;
    if (last === undefined || !isSameSpan(last.window, view.window)) return undefined;
    return last.question === questionOf(view) ? last.exchange : undefined;
  });

  /** The clock from which the marks are still on their way; undefined while they rest. */
  slidingFrom = $derived(this.#from?.clock);

  constructor(
    app: Pick<AppState, 'atlas' | 'selection' | 'view' | 'show'>,
    isStill: () => boolean = () => true
  ) {
    this.#app = app;
    this.#isStill = isStill;
  }

  choose(clock: Clock) {
    const { atlas, selection, view } = this.#app;
    if (view.clock === clock) return;
    this.#slide(view.clock);
    this.#app.show({ clock });
    const after = { atlas: this.#app.atlas, rows: this.#app.selection.rows };
    this.#last = {
      exchange: exchangeOf({ atlas, rows: selection.rows }, after),
      window: { ...view.window },
      question: questionOf(view)
    };
  }

  #slide(clock: Clock) {
    if (this.#isStill()) return;
    const from = { clock };
    this.#from = from;
    setTimeout(() => {
      // Somebody who changes back meanwhile sends the marks on another way.
      if (this.#from === from) this.#from = undefined;
    }, SLIDE_MS);
  }
}

const KEY = Symbol('clock-switch');
export const useClockSwitch = (): ClockSwitch => getContext<ClockSwitch>(KEY);
export const provideClockSwitch = (clock: ClockSwitch): ClockSwitch => setContext(KEY, clock);
