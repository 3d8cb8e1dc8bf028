/** The name of a language in the language of the page. */
import type { Words } from '../../i18n';

const NAMED = ['id', 'en', 'hy', 'az', 'ru', 'tr', 'fr'] as const;
type Named = (typeof NAMED)[number];

/** The tag itself where there is no name for it. */
export function languageName(words: Words, tag: string): string {
  const language = tag.split('-')[0];
  const named = NAMED.find((known): known is Named => known === language);
  return named ? words.t(`list.language.${named}`) : tag;
}
