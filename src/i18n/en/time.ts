/** English words of the time slider. */
import type { Messages } from '../message';

export const time = {} satisfies Messages;
