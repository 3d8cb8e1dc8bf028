/** The view in the address bar: the one writer of the history, and the one reader when somebody goes back. */
import type { Locale, View } from '../domain/view';
import { itemPath, type Paged } from '../io/item-path';
import { languageIn, withLanguage } from '../io/one-file';
import { isOfCitedData } from '../io/notice';
import {
  decodeAddress,
  encodeQuery,
  joinPath,
  type DecodedAddress,
  type Notice,
  type UnknownParams
} from '../io/url';
import type { Known } from '../io/url-codec';
import { citing } from '../io/url-version';
import type { ChangeKind, Recorder } from './app-state.svelte';
import type { BrowserPage, Position } from './browser-page';

/** A drag, a word being typed, a flight of the camera are over when nothing has moved for so long. */
const SETTLE_MS = 400;
/** Who goes on with the same thing sooner than this has not begun another: Back undoes both at once. */
const STREAM_MS = 3000;

/** Changes that flow: the latest view, what kind of stream it is, and when it moved. Only the camera is no stream. */
type Flow = { view: View; stream: string; since: number; last: number };

export type AddressOptions = {
  /** Language of an address that names none. */
  fallback?: Locale | undefined;
  /** Where the site lives for everybody; copies on a disk or a school's network share that one. */
  canonical?: string | undefined;
  /** The page is all in one file, whose own address nobody else can open. */
  isOneFile?: boolean;
};

export class Address implements Recorder {
  /** What was wrong with the link that is open, until dismissed. */
  notices = $state.raw<readonly Notice[]>([]);

  /** What the address said when the page was opened, and where the reader was, should this be a reload. */
  readonly opened: { view: View; position: Position | undefined };

  readonly #page: BrowserPage;
  readonly #known: Known;
  readonly #fallback: Locale | undefined;
  readonly #isOneFile: boolean;
  readonly #canonical: string | undefined;
  #at: Pick<DecodedAddress, 'base' | 'rest' | 'unknown'>;
  /** The address as last written or read. */
  #written: string;
  #flow: Flow | undefined;
  #cancel: () => void = () => undefined;
  #isHeld = false;
  /** The stream whose entry is the current one, so that more of it replaces that entry. */
  #settled: { stream: string; last: number } | undefined;

  constructor(
    page: BrowserPage,
    known: Known,
    { fallback, canonical, isOneFile = false }: AddressOptions = {}
  ) {
    this.#page = page;
    this.#isOneFile = isOneFile;
    this.#known = known;
    this.#fallback = fallback;
    const { view, notices, ...at } = this.#read();
    this.#at = at;
    this.#written = this.#addressOf(view);
    const root = canonical || (isOneFile ? undefined : originOf(page.location.href, at.base));
    this.#canonical = root?.replace(/\/*$/, '/');
    this.notices = notices;
    this.opened = { view, position: positionIn(page.history.state) };
  }

  /** Listens for Back, Forward and leaving, until what it gives is called. */
  start(restore: (view: View, position: Position | undefined) => void): () => void {
    const stops = [
      this.#page.on('popstate', () => this.#restore(restore)),
      this.#page.on('pagehide', () => this.#leave())
    ];
    return () => {
      stops.forEach((stop) => stop());
      this.flush();
    };
  }

