import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, buildAtlas } from '../../src/domain/atlas';
import { columnsOf, type DraftRow } from '../../src/domain/columns';
import { itemsOnPage, pageCount, pageOf, periodOf, type ListGroup } from '../../src/domain/list';
import { dayOf, OPEN_FUTURE, OPEN_PAST, spanOf, textOf, type Span } from '../../src/domain/time';
import { tinyStory } from '../fixtures/tiny-story';

const draft = (id: string, isEvent: boolean, span: Span, headId?: string): DraftRow => ({
  id,
  isEvent,
  record: 0,
  span,
  anchor: anchorOf(span, false),
  reported: [0],
  sources: ['s'],
  places: [],
  headId
});

/** Events and statements over forty years, some statements under an event, and any part of them selected. */
const story = fc
  .array(
    fc.record({
      isEvent: fc.boolean(),
      start: fc.integer({ min: 0, max: 14_000 }),
      days: fc.constantFrom(1, 1, 1, 2, 31, 365, 366, 3652),
      isWholeYear: fc.boolean(),
      under: fc.option(fc.nat(59)),
      isSelected: fc.boolean()
    }),
    { maxLength: 60 }
  )
  .map((list) => {
    const drafts = list.map(({ isEvent, start, days, isWholeYear, under }, index) => {
      const from = isWholeYear ? spanOf(textOf(start).slice(0, 4))!.start : start;
      const headId = under !== null && list[under]?.isEvent ? `r${under}` : undefined;
      return draft(`r${index}`, isEvent, { start: from, end: from + days }, headId);
    });
    const columns = columnsOf(drafts);
    const rows = columns.ids.flatMap((id, row) => (list[Number(id.slice(1))]!.isSelected ? [row] : []));
    return { columns, rows };
  });

const pageSize = fc.integer({ min: 1, max: 9 });

function pagesOf(
  { columns, rows }: { columns: ReturnType<typeof columnsOf>; rows: number[] },
  size: number
): ListGroup[][] {
  return Array.from({ length: pageCount(rows, size) }, (_, page) => itemsOnPage(columns, rows, page, size));
}

/** The rows that an entry shows as selected, in the order in which they are read. */
const rowsOf = (groups: ListGroup[]): number[] =>
  groups.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      entry.type === 'statement'
        ? [entry.row]
        : [...(entry.standing === 'counted' ? [entry.row] : []), ...entry.statements]
    )
  );

