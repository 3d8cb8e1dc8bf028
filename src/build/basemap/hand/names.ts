/** What a label may be called: the languages of the map, and the rule for places that have two names. */
export const LANGUAGES = ['id', 'en', 'hy', 'az', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One name a language. */
export type Names = Record<Language, string>;
/** Both names in Latin script; they stand together in every language, in the order of the naming policy. */
export type Pair = readonly [string, string];

export const named = (id: string, en: string, hy: string, az: string, ru: string): Names => ({
  id,
  en,
  hy,
  az,
  ru
});
