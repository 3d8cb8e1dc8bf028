/** English words of the map in somebody else's page. */
import type { Messages } from '../message';

export const embed = {
  'embed.open': 'Open full version',
  'embed.source': '{attribution}. As of {date}.',
  'embed.frame': 'Map: {title}',
  'embed.noscript': 'Without JavaScript the map stands still. The full version has all of the story as text.',
  'embed.failed': 'Something that the map needs could not be loaded. The full version may still open.'
} satisfies Messages;
