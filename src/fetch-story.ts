/** Fetches the story and the words of the page's language, for whatever starts in a browser. */
import { loadLanguage, translatorFor, type Words } from './i18n';
import type { Locale } from './domain/view';
import type { Story } from './schema/story';
import { siteFiles } from './state/site-files';

export type Arrived = {
  /** Undefined where it did not come; the words are there all the same, to say so. */
  story: Story | undefined;
  words: Words;
};

export async function fetchStory(locale: Locale): Promise<Arrived> {
  const language = loadLanguage(locale);
  const story = await siteFiles()
    .json('data/story.json')
    .catch(() => undefined);
  await language;
  return { story: story as Story | undefined, words: translatorFor(locale) };
}
