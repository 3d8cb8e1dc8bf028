/** Indonesian words of the page as a whole. */
import type { app as english } from '../en/app';
import type { Translated } from '../message';

export const app: Translated<typeof english> = {};
