/** The path of an address: where the site is, in which language, what comes after. */
import { LOCALES, type Locale } from '../domain/view';

export type SplitPath = {
  /** Begins and ends with a slash: `/`, `/stories/`. */
  base: string;
  locale: Locale | undefined;
  /** What comes after the language: empty, or a file where pages are opened by name. */
  rest: string;
};

/** The language is the last folder that is one; what is before it is where the site is hosted. */
export function splitPath(pathname: string): SplitPath {
  const path = pathname.startsWith('/') ? pathname : `/${pathname}`;
  const parts = path.split('/');
  // The last part is a file, or empty: `/en` without a slash is a language all the same.
  const at = parts.findLastIndex((part) => isLocale(part));
  if (at === -1) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return { base: folder, locale: undefined, rest: path.slice(folder.length) };
  }
  const rest = parts.slice(at + 1).join('/');
  return { base: `${parts.slice(0, at).join('/')}/`, locale: parts[at] as Locale, rest };
}

export function joinPath({ base, locale, rest }: SplitPath): string {
  return locale === undefined ? `${base}${rest}` : `${base}${locale}/${rest}`;
}

function isLocale(part: string): part is Locale {
  return (LOCALES as readonly string[]).includes(part);
}
