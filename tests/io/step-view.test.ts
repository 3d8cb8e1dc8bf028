/** The view of a step is the same whatever was shown before, and the reader may leave it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../../src/domain/time';
import { initialView, type View } from '../../src/domain/view';
import { isAtStep, stepView } from '../../src/io/step-view';
import { anyView, atlas } from './url-view';

const chapter = atlas.story.chapters[0]!;
const first = initialView(atlas.extent, 'en');
const days = (from: string, to: string) => ({ start: spanOf(from)!.start, end: spanOf(to)!.end });

describe('the view of a step', () => {
  it('is all that its parameters say, with its pair side by side, and nothing else', () => {
    const { locale, isPresenting, ...rest } = first;
    const [accusation, pair, everything] = chapter.steps.map((step) => stepView(atlas, chapter, step));
    const week = { ...rest, chapter: 'one-week', window: days('2020-10-01', '2020-10-05') };
    expect(accusation).toEqual({
      ...week,
      step: 'accusation',
      places: ['stepanakert'],
      open: 'accuses-shelling'
    });
    expect(pair).toEqual({
      ...week,
      step: 'both-sides',
      camera: { zoom: 9, lat: 39.815, lng: 46.752 },
      compare: ['accuses-shelling', 'denies-shelling']
    });
    expect(everything).toEqual({ ...rest, chapter: 'one-week', step: 'everything' });
    expect([locale, isPresenting]).toEqual(['en', false]);
  });

  it('says nothing of the language and the screen, and all of the rest', () =>
    fc.assert(
      fc.property(anyView, fc.constantFrom(...chapter.steps), (before, step) => {
        const now: View = { ...before, ...stepView(atlas, chapter, step) };
        expect(now).toEqual({
          ...first,
          ...stepView(atlas, chapter, step),
          locale: before.locale,
          isPresenting: before.isPresenting
        });
        expect(isAtStep(now, atlas)).toBe(true);
      })
    ));

  it('tells what is wrong with it', () => {
    const told: string[] = [];
    const step = { id: 'x', view: { mode: 'until', t: '2020-10-01..2020-10-05', p: 'jenewa' } };
    stepView(atlas, chapter, step, (key) => told.push(key));
    expect(told).toEqual(['notices.unknown.places', 'notices.mode.start']);
  });
});

describe('a reader', () => {
  const at: View = { ...first, ...stepView(atlas, chapter, chapter.steps[0]!) };

  it.each<[string, Partial<View>]>([
    ['moves the map', { camera: { zoom: 3, lat: 1, lng: 1 } }],
    ['moves time', { window: days('2020-10-01', '2020-10-04') }],
    ['closes the item', { open: undefined }],
    ['opens a panel', { panel: 'figures' }],
    ['is in no chapter', { chapter: undefined, step: undefined }],
    ['is in another step', { step: 'everything' }]
  ])('who %s is not at the step', (_, change) => expect(isAtStep({ ...at, ...change }, atlas)).toBe(false));

  it.each<[string, Partial<View>]>([
    ['changes the language', { locale: 'id' }],
    ['presents', { isPresenting: true }],
    ['chooses what is chosen', { places: ['stepanakert', 'stepanakert'] }]
  ])('who %s still is', (_, change) => expect(isAtStep({ ...at, ...change }, atlas)).toBe(true));
});
