/** The words of one page, which only that page needs, and the links that stand in its sentences. */
import type { Locale } from '../domain/view';
import type { Message, Slots, Words } from '../i18n';

/** The same keys in every language. Sentences may hold links: `[its text](name)`. */
export type Dictionaries<Key extends string> = Record<Locale, Record<Key, Message>>;
/** What every page has to say of itself. */
export type HeadKey = 'title' | 'description';

export function pageWords<Key extends string>(words: Words, dictionaries: Dictionaries<Key>) {
  return (key: Key, slots?: Slots): string => words.say(dictionaries[words.locale][key], slots);
}

export type ProsePart = { text: string; link?: string };

/** A sentence as plain text and named links, in the order in which they are read. */
export function partsOf(sentence: string): ProsePart[] {
  return [...sentence.matchAll(/\[([^\]]+)\]\(([\w-]+)\)|[^[]+|\[/g)].map(([all, text, link]) =>
    text === undefined ? { text: all } : { text, link }
  );
}
