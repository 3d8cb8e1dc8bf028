/** English words. */
import type { Messages } from '../message';

export const notices = {} satisfies Messages;
