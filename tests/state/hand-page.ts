/** A browser for tests: its history is a list, its clock is struck by hand. */
import type { BrowserPage, Position } from '../../src/state/browser-page';

type Entry = { url: string; state: unknown };

export class HandPage implements BrowserPage {
  entries: Entry[];
  at = 0;
  time = 0;
  /** Writes of any kind, since browsers count them. */
  writes = 0;
  refuses = false;
  reader: Position = { scroll: 0, focus: null };
  readonly isFramed: boolean;
  readonly #timers = new Set<{ due: number; run: () => void }>();
  readonly #listeners = new Map<string, Set<() => void>>();

  constructor(url: string, { isFramed = false, state = null }: { isFramed?: boolean; state?: unknown } = {}) {
    this.entries = [{ url, state }];
    this.isFramed = isFramed;
  }

  /** What the address bar says, and how many steps back there are. */
  get url() {
    return this.entries[this.at]!.url;
  }
  get depth() {
    return this.at;
  }

  get location() {
    const { pathname, search, href } = new URL(this.url, 'https://example.org');
    return { pathname, search, href };
  }

  readonly history = ((page: HandPage) => ({
    get state() {
      return page.entries[page.at]!.state;
    },
    pushState(state: unknown, _: string, url?: string) {
      page.#count();
      page.entries = [...page.entries.slice(0, page.at + 1), { url: url ?? page.url, state }];
      page.at++;
    },
    replaceState(state: unknown, _: string, url?: string) {
      page.#count();
      page.entries[page.at] = { url: url ?? page.url, state };
    }
  }))(this);

  now() {
    return this.time;
  }

  after(ms: number, run: () => void) {
    const timer = { due: this.time + ms, run };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }

  on(type: string, run: () => void) {
    const listeners = this.#listeners.get(type) ?? new Set();
    this.#listeners.set(type, listeners.add(run));
    return () => void listeners.delete(run);
  }

  position() {
    return this.reader;
  }

  pass(ms: number) {
    this.time += ms;
    for (const timer of [...this.#timers].filter(({ due }) => due <= this.time)) {
      this.#timers.delete(timer);
      timer.run();
    }
  }

  go(steps: number) {
    this.at = Math.max(0, Math.min(this.entries.length - 1, this.at + steps));
    this.fire('popstate');
  }

  followFragment(fragment: string) {
    this.entries = [...this.entries.slice(0, this.at + 1), { url: `${this.url}#${fragment}`, state: null }];
    this.at++;
    this.fire('popstate');
  }

  fire(type: 'popstate' | 'pagehide') {
    this.#listeners.get(type)?.forEach((run) => run());
  }

  #count() {
    if (this.refuses) throw new DOMException('too many calls', 'SecurityError');
    this.writes++;
  }
}