  record(view: View, kind: ChangeKind, changed: readonly (keyof View)[]) {
    if (kind === 'step') {
      this.flush();
      this.#settled = undefined;
      this.#write(view, 'push');
      return;
    }
    const stream = changed
      .filter((key) => key !== 'camera')
      .sort()
      .join();
    // Another kind of stream has begun before this one settled.
    if (this.#flow && this.#flow.stream !== '' && stream !== '' && this.#flow.stream !== stream) this.flush();
    const now = this.#page.now();
    const isMoving = stream !== '';
    this.#flow = {
      view,
      stream: stream || (this.#flow?.stream ?? ''),
      since: this.#flow?.stream ? this.#flow.since : now,
      last: isMoving ? now : (this.#flow?.last ?? now)
    };
    this.#cancel();
    if (!this.#isHeld) this.#cancel = this.#page.after(SETTLE_MS, () => this.flush());
  }

  /** While the timeline plays nothing is written; when it stops, all of it is one entry. */
  hold(isHeld: boolean) {
    if (this.#isHeld === isHeld) return;
    this.#isHeld = isHeld;
    if (!isHeld) this.flush();
  }

  /** Writes down at once what has not settled yet. */
  flush() {
    this.#cancel();
    const flow = this.#flow;
    this.#flow = undefined;
    if (!flow) return;
    const { view, stream, since, last } = flow;
    if (stream === '') {
      this.#write(view, 'replace');
      return;
    }
    const isMore = this.#settled?.stream === stream && since - this.#settled.last < STREAM_MS;
    const isWritten = this.#write(view, isMore ? 'replace' : 'push');
    if (isMore || isWritten) this.#settled = { stream, last };
  }

  /** The address of the site, for everybody; it ends with a slash. A file that was told of none knows none. */
  get root(): string | undefined {
    return this.#canonical;
  }

  /**
   * The link to a view, as it is shared: made from the view alone, with nothing else that came with the address.
   * `isExact`: citing the version of the data.
   */
  linkOf(view: View, { isExact = false } = {}): string {
    const also = isExact ? citing(this.#known.story.story.version) : [];
    return this.#canonical === undefined
      ? this.#page.location.href.replace(/[?#].*$/, '') + this.hrefOf(view, also)
      : `${this.#canonical}${view.locale}/?${encodeQuery(view, this.#known, also)}`;
  }

  /** Where the same page shows a view. */
  hrefOf(view: View, also: UnknownParams = []): string {
    return this.#isOneFile
      ? `?${encodeQuery(view, this.#known, withLanguage(view.locale, also))}`
      : `${this.#at.base}${view.locale}/?${encodeQuery(view, this.#known, also)}`;
  }

  /** The address of the page of one item, which stays whatever becomes of views; undefined where no site is known. */
  pageOf(locale: Locale, item: Paged): string | undefined {
    return this.#canonical && `${this.#canonical}${locale}/${itemPath(item)}`;
  }

  dismissNotices() {
    this.notices = [];
  }

  #read(): DecodedAddress {
    const { pathname, search } = this.#page.location;
    if (!this.#isOneFile) return decodeAddress({ path: pathname, search }, this.#known, this.#fallback);
    // Folders of somebody's disk mean nothing here, whatever they are called.
    return decodeAddress({ path: '/', search }, this.#known, languageIn(search) ?? this.#fallback);
  }

  #addressOf(view: View): string {
    if (this.#isOneFile)
      return `?${encodeQuery(view, this.#known, withLanguage(view.locale, this.#at.unknown))}`;
    const path = joinPath({ ...this.#at, locale: view.locale });
    return `${path}?${encodeQuery(view, this.#known, this.#at.unknown)}`;
  }

  /** Whether there was something to write, and it could be written. */
  #write(view: View, how: 'push' | 'replace'): boolean {
    const url = this.#addressOf(view);
    if (url === this.#written) return false;
    const { history, isFramed } = this.#page;
    try {
      const state = stateOf(this.#page.position());
      if (how === 'push' && !isFramed) {
        // The entry that is left keeps where the reader was in it.
        history.replaceState(state, '');
        history.pushState(state, '', url);
      } else history.replaceState(state, '', url);
    } catch {
      // Browsers refuse too many changes in a short time. A view is whole: the next one says this one's part too.
      return false;
    }
    this.#written = url;
    return true;
  }

  #leave() {
    this.flush();
    try {
      this.#page.history.replaceState(stateOf(this.#page.position()), '');
    } catch {
      // The page is going; a reload then starts at the top of the list.
    }
  }

  #restore(restore: (view: View, position: Position | undefined) => void) {
    const { view, notices, ...at } = this.#read();
    const before = this.#at;
    this.#at = at;
    if (this.#addressOf(view) === this.#written) {
      // Only the fragment has changed, as by the link that skips the map.
      this.#at = before;
      return;
    }
    this.#cancel();
    this.#flow = undefined;
    this.#settled = undefined;
    this.#written = this.#addressOf(view);
    // What holds for every entry of the history was said when the first was opened, and may have been put away.
    const still = this.notices.filter(isOfCitedData);
    this.notices = [...still, ...notices.filter((notice) => !isOfCitedData(notice))];
    restore(view, positionIn(this.#page.history.state));
  }
}

function originOf(href: string, base: string): string {
  return URL.canParse(base, href) ? new URL(base, href).href : base;
}

const stateOf = (position: Position) => ({ dateline: position });

/** History may hold the state of another version of this page. */
function positionIn(state: unknown): Position | undefined {
  if (typeof state !== 'object' || state === null || !('dateline' in state)) return undefined;
  const { scroll, focus } = (state.dateline ?? {}) as Partial<Record<keyof Position, unknown>>;
  if (typeof scroll !== 'number' || !Number.isFinite(scroll)) return undefined;
  return { scroll, focus: typeof focus === 'string' ? focus : null };
}
