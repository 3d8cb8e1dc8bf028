/** The compiled story: every date with its bounds, the same bytes each time, as its published schema says. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadStory, storySchema, textOfStory } from '../../src/build/compile';
import { readData } from '../../src/build/read';
import { CompiledStory } from '../../src/schema/story';
import { fixtures, validFolder } from './data-folders';

const story = loadStory(validFolder('tiny'));

it.each(fixtures('valid'))('%s compiles to a story that reads back as it was', (name) => {
  const compiled = loadStory(validFolder(name));
  expect(CompiledStory.parse(JSON.parse(textOfStory(compiled)))).toEqual(compiled);
});

it('gives the same bytes each time', () => {
  expect(textOfStory(loadStory(validFolder('tiny')))).toBe(textOfStory(story));
});

describe('dates', () => {
  it('become bounds with what they rest on', () => {
    expect(story.story.period).toEqual({
      edtf: '1994/2020-10-31',
      earliest: '1994-01-01',
      latest: '2020-10-31'
    });
    expect(story.events[0]?.when).toEqual({
      edtf: '[..2020-10-02]',
      earliest: null,
      latest: '2020-10-02',
      basis: 'bounded',
      note: { id: 'Paling lambat pada hari ucapan.', en: 'On the day of the words at the latest.' }
    });
    expect(story.statements[1]?.said).toEqual({
      when: {
        edtf: '[2020-10-02..2020-10-05]',
        earliest: '2020-10-02',
        latest: '2020-10-05',
        basis: 'bounded'
      },
      at: null
    });
  });

  it('of names, of places and of figures too', () => {
    expect(story.places[0]?.names[1]?.from).toEqual({
      edtf: '1991',
      earliest: '1991-01-01',
      latest: '1991-12-31'
    });
    expect(story.places[2]?.valid).toEqual({ edtf: '../2020-10-31', earliest: null, latest: '2020-10-31' });
    expect(story.statements[0]?.figures?.[0]).toMatchObject({
      asOf: { earliest: '2020-10-02', latest: '2020-10-02' },
      period: { earliest: '2020-09-27', latest: '2020-10-02' }
    });
  });
});

it('keeps the order of the files and what they say', () => {
  expect(Object.keys(story)).toEqual([
    'story',
    'sources',
    'places',
    'actors',
    'events',
    'statements',
    'chapters'
  ]);
  expect(story.statements.map(({ id }) => id)).toEqual([
    'ann-accuses',
    'bob-denies',
    'beta-headline',
    'ann-on-1994'
  ]);
  expect(story.statements[1]).toMatchObject({
    speaker: 'bob-gov',
    quote: { lang: 'id', text: 'Kami tidak menembak' },
    relations: [{ type: 'denies', target: 'ann-accuses', basis: 'stated' }]
  });
  expect(story.chapters.map(({ id }) => id)).toEqual(['first-days']);
});

it('is described by a JSON Schema that takes it, and that names itself', () => {
  const schema = storySchema() as z.core.JSONSchema.JSONSchema;
  expect(schema).toMatchObject({ $id: 'story.schema.json', title: 'Dateline story', type: 'object' });
  const published = z.fromJSONSchema(schema);
  expect(published.safeParse(JSON.parse(textOfStory(story))).error).toBeUndefined();
  expect(published.safeParse({ ...story, statements: [{ id: 'no-more' }] }).success).toBe(false);
});

describe('ids that were renamed and withdrawn', () => {
  const { aliases, withdrawn, changes } = loadStory(validFolder('renamed'));

  it('lead to records of this version, over every step', () =>
    expect(aliases).toEqual([
      { id: 'geneva-talks-place', kind: 'place', date: '2026-10-01', to: ['geneva'] },
      { id: 'geneva-city', kind: 'place', date: '2026-11-01', to: ['geneva'] }
    ]));

  it('say why there is no record, also where the id was another one first', () => {
    expect(withdrawn?.map(({ id, kind, date }) => [id, kind, date])).toEqual([
      ['lausanne', 'place', '2026-11-02'],
      ['ann-claims', 'statement', '2026-11-03'],
      ['ann-says', 'statement', '2026-11-03']
    ]);
    expect(withdrawn?.[2]?.reason).toEqual({
      id: 'Tidak tertulis dalam artikel.',
      en: 'The article does not print it.'
    });
  });

  it('corrections stand the newest first', () =>
    expect(changes?.map(({ id }) => id)).toEqual(['geneva-once-more', 'geneva-in-english']));
});

it('no id of the real story’s releases has gone out of the list', () => {
  expect(readData('data').released.length).toBeGreaterThanOrEqual(260);
});
