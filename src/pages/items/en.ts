/** English words of the pages of single items and of their pictures. */
import type { Messages } from '../../i18n';

export const en = {
  'card.said': 'Said {when}',
  'card.no-statement': 'No statement in this story',
  'kicker.source': 'Article',

  'by.reported': 'Reported by {names}',
  'by.claimed': 'According to {names}',
  'by.alleged': 'Alleged by {names}',
  'by.planned': 'Planned, according to {names}'
} satisfies Messages;
