/** A page that is all in one file: no folder can say its language there, so the query does; its files are elements. */
import { LOCALES, type Locale } from '../domain/view';

/** Attributes of such an element: the file's path in the site, and for pictures what they are. */
export const OWN_FILE = 'data-file';
export const OWN_FILE_TYPE = 'data-file-type';

const PARAM = 'lang';

export const languageIn = (search: string): Locale | undefined =>
  LOCALES.find((locale) => locale === new URLSearchParams(search).get(PARAM));

/** What a link keeps besides the view. */
export const withLanguage = (
  locale: Locale,
  unknown: readonly (readonly [string, string])[] = []
): (readonly [string, string])[] => [...unknown.filter(([name]) => name !== PARAM), [PARAM, locale]];
