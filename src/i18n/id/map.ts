/** Indonesian words of the map. */
import type { map as english } from '../en/map';
import type { Translated } from '../message';

export const map: Translated<typeof english> = {};
