import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import { buildAtlas, publicationDay } from '../../src/domain/atlas';
import { coverageOf, type Cell } from '../../src/domain/coverage';
import { spanOfBounds } from '../../src/domain/time';
import { tinyEvent, tinyStatement, tinyStory } from '../fixtures/tiny-story';

const bounds = (edtf: string, earliest: string | null, latest: string | null) => ({
  edtf,
  earliest,
  latest,
  basis: 'stated' as const
});
const later = (start: number) => [
  { source: 'beta-2020-10-20', start, end: start + 1, sha256: '0'.repeat(64) }
];

/** Alpha was published on 5 October 2020, Beta on the 20th. */
function cellsFor(change: Partial<ReturnType<typeof tinyEvent>>): Cell[] {
  const story = tinyStory();
  story.events = [tinyEvent({ id: 'it', ...change })];
  story.statements = [];
  return coverageOf(buildAtlas(story), ['it']).rows[0]!.cells;
}

describe('an article', () => {
  it('could not know of what came after it', () =>
    expect(
      cellsFor({ when: bounds('2020-10-06', '2020-10-06', '2020-10-06'), evidence: later(0) })[0]
    ).toEqual({ state: 'before' }));

  it('perhaps could not, where the day is not exact', () =>
    expect(
      cellsFor({
        when: bounds('[2020-10-01..2020-10-19]', '2020-10-01', '2020-10-19'),
        evidence: later(0)
      })[0]
    ).toEqual({ state: 'perhaps-before' }));

  it('could know of what had begun', () =>
    expect(
      cellsFor({ when: bounds('2020-10-01/2020-10-19', '2020-10-01', '2020-10-19'), evidence: later(0) })[0]
    ).toEqual({ state: 'not-mentioned' }));

  it('could know of what had been reported, whenever it was to be', () =>
    expect(cellsFor({ when: bounds('2020-10-25', '2020-10-25', '2020-10-25') })).toEqual([
      { state: 'reported', isFirst: true, statements: 0 },
      { state: 'not-mentioned' }
    ]));

  it('reports an event by a statement about it too', () => {
    const story = tinyStory();
    story.events = [tinyEvent({ id: 'it' })];
    story.statements = [tinyStatement({ id: 'said', event: 'it', evidence: later(3) })];
    const [row] = coverageOf(buildAtlas(story), ['it']).rows;
    expect(row!.cells).toEqual([
      { state: 'reported', isFirst: true, statements: 0 },
      { state: 'reported', isFirst: false, statements: 1 }
    ]);
    expect(row!.isOnlyOne).toBe(false);
    expect(row!.first.map(({ id }) => id)).toEqual(['alpha-2020-10-05']);
  });
});

describe('the coverage of the real story', () => {
  const atlas = buildAtlas(loadStory('data'));
  const events = atlas.ids.filter((id) => atlas.eventById.has(id));
  const { sources, rows } = coverageOf(atlas, events);

  it('has every event once, by every article, by date of publication', () => {
    expect(rows.map(({ event }) => event.id)).toEqual(events);
    for (const { cells } of rows) expect(cells).toHaveLength(sources.length);
    const days = sources.map(publicationDay);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  it('calls exactly those articles reporting in which the event has a passage', () => {
    for (const { event, cells } of rows) {
      const passages = new Set(
        [event, ...atlas.story.statements.filter((statement) => statement.event === event.id)].flatMap(
          ({ evidence }) => evidence.map(({ source }) => source)
        )
      );
      const reporting = sources.filter((_, index) => cells[index]!.state === 'reported');
      expect(new Set(reporting.map(({ id }) => id))).toEqual(passages);
    }
  });

  it('names one first reporter of each event, the earliest', () => {
    for (const { cells } of rows) {
      const reported = cells.flatMap((cell) => (cell.state === 'reported' ? [cell] : []));
      expect(reported.map(({ isFirst }) => isFirst)).toEqual(reported.map((_, index) => index === 0));
    }
  });

  it('blames no article that came out before the event', () => {
    for (const { event, cells } of rows)
      for (const [index, { state }] of cells.entries())
        if (state === 'not-mentioned' && event.status !== 'planned')
          expect(publicationDay(sources[index])).toBeGreaterThanOrEqual(spanOfBounds(event.when).start);
  });
});
