/** English, whole: a piece of its own, which only those fetch who read it. */
import { patterns } from '../generated/en';
import type { Language } from '..';
import { en } from '.';

export const language: Language = { messages: en, patterns };
