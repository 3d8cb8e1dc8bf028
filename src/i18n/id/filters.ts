/** Indonesian words of filters and search. */
import type { filters as english } from '../en/filters';
import type { Translated } from '../message';

export const filters: Translated<typeof english> = {
  'filters.title': 'Saringan',
  'filters.active-count': '{count} saringan aktif',
  'filters.narrow': 'Cari dalam “{group}”',
  'filters.narrow.placeholder': 'Bagian dari nama',
  'filters.more': '{count} lagi: ketik bagian namanya',
  'filters.none': 'Tidak ada yang bernama itu',
  'filters.show': 'Tampilkan {count} butir',
  'filters.rows': '{count} butir',

  'filters.chips': 'Saringan aktif',
  'filters.chip.places': 'tempat {name}',
  'filters.chip.speakers': 'penutur {name}',
  'filters.chip.sources': 'artikel atau media {name}',
  'filters.chip.acts': 'jenis pernyataan {name}',
  'filters.chip.kinds': 'jenis peristiwa {name}',
  'filters.chip.statuses': 'status {name}',
  'filters.chip.query': 'pencarian “{name}”',
  'filters.remove': 'Hapus saringan: {filter}',
  'filters.clear': 'Hapus semua',

  'filters.search': 'Cari kutipan dan nama',
  'filters.search.placeholder': 'Cari kutipan dan nama',
  'filters.search.name': '“{matched}” adalah nama lain untuk {name}.',
  'filters.search.figures': 'Angka: siapa menyebut berapa',
  'filters.search.figures.of': 'Angka ({measures}): siapa menyebut berapa',
  'filters.search.more': 'dan {count} nama lagi',

  'filters.quotes': 'Kutipan',
  'filters.quotes.both': 'Keduanya',
  'filters.quotes.original': 'Asli',
  'filters.quotes.translation': 'Terjemahan'
};
