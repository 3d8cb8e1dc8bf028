/** Indonesian words of the list of events and statements. */
import type { list as english } from '../en/list';
import type { Translated } from '../message';

export const list: Translated<typeof english> = {};
