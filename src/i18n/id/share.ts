/** Indonesian words of links and copying. */
import type { share as english } from '../en/share';
import type { Translated } from '../message';

export const share: Translated<typeof english> = {};
