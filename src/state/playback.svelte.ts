/** Playing the timeline: the window walks from stop to stop, by a beat that comes in from outside. */
import { getContext, setContext, untrack } from 'svelte';
import { cellOf, spanOfCell } from '../domain/scale';
import { nextStop, ordinalAt, previousStop, stopsOf, surelyIn, type Stop } from '../domain/stops';
import { isSameSpan, type Span } from '../domain/time';
import { questionOf, withPinnedStart, type View } from '../domain/view';
import { windowUpTo } from '../domain/window';
import type { AppState, ChangeKind } from './app-state.svelte';
import type { TimeAxis } from './time-axis.svelte';

/** Where playback gets its beat; tests pass one that they strike by hand. */
export type Beat = (tick: () => void, everyMs: number) => () => void;

export const SPEEDS = [0.5, 1, 2] as const;
export type Speed = (typeof SPEEDS)[number];

/** Time to read what has come into sight; never below a second, however fast. */
const HOLD_MS = 2000;
const STILL_HOLD_MS = 3000;

const clockBeat: Beat = (tick, everyMs) => {
  const timer = setInterval(tick, everyMs);
  return () => clearInterval(timer);
};

/** What the device asks for; the page's settings know more. */
const wantsNoMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

type Played = Pick<AppState, 'atlas' | 'view' | 'show' | 'isWholePeriod'>;
type Axis = Pick<TimeAxis, 'scale' | 'wholeBins'>;

/** What a reader changes by hand while it plays, and thereby ends it; the camera, the language and quotes they may. */
const touchOf = (view: View): string => `${view.open ?? ''} ${questionOf(view)}`;

/**
 * The window keeps its length and ends with the stop; from the whole period or from one unit, each stop is shown by
 * itself; from the start until a day, its end goes from stop to stop. What a reader does in the meantime wins: playing is
 * over as soon as the window is not where playing put it, an item is opened or a filter is changed.
 */
export class Playback {
  speed = $state<Speed>(1);
  /** Stop at every unit of the axis, filled or not. */
  isEveryDay = $state(false);
  /** Begin again after the last stop. */
  isLooping = $state(false);
  /** Where playing put the window, how long it keeps it, and everything else that was chosen then. */
  #run = $state.raw<{ window: Span; days: number; touch: string }>();
  /** The last step, for as long as the window is where it led. */
  #step = $state.raw<{ window: Span; stop: Stop }>();
  #endBeat: () => void = () => undefined;

  readonly #app: Played;
  readonly #axis: Axis;
  readonly #beat: Beat;
  readonly #isStill: () => boolean;

  stops = $derived.by(() => {
    const { scale, wholeBins } = this.#axis;
    const standing = this.#app.view.sure ? surelyIn(wholeBins) : wholeBins.standing;
    return stopsOf(scale, standing, this.isEveryDay);
  });
  isPlaying = $derived.by(() => {
    const { view } = this.#app;
    const run = this.#run;
    return run !== undefined && isSameSpan(run.window, view.window) && run.touch === touchOf(view);
  });
  next = $derived.by(() => {
    const { window } = this.#app.view;
    // What is played from the start may come to the end of the story, and is then over.
    const isFresh = this.#app.isWholePeriod && !this.isPlaying;
    return nextStop(this.#axis.scale, this.stops, isFresh ? window.start : window.end);
  });
  previous = $derived.by(() => {
    const { window, mode } = this.#app.view;
    const isWhole = this.#app.isWholePeriod && mode === 'window';
    return previousStop(this.#axis.scale, this.stops, isWhole ? window.end : window.end - 1);
  });
  /** Which stop the window ends with, from 1; undefined where it ends with none. */
  ordinal = $derived.by(() =>
    this.#app.isWholePeriod ? undefined : ordinalAt(this.#axis.scale, this.stops, this.#app.view.window.end)
  );
  /** The day on which playing will end. */
  lastDay = $derived.by(() => {
    const cell = this.stops.at(-1);
    return cell === undefined ? undefined : this.#axis.scale.days[cell + 1]! - 1;
  });
  /** The stop to which the last step led, for as long as the window is still there. */
  stop = $derived.by(() =>
    this.#step !== undefined && isSameSpan(this.#step.window, this.#app.view.window)
      ? this.#step.stop
      : undefined
  );

  constructor(app: Played, axis: Axis, beat: Beat = clockBeat, isStill: () => boolean = wantsNoMotion) {
    this.#app = app;
    this.#axis = axis;
    this.#beat = beat;
    this.#isStill = isStill;
  }

  /** From the next stop on; from the first one where there is none left. */
  play() {
    if (this.isPlaying) return;
    const { scale } = this.#axis;
    const first = this.next ?? nextStop(scale, this.stops, scale.extent.start);
    if (first === undefined) return;
    const { view } = this.#app;
    this.#run = { window: view.window, days: this.#days, touch: touchOf(view) };
    this.#go(first, 'flow');
    this.#start();
  }

  pause() {
    this.#endBeat();
    this.#endBeat = () => undefined;
    this.#run = undefined;
  }

  toggle() {
    if (this.isPlaying) this.pause();
    else this.play();
  }

  setSpeed(speed: Speed) {
    this.speed = speed;
    if (this.isPlaying) this.#start();
  }

  /** By hand to the stop behind the window, or to the one before. */
  step(direction: 1 | -1) {
    this.pause();
    const stop = direction === 1 ? this.next : this.previous;
    if (stop) this.#go(stop, 'step');
  }

  /** Ends the beat as soon as playing is over; to be called where effects can run. */
  watch() {
    $effect(() => {
      if (!this.isPlaying) untrack(() => this.pause());
    });
    $effect(() => () => this.pause());
  }

  /** How long the window stays; a year that was shown by itself does not become a window of 365 days. */
  get #days(): number {
    const { window } = this.#app.view;
    const { scale } = this.#axis;
    const isOneUnit = isSameSpan(spanOfCell(scale, cellOf(scale, window.start)), window);
    return this.#app.isWholePeriod || isOneUnit ? 0 : window.end - window.start;
  }

  #start() {
    this.#endBeat();
    const hold = HOLD_MS / this.speed;
    this.#endBeat = this.#beat(() => this.#tick(), this.#isStill() ? Math.max(hold, STILL_HOLD_MS) : hold);
  }

  #tick() {
    const { scale } = this.#axis;
    const stop = this.next ?? (this.isLooping ? nextStop(scale, this.stops, scale.extent.start) : undefined);
    if (this.isPlaying && stop) this.#go(stop, 'flow');
    else this.pause();
  }

  #go(stop: Stop, kind: ChangeKind) {
    const { atlas, view } = this.#app;
    const days = this.#run?.days ?? this.#days;
    const window = withPinnedStart(
      { mode: view.mode, window: windowUpTo(stop.span, days, atlas.extent) },
      atlas.extent
    );
    if (this.#run) this.#run = { ...this.#run, window };
    this.#step = { window, stop };
    this.#app.show({ window }, kind);
  }
}

const KEY = Symbol('playback');
export const usePlayback = (): Playback => getContext<Playback>(KEY);
export const providePlayback = (playback: Playback): Playback => setContext(KEY, playback);
