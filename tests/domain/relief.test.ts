/** The reliefs lie where the basemap says, and only those are asked for that can be seen. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectionOf } from '../../src/domain/projection';
import { RELIEF_FRAMES, reliefsOf } from '../../src/domain/relief';

const SIZE = { width: 1000, height: 600 };
const NEAR = { x: 0, y: 0 };
const seen = (zoom: number, lat: number, lng: number, reach = NEAR) =>
  reliefsOf(projectionOf({ zoom, lat, lng }, SIZE), reach);
const namesOf = (...view: Parameters<typeof seen>) => seen(...view).map(({ name }) => name);

it('lie in the frames of the prepared pictures', () => {
  const manifest = JSON.parse(readFileSync('public/basemap/manifest.json', 'utf8')) as { reliefs: unknown };
  expect(RELIEF_FRAMES).toEqual(manifest.reliefs);
});

describe('which are seen', () => {
  it('is the finer one alone in the region', () => {
    expect(namesOf(6.5, 40, 46.7)).toEqual(['caucasus']);
    expect(namesOf(10, 40, 46.7)).toEqual(['caucasus']);
  });
  it('is none elsewhere where it would be nothing but fog', () => expect(namesOf(8, 46.2, 6.1)).toEqual([]));
  it('is the coarser one alone from afar and elsewhere', () => {
    expect(namesOf(3, 40, 46.7)).toEqual(['world']);
    expect(namesOf(6, 39, -77)).toEqual(['world']);
  });
  it('is both where one comes in over the other', () => {
    expect(namesOf(4.2, 40, 46.7)).toEqual(['world', 'caucasus']);
    expect(namesOf(6.5, 40, 28)).toEqual(['world', 'caucasus']);
    expect(namesOf(5.5, 40, 28)).toEqual(['world', 'caucasus']);
  });
  it('takes in what lies beside the view', () => {
    expect(namesOf(6, 40, 56, { x: 300, y: 0 })).toEqual(['world', 'caucasus']);
    expect(namesOf(6, 40, 56)).toEqual(['caucasus']);
  });
});

it('are placed by their corners', () => {
  const { project } = projectionOf({ zoom: 6.5, lat: 40, lng: 46.7 }, SIZE);
  const [{ x, y, width, height, opacity } = { x: 0, y: 0, width: 0, height: 0, opacity: 0 }] = seen(
    6.5,
    40,
    46.7
  );
  expect({ x, y }).toEqual(project([27, 48.5]));
  const corner = project([64, 31]);
  expect([x + width, y + height]).toEqual([expect.closeTo(corner.x), expect.closeTo(corner.y)]);
  expect(opacity).toBe(1);
});
