/** The pages to read beside the story that every page leads to; each lies in a folder of its own name. */
import type { Locale } from '../../domain/view';

/** Another one is a word here, `app.page.…` in the dictionaries, and a row in `pages/table.ts`. */
export const TEXT_PAGES = [
  'about',
  'method',
  'all',
  'ch',
  'names',
  'glossary',
  'data',
  'corrections'
] as const;
export type TextPageName = (typeof TEXT_PAGES)[number];

/** `base` leads from where the link stands to the site's root. */
export const textPageHref = (base: string, locale: Locale, page: TextPageName): string =>
  `${base}${locale}/${page}/`;
