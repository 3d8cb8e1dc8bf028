import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../src/domain/atlas';
import { dotsOf, voicesOf } from '../../src/domain/people';
import { timeScale } from '../../src/domain/scale';
import { tinyStory } from '../fixtures/tiny-story';
import { tableOf } from '../fixtures/table';

const atlas = buildAtlas(tinyStory());
const all = Array.from({ length: atlas.size }, (_, row) => row);
const nameOf = (actor: string) => actor;

describe('voices', () => {
  it('are by name, outlets in their own voice last, each with all that it says', () =>
    expect(
      voicesOf(atlas, all, nameOf).map(({ claimant, isOutlet, statements }) => [
        claimant,
        isOutlet,
        statements.map(({ id }) => id)
      ])
    ).toEqual([
      ['ann', false, ['accuses-shelling', 'mediators-appeal']],
      ['bob-gov', false, ['denies-shelling']],
      ['beta', true, ['beta-on-the-old-war']]
    ]));

  it('say through whom they came', () => {
    const [ann] = voicesOf(atlas, all, nameOf);
    expect(ann!.carriers).toEqual([{ agent: 'wire', role: 'agency', count: 1 }]);
    expect(ann!.outlets.map(({ agent, count }) => [agent, count])).toEqual([
      ['alpha', 1],
      ['beta', 1]
    ]);
  });

  it('are only those of the rows that they are asked of', () =>
    expect(
      voicesOf(atlas, [atlas.rowOf.get('denies-shelling')!], nameOf).map(({ claimant }) => claimant)
    ).toEqual(['bob-gov']));
});

describe('dots', () => {
  const spans = fc.array(
    fc.record({ start: fc.integer({ min: 0, max: 2000 }), days: fc.integer({ min: 1, max: 40 }) }),
    { minLength: 1, maxLength: 60 }
  );

  it('are one for each statement, none over another, none before an earlier one', () => {
    fc.assert(
      fc.property(spans, fc.double({ min: 0.005, max: 0.2, noNaN: true }), (list, apart) => {
        const columns = tableOf(list.map(({ start, days }) => ({ start, end: start + days })));
        const scale = timeScale(columns, { start: 0, end: 2100 });
        const rows = Array.from({ length: columns.size }, (_, row) => row);
        const dots = dotsOf(columns, rows, scale, apart);
        expect(dots.map(({ id }) => id).sort()).toEqual([...columns.ids].sort());
        for (const [index, { at, lane }] of dots.entries()) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(1);
          const before = dots[index - 1];
          if (!before) continue;
          if (lane === 0) expect(at - before.at).toBeGreaterThanOrEqual(apart);
          else expect([at, lane]).toEqual([before.at, before.lane + 1]);
        }
      })
    );
  });
});
