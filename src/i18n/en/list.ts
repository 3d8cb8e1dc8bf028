/** English words of the list of events and statements. */
import type { Messages } from '../message';

export const list = {} satisfies Messages;
