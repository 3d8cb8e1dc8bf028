/** What the address bar needs of a browser, in one place, so that a test can pass one that it strikes by hand. */

/** Where a reader was in an entry of the history. */
export type Position = { scroll: number; focus: string | null };

export type BrowserPage = {
  location: { readonly pathname: string; readonly search: string; readonly href: string };
  history: {
    readonly state: unknown;
    pushState(state: unknown, unused: string, url?: string): void;
    replaceState(state: unknown, unused: string, url?: string): void;
  };
  /** Milliseconds, from any beginning. */
  now(): number;
  /** Runs once after that many milliseconds, unless what it gives is called before. */
  after(ms: number, run: () => void): () => void;
  /** Gives what stops listening. */
  on(type: 'popstate' | 'pagehide', run: () => void): () => void;
  /** In somebody else's page, whose Back button is theirs. */
  isFramed: boolean;
  position(): Position;
};

/** `position` says how far the list is scrolled, and what has the focus. */
export function thisPage(position: () => Position): BrowserPage {
  return {
    location: window.location,
    history: window.history,
    now: () => performance.now(),
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    on(type, run) {
      window.addEventListener(type, run);
      return () => window.removeEventListener(type, run);
    },
    isFramed: window.top !== window,
    position
  };
}

/** A page in somebody else's frame: no entry of its own in their history, and the fragment stays that they put there. */
export function framedPage(): BrowserPage {
  const page = thisPage(() => ({ scroll: 0, focus: null }));
  const write = (state: unknown, unused: string, url?: string) =>
    history.replaceState(state, unused, url === undefined ? url : url + location.hash);
  return {
    ...page,
    isFramed: true,
    history: {
      get state(): unknown {
        return history.state as unknown;
      },
      pushState: write,
      replaceState: write
    }
  };
}
