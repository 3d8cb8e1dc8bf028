/** The list of what a device may keep: what the story needs, what else there is to read, and nothing that is for others. */
import { describe, expect, it } from 'vitest';
import { editionOf } from '../../src/build/edition';
import { bytesOf, type Edition } from '../../src/io/edition';

const CORE = [
  'assets/index-a.js',
  'assets/serif.woff2',
  'basemap/basemap.topo.json',
  'basemap/relief-world-dark.webp',
  'data/story.json',
  'en/about/index.html',
  'en/c/first/index.html',
  'en/ch/index.html',
  'en/ch/one/index.html',
  'en/index.html',
  'index.html',
  'language.js',
  'theme.js'
];
const REST = [
  'basemap/LICENCES.md',
  'data/story.schema.json',
  'en/p/shusha/index.html',
  'en/s/one/index.html',
  'icons/192.png',
  'id/e/one/index.html',
  'licences.txt'
];
const OTHERS = [
  '404.html',
  'SHA256SUMS',
  '_headers',
  'dateline-1.0.0.zip',
  'dateline.html',
  'embed.js',
  'en/embed/index.html',
  'en/feed.xml',
  'en/s/one/share.png',
  'en/share.png',
  'llms.txt',
  'not-found.js',
  'oembed/s-one.en.json',
  'offline.json',
  'robots.txt',
  'sitemap.xml',
  'sw.js'
];

const filesOf = (paths: readonly string[]) =>
  new Map(paths.map((path): [string, Uint8Array] => [path, new TextEncoder().encode(`of ${path}`)]));
const paths = ({ core, rest }: Edition) => ({
  core: core.map(([path]) => path),
  rest: rest.map(([path]) => path)
});

const all = [...OTHERS, ...REST, ...CORE];
const edition = editionOf(filesOf(all), '1.0.0');

describe('an edition', () => {
  it('has what the story needs apart from what else there is, and nothing that is for others', () =>
    expect(paths(edition)).toEqual({ core: CORE, rest: REST }));

  it('knows how large each file is', () => {
    expect(edition.core[0]?.slice(0, 2)).toEqual(['assets/index-a.js', 'of assets/index-a.js'.length]);
    expect(bytesOf(edition.rest)).toBe(REST.join('').length + 3 * REST.length);
  });

  it('is the same from the same files, in whatever order they come', () =>
    expect(editionOf(filesOf(all.toReversed()), '1.0.0')).toEqual(edition));

  it('is another one for another byte, name or version of the data, and for nothing else', () => {
    const changed = filesOf(all);
    changed.set('en/index.html', new TextEncoder().encode('corrected'));
    const others = [
      editionOf(changed, '1.0.0'),
      editionOf(filesOf([...all, 'en/s/two/index.html']), '1.0.0'),
      editionOf(filesOf(all), '1.0.1')
    ];
    expect(new Set([edition, ...others].map(({ version }) => version)).size).toBe(4);
    expect(editionOf(filesOf([...CORE, ...REST]), '1.0.0').version).toBe(edition.version);
  });
});
