/** A range, one date, or everything from the start until a day: what the window is, and going from one to another. */
import { getContext, setContext } from 'svelte';
import type { Span } from '../domain/time';
import { isOneDate, oneDateIn, rangeAround } from '../domain/window';
import type { AppState } from './app-state.svelte';
import type { Playback } from './playback.svelte';
import type { TimeAxis } from './time-axis.svelte';

export const WINDOW_KINDS = ['range', 'date', 'until'] as const;
export type WindowKindName = (typeof WINDOW_KINDS)[number];

export class WindowKind {
  readonly #app: Pick<AppState, 'view' | 'show'>;
  readonly #axis: Pick<TimeAxis, 'scale'>;
  readonly #playback: Pick<Playback, 'stops' | 'pause'>;
  /** The range that was left, for whoever comes back to it. */
  #left: Span | undefined;

  now = $derived.by((): WindowKindName => {
    const { mode, window } = this.#app.view;
    if (mode === 'until') return 'until';
    return isOneDate(this.#axis.scale, window) ? 'date' : 'range';
  });

  constructor(
    app: Pick<AppState, 'view' | 'show'>,
    axis: Pick<TimeAxis, 'scale'>,
    playback: Pick<Playback, 'stops' | 'pause'>
  ) {
    this.#app = app;
    this.#axis = axis;
    this.#playback = playback;
  }

  choose(kind: WindowKindName) {
    const { window } = this.#app.view;
    const from = this.now;
    if (kind === from) return;
    this.#playback.pause();
    if (from === 'range') this.#left = { ...window };
    if (kind === 'until') this.#app.show({ mode: 'until' });
    else if (kind === 'date')
      this.#app.show({
        mode: 'window',
        window: oneDateIn(this.#axis.scale, this.#playback.stops, window)
      });
    else this.#app.show({ mode: 'window', window: this.#rangeFrom(from, window) });
  }

  /** The range that was left, where it still has to do with what is on screen and is more than one date. */
  #rangeFrom(from: WindowKindName, window: Span): Span {
    const left = this.#left;
    const { start, end } = window;
    const kept =
      from === 'until'
        ? { start: left && left.start < end ? left.start : start, end }
        : left && left.start <= start && end <= left.end
          ? left
          : window;
    return isOneDate(this.#axis.scale, kept) ? rangeAround(this.#axis.scale, kept) : kept;
  }
}

const KEY = Symbol('window-kind');
export const useWindowKind = (): WindowKind => getContext<WindowKind>(KEY);
export const provideWindowKind = (kind: WindowKind): WindowKind => setContext(KEY, kind);
