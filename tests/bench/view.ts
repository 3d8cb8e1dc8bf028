/** How long a story takes to be made ready and a view to be answered, beside one plain pass over as many numbers. */
import { buildAtlas } from '../../src/domain/atlas';
import { binsOf, cellColumns, type CellColumns } from '../../src/domain/bins';
import { atlasBy } from '../../src/domain/clock';
import { select } from '../../src/domain/select';
import { sieveOf, type Filters } from '../../src/domain/sieve';
import { tallyOf } from '../../src/domain/tally';
import type { Span } from '../../src/domain/time';
import type { Clock } from '../../src/domain/view';
import { mediansOf, ms, printTable, timed, times } from './measure';
import { syntheticStory } from './synthetic';

const SIZES = [100, 10_000, 100_000, 1_000_000];
const NO_FILTERS: Filters = { places: [], speakers: [], sources: [], acts: [], kinds: [], statuses: [] };
const SPEAKERS = { ...NO_FILTERS, speakers: ['speaker-1', 'speaker-2', 'speaker-30'] };

/** What people ask; the window is 500 of the 1,096 days. */
const VIEWS: { name: string; filters: Filters; isWhole?: boolean; sure?: boolean; clock?: Clock }[] = [
  { name: 'whole period', filters: NO_FILTERS, isWhole: true },
  { name: 'window', filters: NO_FILTERS },
  { name: 'window, certain only', filters: NO_FILTERS, sure: true },
  { name: 'window, as reported', filters: NO_FILTERS, clock: 'reported' },
  { name: 'window, 3 speakers', filters: SPEAKERS },
  { name: 'window, 3 speakers, 2 places', filters: { ...SPEAKERS, places: ['place-0', 'place-3'] } },
  { name: 'window, 2 acts', filters: { ...NO_FILTERS, acts: ['claim', 'denial'] } },
  { name: 'window, 2 kinds (two thirds pass)', filters: { ...NO_FILTERS, kinds: ['clash', 'attack'] } }
];

/** Two stories of a million rows are more than a small machine holds. */
const MOST_BY_BOTH_CLOCKS = 100_000;

function answer(size: number): string[][] {
  const hasBoth = size <= MOST_BY_BOTH_CLOCKS;
  const views = VIEWS.filter(({ clock = 'happened' }) => hasBoth || clock === 'happened');
  const story = syntheticStory(size);
  let atlas!: ReturnType<typeof buildAtlas>;
  let reported!: ReturnType<typeof buildAtlas>;
  let knots!: Int32Array;
  let cells!: Record<Clock, CellColumns>;
  const build = timed(() => {
    atlas = buildAtlas(story);
    tallyOf(atlas);
    const { start, end } = atlas.extent;
    knots = Int32Array.from({ length: end - start + 1 }, (_, day) => start + day);
    const own = cellColumns(atlas, knots);
    cells = { happened: own, reported: own };
    binsOf(atlas, sieveOf(atlas, NO_FILTERS), own);
  });
  const turn = timed(() => {
    if (!hasBoth) return;
    reported = atlasBy(atlas, 'reported');
    tallyOf(reported);
    cells = { ...cells, reported: cellColumns(reported, knots) };
    binsOf(reported, sieveOf(reported, NO_FILTERS), cells.reported);
  });

  const numbers = Int32Array.from({ length: size }, (_, index) => index & 1023);
  let sum = 0;
  const plain = () => {
    let total = 0;
    for (let index = 0; index < numbers.length; index++) total += numbers[index]!;
    sum += total;
  };
  const start = atlas.extent.start + 200;
  const window: Span = { start, end: start + 500 };
  const tasks: Record<string, () => unknown> = Object.fromEntries(
    views.map(({ name, filters, isWhole = false, sure = false, clock = 'happened' }) => [
      name,
      () => {
        const dated = clock === 'happened' ? atlas : reported;
        const sieve = sieveOf(dated, filters);
        const { rows } = select(dated, sieve, { window: isWhole ? atlas.extent : window, sure });
        sum += rows.length + binsOf(dated, sieve, cells[clock]).standing.length;
      }
    ])
  );
  const medians: Record<string, number> = mediansOf({ plain, ...tasks }, size > 100_000 ? 25 : 101);
  const plainTime = medians['plain']!;
  if (!Number.isFinite(sum)) throw new Error('the answers were never read');
  const count = size.toLocaleString('en');
  return [
    [count, 'plain pass', ms(plainTime), ''],
    [count, 'make ready, once', ms(build), times(build / plainTime)],
    ...(hasBoth ? [[count, 'the other clock, once', ms(turn), times(turn / plainTime)]] : []),
    ...views.map(({ name }) => [count, name, ms(medians[name]!), times(medians[name]! / plainTime)])
  ];
}

console.log(
  'A view of a synthetic story: list, counts of every filter and bars of the axis, the filters applied anew each time.'
);
console.log(
  'Times are medians; × is the ratio to one plain pass, the sum of an Int32Array as long as the story has statements.'
);
console.log('Aim: 1,000,000 statements within 8×.\n');
printTable([['statements', 'asked', 'time', '×'], ...SIZES.flatMap(answer)]);
