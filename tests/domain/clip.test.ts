/** What is cut to a box lies in it, and nothing of what lay there is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, clippedLine, clippedRing, holds, touches, type Box } from '../../src/domain/clip';
import { apart, pairsOf, type Point } from './courses';

const BOX: Box = { left: 0, top: 0, right: 100, bottom: 60 };
const number = fc.double({ min: -200, max: 300, noNaN: true });
const points = (least: number) =>
  fc.array(fc.tuple(number, number), { minLength: least, maxLength: 40 }).map((pairs) => pairs.flat());

const isIn = ([x, y]: Point, slack = 1e-6) =>
  x >= BOX.left - slack && x <= BOX.right + slack && y >= BOX.top - slack && y <= BOX.bottom + slack;
/** Points along a line, close enough together to miss nothing. */
const along = (line: ArrayLike<number>) =>
  pairsOf(line)
    .slice(1)
    .flatMap(([toX, toY], index) => {
      const [x, y] = pairsOf(line)[index]!;
      return Array.from({ length: 21 }, (_, step) => {
        const share = step / 20;
        return [x + share * (toX - x), y + share * (toY - y)] as Point;
      });
    });

describe('a line', () => {
  it('keeps what lies in the box, on its own course, and nothing else', () => {
    fc.assert(
      fc.property(points(2), (line) => {
        const stretches = clippedLine(line, BOX);
        for (const stretch of stretches) {
          expect(stretch.length).toBeGreaterThanOrEqual(4);
          for (const point of pairsOf(stretch)) {
            expect(isIn(point)).toBe(true);
            expect(apart(point, line)).toBeLessThan(1e-6);
          }
        }
        for (const point of along(line).filter((each) => isIn(each, -1e-6)))
          expect(Math.min(...stretches.map((stretch) => apart(point, stretch)))).toBeLessThan(1e-6);
      })
    );
  });

  it('stays one where it stays inside', () => {
    const inside = [10, 10, 20, 50, 90, 30];
    expect(clippedLine(inside, BOX)).toEqual([inside]);
  });

  it('becomes two where it goes out and comes back, even across a corner', () => {
    expect(clippedLine([50, 30, 150, 30, 150, 40, 50, 40], BOX)).toEqual([
      [50, 30, 100, 30],
      [100, 40, 50, 40]
    ]);
    expect(clippedLine([-10, 10, 10, -10], BOX)).toEqual([[0, 0, 0, 0]]);
    expect(clippedLine([-10, 100, 200, 100], BOX)).toEqual([]);
  });
});

describe('a ring', () => {
  const isInside = ([x, y]: Point, ring: ArrayLike<number>) => {
    const corners = pairsOf(ring);
    return corners.reduce((isWithin, [toX, toY], index) => {
      const [fromX, fromY] = corners.at(index - 1)!;
      const crosses = toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX;
      return crosses ? !isWithin : isWithin;
    }, false);
  };

  it('fills the same part of the box as before, and nothing outside', () => {
    const probes = fc.array(
      fc.tuple(
        fc.double({ min: 0.5, max: 99.5, noNaN: true }),
        fc.double({ min: 0.5, max: 59.5, noNaN: true })
      ),
      { minLength: 5, maxLength: 20 }
    );
    fc.assert(
      fc.property(points(3), probes, (ring, inside) => {
        const clipped = clippedRing(ring, BOX);
        for (const point of pairsOf(clipped)) expect(isIn(point)).toBe(true);
        const closed = [...ring, ring[0]!, ring[1]!];
        for (const probe of inside.filter((each) => apart(each, closed) > 0.01))
          expect(isInside(probe, clipped)).toBe(isInside(probe, ring));
      })
    );
  });

  it('around the box becomes the box', () => {
    const around = clippedRing([-50, -50, 200, -50, 200, 200, -50, 200], BOX);
    expect(boxOf(around)).toEqual(BOX);
    expect(around).toHaveLength(8);
  });

  it('beside the box becomes nothing', () =>
    expect(clippedRing([110, 10, 150, 10, 150, 50, 110, 50], BOX)).toEqual([]));
});

it('tells boxes that touch from boxes that hold each other', () => {
  const inner = boxOf([10, 10, 20, 20]);
  expect([touches(BOX, inner), holds(BOX, inner), holds(inner, BOX)]).toEqual([true, true, false]);
  const across = boxOf([90, 10, 120, 20]);
  expect([touches(BOX, across), holds(BOX, across)]).toEqual([true, false]);
  expect(touches(BOX, boxOf([110, 0, 120, 10]))).toBe(false);
  expect(touches(BOX, boxOf([]))).toBe(false);
});
