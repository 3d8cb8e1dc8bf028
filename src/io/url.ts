/** The view as an address and back; what each key is in a link stands in its table. */
import { isKeptId } from '../domain/own-ids';
import { isSameSpan } from '../domain/time';
import { withPinnedStart, type Locale, type View } from '../domain/view';
import { excerpt, type Notice } from './notice';
import { isAtStep, stepView } from './step-view';
import type { Known, Reading } from './url-codec';
import { hasContent, readKeys, textsOf, unknownIn } from './url-keys';
import { splitPath, type SplitPath } from './url-path';
import { readCited, VERSION_PARAM } from './url-version';
import { WHOLE } from './url-window';

export { LONGEST_QUERY } from './url-keys';
export { roundCamera } from './url-camera';
export { joinPath, splitPath } from './url-path';
export type { Notice } from './notice';

/** Version of the grammar. Another one comes with a function that reads the old, and with old links as its test. */
const VERSION = 1;
const LONGEST_SEARCH = 4096;

/** Parameters of other programs, and of grammars to come: kept as they are, and written again. */
export type UnknownParams = readonly (readonly [string, string])[];

/**
 * The query of a link, without `?`: only what differs from the default, each view in exactly one way. It ends in the
 * version, since what ends in a dot or a bracket is cut by those who make links out of text. A step of a chapter is
 * named and no more, so that the link shows it as it will be one day; whoever has left its view takes along all of theirs,
 * and so does a chapter that only this device has, whose link then shows the view everywhere.
 */
export function encodeQuery(view: View, known: Known, unknown: UnknownParams = []): string {
  const isAt = isAtStep(view, known);
  const isNamed = isAt && !isKeptId(view.chapter);
  const params = new URLSearchParams(textsOf(view, known.extent, isNamed ? 'frame' : 'all'));
  if (view.chapter !== undefined && !isAt && !hasContent(params)) {
    // The view that needs no parameters would be taken for the step's.
    const frame = [...params];
    for (const [name] of frame) params.delete(name);
    for (const [name, text] of [['t', WHOLE] as const, ...frame]) params.append(name, text);
  }
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
  let view = readKeys(params, locale, { known, notice });
  const window = withPinnedStart(view, known.extent);
  // A single date is where it ends; of two, the first one is not what the link shows.
  if (!isSameSpan(window, view.window) && params.get('t')?.includes('..')) notice('notices.mode.start');
  view.window = window;
  view = { ...view, ...stepIn(view, params, { known, notice }) };
  readCited(params.get(VERSION_PARAM), { known, notice });
  readVersion(params.get('v'), notice);
  return { base, rest, view, notices, unknown: unknownIn(params) };
}

/** Of a chapter without a step the first; of a step and nothing else its own view. */
function stepIn(
  { chapter: id, step: at }: View,
  params: URLSearchParams,
  { known, notice }: Reading
): Partial<View> {
  const chapter = id === undefined ? undefined : known.chapterById.get(id);
  if (!chapter) {
    // Of a chapter that is unknown or gone, that has been said.
    if (at !== undefined && !params.get('ch')?.trim()) notice('notices.step.alone', { text: excerpt(at) });
    return { chapter: undefined, step: undefined };
  }
  const found = chapter.steps.find((each) => each.id === at);
  if (at !== undefined && !found) notice('notices.step', { text: excerpt(at) });
  const step = found ?? chapter.steps[0]!;
  return hasContent(params) ? { chapter: chapter.id, step: step.id } : stepView(known, chapter, step);
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
