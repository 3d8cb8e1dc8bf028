/** What is handed out of a chapter: every record with a sign of its own, and gaps that the key fills by the same signs. */
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import { buildAtlas, publicationDay } from '../../src/domain/atlas';
import { handoutOf, letterOf, statementCells } from '../../src/domain/handout';
import { spanOfBounds } from '../../src/domain/time';
import { spreadOut, worksheetOf } from '../../src/domain/worksheet';

const atlas = buildAtlas(loadStory('data'));
const chapters = atlas.story.chapters.map((chapter) => {
  const handout = handoutOf(atlas, chapter);
  return { chapter, handout, sheet: worksheetOf(atlas, chapter, handout) };
});
const oneTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe.each(chapters)('of $chapter.id', ({ chapter, handout, sheet }) => {
  const ids = new Set(chapter.steps.flatMap(({ items, pair }) => [...(items ?? []), ...(pair ?? [])]));
  const statements = [...ids].filter((id) => atlas.statementById.has(id));
  const events = [...ids].filter((id) => atlas.eventById.has(id));

  it('has each statement once, numbered as it stands, and each event by a letter', () => {
    const told = handout.steps.flatMap((step) => step.statements.map(({ id }) => id));
    expect([...told].sort()).toEqual([...statements].sort());
    expect(told.map((id) => handout.numbers.statements.get(id))).toEqual(oneTo(told.length));
    expect([...handout.letters.keys()].sort()).toEqual([...events].sort());
    expect([...handout.letters.values()]).toEqual(events.map((_, index) => letterOf(index)));
  });

  it('tells of a step what is new in it, and points to what is not', () => {
    for (const { step, statements: fresh, again } of handout.steps) {
      const own = [...new Set([...(step.items ?? []), ...(step.pair ?? [])])].filter((id) =>
        atlas.statementById.has(id)
      );
      expect(fresh.length + again.length).toBe(own.length);
    }
    const cells = statementCells(handout);
    expect(cells.flatMap(({ statement }) => statement?.id ?? [])).toHaveLength(statements.length);
    expect(cells.flatMap(({ heads }) => heads.map(({ number }) => number))).toEqual(
      handout.steps
        .filter(({ statements: fresh, again }) => fresh.length + again.length > 0)
        .map(({ number }) => number)
    );
  });

  it('numbers the article of every statement, by the day on which it came out', () => {
    const articles = statements.flatMap((id) =>
      atlas.statementById.get(id)!.evidence.map(({ source }) => source)
    );
    for (const source of articles) expect(handout.numbers.sources.has(source)).toBe(true);
    expect([...handout.numbers.sources.values()]).toEqual(oneTo(handout.numbers.sources.size));
    const days = handout.articles.map(publicationDay);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  it('dates each sign as its record is dated', () => {
    expect(handout.moments).toHaveLength(statements.length + events.length);
    for (const { id, kind, sign, span, at, isBounded } of handout.moments) {
      const statement = atlas.statementById.get(id);
      const when = statement?.said.when ?? atlas.eventById.get(id)!.when;
      expect(span).toEqual(spanOfBounds(when));
      expect([at >= span.start && at < span.end, isBounded]).toEqual([true, when.basis === 'bounded']);
      expect(sign).toBe(
        kind === 'statement' ? String(handout.numbers.statements.get(id)) : handout.letters.get(id)
      );
    }
  });

  it('takes places from records alone, and loses none', () => {
    const wanted = [...ids].flatMap((id) => {
      const statement = atlas.statementById.get(id);
      if (statement) return [...statement.about, ...(statement.said.at === null ? [] : [statement.said.at])];
      return atlas.placeById.has(id)
        ? [id]
        : (atlas.eventById.get(id)?.places.map(({ place }) => place) ?? []);
    });
    const found = [...handout.places, ...handout.unplaced].map(({ id }) => id);
    expect([...found].sort()).toEqual([...new Set(wanted)].sort());
  });

  it('leaves gaps, each with its own sign and its record', () => {
    expect(sheet.names.map(({ number }) => number)).toEqual(oneTo(sheet.names.length));
    expect(sheet.names.length).toBeGreaterThanOrEqual(4);
    expect(new Set(sheet.names.map(({ place }) => place.id)).size).toBe(sheet.names.length);
    for (const { place, isExtra } of sheet.names) expect(handout.places.includes(place)).toBe(!isExtra);

    expect(sheet.dates.length).toBeGreaterThanOrEqual(4);
    expect(sheet.dates.map(({ sign }) => sign)).toEqual([...'ABCDEF'].slice(0, sheet.dates.length));
    const days = sheet.dates.map(({ moment }) => moment.at);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    for (const gap of sheet.dates) {
      expect(gap.moment.sign).toBe(gap.sign);
      expect(gap.moment.id).toBe(gap.kind === 'event' ? gap.event.id : gap.source.id);
      // What is to be dated does not say its date.
      if (gap.kind === 'event') expect(Object.values(gap.event.title).join()).not.toMatch(/\d/);
    }
  });

  it('asks three to six questions of the chapter that have an answer, and about one statement', () => {
    expect(sheet.questions.length).toBeGreaterThanOrEqual(3);
    expect(sheet.questions.length).toBeLessThanOrEqual(6);
    for (const { step } of sheet.questions) expect([step.question, step.answer]).not.toContain(undefined);
    expect(statements).toContain(sheet.statement?.id);
  });
});

it('spreads over all there is', () => {
  expect(spreadOut([1, 2, 3, 4, 5, 6, 7, 8, 9], 5)).toEqual([1, 3, 5, 7, 9]);
  expect(spreadOut([1, 2], 5)).toEqual([1, 2]);
});

it('has letters for as many events as come', () =>
  expect([0, 25, 26, 27, 52].map(letterOf)).toEqual(['a', 'z', 'aa', 'ab', 'ba']));
