/** Periods begin with what is known to have happened on a day, and are called by it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../src/domain/atlas';
import { MOST_PERIODS, periodsOf } from '../../src/domain/periods';
import { timeScale } from '../../src/domain/scale';
import { contains, dayOf, overlaps, spanOfBounds, textOf } from '../../src/domain/time';
import type { DatedEvent } from '../../src/schema/story';
import { tinyEvent, tinyStatement, tinyStory } from '../fixtures/tiny-story';

const on = (day: string) => ({ edtf: day, earliest: day, latest: day, basis: 'stated' as const });

function periodsIn(events: DatedEvent[], said: string[] = []) {
  const atlas = buildAtlas({
    ...tinyStory(),
    events,
    statements: said.map((day, index) =>
      tinyStatement({ id: `said-${index}`, said: { when: on(day), at: null } })
    )
  });
  return { atlas, periods: periodsOf(atlas, timeScale(atlas, atlas.extent)) };
}
const inWords = ({ periods }: ReturnType<typeof periodsIn>) =>
  periods.map(
    ({ span, event }) => `${textOf(span.start)}..${textOf(span.end - 1)} ${event?.id ?? 'nothing'}`
  );

describe('the periods', () => {
  const events = [
    tinyEvent({ id: 'outbreak', when: on('2020-09-27') }),
    tinyEvent({ id: 'planned-talks', when: on('2020-10-09'), status: 'planned' }),
    tinyEvent({ id: 'talks', when: on('2020-10-26') })
  ];

  it('go from one dated event to the next, whatever was said or planned between', () =>
    expect(inWords(periodsIn(events, ['2020-10-02', '2020-10-09', '2020-10-23', '2020-10-27']))).toEqual([
      '2020-09-27..2020-10-23 outbreak',
      '2020-10-26..2020-10-27 talks'
    ]));

  it('are called by what came about for certain before what one side tells', () =>
    expect(
      inWords(
        periodsIn([
          tinyEvent({ id: 'told', when: on('2020-09-27'), status: 'claimed' }),
          tinyEvent({ id: 'known', when: on('2020-09-27') }),
          tinyEvent({ id: 'day-after', when: on('2020-09-28') })
        ])
      )
    ).toEqual(['2020-09-27..2020-09-28 known']));

  it('are called by what most articles report', () => {
    const twice = tinyEvent({ id: 'twice', when: on('2020-09-27') });
    twice.evidence = [...twice.evidence, { ...twice.evidence[0]!, source: 'beta-2020-10-20' }];
    const once = tinyEvent({ id: 'once', when: on('2020-09-27') });
    expect(inWords(periodsIn([once, twice], ['2020-09-28', '2020-09-29']))).toEqual([
      '2020-09-27..2020-09-29 twice'
    ]);
  });

  it('are there where nothing is dated, without a name', () =>
    expect(inWords(periodsIn([], ['2020-10-02', '2020-10-05']))).toEqual(['2020-10-02..2020-10-05 nothing']));

  it('are a few, in order, apart, and hold what they are called by', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: dayOf(1994, 1, 1), max: dayOf(2020, 10, 30) }), { maxLength: 60 }),
        (days) => {
          const { atlas, periods } = periodsIn(
            days.map((day, index) => tinyEvent({ id: `event-${index}`, when: on(textOf(day)) }))
          );
          expect(periods.length).toBeLessThanOrEqual(MOST_PERIODS);
          periods.forEach(({ span, event }, index) => {
            expect(contains(atlas.extent, span)).toBe(true);
            expect(overlaps(span, spanOfBounds(event!.when))).toBe(true);
            if (index > 0) expect(span.start).toBeGreaterThanOrEqual(periods[index - 1]!.span.end);
          });
        }
      ),
      { numRuns: 60 }
    ));
});
