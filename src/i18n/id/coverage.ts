/** Indonesian words of the coverage: sources against events, agencies against outlets. */
import type { coverage as english } from '../en/coverage';
import type { Translated } from '../message';

export const coverage: Translated<typeof english> = {
  'coverage.title': 'Siapa memberitakan apa',
  'coverage.lead':
    'Artikel-artikel dalam cerita disandingkan dengan peristiwanya. Peristiwa yang tidak disebut suatu artikel mungkin ada dalam artikel lain dari media yang sama, di luar cerita ini.',
  'coverage.scope': 'Peristiwa dan pernyataan dari',
  'coverage.none': 'Tidak ada peristiwa dalam tampilan ini.',
  'coverage.caption': 'Peristiwa menurut tanggal, dengan artikel yang memberitakannya',
  'coverage.event': 'Peristiwa',
  'coverage.source': '{outlet}, {date}',
  'coverage.source.filter': '{outlet}, {date}: tampilkan hanya artikel ini',
  'coverage.event.open': '{event}: buka peristiwanya',
  'coverage.cell.reported': 'diberitakan; pernyataan: {count}',
  'coverage.cell.reported.first': 'diberitakan; pernyataan: {count}, pertama',
  'coverage.cell.reported.only': 'satu-satunya yang memberitakan; pernyataan: {count}',
  'coverage.cell.first': 'pertama',
  'coverage.cell.filter': '{event} dalam {source}: {cell}; tampilkan artikel dan peristiwa ini',
  'coverage.key': 'Keterangan',
  'coverage.key.reported': 'diberitakan; jumlah pernyataannya',
  'coverage.cell.not-mentioned': 'tidak disebut',
  'coverage.cell.before': 'terbit sebelum terjadi',
  'coverage.cell.perhaps-before': 'mungkin terbit sebelum terjadi: tanggalnya tidak persis',
  'coverage.keys':
    'Dalam tabel, tombol panah berpindah dari satu artikel, peristiwa, atau berita ke yang berikutnya.',

  'coverage.chains': 'Kantor berita mana memasok media mana',
  'coverage.chains.lead':
    '{count} pernyataan yang disampaikan pihak lain, menurut mata rantai terakhir sebelum media.',
  'coverage.chains.none': 'Tidak ada pernyataan dalam tampilan ini yang dibawa pihak lain.',
  'coverage.chains.own': '{count} lagi adalah suara {outlet} sendiri.',
  'coverage.chains.caption':
    'Pernyataan menurut kantor berita dan media, dan bagaimana kantor beritanya diketahui',
  'coverage.chains.from': 'Dari',
  'coverage.chains.to': 'Ke',
  'coverage.chains.all': 'Pernyataan',
  'coverage.chains.unnamed': 'tidak disebut namanya ({role})',
  'coverage.naming.named': 'Disebut dalam teks',
  'coverage.naming.implied': 'Tersirat',
  'coverage.naming.not-named': 'Tidak disebut',
  'coverage.naming.note':
    'Tersirat: kalimatnya sendiri tidak menyebut kantor berita, tetapi artikelnya menyebut di tempat lain atau pada baris penulis; setiap pernyataan menjelaskan alasannya.'
};
