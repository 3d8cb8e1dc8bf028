/** The plane geometry that the basemap is prepared with. */
import * as fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import {
  distanceKm,
  distanceToLineKm,
  isClosed,
  isInside,
  joined,
  lengthKm,
  piecesWhere,
  signedKm2,
  smoothed,
  type Box
} from '../../../src/build/basemap/geometry';
import { packer } from '../../../src/build/basemap/pack';
import { bentTo } from '../../../src/build/basemap/seam';
import { simplified, toleranceKm } from '../../../src/build/basemap/simplify';

const position = fc.tuple(
  fc.double({ min: 38, max: 55, noNaN: true }),
  fc.double({ min: 36, max: 47, noNaN: true })
) as fc.Arbitrary<Position>;
const line = fc.array(position, { minLength: 2, maxLength: 40 });

describe('simplifying', () => {
  it('keeps the ends and takes nothing that was not there', () =>
    fc.assert(
      fc.property(line, (positions) => {
        const kept = simplified(positions);
        if (isClosed(positions) && kept.length === 0) return;
        expect(kept[0]).toEqual(positions[0]);
        expect(kept.at(-1)).toEqual(positions.at(-1));
        expect(kept.every((one) => positions.includes(one))).toBe(true);
      })
    ));

  it('is finer near the story', () => {
    expect(toleranceKm([46.7, 39.8])).toBeLessThan(toleranceKm([40, 45]));
    expect(toleranceKm([40, 45])).toBeLessThan(toleranceKm([30, 45]));
    expect(toleranceKm([30, 45])).toBeLessThan(toleranceKm([-100, 45]));
  });

  it('drops a ring that is nothing at its tolerance, and keeps one that is something', () => {
    const square = (size: number): Position[] => [
      [-100, 40],
      [-100 + size, 40],
      [-100 + size, 40 + size],
      [-100, 40 + size],
      [-100, 40]
    ];
    expect(simplified(square(0.005))).toEqual([]);
    expect(simplified(square(1))).toEqual(square(1));
  });
});

it('smooths through every point of the hand', () =>
  fc.assert(
    fc.property(line, (positions) => {
      const curve = smoothed(positions);
      for (const point of positions)
        expect(Math.min(...curve.map((one) => distanceKm(one, point)))).toBeLessThan(0.001);
    })
  ));

it('joins lines at their ends, whichever way they run', () => {
  const [a, b, c, d] = [
    [46, 40],
    [46.5, 40.2],
    [47, 40],
    [48, 41]
  ] as [Position, Position, Position, Position];
  const [whole = [], ...rest] = joined([
    [b, a],
    [d, c],
    [b, c]
  ]);
  expect(rest).toEqual([]);
  expect([whole, whole.toReversed()]).toContainEqual([a, b, c, d]);
  expect(
    joined([
      [a, b],
      [c, d]
    ])
  ).toHaveLength(2);
  expect(
    joined([
      [a, b],
      [b, c],
      [c, a]
    ])
  ).toHaveLength(1);
});

it('cuts a line where a test fails, with one point beyond', () => {
  const east: Position[] = [0, 1, 2, 3, 4].map((lng) => [lng, 0]);
  expect(piecesWhere(east, ([lng = 0]) => lng === 2)).toEqual([
    [
      [1, 0],
      [2, 0],
      [3, 0]
    ]
  ]);
  expect(piecesWhere(east, () => true)).toEqual([east]);
  expect(piecesWhere(east, () => false)).toEqual([]);
});

it('measures to a line between its points too', () => {
  const equator: Position[] = [
    [10, 0],
    [20, 0]
  ];
  expect(distanceToLineKm([15, 1], equator)).toBeCloseTo(111.2, 0);
  expect(distanceToLineKm([21, 0], equator)).toBeCloseTo(111.2, 0);
});

it('knows lengths and areas', () => {
  const degree: Position[] = [
    [46, 0],
    [47, 0],
    [47, 1],
    [46, 1],
    [46, 0]
  ];
  expect(signedKm2(degree)).toBeCloseTo(12_364, -2);
  expect(signedKm2(degree.toReversed())).toBeCloseTo(-12_364, -2);
  expect(lengthKm(degree)).toBeCloseTo(4 * 111.2, -1);
});

it('packs whole steps that add up to the line again', () =>
  fc.assert(
    fc.property(line, (positions) => {
      const pack = packer();
      const index = pack.add(positions);
      const { arcs, transform } = pack.topology({});
      let [x, y] = [0, 0];
      for (const [dx = 0, dy = 0] of arcs[index]!) [x, y] = [x + dx, y + dy];
      const [lng = 0, lat = 0] = positions.at(-1)!;
      expect(Math.abs(x * transform!.scale[0] + transform!.translate[0] - lng)).toBeLessThan(0.0002);
      expect(Math.abs(y * transform!.scale[1] + transform!.translate[1] - lat)).toBeLessThan(0.0002);
    })
  ));

describe('bending to the seam', () => {
  const box: Box = [38, 35, 55, 47];
  const coarse: Position[] = [
    [36, 40],
    [37.9, 40],
    [38.1, 40],
    [40, 40]
  ];

  it('makes the coarse line meet the fine one on the edge', () => {
    const fine: Position[] = [
      [37.9, 40.02],
      [38.1, 40.02]
    ];
    const [bent = []] = bentTo([fine], [coarse], box);
    const onEdge = bent.find(([lng]) => lng === 38)!;
    expect(onEdge[1]).toBeCloseTo(40.02, 6);
    // Far from the edge nothing moves.
    expect(bent[0]).toEqual([36, 40]);
    expect(bent.at(-1)).toEqual([40, 40]);
  });

  it('leaves a line alone that nothing answers', () => {
    const [bent = []] = bentTo([], [coarse], box);
    expect(bent.filter((one) => one[1] !== 40)).toEqual([]);
    expect(bent.every((one) => isInside(one, [36, 40, 40, 40]))).toBe(true);
  });
});
