/** English words of the map. */
import type { Messages } from '../message';

export const map = {} satisfies Messages;
