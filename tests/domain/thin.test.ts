/** A thinned line looks like the line: fewer points, all of them its own, and nothing further off than allowed. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { thinned } from '../../src/domain/thin';
import { apart, pairsOf } from './courses';

const TOLERANCE = 0.4;
const wander = fc
  .array(fc.tuple(fc.double({ min: -2, max: 2, noNaN: true }), fc.double({ min: -2, max: 2, noNaN: true })), {
    minLength: 1,
    maxLength: 80
  })
  .map((steps) => {
    let x = 0;
    let y = 0;
    return steps.flatMap(([byX, byY]) => [(x += byX), (y += byY)]);
  });

it('leaves out only what lies within the tolerance of what it keeps', () => {
  fc.assert(
    fc.property(wander, (line) => {
      const kept = thinned(line, TOLERANCE);
      for (const point of pairsOf(line)) expect(apart(point, kept)).toBeLessThanOrEqual(TOLERANCE + 1e-9);
    })
  );
});

it('keeps points of the line, in their order, both ends among them', () => {
  fc.assert(
    fc.property(wander, (line) => {
      const all = pairsOf(line).map(String);
      const kept = pairsOf(thinned(line, TOLERANCE)).map(String);
      let from = 0;
      for (const point of kept) {
        const at = all.indexOf(point, from);
        expect(at).toBeGreaterThanOrEqual(0);
        from = at;
      }
      expect([kept[0], kept.at(-1)]).toEqual([all[0], all.at(-1)]);
    })
  );
});

it('takes a straight line down to its ends', () => {
  const straight = Array.from({ length: 100 }, (_, index) => [index, 2 * index]).flat();
  expect(thinned(straight, TOLERANCE)).toEqual([0, 0, 99, 198]);
});

it('keeps a corner', () => expect(thinned([0, 0, 10, 0, 10, 10], TOLERANCE)).toEqual([0, 0, 10, 0, 10, 10]));
