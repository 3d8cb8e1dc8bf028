/** The list of pages for search engines: each page in each language, with the way to the others. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { robotsTxt, sitemapXml } from '../../src/build/sitemap';

const xml = sitemapXml({
  root: 'https://example.org/a&b/',
  paths: ['', 's/one/'],
  languages: ['id', 'en'],
  changed: '2026-11-22'
});

type Entry = { loc: string; lastmod: string; 'xhtml:link': { '@hreflang': string; '@href': string }[] };
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' });
const { urlset } = parser.parse(xml) as {
  urlset: { '@xmlns': string; '@xmlns:xhtml': string; url: Entry[] };
};

it('is XML of the two kinds that it names', () => {
  expect(XMLValidator.validate(xml)).toBe(true);
  expect([urlset['@xmlns'], urlset['@xmlns:xhtml']]).toEqual([
    'http://www.sitemaps.org/schemas/sitemap/0.9',
    'http://www.w3.org/1999/xhtml'
  ]);
});

it('has every page in every language, with all of them beside it', () => {
  expect(urlset.url.map(({ loc }) => loc)).toEqual([
    'https://example.org/a&b/id/',
    'https://example.org/a&b/en/',
    'https://example.org/a&b/id/s/one/',
    'https://example.org/a&b/en/s/one/'
  ]);
  for (const { loc, 'xhtml:link': links } of urlset.url) {
    expect(links.map((link) => link['@hreflang'])).toEqual(['id', 'en']);
    expect(links.map((link) => link['@href'])).toContain(loc);
    for (const { '@href': href } of links) {
      const other = urlset.url.find((entry) => entry.loc === href);
      expect(other?.['xhtml:link']).toEqual(links);
    }
  }
});

it('says when the data changed, not when it was built', () =>
  expect(new Set(urlset.url.map(({ lastmod }) => lastmod))).toEqual(new Set(['2026-11-22'])));

it('is named to robots where the address of the site is known', () => {
  expect(robotsTxt('https://example.org/')).toContain('\nSitemap: https://example.org/sitemap.xml\n');
  expect(robotsTxt(undefined)).toBe('User-agent: *\nAllow: /\n');
});
