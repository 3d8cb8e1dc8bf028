import { describe, expect, it } from 'vitest';
import { placeAfter } from '../../../src/ui/coverage/cell-keys';

/** Heads in the first row and column, a gap in the middle. */
const pressable = [
  [false, true, true, true],
  [true, true, false, true],
  [true, false, true, false]
];
const at = (row: number, column: number) => ({ row, column });

describe('arrow keys', () => {
  it.each([
    ['ArrowRight', at(1, 1), at(1, 3)],
    ['ArrowLeft', at(1, 1), at(1, 0)],
    ['ArrowLeft', at(1, 0), at(1, 0)],
    ['ArrowDown', at(0, 2), at(2, 2)],
    ['ArrowUp', at(2, 2), at(0, 2)],
    ['ArrowDown', at(1, 3), at(1, 3)],
    ['Home', at(1, 3), at(1, 0)],
    ['End', at(2, 0), at(2, 2)]
  ])('%s goes from one that can be pressed to the next', (key, from, to) =>
    expect(placeAfter(key, from, pressable)).toEqual(to)
  );

  it('turn round where the text runs from right to left', () =>
    expect(placeAfter('ArrowLeft', at(1, 1), pressable, true)).toEqual(at(1, 3)));

  it('leave other keys alone', () => expect(placeAfter('Tab', at(0, 1), pressable)).toBeUndefined());
});
