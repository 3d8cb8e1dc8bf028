/** Indonesian words of the pages of single items and of their pictures. */
import type { Translated } from '../../i18n';
import type { en } from './en';

export const id: Translated<typeof en> = {
  'card.said': 'Disampaikan {when}',
  'card.no-statement': 'Tidak ada pernyataan dalam cerita ini',
  'kicker.source': 'Artikel',

  'by.reported': 'Diberitakan {names}',
  'by.claimed': 'Menurut {names}',
  'by.alleged': 'Dituduhkan {names}',
  'by.planned': 'Direncanakan, menurut {names}'
};
