/** Mercator there and back, boxes that fit, distances that are right. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  cameraFitting,
  cameraInWorld,
  cameraMoved,
  cameraZoomed,
  distanceKm,
  isWithin,
  kmPerPixel,
  MAX_ZOOM,
  MIN_ZOOM,
  projectionOf,
  type Bounds,
  type LngLat
} from '../../src/domain/projection';

const SIZE = { width: 1000, height: 600 };
const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
const lngLat = fc.tuple(degrees(180), degrees(84)) as fc.Arbitrary<LngLat>;
const camera = fc.record({
  zoom: fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true }),
  lng: degrees(180),
  lat: degrees(80)
});

describe('projection', () => {
  it('comes back from the screen to the same place', () => {
    fc.assert(
      fc.property(camera, lngLat, (from, [lng, lat]) => {
        const { project, unproject } = projectionOf(from, SIZE);
        const [backLng, backLat] = unproject(project([lng, lat]));
        expect(backLng).toBeCloseTo(lng, 6);
        expect(backLat).toBeCloseTo(lat, 6);
      })
    );
  });

  it('puts the camera in the middle, north up, east to the right', () => {
    const { project } = projectionOf({ zoom: 6, lat: 40, lng: 46 }, SIZE);
    expect(project([46, 40])).toEqual({ x: 500, y: 300 });
    expect(project([47, 40]).x).toBeGreaterThan(500);
    expect(project([46, 41]).y).toBeLessThan(300);
  });

  it('agrees with the numbers of web maps: the world is 512 pixels at zoom 0', () => {
    const { project } = projectionOf({ zoom: 0, lat: 0, lng: 0 }, { width: 512, height: 512 });
    expect(project([-180, 85.051129]).x).toBeCloseTo(0);
    expect(project([-180, 85.051129]).y).toBeCloseTo(0, 3);
    expect(project([180, -85.051129]).x).toBeCloseTo(512);
  });
});

describe('camera', () => {
  const box = fc
    .tuple(lngLat, lngLat)
    .map(([a, b]) => boundsOf([a, b])!)
    .filter(([west, south, east, north]) => east - west < 100 && north - south < 60);

  it('shows the whole box inside the padding, unless the world itself is too large', () => {
    fc.assert(
      fc.property(box, ([west, south, east, north]) => {
        const fitting = cameraFitting([west, south, east, north], SIZE, 40);
        if (fitting.zoom === MIN_ZOOM) return;
        const { project } = projectionOf(fitting, SIZE);
        const topLeft = project([west, north]);
        const bottomRight = project([east, south]);
        expect(topLeft.x).toBeGreaterThan(39.9);
        expect(topLeft.y).toBeGreaterThan(39.9);
        expect(bottomRight.x).toBeLessThan(960.1);
        expect(bottomRight.y).toBeLessThan(560.1);
      })
    );
  });

  it('does not dive into a single point', () => {
    const point: Bounds = [6.1, 46.2, 6.1, 46.2];
    expect(cameraFitting(point, SIZE, 40, 9)).toEqual({
      zoom: 9,
      lng: expect.closeTo(6.1),
      lat: expect.closeTo(46.2)
    });
  });

  it('moves by pixels and back', () => {
    const start = { zoom: 7, lat: 40, lng: 46 };
    const moved = cameraMoved(start, 200, 0);
    expect(moved.lng).toBeGreaterThan(46);
    expect(moved.lat).toBeCloseTo(40);
    expect(cameraMoved(moved, -200, 0).lng).toBeCloseTo(46);
    expect(cameraMoved(start, 0, 100).lat).toBeLessThan(40);
    expect(cameraMoved({ zoom: 1, lat: 0, lng: 179 }, 100, 0).lng).toBeLessThan(0);
  });

  it('shows nothing beyond the edges of the world', () => {
    fc.assert(
      fc.property(camera, (any) => {
        const { unproject } = projectionOf(cameraInWorld(any, SIZE), SIZE);
        const [west, north] = unproject({ x: 0, y: 0 });
        const [east] = unproject({ x: SIZE.width, y: SIZE.height });
        expect(west).toBeGreaterThan(-180.001);
        expect(east).toBeLessThan(180.001);
        expect(north).toBeLessThan(85.06);
      })
    );
    const inside = { zoom: 7, lat: 40, lng: 46 };
    expect(cameraInWorld(inside, SIZE)).toBe(inside);
    expect(cameraInWorld({ zoom: 1, lat: 0, lng: 0 }, { width: 2048, height: 600 }).zoom).toBe(2);
    expect(cameraInWorld({ zoom: 2, lat: 0, lng: 179 }, { width: 1024, height: 600 })).toMatchObject({
      zoom: 2,
      lng: expect.closeTo(90),
      lat: expect.closeTo(0)
    });
  });

  it('zooms no further than there is a map', () => {
    expect(cameraZoomed({ zoom: MAX_ZOOM, lat: 0, lng: 0 }, 1).zoom).toBe(MAX_ZOOM);
    expect(cameraZoomed({ zoom: 1.5, lat: 0, lng: 0 }, -1).zoom).toBe(MIN_ZOOM);
  });
});

it('knows what lies in a box', () => {
  expect(isWithin([46, 40], [44, 38, 49, 42])).toBe(true);
  expect(isWithin([6, 46], [44, 38, 49, 42])).toBe(false);
  expect(boundsOf([])).toBeUndefined();
});

it('measures along the globe', () => {
  expect(distanceKm([46.7515, 39.8153], [6.146, 46.202])).toBeCloseTo(3340, -2);
  expect(distanceKm([0, 0], [180, 0])).toBeCloseTo(20015, 0);
  expect(kmPerPixel({ zoom: 0, lat: 0, lng: 0 })).toBeCloseTo(78.18, 1);
});
