/** One mark a row: where it stands, and how its date is drawn. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../src/domain/atlas';
import { cellColumns } from '../../src/domain/bins';
import { timeScale } from '../../src/domain/scale';
import { marksOf, packed, stacksOf, type Mark } from '../../src/domain/timeline';
import { spanOf, textOf } from '../../src/domain/time';
import type { Story } from '../../src/schema/story';
import { tinyEvent, tinyStatement, tinyStory } from '../fixtures/tiny-story';

type When = Story['events'][number]['when'];
const when = (
  edtf: string,
  earliest: string | null,
  latest: string | null,
  basis: When['basis'] = 'stated'
): When => ({
  edtf,
  earliest,
  latest,
  basis
});
const days = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30];

function marksFor(dates: When[]): { marks: Mark[]; dayOf: (mark: Mark) => string } {
  const story = tinyStory();
  story.events = [
    ...days.map((day) => {
      const text = `2020-10-${String(day).padStart(2, '0')}`;
      return tinyEvent({ id: `day-${day}`, when: when(text, text, text) });
    }),
    ...dates.map((date, index) => tinyEvent({ id: `asked-${index}`, when: date, status: 'alleged' }))
  ];
  story.statements = [];
  const atlas = buildAtlas(story);
  const scale = timeScale(atlas, atlas.extent);
  const cells = cellColumns(atlas, scale.days);
  return {
    marks: marksOf(atlas, cells).filter(({ id }) => id.startsWith('asked')),
    dayOf: ({ cell }) => textOf(scale.days[cell]!)
  };
}

describe('marks', () => {
  it.each<[string, When, Mark['shape'], string]>([
    ['a day', when('2020-10-05', '2020-10-05', '2020-10-05'), 'within', '2020-10-05'],
    ['a year in which a cell is a year', when('1994', '1994-01-01', '1994-12-31'), 'within', '1994-01-01'],
    ['on or before', when('[..2020-10-23]', null, '2020-10-23', 'bounded'), 'latest', '2020-10-23'],
    [
      'one of two days',
      when('[2020-10-30..2020-10-31]', '2020-10-30', '2020-10-31', 'bounded'),
      'latest',
      '2020-10-31'
    ],
    ['on or after', when('[2020-10-09..]', '2020-10-09', null), 'since', '2020-10-09'],
    ['a month', when('2020-10', '2020-10-01', '2020-10-31'), 'somewhere', '2020-10-16'],
    ['from day to day', when('2020-10-02/2020-10-20', '2020-10-02', '2020-10-20'), 'lasts', '2020-10-02'],
    ['since', when('2020-10-02/..', '2020-10-02', null), 'since', '2020-10-02'],
    ['until', when('../2020-10-23', null, '2020-10-23'), 'until', '2020-10-23']
  ])('%s', (_, date, shape, day) => {
    const { marks, dayOf } = marksFor([date]);
    expect(marks.map((mark) => [mark.shape, dayOf(mark), mark.status])).toEqual([[shape, day, 'alleged']]);
  });

  it('end where the axis ends', () => {
    const [mark] = marksFor([when('[..2020-10-23]', null, '2020-10-23', 'bounded')]).marks;
    expect([mark!.from, mark!.to]).toEqual([spanOf('1994')!.start, spanOf('2020-10-23')!.end]);
  });

  it('stack exact dates first, then by kind', () => {
    const story = tinyStory();
    story.statements = [
      tinyStatement({ id: 'denies', act: 'denial' }),
      tinyStatement({
        id: 'before',
        said: { when: when('[..2020-10-02]', null, '2020-10-02', 'bounded'), at: null }
      }),
      tinyStatement({ id: 'hopes', act: 'hope' }),
      tinyStatement({ id: 'claims', act: 'claim' })
    ];
    const atlas = buildAtlas(story);
    const scale = timeScale(atlas, atlas.extent);
    const marks = marksOf(atlas, cellColumns(atlas, scale.days));
    const idsOf = (stacks: Map<number, Mark[]>) =>
      [...stacks.values()].map((stack) => stack.map(({ id }) => id));
    expect(idsOf(stacksOf(marks, () => true))).toEqual([['claims', 'hopes', 'denies', 'before']]);
    expect(idsOf(stacksOf(marks, ({ id }) => id !== 'claims'))).toEqual([
      ['hopes', 'denies', 'before', 'claims']
    ]);
  });
});

it('packs boxes as high as they go, and none over another', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          from: fc.integer({ min: 0, max: 100 }),
          length: fc.integer({ min: 1, max: 30 }),
          height: fc.integer({ min: 1, max: 9 })
        }),
        { maxLength: 40 }
      ),
      (drafts) => {
        const boxes = drafts.map(({ from, length, height }) => ({ from, to: from + length, height }));
        const tops = packed(boxes);
        const isOver = (i: number, j: number, top: number) =>
          boxes[i]!.from < boxes[j]!.to &&
          boxes[j]!.from < boxes[i]!.to &&
          top < tops[j]! + boxes[j]!.height &&
          tops[j]! < top + boxes[i]!.height;
        boxes.forEach((_, i) => {
          boxes.forEach((_, j) => expect(i !== j && isOver(i, j, tops[i]!)).toBe(false));
          expect(tops[i]).toBeGreaterThanOrEqual(0);
          // Nothing hangs in the air: it touches the top, or what is over it.
          if (tops[i]! > 0) expect(boxes.some((_, j) => i !== j && isOver(i, j, tops[i]! - 1))).toBe(true);
        });
      }
    )
  ));
