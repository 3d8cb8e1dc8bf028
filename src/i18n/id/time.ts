/** Indonesian words of the time slider. */
import type { time as english } from '../en/time';
import type { Translated } from '../message';

export const time: Translated<typeof english> = {};
