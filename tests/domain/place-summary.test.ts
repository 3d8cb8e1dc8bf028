import { expect, it } from 'vitest';
import { buildAtlas } from '../../src/domain/atlas';
import { placeSummaryOf } from '../../src/domain/place-summary';
import { tinyStory } from '../fixtures/tiny-story';

const atlas = buildAtlas(tinyStory());
const all = Array.from({ length: atlas.size }, (_, row) => row);

it('tells what was said there from what is spoken about it', () => {
  expect(placeSummaryOf(atlas, all, 'geneva')).toEqual({
    about: 0,
    said: 1,
    acts: { claim: 0, appeal: 1, dispute: 0, pledge: 0, none: 0 },
    statuses: { reported: 1, claimed: 0, alleged: 0, planned: 1 }
  });
});

it('counts statements by what they do, and only selected rows', () => {
  expect(placeSummaryOf(atlas, all, 'stepanakert').acts.dispute).toBe(2);
  expect(placeSummaryOf(atlas, [atlas.rowOf.get('denies-shelling')!], 'stepanakert').acts.dispute).toBe(1);
});

it('is zero for a place of which nothing is said', () =>
  expect(placeSummaryOf(atlas, all, 'border').about).toBe(0));
