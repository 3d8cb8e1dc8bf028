/** How the worker answers what a page asks for: pure, so that it is tested without one. */
import { fileAt } from './edition';
import { pagedAt, type Paged } from './item-path';
import { uiWords } from './ui-words';
import { splitPath } from './url-path';

export type Question = {
  method: string;
  url: string;
  /** A page is opened with it. */
  isNavigation: boolean;
};

export type Route =
  /** As if there were no worker. */
  | { how: 'pass' }
  /** What is kept first, the network where nothing is. */
  | { how: 'kept'; path: string }
  /** The network first, so that what was corrected is seen; what is kept where it does not answer. */
  | { how: 'asked'; path: string; isNavigation: boolean };

/** Names with a hash in them: what they hold never changes. */
const FOR_EVER = /^assets\//;
/** Frames of other sites keep nothing. */
const OF_FRAMES = /^[a-z]{2}\/embed\//;
/** The worker itself, the list of what there is, and what is taken along instead. */
const NEVER_KEPT = /^(?:sw\.js|offline\.json|dateline\.html|[^/]+\.zip)$/;

/** `root` is the folder of the worker, which may lie deep in a site; queries are the view's own and no part of a file's name. */
export function routeOf({ method, url, isNavigation }: Question, root: string): Route {
  const { origin, pathname, search } = new URL(url);
  const home = new URL(root);
  if (method !== 'GET' || origin !== home.origin || !pathname.startsWith(home.pathname))
    return { how: 'pass' };
  const path = fileAt(pathname.slice(home.pathname.length));
  if (NEVER_KEPT.test(path) || OF_FRAMES.test(path)) return { how: 'pass' };
  // A lesson goes on with what it began with, and does not wait for the network of a school.
  const isLesson = isNavigation && uiWords(search).includes('present');
  if (FOR_EVER.test(path) || isLesson) return { how: 'kept', path };
  return { how: 'asked', path, isNavigation };
}

/** What opens each kind of record in the story: its parameter in a link. A step needs its chapter besides. */
const PARAMS: Record<Exclude<Paged['kind'], 'step'>, string> = {
  statement: 'o',
  event: 'o',
  place: 'p',
  actor: 'c',
  source: 's',
  chapter: 'ch'
};

/**
 * Where a page leads that is not kept and cannot be had: to the story, opened at what the page is about. Relative to the
 * root; undefined where there is nothing of the kind.
 */
export function insteadOf(url: string, root: string): string | undefined {
  const { pathname, search } = new URL(url);
  const { locale, rest } = splitPath(`/${pathname.slice(new URL(root).pathname.length)}`);
  if (locale === undefined) return undefined;
  // Pages are relative to their folder: without the slash they would look for their parts beside it.
  if (rest === '') return pathname.endsWith('/') ? undefined : `${locale}/${search}`;
  const item = pagedAt(rest);
  if (item === undefined || item.kind === 'step') return undefined;
  return `${locale}/?${PARAMS[item.kind]}=${item.id}&v=1`;
}
