/** English words of the page as a whole. */
import type { Messages } from '../message';

export const app = {} satisfies Messages;
