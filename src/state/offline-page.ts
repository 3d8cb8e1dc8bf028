/** What keeping the site on a device needs of a browser, in one place, so that a test can pass one that it strikes by hand. */
import { EDITION_META, WORKER_FILE } from '../io/edition';
import { EditionStore } from './edition-store';
import type { SafeStorage } from './safe-storage';
import { trustScript } from './trusted-scripts';

/** Why nothing can be kept. */
export type Hindrance =
  /** An address without https, as in most networks of schools: browsers keep nothing from there. */
  | 'insecure'
  /** The browser cannot, or not in this window. */
  | 'unable'
  /** It could, and would not. */
  | 'refused';

export type OfflinePage = {
  /** Which one the page is of; undefined where nobody keeps it, as while developing. */
  edition: string | undefined;
  hindrance: Hindrance | undefined;
  /** Rejects where the browser does not let it. */
  store: () => EditionStore;
  worker: () => ServiceWorkerContainer;
  register: () => Promise<ServiceWorkerRegistration>;
  /** That there is one already. */
  registration: () => Promise<ServiceWorkerRegistration | undefined>;
  storage: SafeStorage;
  /** Asked to load no more than it must. */
  isSparing: boolean;
  isConnected: () => boolean;
  on: (type: 'online' | 'offline' | 'visible', run: () => void) => void;
  /** Resolves once the page has what it needs, so that nothing has to wait for what is kept. */
  atRest: () => Promise<void>;
  now: () => number;
  reload: () => void;
  /** Asks the browser not to clear away by itself what somebody has saved. */
  persist: () => Promise<unknown>;
};

/** Nothing has been fetched for so long. */
const QUIET_MS = 3000;

function hindranceHere(): Hindrance | undefined {
  if (!window.isSecureContext) return 'insecure';
  if (!('serviceWorker' in navigator && 'caches' in window)) return 'unable';
  try {
    // Even asking for them throws where storage is blocked.
    void [navigator.serviceWorker, caches];
    return undefined;
  } catch {
    return 'refused';
  }
}

async function atRest(): Promise<void> {
  const pause = () => new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  const fetched = () => performance.getEntriesByType('resource').length;
  let before = -1;
  while (document.readyState !== 'complete' || fetched() !== before) {
    before = fetched();
    await pause();
  }
}

/** `root` is the whole address of the site's folder. */
export function offlinePage(root: string, storage: SafeStorage): OfflinePage {
  const address = new URL(WORKER_FILE, root).href;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return {
    edition: document.querySelector<HTMLMetaElement>(`meta[name="${EDITION_META}"]`)?.content,
    hindrance: hindranceHere(),
    store: () => new EditionStore({ caches, fetch: (...asked) => fetch(...asked), root }),
    worker: () => navigator.serviceWorker,
    register() {
      trustScript(address);
      return navigator.serviceWorker.register(address, { updateViaCache: 'none' });
    },
    registration: async () => {
      const found = await navigator.serviceWorker.getRegistration(root);
      // Another one of the same host, whose folder this one lies in.
      return found?.scope === root ? found : undefined;
    },
    storage,
    isSparing: connection?.saveData === true,
    isConnected: () => navigator.onLine,
    on(type, run) {
      if (type !== 'visible') return window.addEventListener(type, run);
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') run();
      });
    },
    atRest,
    now: () => performance.now(),
    reload: () => location.reload(),
    persist: async () => navigator.storage?.persist?.()
  };
}
