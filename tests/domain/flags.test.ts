import { expect, it } from 'vitest';
import { buildAtlas, publicationDay } from '../../src/domain/atlas';
import { flagsOf } from '../../src/domain/flags';
import { dayOf } from '../../src/domain/time';
import { tinyStory } from '../fixtures/tiny-story';

it('flags the days on which the sources came out', () => {
  const { story } = buildAtlas(tinyStory());
  const flags = flagsOf([...story.sources].reverse(), publicationDay);
  expect(flags.map(({ day, sources }) => [day, sources.map(({ id }) => id)])).toEqual([
    [dayOf(2020, 10, 5), ['alpha-2020-10-05']],
    [dayOf(2020, 10, 20), ['beta-2020-10-20']]
  ]);
});
