/** The geometry of marks: areas that grow with counts, parts that stay apart, a box that holds them all. */
import { describe, expect, it } from 'vitest';
import { emptyCount, type PlaceCount } from '../../../src/domain/features';
import { ACT_GROUPS } from '../../../src/schema/vocabulary';
import { partsOf, ringRadius } from '../../../src/ui/map/mark-parts';
import { tinyStory } from '../../fixtures/tiny-story';

const count = (change: (empty: PlaceCount) => void): PlaceCount => {
  const made = emptyCount(tinyStory().places[0]!);
  change(made);
  return made;
};
const about = (claim: number, dispute = 0, events = 0) =>
  count(({ about }) => {
    about.byGroup.claim = claim;
    about.byGroup.dispute = dispute;
    about.events = events;
    about.total = claim + dispute + events;
  });

describe('ring', () => {
  it('grows with the root of the count and never beyond its largest', () => {
    expect(ringRadius(4) - ringRadius(1)).toBeCloseTo(4.3);
    expect(ringRadius(1000)).toBe(34);
  });

  it('has a segment for each group in the fixed order, and one for events that only concern the place', () => {
    const { ring } = partsOf(about(2, 1, 1));
    expect(ring!.segments.map(({ kind }) => kind)).toEqual(['claim', 'dispute', 'event']);
    expect(ring!.total).toBe(4);
  });

  it('is whole where there is one group', () =>
    expect(partsOf(about(3)).ring!.segments[0]!.path).toMatch(/Z$/));

  it('keeps the order of the vocabulary', () => {
    const every = count(({ about }) => {
      for (const group of ACT_GROUPS) about.byGroup[group] = 1;
      about.total = ACT_GROUPS.length;
    });
    expect(partsOf(every).ring!.segments.map(({ kind }) => kind)).toEqual([...ACT_GROUPS]);
  });
});

describe('diamonds', () => {
  const all = count(({ happened, about }) => {
    happened.byStatus = { reported: 7, claimed: 2, alleged: 2, planned: 1 };
    happened.total = 12;
    about.byGroup.claim = about.total = 20;
  });

  it('stand one for each status, without covering each other', () => {
    const { diamonds } = partsOf(all);
    expect(diamonds.map(({ status, total }) => [status, total])).toEqual([
      ['reported', 7],
      ['claimed', 2],
      ['alleged', 2],
      ['planned', 1]
    ]);
    for (const [a, b] of [
      [0, 1],
      [1, 2],
      [2, 3]
    ] as const) {
      const first = diamonds[a]!;
      const second = diamonds[b]!;
      expect(Math.hypot(first.x - second.x, first.y - second.y)).toBeGreaterThanOrEqual(
        first.radius + second.radius - 0.1
      );
    }
  });

  it('stand on the place itself where nothing was said about it', () => {
    const { diamonds, ring } = partsOf(
      count(({ happened }) => {
        happened.byStatus.reported = happened.total = 1;
      })
    );
    expect(ring).toBeUndefined();
    expect(diamonds).toMatchObject([{ x: 0, y: 0 }]);
  });

  it('lie inside the box', () => {
    const { box, diamonds } = partsOf(all);
    for (const { x, y, radius } of diamonds) {
      expect(x + radius).toBeLessThanOrEqual(box.right);
      expect(y + radius).toBeLessThanOrEqual(box.bottom);
      expect(x - radius).toBeGreaterThanOrEqual(box.left);
    }
  });
});

it('points the speech mark at the place', () => {
  expect(partsOf(count((made) => void (made.said = 2))).speech).toEqual({ x: 0, y: 0, total: 2 });
});

it('leaves a hollow mark for a chosen place without entries', () => {
  const { ring, diamonds, speech, radius } = partsOf(emptyCount(tinyStory().places[0]!));
  expect([ring, diamonds, speech]).toEqual([undefined, [], undefined]);
  expect(radius).toBeGreaterThan(0);
});
