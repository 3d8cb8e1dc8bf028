/** Names while the map moves: they go along, they do not jump to another side, and new ones come when it rests. */
import { describe, expect, it } from 'vitest';
import type { Projection } from '../../../src/domain/projection';
import { Steady, type Scene } from '../../../src/ui/map/steady';
import { overlap } from '../../../src/ui/map/room';
import { at, bookOf, roomOf, SIZE } from './names';

const book = bookOf('en');
const MARKS: Scene['marks'] = [];
const RESERVED: Scene['reserved'] = [];

/** The map as somebody sees it from one movement to the next. */
function watched() {
  const steady = new Steady();
  return (projection: Projection, isMoving = false) => {
    const turn = steady.turn({ projection, marks: MARKS, book, reserved: RESERVED, isMoving });
    return steady.letter(turn, []);
  };
}

/** Of what is seen, away from the edge, which asks for another side. */
const sidesOf = ({ lettering }: ReturnType<ReturnType<typeof watched>>) =>
  new Map(
    lettering.names
      .filter(({ at: { x, y } }) => x > 90 && y > 60 && x < SIZE.width - 90 && y < SIZE.height - 60)
      .map(({ name, choice }) => [name.id, choice])
  );

describe('while the map is moved', () => {
  it('is the same drawing, pushed with the ground', () => {
    const see = watched();
    const before = see(at(7));
    const after = see(at(7, [46.7, 40.2]), true);
    expect(after.lettering).toBe(before.lettering);
    const { project } = at(7);
    expect(after.push.x).toBeCloseTo(project([46.6, 40.2]).x - project([46.7, 40.2]).x, 6);
    expect(after.push.y).toBeCloseTo(0, 6);
  });

  it('is laid out anew after a quarter of the picture, with names ready beyond its edge', () => {
    const see = watched();
    const before = see(at(7));
    expect(before.lettering.names.some(({ at: { x } }) => x < 0 || x > 960)).toBe(true);
    const far = see(at(7, [48.1, 40.2]), true);
    expect(far.lettering).not.toBe(before.lettering);
    expect(far.push).toEqual({ x: 0, y: 0 });
  });

  it('keeps every name that still fits, on its side', () => {
    const see = watched();
    const first = sidesOf(see(at(6.6)));
    const then = sidesOf(see(at(6.6, [46.75, 40.25])));
    const kept = [...first].filter(([id]) => then.has(id));
    expect(kept.length).toBeGreaterThan(first.size * 0.8);
    for (const [id, choice] of kept) expect(then.get(id), id).toBe(choice);
  });

  it('comes back to the same names after a step there and back', () => {
    const see = watched();
    const first = sidesOf(see(at(6.6)));
    see(at(6.6, [46.62, 40.21]));
    expect(sidesOf(see(at(6.6)))).toEqual(first);
  });
});

describe('while the map is zoomed', () => {
  it('only takes names away until it rests or has clearly zoomed', () => {
    const see = watched();
    const before = see(at(7));
    const ids = new Set(before.lettering.names.map(({ name }) => name.id));
    let last = ids.size;
    for (const zoom of [6.95, 6.9, 6.85, 6.8, 6.75]) {
      const { lettering } = see(at(zoom), true);
      expect(lettering.names.every(({ name }) => ids.has(name.id))).toBe(true);
      expect(lettering.names.length).toBeLessThanOrEqual(last);
      last = lettering.names.length;
      const rooms = roomOf(lettering);
      rooms.forEach(([, boxes], index) => {
        for (const [, others] of rooms.slice(index + 1))
          expect(boxes.some((box) => others.some((other) => overlap(box, other)))).toBe(false);
      });
    }
    const rested = see(at(6.75));
    expect(rested.lettering.names.length).toBeGreaterThanOrEqual(last);
  });

  it('does not bring a name back that has just gone', () => {
    const see = watched();
    see(at(7));
    const near = see(at(6.72), true).lettering.names.length;
    expect(see(at(6.99), true).lettering.names.length).toBeLessThanOrEqual(near);
  });

  it('keeps names on the ground: each point goes where the projection puts it', () => {
    const see = watched();
    see(at(7));
    const projection = at(7.2);
    for (const { name, at: point, choice } of see(projection, true).lettering.names) {
      const expected = projection.project(name.at[Math.floor(choice / 10)]!);
      expect(point.x).toBeCloseTo(expected.x, 3);
      expect(point.y).toBeCloseTo(expected.y, 3);
    }
  });
});

it('costs next to nothing while the map is only moved', () => {
  const see = watched();
  see(at(6.6));
  const times = Array.from({ length: 200 }, (_, index) => {
    const start = performance.now();
    see(at(6.6, [46.6 + index * 0.003, 40.2]), true);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  expect(times[190]).toBeLessThan(2);
});
