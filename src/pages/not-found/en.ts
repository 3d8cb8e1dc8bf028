/** English words of the page for addresses at which there is nothing. */
import type { Messages } from '../../i18n';

export const en = {
  title: 'Nothing is here',
  text: 'No page of this site has this address. Perhaps a part of it was lost when the link was copied. An address that this site gave out goes on leading somewhere.',
  found: 'The record that this link names is here:',
  search: 'Search the story for “{text}”',
  home: 'The story, on a map and a time line',
  more: 'Or go on from here:'
} satisfies Messages;
