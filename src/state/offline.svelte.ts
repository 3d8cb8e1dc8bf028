/** What the device keeps of the site: the story after a visit, all of it when somebody asks; and whether there is a newer edition. */
import { getContext, setContext } from 'svelte';
import { bytesOf, type Asked, type Edition } from '../io/edition';
import type { Hindrance, OfflinePage } from './offline-page';

/** What is there, in bytes, and what is not. */
export type Kept = {
  version: string;
  /** Version of the data. */
  data: string;
  bytes: number;
  missing: number;
  /** The story opens without a network. */
  hasCore: boolean;
};

/** Stored once somebody has removed what was kept, so that it stays removed. */
const KEY = 'dateline:offline';
const NO = 'no';
/** A page that is open for days asks once in a while, when somebody comes back to it. */
const HOUR_MS = 3_600_000;

export class Offline {
  isConnected = $state(true);
  /** Kept already, and not what is on screen. */
  newer = $state.raw<Pick<Kept, 'version' | 'data'>>();
  /** Put away by the reader, until the page is opened again. */
  isNewerLater = $state(false);
  hindrance = $state<Hindrance>();
  kept = $state.raw<Kept>();
  saving = $state.raw<{ done: number; all: number }>();
  failure = $state<'network' | 'room'>();
  /** The story opens here without a network. */
  isReady = $state(false);

  readonly #page: OfflinePage | undefined;
  #registration: ServiceWorkerRegistration | undefined;
  #saving: AbortController | undefined;

  /** Without a page nothing is kept, and nobody is told so. */
  constructor(page?: OfflinePage) {
    this.#page = page?.edition === undefined ? undefined : page;
    this.hindrance = page?.hindrance;
  }

  /** Whether the page belongs to an edition that could be kept. */
  get isOffered(): boolean {
    return this.#page !== undefined;
  }

  start() {
    const page = this.#page;
    if (!page) return;
    const look = () => (this.isConnected = page.isConnected());
    look();
    page.on('online', look);
    page.on('offline', look);
    if (this.hindrance === undefined) void this.#begin(page).catch((error) => this.#note(error));
  }

  async #begin(page: OfflinePage) {
    this.isReady = page.worker().controller !== null;
    await page.atRest();
    const isWanted = page.storage.get(KEY) !== NO && !page.isSparing;
    if (isWanted || (await page.registration())) await this.#register(page);
  }

  async #register(page: OfflinePage): Promise<ServiceWorkerRegistration> {
    const registration = await page.register();
    if (this.#registration !== registration) this.#follow(page, registration);
    return registration;
  }

  #follow(page: OfflinePage, registration: ServiceWorkerRegistration) {
    this.#registration = registration;
    const wait = () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' && registration.active) void this.#meet(page, installing);
      });
    };
    registration.addEventListener('updatefound', wait);
    if (registration.waiting) void this.#meet(page, registration.waiting);
    wait();
    page.worker().addEventListener('controllerchange', () => void this.#change(page));
    page.worker().controller?.postMessage('tidy' satisfies Asked);
    let last = page.now();
    page.on('visible', () => {
      if (page.now() - last < HOUR_MS || !page.isConnected()) return;
      last = page.now();
      void this.#registration?.update().catch(() => undefined);
    });
  }

  /** One that waits: of a newer edition, or of that which the network has brought already. */
  async #meet(page: OfflinePage, worker: ServiceWorker) {
    const version = await versionOf(worker);
    if (version === page.edition) worker.postMessage('take-over-alone' satisfies Asked);
    else await this.#tell(page, version);
  }

  /** The first one has come, or another page has let a newer one take over. */
  async #change(page: OfflinePage) {
    const { controller } = page.worker();
    this.isReady = controller !== null;
    if (!controller) return;
    const version = await versionOf(controller);
    if (version !== page.edition) await this.#tell(page, version);
  }

  async #tell(page: OfflinePage, version: string) {
    const edition = await page.store().read(version);
    if (edition) this.newer = { version, data: edition.data };
  }

  /** By the reader's own hand, and in no other way: the page opens anew. */
  use() {
    const page = this.#page;
    const waiting = this.#registration?.waiting;
    if (!waiting) return page?.reload();
    page?.worker().addEventListener('controllerchange', () => page.reload(), { once: true });
    waiting.postMessage('take-over' satisfies Asked);
  }

  /** Finds out what is there: of this edition, or else of another; where nothing is, what there would be. */
  async look() {
    const page = this.#page;
    if (!page || this.hindrance !== undefined) return;
    try {
      const store = page.store();
      const versions = await store.versions();
      const version = versions.find((each) => each === page.edition) ?? versions[0];
      const kept = version === undefined ? undefined : await store.read(version);
      await this.#count(page, kept ?? (await store.ask()));
    } catch (error) {
      this.#note(error, 'network');
    }
  }

  async #count(page: OfflinePage, edition: Edition) {
    const { version, data, core, rest } = edition;
    const missing = await page.store().missing(edition);
    const bytes = bytesOf(missing);
    this.kept = {
      version,
      data,
      bytes: bytesOf([...core, ...rest]) - bytes,
      missing: bytes,
      hasCore: !core.some((file) => missing.includes(file))
    };
  }

  /** All that there is to read, as the site has it now. */
  async save() {
    const page = this.#page;
    if (!page || this.saving) return;
    this.failure = undefined;
    this.#saving = new AbortController();
    const { signal } = this.#saving;
    try {
      const store = page.store();
      this.saving = { done: 0, all: 1 };
      const edition = await store.ask();
      const files = [...edition.core, ...edition.rest];
      const all = bytesOf(files);
      void page.persist().catch(() => undefined);
      await store.keep(edition, files, { signal, onProgress: (done) => (this.saving = { done, all }) });
      page.storage.set(KEY, undefined);
      // After the files, so that the worker finds them there.
      const registration = await this.#register(page);
      if (edition.version !== page.edition) void registration.update().catch(() => undefined);
      await this.#count(page, edition);
    } catch (error) {
      await this.look();
      if (!signal.aborted) this.#note(error, 'network');
    } finally {
      this.saving = undefined;
    }
  }

  stop() {
    this.#saving?.abort();
  }

  /** For good, until somebody asks for it again. */
  async remove() {
    this.#page?.storage.set(KEY, NO);
    await this.forget();
    await this.look();
  }

  /** As if nobody had ever been here. */
  async forget() {
    const page = this.#page;
    if (!page || this.hindrance !== undefined) return;
    this.stop();
    try {
      const registration = this.#registration ?? (await page.registration());
      await registration?.unregister();
      await page.store().discard(() => true);
      this.#registration = undefined;
      this.newer = undefined;
      this.kept = undefined;
      this.isReady = false;
    } catch (error) {
      this.#note(error);
    }
  }

  #note(error: unknown, otherwise?: 'network') {
    const name = error instanceof DOMException ? error.name : undefined;
    if (name === 'SecurityError' || name === 'NotSupportedError') this.hindrance = 'refused';
    else this.failure = name === 'QuotaExceededError' ? 'room' : (otherwise ?? this.failure);
  }
}

function versionOf(worker: Pick<ServiceWorker, 'postMessage'>): Promise<string> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data as string);
    };
    worker.postMessage('version' satisfies Asked, [port2]);
  });
}

const CONTEXT = Symbol('offline');
export const useOffline = (): Offline => getContext<Offline>(CONTEXT);
export const provideOffline = (offline: Offline): Offline => setContext(CONTEXT, offline);
