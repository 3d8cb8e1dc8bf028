/** Playing walks from stop to stop and gives way to whatever the reader does. */
import { beforeEach, describe, expect, it } from 'vitest';
import { buildAtlas } from '../../src/domain/atlas';
import { spanOf, textOf, type Span } from '../../src/domain/time';
import { initialView, type View } from '../../src/domain/view';
import { AppState, type ChangeKind } from '../../src/state/app-state.svelte';
import { ClockSwitch } from '../../src/state/clock-switch.svelte';
import { Playback } from '../../src/state/playback.svelte';
import { TimeAxis } from '../../src/state/time-axis.svelte';
import { WindowKind } from '../../src/state/window-kind.svelte';
import { tinyStory } from '../fixtures/tiny-story';

const inWords = ({ start, end }: Span) => `${textOf(start)}..${textOf(end - 1)}`;
const span = (from: string, to = from): Span => ({ start: spanOf(from)!.start, end: spanOf(to)!.end });

let kinds: ChangeKind[];
let beats: { tick: () => void; everyMs: number; isOn: boolean }[];
let app: AppState;
let playback: Playback;
let isStill: boolean;

const strike = () => beats.filter(({ isOn }) => isOn).forEach(({ tick }) => tick());
const shown = () => inWords(app.view.window);
function start(change: Partial<View> = {}) {
  const atlas = buildAtlas(tinyStory());
  app = new AppState(
    atlas,
    { ...initialView(atlas.extent, 'en'), ...change },
    { record: (_, kind) => kinds.push(kind) }
  );
  playback = new Playback(
    app,
    new TimeAxis(app),
    (tick, everyMs) => {
      const beat = { tick, everyMs, isOn: true };
      beats.push(beat);
      return () => (beat.isOn = false);
    },
    () => isStill
  );
}

beforeEach(() => {
  kinds = [];
  beats = [];
  isStill = false;
  start();
});

const STOPS = [
  '1994-01-01..1994-12-31',
  '2020-10-01',
  '2020-10-02',
  '2020-10-05',
  '2020-10-19',
  '2020-10-20',
  '2020-10-25'
].map((text) => (text.includes('..') ? text : `${text}..${text}`));

describe('playing', () => {
  it('shows the whole period stop by stop, then ends', () => {
    const seen: string[] = [];
    for (playback.play(); playback.isPlaying; strike()) seen.push(shown());
    expect(seen).toEqual(STOPS);
    expect(beats.some(({ isOn }) => isOn)).toBe(false);
  });

  it('keeps the length of a window, which ends with the stop', () => {
    start({ window: span('2020-10-01', '2020-10-03') });
    playback.play();
    expect(shown()).toBe('2020-10-03..2020-10-05');
    strike();
    expect(shown()).toBe('2020-10-17..2020-10-19');
  });

  it('begins again at the end', () => {
    start({ window: span('2020-10-31') });
    playback.play();
    expect(shown()).toBe(STOPS[0]);
  });

  it('flows, so that it is one entry of the history', () => {
    playback.play();
    strike();
    expect(new Set(kinds)).toEqual(new Set(['flow']));
  });

  it('says how many days it skips', () => {
    playback.play();
    expect(playback.stop?.skipped).toBe(0);
    strike();
    expect(playback.stop?.skipped).toBe(spanOf('2020-10-01')!.start - spanOf('1994')!.end);
    app.show({ window: span('2020-10-05') });
    expect(playback.stop).toBeUndefined();
  });

  it('counts where it is', () => {
    expect(playback.ordinal).toBeUndefined();
    playback.play();
    strike();
    expect([playback.ordinal, playback.stops.length]).toEqual([2, 7]);
  });

  it('stops at every day on request', () => {
    start({ window: span('2020-10-05') });
    playback.isEveryDay = true;
    playback.play();
    strike();
    expect(shown()).toBe('2020-10-07..2020-10-07');
  });

  it('follows the filters', () => {
    app.show({ acts: ['denial'] });
    playback.play();
    expect(shown()).toBe('2020-10-05..2020-10-05');
    strike();
    expect(playback.isPlaying).toBe(false);
  });

  it('does not begin where there is nothing to show', () => {
    app.show({ acts: ['hope'] });
    playback.play();
    expect([playback.isPlaying, app.isWholePeriod]).toEqual([false, true]);
  });
});

describe('playing ends', () => {
  it.each<[string, () => void]>([
    ['with pause', () => playback.pause()],
    ['when an item is opened', () => app.show({ open: 'geneva-talks' })],
    ['when the window is moved by hand', () => app.show({ window: span('2020-10-02') }, 'flow')],
    ['with a step', () => playback.step(1)]
  ])('%s', (_, act) => {
    playback.play();
    strike();
    act();
    expect(playback.isPlaying).toBe(false);
    const before = shown();
    strike();
    expect(shown()).toBe(before);
    expect(beats.some(({ isOn }) => isOn)).toBe(false);
  });
});

