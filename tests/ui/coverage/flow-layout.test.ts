import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Feed } from '../../../src/domain/chains';
import { flowOf } from '../../../src/ui/coverage/flow-layout';

const count = fc.nat(20);
const feeds = fc.uniqueArray(
  fc.record({
    agent: fc.constantFrom('afp', 'bbc', null),
    role: fc.constant('agency' as const),
    outlet: fc.constantFrom('alpha', 'beta', 'gamma'),
    counts: fc.record({ named: count, implied: count, 'not-named': count }),
    statements: fc.constant<string[]>([])
  }),
  { selector: ({ agent, outlet }: Feed) => `${agent} ${outlet}`, minLength: 1 }
);

describe('the bands', () => {
  it('leave and reach every node in full, and no node touches another', () => {
    fc.assert(
      fc.property(feeds, (list) => {
        const { from, to, bands, height } = flowOf(list, 0, 100);
        expect(from.reduce((sum, node) => sum + node.count, 0)).toBe(
          to.reduce((sum, node) => sum + node.count, 0)
        );
        for (const nodes of [from, to])
          for (const [index, { y, height: tall }] of nodes.entries()) {
            const before = nodes[index - 1];
            if (before) expect(y).toBeGreaterThan(before.y + before.height);
            expect(y + tall).toBeLessThanOrEqual(height);
          }
        const drawn = list.flatMap(({ counts }) => Object.values(counts)).filter((value) => value > 0);
        expect(bands).toHaveLength(drawn.length);
        expect(new Set(bands.map(({ key }) => key)).size).toBe(bands.length);
      })
    );
  });
});
