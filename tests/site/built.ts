/** The built site as files: its pages, what they name, and where an address in one leads on either kind of host. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const DIST = 'dist';

/** By path from the root of the site. One file for all of it is no page of the site. */
export const pages: ReadonlyMap<string, string> = new Map(
  readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split('\\').join('/'))
    .filter((path) => path.endsWith('.html') && path !== 'dateline.html')
    .sort()
    .map((path) => [path, readFileSync(join(DIST, path), 'utf8')])
);

export const unescape = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** What the first group of a pattern finds, as text. */
export const values = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, value = '']) => unescape(value));

/** A site at the root of a domain, and one in a folder of another. */
export const HOSTS = ['https://host.example/', 'https://host.example/a/folder/deep/'] as const;

/** Where the build was told that the site lives, if it was. */
const [, told] = /rel="canonical" href="(https?:[^"]+)en\/"/.exec(pages.get('en/index.html') ?? '') ?? [];

export type Target = {
  /** undefined where the address leaves the site for a place on the same host. */
  file: string | undefined;
  fragment: string;
  query: string;
};

/** undefined for addresses of others. */
export function targetOf(page: string, href: string, host: string): Target | undefined {
  const folder = page.replace(/[^/]*$/, '');
  const own = told !== undefined && href.startsWith(told) ? host + href.slice(told.length) : href;
  const url = new URL(own, host + folder);
  if (url.origin !== new URL(host).origin) return undefined;
  const { href: address, hash, search } = url;
  const path = address.replace(/[?#].*$/, '');
  const inside = path.startsWith(host) ? decodeURI(path.slice(host.length)) : undefined;
  return {
    file: inside?.replace(/(^|\/)$/, '$1index.html'),
    fragment: decodeURIComponent(hash.slice(1)),
    query: search
  };
}

const idsIn = new Map<string, ReadonlySet<string>>();
export function idsOf(page: string): ReadonlySet<string> {
  const known = idsIn.get(page) ?? new Set(values(pages.get(page) ?? '', /\sid="([^"]+)"/g));
  idsIn.set(page, known);
  return known;
}

export const isThere = (file: string): boolean => pages.has(file) || existsSync(join(DIST, file));

/** Shown where there is nothing, at any address: its own are absolute. */
export const NOT_FOUND = '404.html';
/** Of no language. */
export const DOOR = 'index.html';
export const isForFrames = (page: string): boolean => /^\w\w\/embed\//.test(page);
/** An id that was renamed: the page sends readers on. */
export const sendsOn = (page: string): boolean => (pages.get(page) ?? '').includes('http-equiv="refresh"');
