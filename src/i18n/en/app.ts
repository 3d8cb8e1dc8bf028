/** English words of the page as a whole. */
import type { Messages } from '../message';

export const app = {
  'app.noscript':
    'Without JavaScript this page is the whole story as text, with a still map. The time slider, the filters and the search need JavaScript.'
} satisfies Messages;
