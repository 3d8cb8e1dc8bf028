/** The site as one whole that a device can keep: which of its files belong to it, how large they are, and what they hold. */

/** Both lie at the root of the site. */
export const EDITION_FILE = 'offline.json';
export const WORKER_FILE = 'sw.js';

/** The name of the `<meta>` in which a page of the story says of which edition it is; one that has none is never kept. */
export const EDITION_META = 'dateline-edition';

/** `path` is from the root of the site, a page by its `index.html`; the digest tells whether two editions share it. */
export type EditionFile = readonly [path: string, bytes: number, digest: string];

export type Edition = {
  /** Another one for any other byte in any of its files. */
  version: string;
  /** Of the story. */
  data: string;
  /** What the story, the map, the panels and the chapters need, in every language. */
  core: readonly EditionFile[];
  /** What else there is to read. */
  rest: readonly EditionFile[];
};

const PAGE = 'index.html';

/** Where a file is asked for: a folder for its page, which some hosts send the name of the page on to. */
export const addressOf = (path: string): string =>
  path === PAGE || path.endsWith(`/${PAGE}`) ? path.slice(0, -PAGE.length) : path;

/** The file that an address within the site stands for. */
export const fileAt = (path: string): string => (path === '' || path.endsWith('/') ? path + PAGE : path);

export const bytesOf = (files: readonly EditionFile[]): number =>
  files.reduce((sum, [, bytes]) => sum + bytes, 0);

/** What a message to the worker may ask. */
export type Asked =
  /** Of which edition it is; answered through the port that comes with it. */
  | 'version'
  /** To take the place of the one before it. */
  | 'take-over'
  /** The same, if nobody is looking at another edition. */
  | 'take-over-alone'
  /** To throw away what no open page can still need, and to fetch again what is gone. */
  | 'tidy';
