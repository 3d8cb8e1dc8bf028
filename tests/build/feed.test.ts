/** The feed of corrections, read back by an XML parser: whole, in order, with ids that stay. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { atomXml, type FeedSource } from '../../src/build/feed';

const entry = (id: string, change = {}) => ({
  id,
  date: '2026-11-22',
  path: `corrections/#${id}`,
  title: 'Corrected: Geneva',
  text: 'It was. It is.',
  ...change
});

const feed = (change: Partial<FeedSource> = {}): FeedSource => ({
  title: 'Corrections',
  subtitle: 'Of the data',
  entries: [entry('change/two', { date: '2026-12-01' }), entry('change/one')],
  story: 'tiny',
  lang: 'en',
  root: undefined,
  since: '2026-11-22',
  ...change
});

type Link = { '@rel': string; '@href': string };
type Entry = {
  id: string;
  title: string;
  updated: string;
  published: string;
  link: Link;
  content: { '#text': string };
};
type Read = {
  id: string;
  title: string;
  updated: string;
  author: { name: string };
  link: Link[];
  entry?: Entry[];
};

function read(source: FeedSource): Read {
  const xml = atomXml(source);
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name, path) => name === 'entry' || String(path) === 'feed.link'
  });
  return (parser.parse(xml) as { feed: Read }).feed;
}

it('has what Atom asks for', () => {
  const { id, updated, author, link, entry: entries = [] } = read(feed());
  expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(updated).toBe('2026-12-01T00:00:00Z');
  expect(author.name).toBe('Dateline');
  expect(link.map((each) => each['@href'])).toEqual(['corrections/']);
  expect(entries.map((each) => [each.updated, each.published, each.link['@href']])).toEqual([
    ['2026-12-01T00:00:00Z', '2026-12-01T00:00:00Z', 'corrections/#change/two'],
    ['2026-11-22T00:00:00Z', '2026-11-22T00:00:00Z', 'corrections/#change/one']
  ]);
});

it('keeps ids wherever the site lives and whatever else is said, and has others in another language', () => {
  const ids = (change: Partial<FeedSource>) => read(feed(change)).entry?.map(({ id }) => id);
  const now = ids({});
  expect(new Set(now).size).toBe(2);
  expect(ids({ root: 'https://example.org/', title: 'Other' })).toEqual(now);
  expect(ids({ lang: 'id' })).not.toEqual(now);
  // A change of how ids are made would tell every reader everything again.
  expect(now?.[1]).toBe('urn:uuid:66c25f81-1988-5d9d-94fa-0f5ba92b5e96');
});

it('says where it is, and where all is, if the build knows', () => {
  const { link } = read(feed({ root: 'https://example.org/a/' }));
  expect(link.map((each) => [each['@rel'], each['@href']])).toEqual([
    ['alternate', 'https://example.org/a/en/corrections/'],
    ['self', 'https://example.org/a/en/feed.xml']
  ]);
});

it('takes any text', () => {
  const text = 'a < b & "c" \u0000\u0008\uffff ]]> Ղ';
  const [only] = read(feed({ entries: [entry('change/odd', { text, title: '<b>&amp;</b>' })] })).entry ?? [];
  expect(only?.content['#text']).toBe('a < b & "c"  ]]> Ղ');
  expect(only?.title).toBe('<b>&amp;</b>');
});

it('is a feed also where nothing was ever corrected', () =>
  expect(read(feed({ entries: [] })).updated).toBe('2026-11-22T00:00:00Z'));
