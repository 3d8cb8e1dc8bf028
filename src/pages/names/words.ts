/** The page on names and borders in each language. */
import { pageWords } from '../page-words';
import type { Words } from '../../i18n';
import { en } from './en';
import { id } from './id';

export const names = { en, id };
export type NamesWords = ReturnType<typeof namesWords>;
export const namesWords = (words: Words) => pageWords(words, names);
