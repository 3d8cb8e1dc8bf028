/** The words of the chapters as pages in each language. */
import { pageWords } from '../page-words';
import type { Words } from '../../i18n';
import { en } from './en';
import { id } from './id';

export const chapters = { en, id };
export const chaptersWords = (words: Words) => pageWords(words, chapters);
