/** What of the ground a picture shows at its zoom, and how it draws it. */
import { former, region } from 'virtual:basemap';
import { describe, expect, it } from 'vitest';
import { atZoom, BORDER_CASING, BORDERS, ROAD_CASING, ROADS } from '../../../src/domain/ground-style';
import { projectionOf } from '../../../src/domain/projection';
import { groundLines } from '../../../src/ui/map/ground-lines';

const SIZE = { width: 840, height: 484 };
const drawn = (zoom: number, boundaries = former) =>
  groundLines(region, boundaries, {
    projection: projectionOf({ zoom, lat: 40.1, lng: 46.8 }, SIZE),
    reach: { x: 10, y: 10 }
  });
const idsOf = (lines: readonly { id: string }[]) => lines.map(({ id }) => id);

describe('what is shown', () => {
  it('is more the closer one looks', () => {
    expect(idsOf(drawn(4).rivers)).toEqual(['great']);
    expect(idsOf(drawn(5.2).rivers)).toEqual(['river', 'great']);
    expect(idsOf(drawn(7.7).rivers)).toEqual(['stream', 'river']);
    expect(drawn(4).roads).toEqual([]);
    expect(idsOf(drawn(7.7).roads)).toEqual(['minor', 'main', 'trunk']);
    expect(idsOf(drawn(3).shores)).toEqual(['coast']);
    expect(idsOf(drawn(5.5).shores)).toEqual(['coast', 'shores']);
  });

  it('has boundaries of former times only where they are asked for', () => {
    expect(idsOf(drawn(6.5).borders)).toContain('former');
    expect(idsOf(drawn(6.5, []).borders)).not.toContain('former');
  });

  it('has the borders that states have agreed on above all others', () =>
    expect(idsOf(drawn(5.5).borders)).toEqual(['former', 'disputed', 'international']));
});

describe('how it is drawn', () => {
  const borderAt = (zoom: number, wanted: string) => drawn(zoom).borders.find(({ id }) => id === wanted)!;

  it('is as wide as the table says, with a casing around', () => {
    const width = atZoom(BORDERS.international.width, 6.5);
    expect(borderAt(6.5, 'international')).toMatchObject({
      width: expect.closeTo(width, 2),
      casing: expect.closeTo(width + BORDER_CASING.width, 2),
      dash: undefined
    });
    const trunk = atZoom(ROADS.trunk.width, 6.5);
    expect(drawn(6.5).roads.at(-1)).toMatchObject({ casing: expect.closeTo(trunk + 2 * ROAD_CASING, 2) });
  });

  it('dashes what was once, and what is disputed, as long as tiles would', () => {
    const [dash = 0, gap = 0] = BORDERS.disputed.dash!;
    const width = atZoom(BORDERS.disputed.width, 5);
    for (const [zoom, stretch] of [
      [5, 1],
      [5.5, Math.SQRT2]
    ] as const) {
      const lengths = borderAt(zoom, 'disputed').dash!.split(' ').map(Number);
      expect(lengths).toEqual([
        expect.closeTo(dash * width * stretch, 1),
        expect.closeTo(gap * width * stretch, 1)
      ]);
    }
    expect(borderAt(6.5, 'former').dash).toBeDefined();
  });
});

it('is empty where there is nothing', () => {
  const elsewhere = groundLines(region, former, {
    projection: projectionOf({ zoom: 8, lat: -20, lng: -120 }, SIZE),
    reach: { x: 0, y: 0 }
  });
  expect(Object.values(elsewhere).flat()).toEqual([]);
});
