/** Whose words go from where to where: each statement once a pair, none without two places, by the shortest way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcsOf, greatCircleOf } from '../../src/domain/arcs';
import { buildAtlas } from '../../src/domain/atlas';
import { distanceKm, type LngLat } from '../../src/domain/projection';
import type { Statement, Story } from '../../src/schema/story';
import { tinyStatement, tinyStory } from '../fixtures/tiny-story';

const said = (id: string, at: string | null, about: string[], change: Partial<Statement> = {}): Statement =>
  tinyStatement({ id, said: { ...tinyStatement({ id }).said, at }, about, ...change });
const storyOf = (statements: Statement[]): Story => ({ ...tinyStory(), statements });
const arcsIn = (story: Story) => {
  const atlas = buildAtlas(story);
  return arcsOf(
    atlas,
    atlas.ids.map((_, row) => row)
  );
};

describe('arcs', () => {
  it('go from where it was said to what it is about', () => {
    expect(arcsIn(tinyStory())).toEqual({
      arcs: [{ from: 'geneva', to: 'region', statements: 1 }],
      statements: 1
    });
  });

  it('are bundled by pair, each direction for itself, the most statements first', () => {
    const { arcs, statements } = arcsIn(
      storyOf([
        said('one', 'stepanakert', ['region']),
        said('two', 'geneva', ['stepanakert', 'region']),
        said('three', 'geneva', ['region', 'stepanakert'], { act: 'denial' }),
        said('four', 'region', ['stepanakert']),
        said('five', 'geneva', ['region'])
      ])
    );
    expect(arcs).toEqual([
      { from: 'geneva', to: 'region', statements: 3 },
      { from: 'geneva', to: 'stepanakert', statements: 2 },
      { from: 'stepanakert', to: 'region', statements: 1 },
      { from: 'region', to: 'stepanakert', statements: 1 }
    ]);
    expect(statements).toBe(5);
  });

  it('count a statement once, however often it names the place', () => {
    expect(arcsIn(storyOf([said('one', 'geneva', ['region', 'region'])])).arcs).toEqual([
      { from: 'geneva', to: 'region', statements: 1 }
    ]);
  });

  it('are only where both places are known and different', () => {
    expect(
      arcsIn(
        storyOf([
          said('nowhere', null, ['region']),
          said('about nothing', 'geneva', []),
          said('about itself', 'geneva', ['geneva']),
          said('about what no map shows', 'geneva', ['border']),
          said('where no map shows', 'border', ['region'])
        ])
      )
    ).toEqual({ arcs: [], statements: 0 });
  });

  it('are of the rows that are asked for', () => {
    const atlas = buildAtlas(tinyStory());
    expect(arcsOf(atlas, [atlas.rowOf.get('accuses-shelling')!]).arcs).toEqual([]);
    expect(arcsOf(atlas, [atlas.rowOf.get('mediators-appeal')!]).arcs).toHaveLength(1);
    // An event that happened in one place and concerns another was not said.
    expect(arcsOf(atlas, [atlas.rowOf.get('geneva-talks')!]).arcs).toEqual([]);
  });

  it('hold every statement that names two places, and nothing else', () => {
    const placed = ['stepanakert', 'geneva', 'region'];
    const statement = fc.record({
      at: fc.constantFrom(null, 'border', ...placed),
      about: fc.subarray(['border', ...placed])
    });
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 30 }), (drafts) => {
        const { arcs, statements } = arcsIn(
          storyOf(drafts.map(({ at, about }, index) => said(`s${index}`, at, about)))
        );
        const pairs = drafts.flatMap(({ at, about }) =>
          about
            .filter((to) => at !== null && at !== to && placed.includes(at) && placed.includes(to))
            .map((to) => `${at} ${to}`)
        );
        for (const { from, to, statements } of arcs)
          expect(statements).toBe(pairs.filter((pair) => pair === `${from} ${to}`).length);
        expect(arcs.reduce((sum, arc) => sum + arc.statements, 0)).toBe(pairs.length);
        expect(arcs.map((arc) => arc.statements)).toEqual(
          arcs.map((arc) => arc.statements).sort((a, b) => b - a)
        );
        expect(statements).toBeLessThanOrEqual(drafts.length);
      })
    );
  });
});

describe('great circles', () => {
  const GENEVA: LngLat = [6.146, 46.202];
  const WASHINGTON: LngLat = [-77.036, 38.895];
  const STEPANAKERT: LngLat = [46.753, 39.818];
  const anywhere = fc
    .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -84, max: 84, noNaN: true }))
    .map(([lng, lat]): LngLat => [lng, lat]);

  it('cross the Atlantic in one line, to the north of both ends', () => {
    const lines = greatCircleOf(WASHINGTON, STEPANAKERT);
    expect(lines).toHaveLength(1);
    expect(Math.max(...lines[0]!.map(([, lat]) => lat))).toBeGreaterThan(50);
    expect(lines[0]!.every(([lng]) => lng >= -77.1 && lng <= 46.8)).toBe(true);
  });

  it('are given twice where they cross 180°, so that both ends stand on their places', () => {
    const tokyo: LngLat = [139.7, 35.7];
    const lines = greatCircleOf(tokyo, WASHINGTON);
    expect(lines).toHaveLength(2);
    expect(lines[0]![0]).toEqual(tokyo);
    expect(lines[0]!.at(-1)![0]).toBeCloseTo(WASHINGTON[0] + 360, 6);
    expect(lines[1]!.at(-1)![0]).toBeCloseTo(WASHINGTON[0], 6);
    expect(lines[1]![0]![0]).toBeCloseTo(tokyo[0] - 360, 6);
  });

  it('have a way even to the other side of the globe, and to where one stands', () => {
    for (const to of [[180, 0] as const, [179.9, 0.1] as const, [0, 0] as const]) {
      const [line] = greatCircleOf([0, 0], to);
      expect(line!.flat().every(Number.isFinite)).toBe(true);
    }
    expect(greatCircleOf(GENEVA, GENEVA)).toHaveLength(1);
  });

  it('begin and end where they should, take steps of one length, and are as long as the distance', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (from, to) => {
        const km = distanceKm(from, to);
        const lines = greatCircleOf(from, to);
        const line = lines[0]!;
        expect(line[0]).toEqual(from);
        expect(lines.at(-1)!.at(-1)![0]).toBeCloseTo(to[0], 6);
        expect(line.at(-1)![1]).toBe(to[1]);
        const steps = line.slice(1).map((point, index) => distanceKm(line[index]!, point));
        const length = steps.reduce((sum, step) => sum + step, 0);
        // To the other side of the globe any way is as good.
        expect(Math.abs(length - km)).toBeLessThan(km > 19_900 ? 160 : 0.05 + km * 1e-4);
        if (km > 19_900) return;
        for (const step of steps) expect(step).toBeCloseTo(km / steps.length, 0);
        // No jump from one edge of the world to the other; only at a pole all meridians meet.
        const isPolar = line.some(([, lat]) => Math.abs(lat) > 85);
        if (!isPolar)
          line.slice(1).forEach(([lng], index) => expect(Math.abs(lng - line[index]![0])).toBeLessThan(90));
      })
    );
  });
});
