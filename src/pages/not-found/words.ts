/** What is said where there is nothing, in each language. */
import { pageWords } from '../page-words';
import type { Words } from '../../i18n';
import { en } from './en';
import { id } from './id';

export const notFound = { en, id };
export const notFoundWords = (words: Words) => pageWords(words, notFound);
