/** Where a line can carry text: long and straight enough, never upside down. */
import { describe, expect, it } from 'vitest';
import { projectionOf } from '../../../src/domain/projection';
import { lengthOf, runsOf, smoothPath, stretchesOf } from '../../../src/ui/map/stretch';

const SIZE = { width: 900, height: 600 };
const PROJECTION = projectionOf({ zoom: 6, lat: 0, lng: 0 }, SIZE);
const FRAME = { left: 0, top: 0, right: 900, bottom: 600 };
/** A line by points on the screen. */
const along = (...points: (readonly [number, number])[]) =>
  points.flatMap(([x, y]) => [...PROJECTION.unproject({ x, y })]);
const best = (line: number[], width: number) =>
  runsOf(line, PROJECTION, FRAME)
    .flatMap((run) => stretchesOf(run, width))
    .sort((a, b) => a.cost - b.cost)[0];

describe('a stretch', () => {
  it('lies on a straight line, as long as the text', () => {
    const found = best(along([50, 300], [850, 310]), 120)!;
    expect(lengthOf(found.points)).toBeGreaterThanOrEqual(118);
    for (const { y } of found.points) expect(y).toBeCloseTo(305, -1);
  });

  it('runs from left to right, however the line does', () => {
    for (const line of [along([50, 300], [850, 200]), along([850, 200], [50, 300])]) {
      const { points } = best(line, 120)!;
      expect(points[0]!.x).toBeLessThan(points.at(-1)!.x);
    }
  });

  it('is not found where the line is too short, too sharp or too winding', () => {
    expect(best(along([100, 300], [180, 300]), 120)).toBeUndefined();
    expect(best(along([100, 300], [190, 300], [190, 390], [280, 390]), 160)).toBeUndefined();
    const zigzag = Array.from(
      { length: 40 },
      (_, index) => [100 + index * 10, 300 + (index % 2) * 40] as const
    );
    expect(best(along(...zigzag), 120)).toBeUndefined();
  });

  it('prefers the level part of a line', () => {
    const { points } = best(along([100, 100], [200, 400], [240, 440], [300, 450], [800, 450]), 150)!;
    expect(points[0]!.x).toBeGreaterThan(220);
  });

  it('is drawn as one smooth path', () =>
    expect(
      smoothPath([
        { x: 0, y: 0 },
        { x: 10, y: 1 },
        { x: 20, y: 0 }
      ])
    ).toMatch(/^M0 0C[-\d. ]+C[-\d. ]+$/));
});
