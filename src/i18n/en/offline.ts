/** English words for a page without a network, and for a newer edition of it. */
import type { Messages } from '../message';

export const offline = {
  'offline.open': 'Without a network…',
  'offline.failed': 'What is kept on this device could not be looked up.',
  'offline.story':
    'No network. The story, its map and all views go on, with data {version}; links to other sites do not.',
  'offline.part': 'No network. What is on screen goes on; what was not opened before may be missing.',
  'offline.newer': 'A newer edition is here, with data {version}.',
  'offline.newer.same': 'A newer edition is here, with the same data.',
  'offline.newer.use': 'Use it now',
  'offline.newer.later': 'Later'
} satisfies Messages;
