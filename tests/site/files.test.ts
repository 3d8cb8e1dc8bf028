/** The built site as files, without a browser: a page and a picture for every item, and what each says of itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/domain/view';
import { itemPath, type Item } from '../../src/io/item-path';
import { DATA_FILES } from '../../src/io/data-files';
import type { Story } from '../../src/schema/story';
import { DIST, DOOR, HOSTS, isForFrames, NOT_FOUND, pages, sendsOn, targetOf, values } from './built';

const story = JSON.parse(readFileSync(join(DIST, 'data/story.json'), 'utf8')) as Story;
const items: Item[] = [
  ...story.statements.map(({ id }) => ({ kind: 'statement' as const, id })),
  ...story.events.map(({ id }) => ({ kind: 'event' as const, id })),
  ...story.places.map(({ id }) => ({ kind: 'place' as const, id })),
  ...story.actors.map(({ id }) => ({ kind: 'actor' as const, id })),
  ...story.sources.map(({ id }) => ({ kind: 'source' as const, id }))
];

describe.each(LOCALES)('in %s', (locale) => {
  it('every item of the story has its page', () => {
    const missing = items
      .map((item) => `${locale}/${itemPath(item)}index.html`)
      .filter((path) => !pages.has(path));
    expect(missing).toEqual([]);
  });
});

const read = [...pages].filter(([page]) => page !== DOOR && page !== NOT_FOUND);

it('every page has a title, a description and a picture that is there', () => {
  const seen = new Set<string>();
  for (const [page, html] of read) {
    expect(html).toMatch(/<title>[^<]+ · Dateline<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]{10,}"/);
    const [image = ''] = values(html, /property="og:image" content="([^"]+)"/g);
    const file = targetOf(page, image, HOSTS[0])?.file ?? '';
    expect([page, existsSync(join(DIST, file))]).toEqual([page, true]);
    seen.add(file);
    expect(values(html, /property="og:image:alt" content="([^"]+)"/g)[0]?.length).toBeGreaterThan(40);
  }
  expect(seen.size).toBeGreaterThan(items.length);
});

/** Of what search engines and chats show there is less; whose words they are must not be what is cut. */
const LONGEST_TITLE = 200;

it.each(LOCALES)('titles in %s are not too long, and words never stand without whose they are', (locale) => {
  const titleOf = (item: Item) =>
    values(pages.get(`${locale}/${itemPath(item)}index.html`)!, /<title>([^<]+) · Dateline<\/title>/g)[0]!;
  const nameOf = (id: string) => story.actors.find((actor) => actor.id === id)!.label[locale]!;
  const outletOf = (source: string) => nameOf(story.sources.find(({ id }) => id === source)!.outlet);
  for (const item of items)
    expect([titleOf(item), titleOf(item).length <= LONGEST_TITLE]).toEqual([titleOf(item), true]);
  for (const { id, speaker, evidence } of story.statements) {
    const title = titleOf({ kind: 'statement', id });
    expect(title).toContain(outletOf(evidence[0]!.source));
    if (speaker !== null) expect(title).toContain(nameOf(speaker));
  }
});

it('pictures are as large as they are said to be, and light enough to be shown', () => {
  const [first] = story.statements;
  for (const locale of LOCALES)
    for (const folder of ['', itemPath({ kind: 'statement', id: first!.id })]) {
      const png = readFileSync(join(DIST, locale, folder, 'share.png'));
      const { width, height } = PNG.sync.read(png);
      expect([width, height]).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(300_000);
    }
});

it('data for machines can be read, and say of each page where it stands', () => {
  for (const [page, html] of read) {
    if (isForFrames(page)) continue;
    const [data = '{}'] = values(html, /<script type="application\/ld\+json">(.*?)<\/script>/g);
    const { '@context': context, '@graph': nodes = [] } = JSON.parse(data) as {
      '@context'?: string;
      '@graph'?: { '@type': string }[];
    };
    expect([page, context]).toEqual([page, 'https://schema.org']);
    expect(nodes.filter((node) => node['@type'] === 'BreadcrumbList')).toHaveLength(1);
  }
});

it('the files of the data are all there', () => {
  for (const { path } of Object.values(DATA_FILES))
    expect([path, existsSync(join(DIST, path))]).toEqual([path, true]);
  const links = values(readFileSync(join(DIST, 'llms.txt'), 'utf8'), /\]\(([^)]+)\):/g);
  expect(links.length).toBeGreaterThan(10);
  for (const href of links) {
    const file = targetOf('llms.txt', href, HOSTS[0])?.file ?? '';
    expect([href, existsSync(join(DIST, file))]).toEqual([href, true]);
  }
});

it('the list for search engines, where there is one, has every page and no other', () => {
  expect(readFileSync(join(DIST, 'robots.txt'), 'utf8')).toMatch(/^User-agent: \*\nAllow: \/\n/);
  // It needs the address of the public site, which a copy to try out does not have.
  if (!existsSync(join(DIST, 'sitemap.xml'))) return;
  const xml = readFileSync(join(DIST, 'sitemap.xml'), 'utf8');
  expect(XMLValidator.validate(xml)).toBe(true);
  const { urlset } = new XMLParser().parse(xml) as { urlset: { url: { loc: string }[] } };
  const files = urlset.url.map(({ loc }) => targetOf('sitemap.xml', loc, HOSTS[0])?.file);
  expect(files.sort()).toEqual(
    // What says the same as another page is not to be found, but come to from that page.
    read
      .filter(([page, html]) => !isForFrames(page) && !sendsOn(page) && !html.includes('content="noindex"'))
      .map(([page]) => page)
  );
});

it('style sheets find their fonts in whatever folder the site lies', () => {
  const sheets = readdirSync(join(DIST, 'assets')).filter((name) => name.endsWith('.css'));
  const absolute = sheets.filter((name) =>
    /url\(['"]?\/assets\//.test(readFileSync(join(DIST, 'assets', name), 'utf8'))
  );
  expect([sheets.length > 1, absolute]).toEqual([true, []]);
});
