/** What stands in a link for each key of the view: a table of codecs, one row per key. */
import type { Span } from '../domain/time';
import {
  CLOCKS,
  FIGURE_FORMS,
  FRAME_KEYS,
  initialView,
  KNOWN,
  pairedIds,
  PANELS,
  QUOTE_MODES,
  SCALE_MODES,
  SCOPES,
  WINDOW_MODES,
  type Locale,
  type QuoteMode,
  type View
} from '../domain/view';
import { isCarriedId, isKeptId } from '../domain/own-ids';
import { excerpt } from './notice';
import { cameraCodec } from './url-camera';
import { wordCodec, type Codec, type Reading } from './url-codec';
import { follow } from './url-former';
import { idsCodecs, sortedIds } from './url-ids';
import { windowCodec } from './url-window';

export const LONGEST_QUERY = 100;
/** The parameter for what the page looks like, and its word for a class. */
const UI = 'ui';
const PRESENT = 'present';

const QUOTES: Record<QuoteMode, string> = { both: '', original: 'orig', translation: 'tr' };

/** A new key of `View` without a row does not compile. The order of the rows is the order in the link. */
export const codecs: { [K in keyof View]: Codec<View[K]> } = {
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
  figureScale: wordCodec('scale', SCALE_MODES),
  chapter: {
    param: 'ch',
    encode: (id) => id ?? '',
    decode(text, reading) {
      const [id] = follow([text], ['chapter'], reading);
      if (id === undefined || reading.known.chapterById.get(id)) return id;
      if (isCarriedId(id)) reading.notice('notices.chapter.carried');
      else reading.notice(isKeptId(id) ? 'notices.chapter.own' : 'notices.chapter', { text: excerpt(text) });
      return undefined;
    }
  },
  // Whether the chapter has it is seen when both are read.
  step: { param: 'st', encode: (id) => id ?? '', decode: (text) => text },
  // A list that others have words in as well.
  isPresenting: {
    param: UI,
    encode: (isOn) => (isOn ? PRESENT : ''),
    decode: (text) => text.split('~').includes(PRESENT)
  }
};
const KEYS = Object.keys(codecs) as (keyof View)[];
const isOfFrame = (key: keyof View): boolean => (FRAME_KEYS as readonly string[]).includes(key);
/** What is shown, without what it is shown in. */
const CONTENT_KEYS = KEYS.filter((key) => !isOfFrame(key));
const paramsOf = (keys: readonly (keyof View)[]) => new Set(keys.map((key) => codecs[key].param));
const PARAMS = paramsOf(KEYS);
const CONTENT_PARAMS = paramsOf(CONTENT_KEYS);

function shortened(query: string): string {
  return [...query.trim()].slice(0, LONGEST_QUERY).join('').trim();
}

/** The parameters of a view, in the order in which links have them; without those of the frame, if so wanted. */
export function textsOf(view: View, extent: Span, which: 'all' | 'frame' | 'content'): [string, string][] {
  const textOf = <K extends keyof View>(key: K): [string, string][] => {
    const { param, encode } = codecs[key];
    const text = encode(view[key], extent);
    return param === null || text === '' ? [] : [[param, text]];
  };
  const isWanted = (key: keyof View) => which === 'all' || isOfFrame(key) === (which === 'frame');
  return KEYS.filter(isWanted).flatMap(textOf);
}

/** Parameters without a text say nothing. */
const textsIn = (params: URLSearchParams, name: string): string[] =>
  params.getAll(name).filter((text) => text.trim() !== '');

/** Each key by itself; whether they go together is for the reader of all. */
export function readKeys(params: URLSearchParams, locale: Locale, reading: Reading): View {
  const view = initialView(reading.known.extent, locale);
  const read = <K extends keyof View>(key: K) => {
    const { param, decode } = codecs[key];
    const texts = param === null ? [] : textsIn(params, param);
    if (texts.length === 0) return;
    // A list may be given in pieces; of anything else the first counts.
    const isList = Array.isArray(view[key]) || param === UI;
    const value = decode(isList ? texts.join('~') : (texts[0] ?? ''), reading);
    if (value !== undefined) view[key] = value;
  };
  KEYS.forEach(read);
  return view;
}

export const isContentParam = (name: string): boolean => CONTENT_PARAMS.has(name);
export const contentParams = (): string[] => [...CONTENT_PARAMS].filter((name) => name !== null);

/** Whether a link says what is shown, rather than leaving it to the step that it names. */
export const hasContent = (params: URLSearchParams): boolean =>
  contentParams().some((name) => textsIn(params, name).length > 0);

/** What nobody here reads, to be written again as it is; of the list that is shared, the words of others. */
export function unknownIn(params: URLSearchParams): [string, string][] {
  const words = textsIn(params, UI)
    .flatMap((text) => text.split('~'))
    .filter((word) => word !== '' && word !== PRESENT);
  return [
    ...[...params].filter(([name]) => name !== 'v' && !PARAMS.has(name)),
    ...(words.length > 0 ? [[UI, words.join('~')] as [string, string]] : [])
  ];
}
