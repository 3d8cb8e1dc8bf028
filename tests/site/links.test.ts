/** A crawler over the built site, without a browser: nothing leads to nowhere, and everything can be come to. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/domain/view';
import {
  DIST,
  DOOR,
  HOSTS,
  idsOf,
  isForFrames,
  isThere,
  NOT_FOUND,
  pages,
  sendsOn,
  targetOf,
  unescape,
  values
} from './built';

const [ROOT] = HOSTS;
const ADDRESSES =
  /\s(?:href|src)="([^"]*)"|<meta property="og:(?:image|url)" content="([^"]*)"|content="\d+; url=([^"]*)"/g;
const addressesIn = (html: string): Set<string> =>
  new Set([...html.matchAll(ADDRESSES)].map(([, link, card, next]) => unescape(link ?? card ?? next ?? '')));
/** Links that readers follow, from anchors alone. */
const anchorsIn = (html: string): string[] => values(html, /<a\s[^>]*?\bhref="([^"]*)"/g);
const read = [...pages.keys()].filter((page) => page !== DOOR && page !== NOT_FOUND);

describe.each(HOSTS)('at %s', (host) => {
  it('no link, no file of a page and no fragment leads to nowhere, nor out of the site', () => {
    const broken: string[] = [];
    for (const [page, html] of pages) {
      // Its addresses begin at the root that the build was told of, or else that of a domain.
      if (page === NOT_FOUND && host !== ROOT) continue;
      for (const href of addressesIn(html)) {
        const target = targetOf(page, href, host);
        if (!target) continue;
        const { file, fragment } = target;
        // The app makes of a fragment what it likes, and a text fragment is the browser's.
        const isFree =
          fragment === '' || fragment.startsWith(':~:') || /^\w\w\/index\.html$/.test(file ?? '');
        if (file === undefined || !isThere(file) || !(isFree || idsOf(file).has(fragment)))
          broken.push(`${page} → ${href}`);
      }
    }
    expect(broken).toEqual([]);
  });
});

it('no file that a style sheet names is missing', () => {
  const sheets = readdirSync(join(DIST, 'assets')).filter((name) => name.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  const missing = sheets.flatMap((sheet) =>
    values(readFileSync(join(DIST, 'assets', sheet), 'utf8'), /url\(["']?([^"')]+)["']?\)/g).filter(
      (href) => {
        const target = href.startsWith('data:') ? undefined : targetOf(`assets/${sheet}`, href, ROOT);
        return target !== undefined && !isThere(target.file ?? '');
      }
    )
  );
  expect(missing).toEqual([]);
});

it('every page can be come to from the story, by links alone', () => {
  const met = new Set(['en/index.html']);
  // What is added while it is gone through is gone through as well.
  for (const page of met)
    for (const href of anchorsIn(pages.get(page) ?? '')) {
      const file = targetOf(page, href, ROOT)?.file;
      if (file !== undefined && pages.has(file)) met.add(file);
    }
  const expected = read.filter((page) => !isForFrames(page) && !sendsOn(page));
  expect(expected.filter((page) => !met.has(page))).toEqual([]);
});

it('every page is known by one address, and each language knows the others', () => {
  const alternatesOf = (page: string) =>
    Object.fromEntries(
      [...(pages.get(page) ?? '').matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
        ([, lang = '', href = '']) => [lang, targetOf(page, href, ROOT)?.file]
      )
    );
  for (const page of read) {
    const html = pages.get(page)!;
    const [lang = '', ...rest] = page.split('/');
    // An embedded view is known as the story, and what has moved by where it is.
    const path = isForFrames(page) ? 'index.html' : rest.join('/');
    const [canonical] = values(html, /rel="canonical" href="([^"]+)"/g);
    const known = targetOf(page, canonical ?? '', ROOT)?.file;
    if (sendsOn(page)) expect(isThere(known ?? '')).toBe(true);
    else expect([page, known]).toEqual([page, `${lang}/${path}`]);
    expect(html).toContain(`<html lang="${lang}"`);

    const alternates = alternatesOf(page);
    expect(Object.keys(alternates)).toEqual([...LOCALES, 'x-default']);
    expect(alternates[lang]).toBe(known);
    for (const file of Object.values(alternates)) {
      expect([page, file, pages.has(file ?? '')]).toEqual([page, file, true]);
      if (file !== DOOR) expect(alternatesOf(file!)).toEqual(alternates);
    }
  }
});
