/** Where a page stands, and in which language it begins. */
import { preferredLocale } from './i18n';
import { languageIn } from './io/one-file';
import { splitPath } from './io/url';
import type { Locale } from './domain/view';

export type Whereabouts = {
  /** From the page to the root of the site that has the pages to read; undefined where no site is known. */
  base: string | undefined;
  /** Of the address, else of the reader, else English. */
  locale: Locale;
  /** Where the site lives for everybody, if the build knows. */
  canonical: string | undefined;
  /** No other file belongs to the page. */
  isOneFile: boolean;
};

const canonical = (import.meta.env.VITE_CANONICAL as string | undefined) || undefined;
const ofReader = (): Locale => preferredLocale(navigator.languages) ?? 'en';

export function inSite(): Whereabouts & { base: string } {
  const { base, locale = ofReader() } = splitPath(location.pathname);
  return { base, locale, canonical, isOneFile: false };
}

/** Pages to read are those of the site that everybody can open. */
export function inOneFile(): Whereabouts {
  const base = canonical?.replace(/\/*$/, '/');
  return { base, locale: languageIn(location.search) ?? ofReader(), canonical, isOneFile: true };
}
