/** The slider of a reader who knows only what was published by a day: the ground stays, and there is a way on. */
import { expect, it } from 'vitest';
import { spanOf } from '../../src/domain/time';
import { Playback } from '../../src/state/playback.svelte';
import { TimeAxis } from '../../src/state/time-axis.svelte';
import { tinyApp } from '../ui/tiny-app';

const untilOctober19 = { start: spanOf('1994')!.start, end: spanOf('2020-10-19')!.end };
const at = (known: 'now' | 'then') => {
  const { app } = tinyApp({ window: untilOctober19, known });
  const axis = new TimeAxis(app);
  return { app, axis, playback: new Playback(app, axis, () => () => undefined) };
};

it('leaves the axis, its flags and its periods as they are', () => {
  const [now, then] = [at('now').axis, at('then').axis];
  expect(then.scale).toEqual(now.scale);
  expect(then.flags).toEqual(now.flags);
  expect(then.periods).toEqual(now.periods);
});

it('shows no marks of later articles, and goes on to their days all the same', () => {
  const { app, axis, playback } = at('then');
  expect(axis.marks).toHaveLength(app.atlas.size);
  expect(axis.marks?.map(({ id }) => id)).not.toContain('geneva-talks');
  playback.step(1);
  expect(app.view.window.end).toBe(spanOf('2020-10-20')!.end);
  expect(axis.marks?.map(({ id }) => id)).toContain('geneva-talks');
});

it('counts what is held back, whichever clock the dates go by', () => {
  const { app } = at('then');
  expect(app.later).toBe(2);
  expect(app.selection.rows.length + app.later).toBe(at('now').app.selection.rows.length);
  app.show({ clock: 'reported' });
  expect(app.later).toBe(0);
});

it('builds the story once for each article, however far the slider moves', () => {
  const { app } = at('then');
  const before = app.atlas;
  app.show({ window: { ...untilOctober19, end: untilOctober19.end - 5 } });
  expect(app.atlas).toBe(before);
  app.show({ window: { ...untilOctober19, end: spanOf('2020-10-20')!.end } });
  expect(app.atlas).toBe(app.whole);
});
