/** Playing walks from stop to stop and gives way to whatever the reader does. */
import { beforeEach, describe, expect, it } from 'vitest';
import { buildAtlas } from '../../src/domain/atlas';
import { spanOf, textOf, type Span } from '../../src/domain/time';
import { initialView, type View } from '../../src/domain/view';
import { AppState, type ChangeKind } from '../../src/state/app-state.svelte';
import { Playback } from '../../src/state/playback.svelte';
import { TimeAxis } from '../../src/state/time-axis.svelte';
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
