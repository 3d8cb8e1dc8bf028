/** Where the page of verbs and hedges explains a word of the sources. */
import type { Locale } from '../../domain/view';
import { textPageHref } from '../shell/text-pages';

/** The id of a word's entry on that page: "meminta, menyerukan" is `meminta-menyerukan`. */
export const glossaryAnchor = (term: string): string =>
  term
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** `base` leads from where the link stands to the site's root. */
export const glossaryHref = (base: string, locale: Locale, term: string): string =>
  `${textPageHref(base, locale, 'glossary')}#${glossaryAnchor(term)}`;
