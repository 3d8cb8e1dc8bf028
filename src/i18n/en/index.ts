/** All English words; they are the list of keys. */
import { first } from './first';
import { panels } from './panels';

export const en = { ...first, ...panels };
