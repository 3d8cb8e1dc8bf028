/** The page on the data: its files, lists, counts and versions are those of the story. */
import { describe, expect, it } from 'vitest';
import { loadStory, textOfStory } from '../../src/build/compile';
import { LOCALES } from '../../src/domain/view';
import { DATA_FILES } from '../../src/io/data-files';
import { listsOf, sizeOf } from '../../src/pages/data/records';
import { renamedStory, tinyStory } from '../fixtures/tiny-story';
import { pageOf, plainText } from './rendered';

const story = loadStory('data');

it('knows each list that there is, with the fields that its records may have', () => {
  const lists = listsOf(renamedStory());
  const names = Object.keys(renamedStory()).filter((name) => name !== 'story');
  expect(lists.map(({ list }) => list).sort()).toEqual([...names, 'figures'].sort());
  for (const { list, count, fields } of lists) {
    const records = list === 'figures' ? undefined : renamedStory()[list];
    if (records) expect(count).toBe(records.length);
    for (const record of records ?? []) expect(fields).toEqual(expect.arrayContaining(Object.keys(record)));
  }
  expect(listsOf(tinyStory()).map(({ list }) => list)).not.toContain('aliases');
});

it('says how large the file is', () =>
  expect(Math.abs(sizeOf(story) * 1000 - Buffer.byteLength(textOfStory(story)))).toBeLessThanOrEqual(1001));

describe.each(LOCALES)('in %s', (locale) => {
  const body = pageOf(story, locale, 'data/');
  const text = plainText(body);

  it('leads to every file of the data, and says which version they are', () => {
    for (const { path } of Object.values(DATA_FILES)) expect(body).toContain(`href="../../${path}"`);
    expect(text).toContain(story.story.version);
    expect(text).toContain(story.story.licence.id);
  });

  it('counts what the story holds', () => {
    for (const { list, count } of listsOf(story)) expect(text).toContain(`${list}: ${count}`);
  });

  it('has a line for each version with corrections, which leads to them', () => {
    const versions = new Set((story.changes ?? []).map(({ version }) => version));
    expect(versions.size).toBeGreaterThan(0);
    for (const version of versions) expect(body).toContain(`href="../../${locale}/corrections/#v${version}"`);
    expect(pageOf(tinyStory(), locale, 'data/')).not.toContain('corrections/#v');
  });
});
