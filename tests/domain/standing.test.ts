/** Where in its article a passage stands. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import { shareOf, standingOf, wayOf, type Standing } from '../../src/domain/standing';

const source = { sentences: [100, 150, 200, 300, 350, 400, 500, 550, 600, 700] };
const at = (start: number, end: number) => standingOf(source, { start, end });
const { sources, statements } = loadStory('data');

describe('a passage', () => {
  it.each<[number, number, Standing]>([
    [20, 80, { part: 'headline' }],
    [100, 149, { part: 'lead', from: 1, to: 1, total: 10 }],
    [120, 149, { part: 'lead', from: 1, to: 1, total: 10 }],
    [120, 151, { part: 'body', from: 1, to: 2, total: 10 }],
    [360, 390, { part: 'body', from: 5, to: 5, total: 10 }],
    [700, 990, { part: 'body', from: 10, to: 10, total: 10 }]
  ])('from %i to %i', (start, end, standing) => expect(at(start, end)).toEqual(standing));

  it('stands nowhere in an article of which no sentence is known', () =>
    expect(standingOf({}, { start: 1, end: 2 })).toBeUndefined());

  it('is further in the later it stands', () => {
    const ways = source.sentences.map((start) => {
      const standing = at(start, start + 1)!;
      return standing.part === 'headline' ? 'headline' : wayOf(standing);
    });
    expect(ways).toEqual([
      'start',
      'start',
      'quarter',
      'third',
      'half',
      'half',
      'two-thirds',
      'three-quarters',
      'end',
      'end'
    ]);
  });

  it('covers a share within the article', () =>
    fc.assert(
      fc.property(fc.nat(999), fc.integer({ min: 1, max: 999 }), (start, length) => {
        const standing = at(start, start + length)!;
        if (standing.part === 'headline') return start < 100;
        const { from, to } = shareOf(standing);
        return from >= 0 && from < to && to <= 1;
      })
    ));
});

it('is known of every statement, and is the headline where the data say so', () => {
  const stands = statements.flatMap(({ id, zone, evidence }) =>
    evidence.map((passage) => ({
      id,
      zone,
      standing: standingOf(
        sources.find((each) => each.id === passage.source)!,
        passage
      )
    }))
  );
  expect(stands.filter(({ standing }) => standing === undefined)).toEqual([]);
  expect(
    stands.filter(({ zone, standing }) => (zone === 'headline') !== (standing?.part === 'headline'))
  ).toEqual([]);
});
