/** The built site as files, without a browser: a page and a picture for every item, and no link to nowhere. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/domain/view';
import { itemPath, type Item } from '../../src/io/item-path';
import type { Story } from '../../src/schema/story';

const DIST = 'dist';
const story = JSON.parse(readFileSync(join(DIST, 'data/story.json'), 'utf8')) as Story;
const items: Item[] = [
  ...story.statements.map(({ id }) => ({ kind: 'statement' as const, id })),
  ...story.events.map(({ id }) => ({ kind: 'event' as const, id })),
  ...story.places.map(({ id }) => ({ kind: 'place' as const, id })),
  ...story.actors.map(({ id }) => ({ kind: 'actor' as const, id })),
  ...story.sources.map(({ id }) => ({ kind: 'source' as const, id }))
];

const pages = new Map(
  readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split('\\').join('/'))
    // One file for all of it is no page of the site.
    .filter((path) => path.endsWith('.html') && path !== 'dateline.html')
    .map((path) => [path, readFileSync(join(DIST, path), 'utf8')])
);
const unescape = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const values = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, value = '']) => unescape(value));
const idsIn = new Map<string, Set<string>>();
function ids(page: string): Set<string> {
  const known = idsIn.get(page) ?? new Set(values(pages.get(page) ?? '', /\sid="([^"]+)"/g));
  idsIn.set(page, known);
  return known;
}

/** The file that an address in a page leads to, with a fragment that has to be in it; undefined beyond the site. */
function targetOf(page: string, href: string): { file: string; fragment: string } | undefined {
  if (/^[a-z][a-z+.-]*:/i.test(href)) return undefined;
  const [address = '', fragment = ''] = href.split('#');
  const [path = ''] = address.split('?');
  const file = path === '' ? page : posix.join(posix.dirname(page), path);
  return { file: file.endsWith('/') || file === '.' ? posix.join(file, 'index.html') : file, fragment };
}

describe.each(LOCALES)('in %s', (locale) => {
  it('every item of the story has its page', () => {
    const missing = items
      .map((item) => `${locale}/${itemPath(item)}index.html`)
      .filter((path) => !pages.has(path));
    expect(missing).toEqual([]);
  });
});

it('no link and no address of a file leads to nowhere, nor out of the site', () => {
  const broken: string[] = [];
  for (const [page, html] of pages) {
    for (const href of new Set(values(html, /\s(?:href|src)="([^"]*)"/g))) {
      const target = targetOf(page, href);
      if (!target) continue;
      const isThere =
        !target.file.startsWith('..') && (pages.has(target.file) || existsSync(join(DIST, target.file)));
      // The app makes of a fragment what it likes.
      const isApp = /^\w\w\/index\.html$/.test(target.file);
      const hasPart =
        target.fragment === '' ||
        target.fragment.startsWith(':~:') ||
        isApp ||
        ids(target.file).has(target.fragment);
      if (!isThere || !hasPart) broken.push(`${page} → ${href}`);
    }
  }
  expect(broken).toEqual([]);
});

it('every page has a title, a description, itself in each language and a picture that is there', () => {
  const seen = new Set<string>();
  for (const [page, html] of pages) {
    if (page === 'index.html' || page === '404.html') continue;
    const folder = dirname(page);
    expect(html).toMatch(/<title>[^<]+ · Dateline<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]{10,}"/);
    const languages = values(html, /rel="alternate" hreflang="([^"]+)"/g);
    expect(languages).toEqual([...LOCALES, 'x-default']);
    for (const href of values(html, /rel="alternate" hreflang="[^"]+" href="([^"]+)"/g)) {
      const target = targetOf(page, href);
      if (target) expect([page, href, existsSync(join(DIST, target.file))]).toEqual([page, href, true]);
    }
    // Its address may be that of the public site; the file has the same place there.
    const [image = ''] = values(html, /property="og:image" content="([^"]+)"/g);
    const [lang = ''] = folder.split('/');
    const file = /^https?:/.test(image)
      ? image.slice(image.lastIndexOf(`/${lang}/`) + 1)
      : posix.join(folder, image);
    expect([page, existsSync(join(DIST, file))]).toEqual([page, true]);
    seen.add(file);
    expect(values(html, /property="og:image:alt" content="([^"]+)"/g)[0]?.length).toBeGreaterThan(40);
  }
  expect(seen.size).toBeGreaterThan(items.length);
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

it('data for machines can be read', () => {
  for (const item of items) {
    const [data = ''] = values(
      pages.get(`en/${itemPath(item)}index.html`) ?? '',
      /<script type="application\/ld\+json">(.*?)<\/script>/g
    );
    expect(JSON.parse(data)).toMatchObject({ '@context': 'https://schema.org' });
  }
});

it('the list for search engines, where there is one, has every page and no other', () => {
  expect(readFileSync(join(DIST, 'robots.txt'), 'utf8')).toMatch(/^User-agent: \*\nAllow: \/\n/);
  // It needs the address of the public site, which a copy to try out does not have.
  if (!existsSync(join(DIST, 'sitemap.xml'))) return;
  const listed = values(readFileSync(join(DIST, 'sitemap.xml'), 'utf8'), /<loc>([^<]*)<\/loc>/g);
  const root = listed[0]!.slice(0, listed[0]!.lastIndexOf('/', listed[0]!.length - 2) + 1);
  const files = listed.map((address) => `${address.slice(root.length)}index.html`);
  expect(files.sort()).toEqual(
    [...pages.keys()].filter((page) => /^\w\w\//.test(page) && !page.includes('/embed/')).sort()
  );
});
