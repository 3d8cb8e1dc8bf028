import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildAtlas } from '../../src/domain/atlas';
import { atlasBy } from '../../src/domain/clock';
import { reaching } from '../../src/domain/inside';
import { select } from '../../src/domain/select';
import { sieveOf } from '../../src/domain/sieve';
import { CLOCKS, DIMENSIONS, initialView, type View } from '../../src/domain/view';
import { wideningFor } from '../../src/domain/widen';
import { spanOf } from '../../src/domain/time';
import { tinyStory } from '../fixtures/tiny-story';

const atlas = buildAtlas(tinyStory());
/** The same story, in which both articles tell of the shelling. */
const retold = buildAtlas({
  ...tinyStory(),
  events: tinyStory().events.map((event) => ({
    ...event,
    evidence: [...event.evidence, { ...event.evidence[0]!, source: 'beta-2020-10-20' }]
  }))
});
const rowOf = (id: string) => atlas.rowOf.get(id)!;
const viewWith = (change: Partial<View>): View => ({ ...initialView(atlas.extent, 'en'), ...change });

it('drops only the filter that is in the way', () => {
  const view = viewWith({ speakers: ['bob-gov'], places: ['stepanakert'] });
  expect(wideningFor(atlas, view, rowOf('accuses-shelling'), undefined)).toEqual({ speakers: [] });
});

it('stretches the window to the last possible day of a date "on or before"', () => {
  const view = viewWith({ window: spanOf('2020-10-19')! });
  expect(wideningFor(atlas, view, rowOf('denies-shelling'), undefined)).toEqual({
    window: { start: spanOf('2020-10-05')!.start, end: spanOf('2020-10-19')!.end }
  });
});

it('asks for what is only possible, where nothing else would let the row in', () => {
  const view = viewWith({ window: spanOf('2020-10-03')!, sure: true });
  expect(wideningFor(atlas, view, rowOf('denies-shelling'), undefined)).toEqual({ sure: false });
  expect(wideningFor(atlas, view, rowOf('geneva-talks'), undefined)).toEqual({
    window: { start: spanOf('2020-10-03')!.start, end: spanOf('2020-10-19')!.end }
  });
});

it('ends a search that does not find the row', () => {
  const found = new Uint8Array(atlas.size);
  expect(wideningFor(atlas, viewWith({ query: 'x' }), rowOf('old-war'), found)).toEqual({ query: '' });
});

it('always lets the row in, and asks for nothing where it is in', () => {
  const chosen = Object.fromEntries(
    DIMENSIONS.map((dimension) => [
      dimension,
      fc.subarray(atlas.values[dimension].ids.slice(1), { maxLength: 2 })
    ])
  ) as { [K in (typeof DIMENSIONS)[number]]: fc.Arbitrary<string[]> };
  const { start, end } = atlas.extent;
  const window = fc
    .tuple(fc.integer({ min: start, max: end - 1 }), fc.integer({ min: 1, max: 9000 }))
    .map(([from, days]) => ({ start: from, end: Math.min(end, from + days) }));
  fc.assert(
    fc.property(
      fc.record({ ...chosen, window, sure: fc.boolean(), clock: fc.constantFrom(...CLOCKS) }),
      fc.nat(atlas.size - 1),
      (change, row) => {
        const view = viewWith(change);
        const dated = atlasBy(retold, view.clock);
        const rows = (shown: View) => [
          ...select(dated, sieveOf(dated, shown), {
            window: reaching(shown.window, dated.extent),
            sure: shown.sure
          }).rows
        ];
        const widening = wideningFor(dated, view, row, undefined);
        expect(rows({ ...view, ...widening })).toContain(row);
        if (rows(view).includes(row)) expect(widening).toEqual({});
      }
    )
  );
});
