/** The words of what is handed out of a chapter in each language. */
import { pageWords } from '../page-words';
import type { Words } from '../../i18n';
import { en } from './en';
import { id } from './id';

const handout = { en, id };
export const handoutWords = (words: Words) => pageWords(words, handout);
