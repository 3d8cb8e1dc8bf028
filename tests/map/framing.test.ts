/** What the map shows by itself: the region, its heart on a phone, the results where they all lie elsewhere. */
import { describe, expect, it } from 'vitest';
import { emptyCount, type MarkedPlace } from '../../src/domain/features';
import { projectionOf, type LngLat, type Size } from '../../src/domain/projection';
import type { Camera } from '../../src/domain/view';
import { fitOf, frameOf } from '../../src/map/framing';
import type { Place } from '../../src/schema/story';
import { tinyStory } from '../fixtures/tiny-story';

const places = tinyStory().places;
const home = tinyStory().story.home.bounds;
const [stepanakert, geneva, region] = places as [Place, Place, Place];
const DESK: Size = { width: 1000, height: 600 };
const PHONE: Size = { width: 390, height: 420 };

const marked = (place: Place, at: LngLat): MarkedPlace => ({ ...emptyCount(place), events: 1, at });
const inStepanakert = marked(stepanakert, [46.75, 39.82]);
const inGeneva = marked(geneva, [6.146, 46.202]);
const inRegion = marked(region, [46.7, 40]);
const country = marked({ ...stepanakert, id: 'armenia', kind: 'country', precision: 'area' }, [44.9, 40.45]);

function shows(camera: Camera, size: Size, at: LngLat): boolean {
  const { x, y } = projectionOf(camera, size).project(at);
  return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
}

describe('when nobody has moved it', () => {
  it('shows the region, whatever lies far away', () => {
    const camera = frameOf({ home, places, marked: [inStepanakert, inGeneva], size: DESK });
    expect(shows(camera, DESK, [44.1, 41.9])).toBe(true);
    expect(shows(camera, DESK, [48.9, 38.1])).toBe(true);
    expect(shows(camera, DESK, inGeneva.at)).toBe(false);
  });

  it('stays where it is while the results come and go', () => {
    const framing = { home, places, size: DESK };
    expect(frameOf({ ...framing, marked: [inStepanakert] })).toEqual(
      frameOf({ ...framing, marked: [inRegion, country] })
    );
    expect(frameOf({ ...framing, marked: [] })).toEqual(frameOf({ ...framing, marked: [inStepanakert] }));
  });

  it('shows the heart of the story on a phone', () => {
    const phone = frameOf({ home, places, marked: [inStepanakert], size: PHONE });
    expect(shows(phone, PHONE, [46.2, 39.4])).toBe(true);
    expect(shows(phone, PHONE, [47.2, 40.3])).toBe(true);
    expect(shows(phone, PHONE, [44.1, 41.9])).toBe(false);
  });

  it.each([
    { width: 390, height: 386 },
    { width: 320, height: 244 },
    { width: 844, height: 260 }
  ])('keeps the heart out from under credit and key, at $width × $height', (size) => {
    const { project } = projectionOf(frameOf({ home, places, marked: [inStepanakert], size }), size);
    const upper = project([46.2, 40.3]);
    const lower = project([47.2, 39.4]);
    expect(upper.x).toBeGreaterThan(11.9);
    expect(upper.y).toBeGreaterThan(11.9);
    expect(lower.x).toBeLessThan(size.width - 11.9);
    expect(lower.y).toBeLessThanOrEqual(size.height - (size.height > 360 ? 80 : 30));
  });

  it('goes where all results are', () =>
    expect(shows(frameOf({ home, places, marked: [inGeneva], size: DESK }), DESK, inGeneva.at)).toBe(true));
});

describe('fitted to the results', () => {
  it('comes close to those in the region and leaves the far ones to the edge', () => {
    const camera = fitOf({ home, places, marked: [inStepanakert, inGeneva], size: DESK });
    expect(camera).toEqual({ zoom: 9, lng: expect.closeTo(46.75), lat: expect.closeTo(39.82) });
  });

  it('shows all of an area that is among them', () => {
    const camera = fitOf({ home, places, marked: [inRegion], size: DESK });
    for (const corner of [
      [46.2, 39.4],
      [47.2, 40.3]
    ] as const)
      expect(shows(camera, DESK, corner)).toBe(true);
  });

  it('does not look at where the name of a country happens to stand', () => {
    const framing = { home, places, size: DESK };
    expect(fitOf({ ...framing, marked: [inStepanakert, country] })).toEqual(
      fitOf({ ...framing, marked: [inStepanakert] })
    );
    expect(shows(fitOf({ ...framing, marked: [country] }), DESK, country.at)).toBe(true);
  });

  it('falls back on the region', () =>
    expect(fitOf({ home, places, marked: [], size: DESK })).toEqual(
      frameOf({ home, places, marked: [], size: DESK })
    ));
});
