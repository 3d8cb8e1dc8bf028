/** English words. */
import type { Messages } from '../message';

export const vocabulary = {} satisfies Messages;
