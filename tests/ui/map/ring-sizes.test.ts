/** The rings by which a reader measures are of numbers that are on the map. */
import { describe, expect, it } from 'vitest';
import { ringSizes } from '../../../src/ui/map/ring-sizes';

const totals = (counts: readonly number[]) => ringSizes(counts).map(({ total }) => total);

describe('ringSizes', () => {
  it('are the smallest, the largest and one about half as wide between', () => {
    expect(totals([9, 1, 5, 20, 2, 1, 0])).toEqual([1, 9, 20]);
    expect(totals([30, 1])).toEqual([1, 30]);
    expect(totals([4, 4])).toEqual([4]);
    expect(totals([0])).toEqual([]);
  });

  it('tells from where on all rings are of one size', () => {
    expect(ringSizes([1, 60, 200])).toEqual([
      expect.objectContaining({ total: 1, isLargest: false }),
      expect.objectContaining({ total: 60, isLargest: true, radius: 34 })
    ]);
  });
});
