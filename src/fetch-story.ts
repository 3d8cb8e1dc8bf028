/** Fetches the story and the words of the page's language, for whatever starts in a browser. */
import { loadLanguage, preferredLocale, translatorFor, type Words } from './i18n';
import { splitPath } from './io/url';
import type { Story } from './schema/story';
import type { Locale } from './domain/view';

export type Arrived = {
  /** From the page to the site's root. */
  base: string;
  /** Of the address, else of the reader, else English. */
  locale: Locale;
  /** Undefined where it did not come; the words are there all the same, to say so. */
  story: Story | undefined;
  words: Words;
};

export async function fetchStory(): Promise<Arrived> {
  const { base, locale: named } = splitPath(location.pathname);
  const locale = named ?? preferredLocale(navigator.languages) ?? 'en';
  const language = loadLanguage(locale);
  const story = await storyAt(`${base}data/story.json`).catch(() => undefined);
  await language;
  return { base, locale, story, words: translatorFor(locale) };
}

async function storyAt(path: string): Promise<Story> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()) as Story;
}
