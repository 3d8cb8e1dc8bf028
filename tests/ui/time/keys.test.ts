/** Whatever a pointer can make of the window, keys can make too: without a drag nothing is out of reach. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../../src/domain/atlas';
import {
  coarser,
  spanOfCell,
  timeScale,
  trueScale,
  unfolded,
  type TimeScale
} from '../../../src/domain/scale';
import { isSameSpan, type Day, type Span } from '../../../src/domain/time';
import { initialView } from '../../../src/domain/view';
import { draggedBoth, draggedEnd, moveEnd, type End } from '../../../src/domain/window';
import { AppState } from '../../../src/state/app-state.svelte';
import { Playback } from '../../../src/state/playback.svelte';
import { TimeAxis } from '../../../src/state/time-axis.svelte';
import { WINDOW_KINDS, WindowKind } from '../../../src/state/window-kind.svelte';
import { moveOf } from '../../../src/ui/time/keys';
import { clusteredStory, karabakhDates, karabakhExtent } from '../../fixtures/clustered';

const folded = timeScale(karabakhDates(), karabakhExtent);
const someScale = fc.oneof(
  fc.constant(folded),
  fc.subarray(folded.folds.map(({ from }) => from)).map((opened) => unfolded(folded, opened))
);
const someDay = fc.integer({ min: karabakhExtent.start, max: karabakhExtent.end - 1 });
/** Also between the units of the axis, as typed dates are. */
const someWindow = fc
  .tuple(someDay, someDay)
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
const someShare = fc.double({ min: -0.2, max: 1.2, noNaN: true });
const someEnd = fc.constantFrom<End>('start', 'end');

const HELD = { ctrlKey: false, altKey: false, metaKey: false };
const press = (scale: TimeScale, window: Span, end: End, key: string, isRtl: boolean): Span =>
  moveEnd(scale, window, end, moveOf({ key, ...HELD }, isRtl)!);

/** Arrow keys on one thumb until its day is there, or undefined where they never get there. */
function arrowTo(scale: TimeScale, window: Span, end: End, day: Day, isRtl: boolean): Span | undefined {
  let now = window;
  for (let presses = 0; now[end] !== day; presses++) {
    if (presses > scale.days.length) return undefined;
    const isOn = day > now[end];
    now = press(scale, now, end, isOn !== isRtl ? 'ArrowRight' : 'ArrowLeft', isRtl);
  }
  return now;
}

/** The thumb that is in the way goes first. */
function keysTo(scale: TimeScale, window: Span, wanted: Span, isRtl: boolean): Span | undefined {
  const order: End[] = wanted.start >= window.end ? ['end', 'start'] : ['start', 'end'];
  return order.reduce<Span | undefined>(
    (now, end) => now && arrowTo(scale, now, end, wanted[end], isRtl),
    window
  );
}

describe('by keys as by pointer', () => {
  it('one end stands wherever it can be dragged', () =>
    fc.assert(
      fc.property(
        someScale,
        someWindow,
        someEnd,
        someShare,
        fc.boolean(),
        (scale, window, end, share, isRtl) => {
          const dragged = draggedEnd(scale, window, end, share * scale.length);
          expect(arrowTo(scale, window, end, dragged[end], isRtl)).toEqual(dragged);
        }
      )
    ));

  it('both ends stand wherever the window can be dragged', () =>
    fc.assert(
      fc.property(someScale, someWindow, someShare, fc.boolean(), (scale, window, share, isRtl) => {
        const dragged = draggedBoth(scale, window, (share - 0.5) * 2 * scale.length);
        expect(keysTo(scale, window, dragged, isRtl)).toEqual(dragged);
      })
    ));

  it('a bar that can be pressed can be chosen', () =>
    fc.assert(
      fc.property(
        someScale,
        someWindow,
        fc.constantFrom('unit', 'month', 'year'),
        fc.nat(),
        (scale, window, grain, index) => {
          const days = grain === 'unit' ? scale.days : coarser(scale, grain);
          const bar = spanOfCell({ days }, index % (days.length - 1));
          expect(keysTo(scale, window, bar, false)).toEqual(bar);
        }
      )
    ));

  it('Home and End go as far as a drag beyond the ends of the picture', () =>
    fc.assert(
      fc.property(someScale, someWindow, someEnd, fc.boolean(), (scale, window, end, isRtl) => {
        expect(press(scale, window, end, 'Home', isRtl)).toEqual(draggedEnd(scale, window, end, -9));
        expect(press(scale, window, end, 'End', isRtl)).toEqual(draggedEnd(scale, window, end, Infinity));
      })
    ));

  it('nothing moves while a key of the browser is held', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'])
      expect(moveOf({ key: 'ArrowLeft', ...HELD, [held]: true }, false)).toBeUndefined();
  });
});

describe('by one control each', () => {
  const start = (window: Span) => {
    const atlas = buildAtlas(clusteredStory());
    const app = new AppState(
      atlas,
      { ...initialView(atlas.extent, 'en'), window },
      { record: () => undefined }
    );
    const axis = new TimeAxis(app);
    const playback = new Playback(
      app,
      axis,
      () => () => undefined,
      () => true
    );
    return { app, axis, kind: new WindowKind(app, axis, playback) };
  };

  it('every kind of window is reached from every other, whatever was shown', () => {
    const { app, kind } = start(karabakhExtent);
    fc.assert(
      fc.property(
        someWindow,
        fc.array(fc.constantFrom(...WINDOW_KINDS), { minLength: 1, maxLength: 6 }),
        (window, kinds) => {
          app.show({ window, mode: 'window' });
          for (const wanted of kinds) {
            kind.choose(wanted);
            expect(kind.now).toBe(wanted);
          }
        }
      ),
      {
        numRuns: 300,
        // Where "until" stood on a window that is one date, "range" once gave that date back.
        examples: [[{ start: karabakhExtent.start, end: karabakhExtent.start + 1 }, ['until', 'range']]]
      }
    );
  });

  it('every fold is laid open and folded again, in whatever order, and the linear axis comes and goes', () => {
    const { axis } = start(karabakhExtent);
    const starts = axis.folded.folds.map(({ from }) => from);
    const closed = axis.scale;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...starts), { maxLength: 8 }), (toggled) => {
        toggled.forEach((from) => axis.toggleFold(from));
        const open = starts.filter((from) => toggled.filter((one) => one === from).length % 2 === 1);
        expect(starts.filter((from) => axis.isOpened(from))).toEqual(open);
        expect(axis.scale.days).toEqual(unfolded(axis.folded, open).days);
        axis.isLinear = true;
        expect(axis.scale.days).toEqual(trueScale(axis.folded.extent).days);
        axis.isLinear = false;
        open.forEach((from) => axis.toggleFold(from));
        expect(isSameSpan(axis.scale.extent, closed.extent)).toBe(true);
        expect(axis.scale.folds).toEqual(closed.folds);
      }),
      { numRuns: 30 }
    );
  });
});
