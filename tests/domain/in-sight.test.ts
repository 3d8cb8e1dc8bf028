/** Lines and areas are told of only where they run through the frame. */
import { expect, it } from 'vitest';
import { placeFeatures } from '../../src/domain/features';
import { bordersIn, featuresIn, formerIn } from '../../src/domain/in-sight';
import { dayOf } from '../../src/domain/time';
import { tinyStory } from '../fixtures/tiny-story';

const around = [40, 30, 40, 50, 60, 50, 60, 30];
const through = [44, 39, 45, 40, 46, 41];

it('finds the borders that run through the frame', () => {
  // A line around the frame is nowhere in it.
  const borders = { international: [through], disputed: [around] };
  expect(bordersIn({ borders }, [43, 38, 50, 42])).toEqual(['international']);
  expect(bordersIn({ borders }, [39, 29, 61, 51])).toEqual(['international', 'disputed']);
  expect(bordersIn({ borders }, [47, 38, 50, 39])).toEqual([]);
});

it('finds former boundaries from the zoom at which they are drawn', () => {
  const former = [
    {
      id: 'old',
      names: { en: 'Old' },
      valid: { edtf: '1923/1991', earliest: '1923-01-01', latest: '1991-12-31' },
      source: 'A. Source',
      lines: [through]
    }
  ];
  expect(formerIn(former, [43, 38, 50, 42], 7)).toEqual(former);
  expect(formerIn(former, [43, 38, 50, 42], 3)).toEqual([]);
  expect(formerIn(former, [47, 38, 50, 39], 7)).toEqual([]);
});

it('finds the areas of the story that are in the frame', () => {
  const features = placeFeatures(tinyStory().places, {
    marked: [],
    window: { start: dayOf(2020, 1, 1), end: dayOf(2021, 1, 1) },
    selected: []
  });
  const idsIn = (bounds: [number, number, number, number]) =>
    featuresIn(features, bounds).features.map(({ properties }) => properties.id);
  expect(idsIn([43, 38, 50, 42])).toEqual(['region']);
  expect(idsIn([0, 40, 10, 50])).toEqual([]);
});
