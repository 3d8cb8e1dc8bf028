/** Classes of borders are told only where they run through the frame. */
import { expect, it } from 'vitest';
import { bordersIn } from '../../src/domain/in-sight';

const borders = {
  international: [[44, 39, 45, 40, 46, 41]],
  // Around the frame, but nowhere in it.
  disputed: [[40, 30, 40, 50, 60, 50, 60, 30]]
};

it('finds the borders that run through the frame', () => {
  expect(bordersIn({ borders }, [43, 38, 50, 42])).toEqual(['international']);
  expect(bordersIn({ borders }, [39, 29, 61, 51])).toEqual(['international', 'disputed']);
  expect(bordersIn({ borders }, [47, 38, 50, 39])).toEqual([]);
});
