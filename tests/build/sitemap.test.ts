/** The list of pages for search engines: each page in each language, with the way to the others. */
import { expect, it } from 'vitest';
import { robotsTxt, sitemapXml } from '../../src/build/sitemap';

const xml = sitemapXml({
  root: 'https://example.org/a&b/',
  paths: ['', 's/one/'],
  languages: ['id', 'en'],
  changed: '2026-11-22'
});

it('has every page in every language, with all of them beside it', () => {
  expect([...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)).toEqual([
    'https://example.org/a&amp;b/id/',
    'https://example.org/a&amp;b/en/',
    'https://example.org/a&amp;b/id/s/one/',
    'https://example.org/a&amp;b/en/s/one/'
  ]);
  expect(xml.match(/hreflang="en" href="https:\/\/example\.org\/a&amp;b\/en\/s\/one\/"/g)).toHaveLength(2);
});

it('says when the data changed, not when it was built', () =>
  expect(new Set([...xml.matchAll(/<lastmod>([^<]*)</g)].map(([, day]) => day))).toEqual(
    new Set(['2026-11-22'])
  ));

it('is named to robots where the address of the site is known', () => {
  expect(robotsTxt('https://example.org/')).toContain('\nSitemap: https://example.org/sitemap.xml\n');
  expect(robotsTxt(undefined)).toBe('User-agent: *\nAllow: /\n');
});
