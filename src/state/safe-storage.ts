/** Storage that never throws: where the browser gives none, as in a sandboxed frame, memory has to do. */

export type SafeStorage = {
  get(key: string): string | undefined;
  /** undefined forgets the key. Whether the browser keeps it: false where it lasts no longer than the page. */
  set(key: string, value: string | undefined): boolean;
  /** Forgets every key that begins so: other pages of the same host have keys of their own. */
  forget(start: string): void;
};

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** `open` gives the browser's storage; even asking for it may throw. */
export function safeStorage(open: () => Store): SafeStorage {
  const memory = new Map<string, string | undefined>();
  return {
    get(key) {
      if (memory.has(key)) return memory.get(key);
      try {
        return open().getItem(key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    set(key, value) {
      try {
        if (value === undefined) open().removeItem(key);
        else open().setItem(key, value);
        // Another window may write it from now on.
        memory.delete(key);
        return true;
      } catch {
        // Full, forbidden or not there: it lasts as long as the page.
        memory.set(key, value);
        return false;
      }
    },
    forget(start) {
      memory.clear();
      try {
        const store = open();
        const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '');
        for (const key of keys.filter((each) => each.startsWith(start))) store.removeItem(key);
      } catch {
        // Where nothing can be asked for, nothing is stored.
      }
    }
  };
}
