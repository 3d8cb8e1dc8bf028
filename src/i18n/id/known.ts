/** Indonesian words of what was known on a day, and of what was published later. */
import type { known as english } from '../en/known';
import type { Translated } from '../message';

export const known: Translated<typeof english> = {
  'known.title': 'Sebagaimana diketahui',
  'known.choose.now': 'kini',
  'known.choose.then': 'pada {date}',
  'known.now': 'Sebagaimana diketahui kini: dari semua artikel dalam cerita.',
  'known.then':
    'Sebagaimana diketahui pada {date}: hanya dari artikel yang terbit sampai hari itu ({shown}\u00a0dari\u00a0{count}).',
  'known.held-back': '{count} butir terbit kemudian dan tidak ditampilkan.',
  'known.held-back.none': 'Tidak ada yang terbit kemudian untuk tanggal-tanggal ini.',
  'known.later': '{count} di antaranya belum terbit pada {date}.',
  'known.only': 'Hanya yang sudah diketahui pada {date}',
  'known.item': 'Butir ini belum terbit pada {date}. Artikel pertamanya terbit pada {published}.',
  'known.summary': 'Ringkasan kami juga bersandar pada artikel yang terbit kemudian dan tidak ditampilkan.',
  'known.pair': 'Salah satu atau kedua pernyataan ini belum terbit pada {date}.',
  'known.lift': 'Tampilkan sebagaimana diketahui kini'
};
