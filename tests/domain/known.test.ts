import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas, publicationDay, type Atlas } from '../../src/domain/atlas';
import { atlasBy } from '../../src/domain/clock';
import { allFigures } from '../../src/domain/figures';
import { atlasKnownBy, publishedAfter, storyKnownBy } from '../../src/domain/known';
import { denialOf, tiesOf } from '../../src/domain/relations';
import { spanOf } from '../../src/domain/time';
import type { Story } from '../../src/schema/story';
import { depotStory } from '../fixtures/depot-story';
import { tinyStory } from '../fixtures/tiny-story';

const on = (text: string) => spanOf(text)!.start;
const idsOf = ({ events, statements }: Story) => [...events, ...statements].map(({ id }) => id);
const figuresOf = (atlas: Atlas) => allFigures(atlas).map(({ figure }) => figure.id);

/** The articles of any days, which tell of anything. */
const stories = fc
  .record({
    days: fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 })),
    tellers: fc.array(fc.subarray([0, 1], { minLength: 1 }), { minLength: 8, maxLength: 8 })
  })
  .map(({ days, tellers }) => {
    const story = depotStory();
    story.sources.forEach(({ published }, index) => {
      published.at = `2020-10-${String(days[index]).padStart(2, '0')}T08:30:00+07:00`;
    });
    [...story.events, ...story.statements].forEach((record, index) => {
      record.evidence = tellers[index % tellers.length]!.map((teller) => ({
        ...record.evidence[0]!,
        source: story.sources[teller]!.id
      }));
    });
    return story;
  });
const anyDay = fc.integer({ min: on('2020-09-25'), max: on('2020-11-02') });

describe('what a reader of a day could know', () => {
  it('is what was published by then, and rests on nothing that came later', () => {
    fc.assert(
      fc.property(stories, anyDay, (story, day) => {
        const isOut = (source: string) =>
          publicationDay(story.sources.find(({ id }) => id === source)) <= day;
        const known = storyKnownBy(story, day);
        const all = [...story.events, ...story.statements];
        expect(idsOf(known)).toEqual(
          all.filter(({ evidence }) => evidence.some(({ source }) => isOut(source))).map(({ id }) => id)
        );
        const ids = new Set(idsOf(known));
        for (const { evidence, relations } of [...known.events, ...known.statements]) {
          expect(evidence.every(({ source }) => isOut(source))).toBe(true);
          for (const { target } of relations ?? []) expect(ids).toContain(target);
        }
        expect(known.sources.every(({ id }) => isOut(id))).toBe(true);
      })
    );
  });

  it('is all that was known before, and all of the story in the end', () => {
    fc.assert(
      fc.property(stories, anyDay, anyDay, (story, a, b) => {
        const atlas = buildAtlas(story);
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((day) => atlasKnownBy(atlas, day));
        expect(late!.ids).toEqual(expect.arrayContaining([...early!.ids]));
        expect(figuresOf(late!)).toEqual(expect.arrayContaining(figuresOf(early!)));
        expect(atlasKnownBy(atlas, on('2020-10-31'))).toBe(atlas);
      })
    );
  });

  it('and what is held back are all of it, by either clock', () => {
    fc.assert(
      fc.property(stories, anyDay, fc.constantFrom('happened', 'reported'), (story, day, clock) => {
        const whole = atlasBy(buildAtlas(story), clock);
        const known = atlasBy(atlasKnownBy(atlasBy(whole, 'happened'), day), clock);
        const rows = Uint32Array.from({ length: whole.size }, (_, row) => row);
        expect(known.size + publishedAfter(whole, rows, day)).toBe(whole.size);
      })
    );
  });

  it('has no numbers of later articles', () => {
    const known = (text: string) => figuresOf(atlasKnownBy(buildAtlas(depotStory()), on(text)));
    expect(known('2020-10-04')).toEqual([]);
    expect(known('2020-10-05')).toContain('dead-68');
    expect(known('2020-10-19')).not.toContain('dead-170');
    expect(known('2020-10-20')).toContain('dead-170');
  });
});

describe('a denial that was published later', () => {
  const atlas = () => {
    const story = tinyStory();
    const denial = story.statements.find(({ id }) => id === 'denies-shelling')!;
    denial.evidence = [{ ...denial.evidence[0]!, source: 'beta-2020-10-20' }];
    return buildAtlas(story);
  };

  it('denies nothing yet', () => {
    const early = atlasKnownBy(atlas(), on('2020-10-19'));
    expect(denialOf(early, 'shelling')).toBe('none');
    expect(tiesOf(early, 'accuses-shelling')).toEqual([]);
  });

  it('denies from its own day on', () => {
    const late = atlasKnownBy(atlas(), on('2020-10-20'));
    expect(denialOf(late, 'shelling')).toBe('whole');
    expect(tiesOf(late, 'accuses-shelling')).toHaveLength(1);
  });
});

it('a statement about an event that nobody had reported yet stands alone', () => {
  const story = tinyStory();
  const event = story.events.find(({ id }) => id === 'shelling')!;
  event.evidence = [{ ...event.evidence[0]!, source: 'beta-2020-10-20' }];
  const early = atlasKnownBy(buildAtlas(story), on('2020-10-19'));
  expect(early.rowOf.has('shelling')).toBe(false);
  expect(early.head[early.rowOf.get('accuses-shelling')!]).toBe(-1);
});

it('an article goes on being known by its name', () => {
  const atlas = buildAtlas(tinyStory());
  expect(atlasKnownBy(atlas, on('2020-10-05')).sourceById.get('beta-2020-10-20')?.outlet).toBe('beta');
});

it('an event has no summary while articles that it draws on are still to come', () => {
  const story = tinyStory();
  const event = story.events.find(({ id }) => id === 'shelling')!;
  event.evidence.push({ ...event.evidence[0]!, source: 'beta-2020-10-20' });
  const summaryOn = (text: string) =>
    storyKnownBy(story, on(text)).events.find(({ id }) => id === 'shelling')?.summary;
  expect(summaryOn('2020-10-19')).toEqual({});
  expect(summaryOn('2020-10-20')).toEqual(event.summary);
});
