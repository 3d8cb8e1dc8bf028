/** The view as an address and back: a table of codecs, one row per key of `View`. */
import { isSameSpan, type Span } from '../domain/time';
import {
  CLOCKS,
  FIGURE_FORMS,
  initialView,
  KNOWN,
  pairedIds,
  PANELS,
  QUOTE_MODES,
  SCALE_MODES,
  SCOPES,
  WINDOW_MODES,
  withPinnedStart,
  type Locale,
  type QuoteMode,
  type View
} from '../domain/view';
import { excerpt, type Notice } from './notice';
import { cameraCodec } from './url-camera';
import { wordCodec, type Codec, type Known, type Reading } from './url-codec';
import { follow } from './url-former';
import { idsCodecs, sortedIds } from './url-ids';
import { splitPath, type SplitPath } from './url-path';
import { windowCodec } from './url-window';

export { roundCamera } from './url-camera';
export { joinPath, splitPath } from './url-path';
export type { Notice } from './notice';

/** Version of the grammar. Another one comes with a function that reads the old, and with old links as its test. */
const VERSION = 1;
export const LONGEST_QUERY = 100;
const LONGEST_SEARCH = 4096;

const QUOTES: Record<QuoteMode, string> = { both: '', original: 'orig', translation: 'tr' };

/** A new key of `View` without a row does not compile. The order of the rows is the order in the link. */
const codecs: { [K in keyof View]: Codec<View[K]> } = {
  locale: { param: null, encode: () => '', decode: () => undefined },
  window: windowCodec,
  mode: wordCodec('mode', WINDOW_MODES),
  clock: wordCodec('clock', CLOCKS),
  sure: {
    param: 'sure',
    encode: (isSure) => (isSure ? '1' : ''),
    decode: (text, { notice }) =>
      text === '1' || text === '0'
        ? text === '1'
        : void notice('notices.word', { param: 'sure', text: excerpt(text) })
  },
  ...idsCodecs,
  query: {
    param: 'q',
    encode: (query) => shortened(query),
    decode(text, { notice }) {
      const query = shortened(text);
      if (query !== text.trim()) notice('notices.query', { most: LONGEST_QUERY });
      return query;
    }
  },
  open: {
    param: 'o',
    encode: (id) => id ?? '',
    decode(text, reading) {
      // Of a record that was split the first part is shown, and all are named.
      const [id] = follow([text], ['event', 'statement'], reading);
      if (id === undefined || reading.known.rowOf.has(id)) return id;
      reading.notice('notices.unknown.open', { text: excerpt(id) });
      return undefined;
    }
  },
  camera: cameraCodec,
  quotes: {
    param: 'tl',
    encode: (mode) => QUOTES[mode],
    decode: (text, { notice }) =>
      QUOTE_MODES.find((mode) => (QUOTES[mode] || mode) === text) ??
      void notice('notices.quotes', { text: excerpt(text) })
  },
  // The default depends on the device, so whatever was chosen is written.
  arcs: {
    param: 'arcs',
    encode: (isOn) => (isOn === undefined ? '' : isOn ? 'on' : 'off'),
    decode: (text, { notice }) =>
      text === 'on' || text === 'off' ? text === 'on' : void notice('notices.arcs', { text: excerpt(text) })
  },
  panel: {
    param: 'show',
    encode: (panel) => panel ?? '',
    decode: (text, { notice }) =>
      PANELS.find((panel) => panel === text) ??
      void notice('notices.word', { param: 'show', text: excerpt(text) })
  },
  compare: {
    param: 'compare',
    encode: (pair) => sortedIds(pair ?? []).join('~'),
    decode(text, reading) {
      const { known, notice } = reading;
      const ids = follow(text.split('~'), ['statement'], reading);
      const [a, b, ...more] = sortedIds(ids.filter((id) => known.statementById.has(id)));
      if (a !== undefined && b !== undefined && more.length === 0) return pairedIds(a, b);
      notice('notices.compare', { text: excerpt(text) });
      return undefined;
    }
  },
  known: wordCodec('known', KNOWN),
  scope: wordCodec('scope', SCOPES),
  figureForm: wordCodec('form', FIGURE_FORMS),
  figureScale: wordCodec('scale', SCALE_MODES)
};
const KEYS = Object.keys(codecs) as (keyof View)[];
const PARAMS = new Set(KEYS.map((key) => codecs[key].param));

