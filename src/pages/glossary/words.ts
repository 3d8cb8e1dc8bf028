/** The glossary in each language. */
import { pageWords } from '../page-words';
import type { Words } from '../../i18n';
import { en } from './en';
import { id } from './id';

export const glossary = { en, id };
export const glossaryWords = (words: Words) => pageWords(words, glossary);
