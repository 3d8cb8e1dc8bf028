/** All Indonesian words. */
import { first } from './first';
import { panels } from './panels';

export const id = { ...first, ...panels };
