/** Indonesian words. */
import type { vocabulary as english } from '../en/vocabulary';
import type { Translated } from '../message';

export const vocabulary: Translated<typeof english> = {};