function shortened(query: string): string {
  return [...query.trim()].slice(0, LONGEST_QUERY).join('').trim();
}

/** Parameters of other programs, and of grammars to come: kept as they are, and written again. */
export type UnknownParams = readonly (readonly [string, string])[];

/**
 * The query of a link, without `?`: only what differs from the default, each view in exactly one way. It ends in the
 * version, since what ends in a dot or a bracket is cut by those who make links out of text.
 */
export function encodeQuery(view: View, extent: Span, unknown: UnknownParams = []): string {
  const params = new URLSearchParams();
  const write = <K extends keyof View>(key: K) => {
    const { param, encode } = codecs[key];
    const text = encode(view[key], extent);
    if (param !== null && text !== '') params.append(param, text);
  };
  KEYS.forEach(write);
  for (const [name, value] of unknown) {
    params.append(name, value);
    // Written out, some letters are many; a link that got too long by that would be cut when it is next read.
    if (textOf(params).length + `?&v=${VERSION}`.length > LONGEST_SEARCH) params.delete(name, value);
  }
  params.append('v', String(VERSION));
  return textOf(params);
}

const textOf = (params: URLSearchParams): string =>
  params.toString().replaceAll('%7E', '~').replaceAll('%2F', '/');

export type DecodedAddress = Pick<SplitPath, 'base' | 'rest'> & {
  view: View;
  notices: Notice[];
  unknown: [string, string][];
};

/**
 * Reads any address, however broken: what cannot be used is left out and said. `fallback` is the language of a path
 * that names none. The fragment is nobody's business here.
 */
export function decodeAddress(
  { path, search }: { path: string; search: string },
  known: Known,
  fallback: Locale = 'en'
): DecodedAddress {
  const { base, locale = fallback, rest } = splitPath(path);
  const notices: Notice[] = [];
  const notice: Reading['notice'] = (key, slots = {}, content = {}) =>
    void notices.push({ key, slots, ...content });
  const params = new URLSearchParams(cut(search, notice));
  const view = initialView(known.extent, locale);

  const read = <K extends keyof View>(key: K) => {
    const { param, decode } = codecs[key];
    const texts = param === null ? [] : params.getAll(param).filter((text) => text.trim() !== '');
    if (texts.length === 0) return;
    // A list may be given in pieces; of anything else the first counts.
    const text = Array.isArray(view[key]) ? texts.join('~') : (texts[0] ?? '');
    const value = decode(text, { known, notice });
    if (value !== undefined) view[key] = value;
  };
  KEYS.forEach(read);
  const window = withPinnedStart(view, known.extent);
  // A single date is where it ends; of two, the first one is not what the link shows.
  if (!isSameSpan(window, view.window) && params.get('t')?.includes('..')) notice('notices.mode.start');
  view.window = window;
  readVersion(params.get('v'), notice);
  return {
    base,
    rest,
    view,
    notices,
    unknown: [...params].filter(([name]) => name !== 'v' && !PARAMS.has(name))
  };
}

/** No more than a link may hold, and no half parameter. */
function cut(search: string, notice: Reading['notice']): string {
  if (search.length <= LONGEST_SEARCH) return search;
  notice('notices.long', { most: LONGEST_SEARCH });
  return search.slice(0, Math.max(0, search.lastIndexOf('&', LONGEST_SEARCH)));
}

function readVersion(text: string | null, notice: Reading['notice']) {
  if (text === null || text === '') return;
  if (!/^\d{1,6}$/.test(text)) notice('notices.version', { text: excerpt(text) });
  else if (Number(text) > VERSION) notice('notices.newer', {});
}
