/** The words of the page about the site in each language. */
import { pageWords } from '../page-words';
import type { Words } from '../../i18n';
import { en } from './en';
import { id } from './id';

export const about = { en, id };
export const aboutWords = (words: Words) => pageWords(words, about);