describe('pages', () => {
  it('hold every selected row exactly once, in order', () => {
    fc.assert(
      fc.property(story, pageSize, (made, size) => {
        expect(pagesOf(made, size).flatMap(rowsOf)).toEqual(made.rows);
      })
    );
  });

  it('are never longer than asked for', () => {
    fc.assert(
      fc.property(story, pageSize, (made, size) => {
        for (const page of pagesOf(made, size)) expect(rowsOf(page).length).toBeLessThanOrEqual(size);
      })
    );
  });

  it('are found by the rows on them, events for context included, and by no others', () => {
    fc.assert(
      fc.property(story, pageSize, (made, size) => {
        const pages = pagesOf(made, size).map((groups) => [
          ...rowsOf(groups),
          ...groups.flatMap(({ entries }) => entries.map(({ row }) => row))
        ]);
        for (let row = 0; row < made.columns.size; row++) {
          const page = pages.findIndex((shown) => shown.includes(row));
          expect(pageOf(made.columns, made.rows, row, size)).toBe(page < 0 ? undefined : page);
        }
      })
    );
  });

  it('tell their groups apart', () => {
    fc.assert(
      fc.property(story, pageSize, (made, size) => {
        for (const page of pagesOf(made, size))
          expect(new Set(page.map(({ key }) => key)).size).toBe(page.length);
      })
    );
  });

  it('count a group as a whole, without events that are only there for context', () => {
    fc.assert(
      fc.property(story, pageSize, (made, size) => {
        const whole = itemsOnPage(made.columns, made.rows, 0, Math.max(1, made.rows.length));
        for (const { counts, entries } of whole) {
          const events = entries.filter(
            (entry) => entry.type === 'event' && entry.standing === 'counted'
          ).length;
          expect(counts).toEqual({
            events,
            statements: rowsOf([{ key: '', span: undefined, counts, entries }]).length - events
          });
        }
        for (const page of pagesOf(made, size))
          for (const group of page) expect(whole.map(({ counts }) => counts)).toContainEqual(group.counts);
      })
    );
  });

  it('show an event again, uncounted, where its statements go on over a page', () => {
    const columns = columnsOf([
      draft('talks', true, { start: 10, end: 11 }),
      draft('one', false, { start: 10, end: 11 }, 'talks'),
      draft('two', false, { start: 11, end: 12 }, 'talks')
    ]);
    expect(itemsOnPage(columns, [0, 1, 2], 1, 2).flatMap(({ entries }) => entries)).toEqual([
      { type: 'event', row: 0, standing: 'continued', statements: [2] }
    ]);
  });

  it('show an event that is not selected as context of its statements', () => {
    const atlas = buildAtlas(tinyStory());
    const [event, accusation] = [atlas.rowOf.get('shelling')!, atlas.rowOf.get('accuses-shelling')!];
    expect(itemsOnPage(atlas, [accusation], 0)).toMatchObject([
      {
        counts: { events: 0, statements: 1 },
        entries: [{ type: 'event', row: event, standing: 'context', statements: [accusation] }]
      }
    ]);
  });

  it('are one, and empty, where nothing is selected', () => {
    const atlas = buildAtlas(tinyStory());
    expect(pageCount([])).toBe(1);
    expect(itemsOnPage(atlas, [], 0)).toEqual([]);
  });
});

describe('date groups', () => {
  const groupOf = (span: Span) => {
    const period = periodOf(columnsOf([draft('it', true, span)]), 0);
    return period && `${textOf(period.start)}..${textOf(period.end - 1)}`;
  };

  it.each([
    ['a day', spanOf('2020-10-30')!, '2020-10-01..2020-10-31'],
    ['a month', spanOf('1988-02')!, '1988-02-01..1988-02-29'],
    ['a year', spanOf('1994')!, '1994-01-01..1994-12-31'],
    ['a decade', { start: dayOf(1990, 1, 1), end: dayOf(2000, 1, 1) }, '1990-01-01..1999-12-31'],
    [
      'from a year to a month',
      { start: dayOf(1988, 1, 1), end: dayOf(1994, 6, 1) },
      '1988-01-01..1988-12-31'
    ],
    [
      'from a day to another year',
      { start: dayOf(2020, 11, 9), end: dayOf(2023, 9, 20) },
      '2020-11-01..2020-11-30'
    ],
    ['on or before a day', { start: OPEN_PAST, end: dayOf(2020, 10, 24) }, '2020-10-01..2020-10-31'],
    ['1 January', spanOf('2021-01-01')!, '2021-01-01..2021-01-31']
  ])('put %s where it is known to belong', (_, span, period) => expect(groupOf(span)).toBe(period));

  it('put what has no date under none', () =>
    expect(groupOf({ start: OPEN_PAST, end: OPEN_FUTURE })).toBeUndefined());

  it('put a statement with the date of the event that it stands under', () => {
    const columns = columnsOf([
      draft('talks', true, spanOf('2020-10-30')!),
      draft('answer', false, spanOf('2020-11-02')!, 'talks')
    ]);
    expect(itemsOnPage(columns, [0, 1], 0).map(({ counts }) => counts)).toEqual([
      { events: 1, statements: 1 }
    ]);
  });
});

it('gives a page of 100,000 statements of one month without walking through records', () => {
  const columns = columnsOf(
    Array.from({ length: 100_000 }, (_, index) => draft(`r${index}`, false, spanOf('2020-10-30')!))
  );
  const rows = Uint32Array.from({ length: columns.size }, (_, row) => row);
  const [group] = itemsOnPage(columns, rows, 300);
  expect(group?.counts.statements).toBe(100_000);
  expect(group?.entries).toHaveLength(150);
});
