/** What a page does about being kept: when it begins, what it tells of a newer edition, and that it never opens anew by itself. */
import { describe, expect, it } from 'vitest';
import { EditionStore } from '../../src/state/edition-store';
import type { OfflinePage } from '../../src/state/offline-page';
import { Offline } from '../../src/state/offline.svelte';
import { safeStorage } from '../../src/state/safe-storage';
import { handCaches, handSite, ROOT } from './hand-caches';

/** A worker that answers, and remembers what it was asked. */
function handWorker(version: string) {
  const asked: string[] = [];
  return {
    asked,
    postMessage(question: string, [port]: [MessagePort?] = []) {
      asked.push(question);
      port?.postMessage(version);
    }
  };
}

type Given = {
  edition?: string | null;
  hindrance?: OfflinePage['hindrance'];
  isSparing?: boolean;
  stored?: Record<string, string>;
  waiting?: ReturnType<typeof handWorker>;
  isKnown?: boolean;
};

function open({
  edition = 'one',
  hindrance,
  isSparing = false,
  stored = {},
  waiting,
  isKnown = false
}: Given = {}) {
  const site = handSite({ 'en/index.html': 'one', 'en/s/a/index.html': 'a' });
  const caches = handCaches();
  const store = new EditionStore({ caches, fetch: site.fetch as typeof fetch, root: ROOT });
  const storage = safeStorage(() => {
    throw new Error('none');
  });
  for (const [key, value] of Object.entries(stored)) storage.set(key, value);
  const container = Object.assign(new EventTarget(), {
    controller: null as ReturnType<typeof handWorker> | null
  });
  const done: string[] = [];
  const registration = Object.assign(new EventTarget(), {
    waiting,
    active: handWorker('one'),
    installing: null,
    unregister: () => Promise.resolve(done.push('unregister') > 0),
    update: () => Promise.resolve(void done.push('update'))
  });
  let isConnected = true;
  const listeners = new Map<string, () => void>();
  const page = {
    edition: edition ?? undefined,
    hindrance,
    store: () => store,
    worker: () => container,
    register: () => {
      done.push('register');
      return Promise.resolve(registration);
    },
    registration: () => Promise.resolve(isKnown ? registration : undefined),
    storage,
    isSparing,
    isConnected: () => isConnected,
    on: (type: string, run: () => void) => void listeners.set(type, run),
    atRest: () => Promise.resolve(),
    now: () => 0,
    reload: () => void done.push('reload'),
    persist: () => Promise.resolve(true)
  } as unknown as OfflinePage;
  const offline = new Offline(page);
  const connect = (is: boolean) => {
    isConnected = is;
    listeners.get(is ? 'online' : 'offline')?.();
  };
  return { offline, done, container, registration, store, storage, site, caches, connect };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('after a visit', () => {
  it('the story is kept', async () => {
    const { offline, done } = open();
    offline.start();
    expect(done).toEqual([]);
    await settled();
    expect(done).toEqual(['register']);
  });

  it.each([
    ['whoever spares data', { isSparing: true }],
    ['whoever has removed it', { stored: { 'dateline:offline': 'no' } }],
    ['a browser that cannot', { hindrance: 'unable' as const }],
    ['a page that is of no edition', { edition: null }]
  ])('nothing is kept for %s', async (_, options) => {
    const { offline, done } = open(options);
    offline.start();
    await settled();
    expect(done).toEqual([]);
  });

  it('what was kept before is looked after all the same', async () => {
    const { offline, done } = open({ isSparing: true, isKnown: true });
    offline.start();
    await settled();
    expect(done).toEqual(['register']);
  });

  it('the connection is followed', () => {
    const { offline, connect } = open();
    offline.start();
    for (const is of [false, true]) {
      connect(is);
      expect(offline.isConnected).toBe(is);
    }
  });
});

describe('a newer edition', () => {
  async function meet(version: string) {
    const waiting = handWorker(version);
    const hand = open({ waiting });
    await hand.store.keep({ version, data: '1.4.0', core: [], rest: [] }, []);
    hand.offline.start();
    await settled();
    return { ...hand, waiting };
  }

  it('is told of, and used by hand only, once it has taken over', async () => {
    const { offline, done, waiting, container } = await meet('two');
    expect(offline.newer).toEqual({ version: 'two', data: '1.4.0' });
    expect([done, waiting.asked]).toEqual([['register'], ['version']]);
    offline.use();
    expect([done, waiting.asked]).toEqual([['register'], ['version', 'take-over']]);
    container.dispatchEvent(new Event('controllerchange'));
    expect(done).toEqual(['register', 'reload']);
  });

  it('that is on screen already only takes its place, where nobody looks at another', async () => {
    const { offline, done, waiting } = await meet('one');
    expect(offline.newer).toBeUndefined();
    expect([done, waiting.asked]).toEqual([['register'], ['version', 'take-over-alone']]);
  });

  it('that another page has asked for is told of here as well', async () => {
    const { offline, done, container, store } = open();
    await store.keep({ version: 'two', data: '1.4.0', core: [], rest: [] }, []);
    offline.start();
    await settled();
    container.controller = handWorker('two');
    container.dispatchEvent(new Event('controllerchange'));
    await settled();
    expect(offline.newer?.version).toBe('two');
    expect(done).toEqual(['register']);
  });
});

describe('saving and removing', () => {
  it('keeps all of it, says how much there is, and removes it for good', async () => {
    const { offline, done, caches, storage } = open({ stored: { 'dateline:offline': 'no' } });
    await offline.look();
    expect(offline.kept).toMatchObject({ bytes: 0, missing: 4, hasCore: false });
    await offline.save();
    expect(offline.kept).toMatchObject({ version: 'one', bytes: 4, missing: 0, hasCore: true });
    expect([done, storage.get('dateline:offline'), offline.saving]).toEqual([
      ['register'],
      undefined,
      undefined
    ]);
    await offline.remove();
    expect(caches.all.size).toBe(0);
    expect([done.at(-1), storage.get('dateline:offline')]).toEqual(['unregister', 'no']);
    expect(offline.kept).toMatchObject({ bytes: 0 });
  });

  it('says where the network is gone, and where there is no room', async () => {
    const { offline, site, store } = open();
    site.isDown = true;
    await offline.save();
    expect(offline.failure).toBe('network');
    site.isDown = false;
    store.keep = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    await offline.save();
    expect(offline.failure).toBe('room');
  });

  it('says where the browser refuses', async () => {
    const { offline, store } = open();
    store.versions = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
    await offline.look();
    expect(offline.hindrance).toBe('refused');
  });

  it('forgets all of it, and nothing else', async () => {
    const { offline, caches, storage } = open();
    await offline.save();
    await offline.forget();
    expect([caches.all.size, storage.get('dateline:offline')]).toEqual([0, undefined]);
  });
});
