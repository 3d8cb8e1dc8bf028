/** The files that the site keeps beside its pages, wherever they are: on a server, or in the page itself. */
import { splitPath } from '../io/url-path';

/** `path` is from the site's root: `data/story.json`. */
export type SiteFiles = {
  /** Rejects where it cannot be had, and may be asked again then. */
  json(path: string): Promise<unknown>;
  /** For whoever fetches it by itself. */
  urlOf(path: string): string;
};

/** Pages of a language lie below the root of the site; the path says how deep. */
const fromServer: SiteFiles = {
  urlOf: (path) => new URL(path, new URL(splitPath(location.pathname).base, location.href)).href,
  async json(path) {
    const answer = await fetch(fromServer.urlOf(path));
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return (await answer.json()) as unknown;
  }
};

let inUse = fromServer;
export const siteFiles = (): SiteFiles => inUse;

/** Called before anything starts, by a page that asks nobody. */
export function bringFiles(files: SiteFiles) {
  inUse = files;
}
