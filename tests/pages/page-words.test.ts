/** Words of the pages: the same in each language, with the same slots and links. */
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/i18n';
import { partsOf, type Dictionaries } from '../../src/pages/page-words';
import { PAGES } from '../../src/pages/table';

const DICTIONARIES = Object.entries(PAGES).map(([name, { words }]): [string, Dictionaries<string>] => [
  name,
  words
]);
const textOf = (message: Message): string =>
  typeof message === 'string' ? message : Object.values(message).join(' ');
const inOrder = (found: Iterable<string>): string[] => [...new Set(found)].sort();
const slotsOf = (message: Message) => inOrder(textOf(message).match(/\{\w+\}/g) ?? []);
const linksOf = (message: Message) =>
  inOrder(partsOf(textOf(message)).flatMap(({ link }) => (link === undefined ? [] : [link])));

describe.each(DICTIONARIES)('the page of %s', (_, { en, id }) => {
  const keys = Object.keys(en);
  it('says the same in both languages', () => {
    expect(Object.keys(id)).toEqual(keys);
    expect(keys.map((key) => [key, slotsOf(id[key]!)])).toEqual(keys.map((key) => [key, slotsOf(en[key]!)]));
    expect(keys.map((key) => [key, linksOf(id[key]!)])).toEqual(keys.map((key) => [key, linksOf(en[key]!)]));
  });

  it('leaves nothing empty, and has a description that is shown whole', () => {
    for (const words of [en, id]) {
      expect(keys.filter((key) => textOf(words[key]!).trim() === '')).toEqual([]);
      expect(textOf(words.description!).length).toBeLessThanOrEqual(155);
      expect(textOf(words.title!).length).toBeLessThanOrEqual(48);
    }
  });
});

describe('a sentence with links', () => {
  it('falls into text and links, in the order in which it is read', () =>
    expect(partsOf('See [the file](file) under [CC BY 4.0](cc-by).')).toEqual([
      { text: 'See ' },
      { text: 'the file', link: 'file' },
      { text: ' under ' },
      { text: 'CC BY 4.0', link: 'cc-by' },
      { text: '.' }
    ]));

  it('keeps brackets that are none', () =>
    expect(
      partsOf('[sic] (and so on) [')
        .map(({ text }) => text)
        .join('')
    ).toBe('[sic] (and so on) ['));
});
