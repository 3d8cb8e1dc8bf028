/** The chapters of the story say nothing that the records they lead to do not say, and are short enough for a wall. */
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/build/compile';
import { buildAtlas } from '../../src/domain/atlas';
import type { Chapter, Step } from '../../src/schema/story';

const story = loadStory('data');
const atlas = buildAtlas(story);
const { languages } = story.story;
const MOST_WORDS = 60;

const steps = story.chapters.flatMap((chapter) =>
  chapter.steps.map((step) => ({ name: `${chapter.id}/${step.id}`, chapter, step }))
);

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
/** 5,000 and 5.000 are one number, and so are 09 and 9. */
const numbersIn = (text: string): string[] =>
  [...text.replace(/(\d)[.,](?=\d{3}\b)/g, '$1').matchAll(/\d+/g)].map(([digits]) => String(Number(digits)));

/** All that the linked records say, without where it stands in the articles. */
function recordsOf({ items = [] }: Step): string {
  const { statementById, eventById, placeById, actorById, sourceById, figureById } = atlas;
  const known = [statementById, eventById, placeById, actorById, sourceById] as ReadonlyMap<string, object>[];
  return items
    .map((id) => known.map((records) => records.get(id)).find(Boolean) ?? figureById.get(id)?.figure)
    .map((record) =>
      JSON.stringify(record, (key, value: unknown) =>
        ['evidence', 'sha256', 'sentences', 'furniture', 'geometry'].includes(key) ? undefined : value
      )
    )
    .join('\n');
}

const saidIn = ({ title, body, question, answer }: Step, tag: string): string =>
  [title, body, question, answer].map((text) => text?.[tag] ?? '').join('\n');

it('there are three, each with a content note, six to ten steps and a time', () => {
  expect(story.chapters.map(({ id }) => id).sort()).toEqual([
    'how-a-sentence-travels',
    'how-many-died',
    'promise-accusation-denial'
  ]);
  for (const { contentNote, steps: each, minutes } of story.chapters) {
    expect(contentNote).toBeDefined();
    expect(each.length).toBeGreaterThanOrEqual(6);
    expect(each.length).toBeLessThanOrEqual(10);
    expect(minutes).toBeLessThanOrEqual(45);
  }
});

describe.each(steps)('$name', ({ step }) => {
  it('has at most sixty words in each language, and in its answer', () => {
    for (const tag of languages)
      for (const text of [step.body, step.answer])
        expect(wordsIn(text?.[tag] ?? '').length).toBeLessThanOrEqual(MOST_WORDS);
  });

  it('leads to the records that it rests on, and has notes for whoever leads', () => {
    expect(step.items?.length).toBeGreaterThan(0);
    expect(step.notes).toBeDefined();
    // What is side by side is among them.
    expect(step.items).toEqual(expect.arrayContaining(step.pair ?? []));
  });

  it('has no number that the records do not have', () => {
    const known = new Set(numbersIn(recordsOf(step)));
    for (const tag of languages)
      expect(numbersIn(saidIn(step, tag)).filter((number) => !known.has(number))).toEqual([]);
  });

  it('has the same numbers in each language', () => {
    const [first = [], ...others] = languages.map((tag) => numbersIn(saidIn(step, tag)).sort());
    for (const other of others) expect(other).toEqual(first);
  });

  it('quotes only what stands between the quotation marks or in a headline', () => {
    const records = recordsOf(step).toLowerCase();
    const quoted = [...(step.body['id'] ?? '').matchAll(/“([^”]+?)[.,]?”/g)].map(([, words = '']) => words);
    expect(quoted.filter((words) => !records.includes(words.toLowerCase()))).toEqual([]);
  });
});

describe('the chapter on the killed', () => {
  const chapter = story.chapters.find(({ id }) => id === 'how-many-died') as Chapter;
  const linked = new Set(chapter.steps.flatMap(({ items = [] }) => items));

  it('leads to every figure of the killed and of victims, whoever gives it', () => {
    const claims = story.statements.filter(({ figures = [] }) =>
      figures.some(({ measure }) => measure === 'killed' || measure === 'victims')
    );
    expect(claims.length).toBeGreaterThan(10);
    expect(claims.map(({ id }) => id).filter((id) => !linked.has(id))).toEqual([]);
  });
});
