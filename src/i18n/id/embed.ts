/** Indonesian words of the map in somebody else's page. */
import type { embed as english } from '../en/embed';
import type { Translated } from '../message';

export const embed: Translated<typeof english> = {
  'embed.open': 'Buka versi lengkap',
  'embed.source': '{attribution}. Per {date}.',
  'embed.frame': 'Peta: {title}',
  'embed.noscript': 'Tanpa JavaScript peta ini diam. Versi lengkap memuat seluruh cerita sebagai teks.',
  'embed.failed':
    'Sesuatu yang diperlukan peta ini tidak dapat dimuat. Versi lengkap mungkin masih dapat dibuka.'
};
