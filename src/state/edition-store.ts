/** The editions of the site that a device keeps, each in a cache of its own: filled, read and thrown away, by pages and by their worker. */
import { addressOf, EDITION_FILE, type Edition, type EditionFile } from '../io/edition';

export type StoreMeans = {
  caches: CacheStorage;
  fetch: typeof fetch;
  /** The whole address of the site's folder. */
  root: string;
};

type Keeping = {
  /** Of all the files that were asked for, those that were there already included. */
  onProgress?: (bytes: number) => void;
  signal?: AbortSignal;
};

/** Gentle on a network that thirty others use. */
const AT_ONCE = 4;
const OPTIONS: CacheQueryOptions = { ignoreVary: true };

export class EditionStore {
  readonly #means: StoreMeans;
  /** Others of the same host have caches of their own. */
  readonly #prefix: string;

  constructor(means: StoreMeans) {
    this.#means = means;
    this.#prefix = `dateline ${new URL(means.root).pathname} `;
  }

  /** Of the editions of which something is kept. */
  async versions(): Promise<string[]> {
    const names = await this.#means.caches.keys();
    return names
      .filter((name) => name.startsWith(this.#prefix))
      .map((name) => name.slice(this.#prefix.length));
  }

  /** What the site has now; rejects where it cannot be had. */
  async ask(): Promise<Edition> {
    return (await (await this.#fetch(EDITION_FILE)).json()) as Edition;
  }

  /** What an edition that is kept consists of. */
  async read(version: string): Promise<Edition | undefined> {
    const answer = await this.#find(EDITION_FILE, version);
    return answer && ((await answer.json()) as Edition);
  }

  /** A file as the edition has it, or else as another one does. */
  async match(path: string, version: string): Promise<Response | undefined> {
    const own = await this.#find(path, version);
    if (own) return own;
    for (const other of await this.versions()) {
      const found = other === version ? undefined : await this.#find(path, other);
      if (found) return found;
    }
    return undefined;
  }

  async missing({ version, core, rest }: Edition): Promise<EditionFile[]> {
    const kept = await this.#keptOf(version);
    return [...core, ...rest].filter(([path]) => !kept.has(this.#urlOf(path)));
  }

  /** Takes what is not there yet: from an edition that has the same, or else from the network. Rejects where one is not to be had. */
  async keep(
    edition: Edition,
    files: readonly EditionFile[],
    { onProgress, signal }: Keeping = {}
  ): Promise<void> {
    const { version } = edition;
    const [cache, kept, others] = await Promise.all([
      this.#open(version),
      this.#keptOf(version),
      this.#othersThan(version)
    ]);
    const list = JSON.stringify(edition);
    await cache.put(
      this.#urlOf(EDITION_FILE),
      new Response(list, { headers: { 'content-type': 'application/json' } })
    );
    let bytes = 0;
    const waiting = [...files];
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        signal?.throwIfAborted();
        const [path, size, digest] = next;
        if (!kept.has(this.#urlOf(path))) {
          const other = others.find((each) => each.digests.get(path) === digest);
          const answer =
            (other && (await this.#find(path, other.version))) ?? (await this.#fetch(path, signal));
          await cache.put(this.#urlOf(path), answer);
        }
        bytes += size;
        onProgress?.(bytes);
      }
    };
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    } finally {
      // Where one has failed, the others need go no further.
      waiting.length = 0;
    }
  }

  async discard(isDone: (version: string) => boolean): Promise<void> {
    const done = (await this.versions()).filter(isDone);
    await Promise.all(done.map((version) => this.#means.caches.delete(this.#prefix + version)));
  }

  #urlOf(path: string): string {
    return new URL(addressOf(path), this.#means.root).href;
  }

  #open(version: string): Promise<Cache> {
    return this.#means.caches.open(this.#prefix + version);
  }

  /** Opening a cache would make one where there is none. */
  async #find(path: string, version: string): Promise<Response | undefined> {
    const cacheName = this.#prefix + version;
    return this.#means.caches.match(this.#urlOf(path), { ...OPTIONS, cacheName });
  }

  async #keptOf(version: string): Promise<ReadonlySet<string>> {
    if (!(await this.versions()).includes(version)) return new Set();
    const requests = await (await this.#open(version)).keys();
    return new Set(requests.map(({ url }) => url));
  }

  async #othersThan(version: string) {
    const others = (await this.versions()).filter((each) => each !== version);
    const editions = await Promise.all(others.map((each) => this.read(each)));
    return editions.flatMap((edition) =>
      edition
        ? [
            {
              version: edition.version,
              digests: new Map([...edition.core, ...edition.rest].map(([path, , digest]) => [path, digest]))
            }
          ]
        : []
    );
  }

  async #fetch(path: string, signal?: AbortSignal): Promise<Response> {
    // A name with a hash in it never holds anything else; all others are asked for anew.
    const cache = path.startsWith('assets/') ? 'default' : 'no-cache';
    const answer = await this.#means.fetch(this.#urlOf(path), { cache, signal: signal ?? null });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    // A page is not opened with an answer that was sent on.
    if (!answer.redirected) return answer;
    const { status, headers } = answer;
    return new Response(await answer.blob(), { status, headers });
  }
}
