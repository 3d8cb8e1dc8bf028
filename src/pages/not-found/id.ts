/** Indonesian words of the page for addresses at which there is nothing. */
import type { Translated } from '../../i18n';
import type { en } from './en';

export const id: Translated<typeof en> = {
  title: 'Tidak ada apa-apa di sini',
  text: 'Tidak ada halaman situs ini di alamat tersebut. Barangkali sebagian alamatnya hilang saat tautan disalin. Alamat yang pernah dibagikan situs ini tetap menuju ke suatu tempat.',
  found: 'Catatan yang disebut tautan ini ada di sini:',
  search: 'Cari “{text}” dalam cerita',
  home: 'Cerita di peta dan garis waktu',
  more: 'Atau lanjutkan dari sini:'
};
