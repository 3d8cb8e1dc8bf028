/** Where a reader is in a chapter. */
import { expect, it } from 'vitest';
import { buildAtlas } from '../../src/domain/atlas';
import { stepPlace } from '../../src/domain/steps';
import { tinyStory } from '../fixtures/tiny-story';

const atlas = buildAtlas(tinyStory());

it.each([
  ['accusation', 0, undefined, 'both-sides'],
  ['both-sides', 1, 'accusation', 'everything'],
  ['everything', 2, 'both-sides', undefined]
])('%s', (step, index, previous, next) => {
  const place = stepPlace(atlas, { chapter: 'one-week', step });
  expect(place).toMatchObject({ index, count: 3, chapter: { id: 'one-week' }, step: { id: step } });
  expect([place?.previous?.id, place?.next?.id]).toEqual([previous, next]);
});

it.each([
  [undefined, undefined],
  ['one-week', undefined],
  ['one-week', 'denial'],
  ['one-year', 'accusation']
])('there is none for %s, %s', (chapter, step) =>
  expect(stepPlace(atlas, { chapter, step })).toBeUndefined()
);
