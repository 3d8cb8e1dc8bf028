/** Indonesian as the page opens: a piece of its own, which only those fetch who read it. */
import { patterns } from '../generated/id';
import type { Language } from '..';
import { first } from './first';

export const language: Language = { messages: first, patterns, glossaries: [] };
