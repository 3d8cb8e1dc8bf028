/** The words of corrections in each language. */
import { pageWords } from '../page-words';
import type { Words } from '../../i18n';
import { en } from './en';
import { id } from './id';

export const corrections = { en, id };
export const correctionsWords = (words: Words) => pageWords(words, corrections);
