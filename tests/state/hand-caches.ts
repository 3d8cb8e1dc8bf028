/** Caches of a browser as far as the store needs them, in memory, and a site that answers from a list of files. */
import type { Edition, EditionFile } from '../../src/io/edition';
import { addressOf, EDITION_FILE } from '../../src/io/edition';

export const ROOT = 'https://example.org/a/folder/';

export function handCaches(): CacheStorage & { all: Map<string, Map<string, Response>> } {
  const all = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    const entries = all.get(name) ?? new Map<string, Response>();
    all.set(name, entries);
    return {
      put: (url: string, answer: Response) => Promise.resolve(void entries.set(url, answer)),
      keys: () => Promise.resolve([...entries.keys()].map((url) => ({ url })))
    };
  };
  const caches = {
    all,
    open: (name: string) => Promise.resolve(open(name)),
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name: string) => Promise.resolve(all.delete(name)),
    match: (url: string, { cacheName = '' }: MultiCacheQueryOptions = {}) =>
      Promise.resolve(all.get(cacheName)?.get(url)?.clone())
  };
  return caches as unknown as ReturnType<typeof handCaches>;
}

/** Texts by path; the digest of each is its text. */
export function handSite(texts: Record<string, string>, version = texts['en/index.html'] ?? '') {
  const asked: string[] = [];
  const fileOf = (path: string): EditionFile => [path, texts[path]!.length, texts[path]!];
  const [core, rest] = [true, false].map((isCore) =>
    Object.keys(texts)
      .filter((path) => path.startsWith('en/s/') !== isCore)
      .map(fileOf)
  );
  const edition: Edition = { version, data: `data of ${version}`, core: core!, rest: rest! };
  const answers = new Map(Object.entries(texts).map(([path, text]) => [addressOf(path), text]));
  answers.set(EDITION_FILE, JSON.stringify(edition));
  const site = {
    edition,
    asked,
    isDown: false,
    fetch: (url: string, { cache, signal }: RequestInit = {}) => {
      const path = url.slice(ROOT.length);
      asked.push(`${path} ${cache}`);
      signal?.throwIfAborted();
      const text = answers.get(path);
      if (site.isDown) return Promise.reject(new TypeError('no network'));
      return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
    }
  };
  return site;
}
