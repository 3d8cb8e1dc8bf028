/** The words of the page on the data in each language. */
import { pageWords } from '../page-words';
import type { Words } from '../../i18n';
import { en } from './en';
import { id } from './id';

export const data = { en, id };
export const dataWords = (words: Words) => pageWords(words, data);
