/** Indonesian words. */
import type { notices as english } from '../en/notices';
import type { Translated } from '../message';

export const notices: Translated<typeof english> = {};
