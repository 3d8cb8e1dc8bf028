/** The words of the page on the method in each language. */
import { pageWords } from '../page-words';
import type { Words } from '../../i18n';
import { en } from './en';
import { id } from './id';

export const method = { en, id };
export const methodWords = (words: Words) => pageWords(words, method);
