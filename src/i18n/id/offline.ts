/** Indonesian words for a page without a network, and for a newer edition of it. */
import type { offline as english } from '../en/offline';
import type { Translated } from '../message';

export const offline: Translated<typeof english> = {
  'offline.open': 'Tanpa jaringan…',
  'offline.failed': 'Apa yang tersimpan di perangkat ini tidak dapat diperiksa.',
  'offline.story':
    'Tidak ada jaringan. Cerita, peta, dan semua tampilannya tetap berfungsi, dengan data {version}; tautan ke situs lain tidak.',
  'offline.part':
    'Tidak ada jaringan. Yang ada di layar tetap berfungsi; yang belum pernah dibuka mungkin tidak ada.',
  'offline.newer': 'Edisi yang lebih baru sudah ada, dengan data {version}.',
  'offline.newer.same': 'Edisi yang lebih baru sudah ada, dengan data yang sama.',
  'offline.newer.use': 'Pakai sekarang',
  'offline.newer.later': 'Nanti'
};
