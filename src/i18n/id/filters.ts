/** Indonesian words of the filters and the search. */
import type { filters as english } from '../en/filters';
import type { Translated } from '../message';

export const filters: Translated<typeof english> = {};
