/** What a device keeps: fetched once, shared between editions, apart from what others of the same host keep. */
import { describe, expect, it } from 'vitest';
import { EditionStore } from '../../src/state/edition-store';
import { handCaches, handSite, ROOT } from './hand-caches';

const FIRST = {
  'en/index.html': 'one',
  'assets/app-1.js': 'app 1',
  'data/story.json': 'story',
  'en/s/a/index.html': 'a',
  'en/s/b/index.html': 'b'
};
const SECOND = { ...FIRST, 'en/index.html': 'two', 'assets/app-2.js': 'app 2' };

function open(texts: Record<string, string>, caches = handCaches()) {
  const site = handSite(texts);
  const store = new EditionStore({ caches, fetch: site.fetch as typeof fetch, root: ROOT });
  return { site, store, caches, edition: site.edition };
}
const textOf = async (answer: Promise<Response | undefined>) => (await answer)?.text();

describe('an edition', () => {
  it('is kept file by file, each asked for as it should be, a page by its folder', async () => {
    const { site, store, edition } = open(FIRST);
    await store.keep(edition, edition.core);
    expect(site.asked.sort()).toEqual([
      'assets/app-1.js default',
      'data/story.json no-cache',
      'en/ no-cache'
    ]);
    expect(await textOf(store.match('en/index.html', 'one'))).toBe('one');
    expect(await store.read('one')).toEqual(edition);
    expect((await store.missing(edition)).map(([path]) => path)).toEqual([
      'en/s/a/index.html',
      'en/s/b/index.html'
    ]);
  });

  it('is completed by what is missing, and tells how far it is', async () => {
    const { site, store, edition } = open(FIRST);
    await store.keep(edition, edition.core);
    site.asked.length = 0;
    const told: number[] = [];
    await store.keep(edition, [...edition.core, ...edition.rest], {
      onProgress: (bytes) => told.push(bytes)
    });
    expect(site.asked).toEqual(['en/s/a/ no-cache', 'en/s/b/ no-cache']);
    expect(told.at(-1)).toBe([...edition.core, ...edition.rest].reduce((sum, [, bytes]) => sum + bytes, 0));
    expect(await store.missing(edition)).toEqual([]);
  });

  it('is not kept where a part is not to be had, and goes on where it was', async () => {
    const { site, store, edition } = open(FIRST);
    site.isDown = true;
    await expect(store.keep(edition, edition.core)).rejects.toThrow('no network');
    site.isDown = false;
    await store.keep(edition, edition.core);
    await expect(store.keep(edition, [['en/gone/index.html', 1, 'x']])).rejects.toThrow(
      'en/gone/index.html answered 404'
    );
  });

  it('stops when it is told to', async () => {
    const { store, edition } = open(FIRST);
    const stop = new AbortController();
    const kept = store.keep(edition, [...edition.core, ...edition.rest], {
      signal: stop.signal,
      onProgress: () => stop.abort()
    });
    await expect(kept).rejects.toThrow();
    expect((await store.missing(edition)).length).toBeGreaterThan(0);
  });
});

describe('two editions', () => {
  it('share what both have, and each answers with its own first', async () => {
    const { caches, store: before, edition: one } = open(FIRST);
    await before.keep(one, [...one.core, ...one.rest]);
    const { site, store, edition: two } = open(SECOND, caches);
    await store.keep(two, two.core);
    expect(site.asked.sort()).toEqual(['assets/app-2.js default', 'en/ no-cache']);
    expect(await textOf(store.match('en/index.html', 'one'))).toBe('one');
    expect(await textOf(store.match('en/index.html', 'two'))).toBe('two');
    // A page that is open goes on fetching its own parts.
    expect(await textOf(store.match('assets/app-1.js', 'two'))).toBe('app 1');
    expect(await textOf(store.match('en/s/none/index.html', 'two'))).toBeUndefined();
    await store.discard((version) => version !== 'two');
    expect(await store.versions()).toEqual(['two']);
  });

  it('know nothing of those in another folder of the host', async () => {
    const { caches, store, edition } = open(FIRST);
    await store.keep(edition, edition.core);
    const other = new EditionStore({ caches, fetch, root: 'https://example.org/a/' });
    expect(await other.versions()).toEqual([]);
    await other.discard(() => true);
    expect(await store.versions()).toEqual(['one']);
    expect(caches.all.size).toBe(1);
  });
});
