/** Indonesian words of links and copying. */
import type { share as english } from '../en/share';
import type { Translated } from '../message';

export const share: Translated<typeof english> = {
  'share.copy': 'Salin tautan',
  'share.copied.short': 'Tersalin',
  'share.copied': 'Tautan disalin. Tautan ini membuka tampilan persis seperti ini.',
  'share.copied.item': 'Tautan ke butir ini disalin.',
  'share.blocked': 'Penyalinan diblokir di sini. Tautan dipilih di bawah; salin secara manual.',
  'share.link': 'Tautan ke tampilan ini',
  'share.close': 'Tutup',
  'share.more': 'Bagikan…',
  'share.more.item': 'Kutip dan bagikan…',
  'share.print': 'Cetak…',
  'share.print.failed': 'Lembar cetak tidak dapat dimuat. Coba lagi.',
  'share.failed': 'Pilihan untuk berbagi tidak dapat dimuat. “Salin tautan” tetap berfungsi tanpanya.'
};
