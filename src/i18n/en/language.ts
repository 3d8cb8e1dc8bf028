/** English as the page opens: a piece of its own, which only those fetch who read it. */
import { patterns } from '../generated/en';
import type { Language } from '..';
import { ofIndonesian } from './glossary';
import { first } from './first';

export const language: Language = { messages: first, patterns, glossaries: [ofIndonesian] };
