/** English words of links and copying. */
import type { Messages } from '../message';

export const share = {} satisfies Messages;
