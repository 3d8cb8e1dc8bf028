/** All that a page needs for its time slider, made and provided together. */
import type { AppState } from './app-state.svelte';
import { ClockSwitch, provideClockSwitch } from './clock-switch.svelte';
import { Playback, providePlayback, type Beat } from './playback.svelte';
import { provideTimeAxis, TimeAxis } from './time-axis.svelte';
import { provideWindowKind, WindowKind } from './window-kind.svelte';

export function provideTime(
  app: AppState,
  isStill: () => boolean,
  beat?: Beat
): { playback: Playback; clock: ClockSwitch } {
  const axis = provideTimeAxis(new TimeAxis(app));
  const playback = providePlayback(new Playback(app, axis, beat, isStill));
  provideWindowKind(new WindowKind(app, axis, playback));
  return { playback, clock: provideClockSwitch(new ClockSwitch(app, isStill)) };
}
