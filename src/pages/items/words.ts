/** The words of the pages of single items in each language. */
import { pageWords } from '../page-words';
import type { Words } from '../../i18n';
import { en } from './en';
import { id } from './id';

export const items = { en, id };
export type ItemsWords = ReturnType<typeof itemsWords>;
export const itemsWords = (words: Words) => pageWords(words, items);