describe('the pace', () => {
  it.each([
    [0.5, false, 4000],
    [1, false, 2000],
    [2, false, 1000],
    [2, true, 3000],
    [0.5, true, 4000]
  ] as const)('at speed %d, still %s: %d ms', (speed, still, ms) => {
    isStill = still;
    playback.setSpeed(speed);
    playback.play();
    expect(beats.map(({ everyMs }) => everyMs)).toEqual([ms]);
  });

  it('changes at once', () => {
    playback.play();
    playback.setSpeed(2);
    expect(beats.map(({ everyMs, isOn }) => [everyMs, isOn])).toEqual([
      [2000, false],
      [1000, true]
    ]);
  });
});

describe('stepping by hand', () => {
  it('goes forth and back over the same stops, each a step that Back undoes', () => {
    const forth = STOPS.map(() => (playback.step(1), shown()));
    expect(forth).toEqual(STOPS);
    playback.step(1);
    expect(shown()).toBe(STOPS.at(-1));
    const back = STOPS.slice(1).map(() => (playback.step(-1), shown()));
    expect(back).toEqual(STOPS.slice(0, -1).reverse());
    expect(new Set(kinds)).toEqual(new Set(['step']));
  });

  it('starts from the end where it goes back from the whole period', () => {
    playback.step(-1);
    expect(shown()).toBe(STOPS.at(-1));
  });
});

describe('from the start until a day', () => {
  const until = (day: string) => ({ mode: 'until' as const, window: span('1994-01-01', day) });

  it('goes from stop to stop with one end, and is over at the last', () => {
    start({ mode: 'until' });
    const seen: string[] = [];
    for (playback.play(); playback.isPlaying; strike()) seen.push(shown());
    expect(seen).toEqual(STOPS.map((stop) => `1994-01-01..${stop.split('..')[1]}`));
  });

  it('is over at the last day of the story, although that is all of it', () => {
    const story = tinyStory();
    story.story.period.latest = '2020-10-25';
    const atlas = buildAtlas(story);
    app = new AppState(atlas, { ...initialView(atlas.extent, 'en'), ...until('2020-10-20') });
    playback = new Playback(
      app,
      new TimeAxis(app),
      () => () => undefined,
      () => false
    );
    playback.play();
    expect(app.isWholePeriod).toBe(true);
    expect(playback.next).toBeUndefined();
    playback.pause();
    playback.step(-1);
    expect(shown()).toBe('1994-01-01..2020-10-20');
  });
});

describe('looping', () => {
  it('begins again, until somebody ends it', () => {
    start({ window: span('2020-10-20') });
    playback.isLooping = true;
    playback.play();
    expect(shown()).toBe(STOPS.at(-1));
    strike();
    expect(shown()).toBe(STOPS[0]);
    playback.pause();
    strike();
    expect(shown()).toBe(STOPS[0]);
  });
});

describe('where only what is certain is asked for', () => {
  it('stops where something surely is', () => {
    start({ sure: true });
    const seen: string[] = [];
    for (playback.play(); playback.isPlaying; strike()) seen.push(shown());
    expect(seen).toEqual(STOPS.filter((stop) => !stop.startsWith('2020-10-05')));
  });
});

describe('the window', () => {
  const kind = () => new WindowKind(app, new TimeAxis(app), playback);

  it('is a range, one date or everything until a day', () => {
    expect(kind().now).toBe('range');
    start({ window: span('2020-10-05') });
    expect(kind().now).toBe('date');
    start({ mode: 'until', window: span('1994-01-01', '2020-10-05') });
    expect(kind().now).toBe('until');
  });

  it('goes from each to each, and comes back to the range that was left', () => {
    start({ window: span('2020-10-01', '2020-10-19') });
    const window = kind();
    window.choose('date');
    expect(shown()).toBe('2020-10-19..2020-10-19');
    window.choose('until');
    expect(shown()).toBe('1994-01-01..2020-10-19');
    window.choose('date');
    expect(shown()).toBe('2020-10-19..2020-10-19');
    expect(app.view.mode).toBe('window');
    window.choose('range');
    expect(shown()).toBe('2020-10-01..2020-10-19');
    expect(kinds).toEqual(['step', 'step', 'step', 'step']);
  });
});

describe('the other clock', () => {
  it('counts what enters and what leaves, and forgets it with the next change', () => {
    start({ window: span('2020-10-05') });
    const clock = new ClockSwitch(app);
    const ids = () => [...app.selection.rows].map((row) => app.atlas.ids[row]!);
    const before = ids();
    clock.choose('reported');
    const after = ids();
    expect(app.view.window).toEqual(span('2020-10-05'));
    expect(clock.exchange).toEqual({
      entered: after.filter((id) => !before.includes(id)).length,
      left: before.filter((id) => !after.includes(id)).length
    });
    expect(clock.exchange!.entered).toBeGreaterThan(0);
    clock.choose('reported');
    expect(clock.exchange).toBeDefined();
    app.show({ acts: ['denial'] });
    expect(clock.exchange).toBeUndefined();
  });
});
