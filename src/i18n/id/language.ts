/** Indonesian, whole: a piece of its own, which only those fetch who read it. */
import { patterns } from '../generated/id';
import type { Language } from '..';
import { id } from '.';

export const language: Language = { messages: id, patterns };
