/** Indonesian words of the page as a whole. */
import type { app as english } from '../en/app';
import type { Translated } from '../message';

export const app: Translated<typeof english> = {
  'app.noscript':
    'Tanpa JavaScript, halaman ini memuat seluruh cerita sebagai teks dengan peta diam. Penggeser waktu, penyaring, dan pencarian memerlukan JavaScript.'
};
