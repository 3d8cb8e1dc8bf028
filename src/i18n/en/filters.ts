/** English words of the filters and the search. */
import type { Messages } from '../message';

export const filters = {} satisfies Messages;
