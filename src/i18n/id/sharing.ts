/** Indonesian words of the dialog in which a view or an item is shared and cited. */
import type { sharing as english } from '../en/sharing';
import type { Translated } from '../message';

export const sharing: Translated<typeof english> = {
  'sharing.title': 'Bagikan',
  'sharing.what': 'Yang dibagikan',
  'sharing.what.view': 'Tampilan ini',
  'sharing.what.statement': 'Pernyataan ini',
  'sharing.what.event': 'Peristiwa ini',
  'sharing.link': 'Tautan',
  'sharing.link.view':
    'Membuka {range} dengan saringan, pencarian, dan butir terbuka yang sama, di peramban dan zona waktu mana pun.',
  'sharing.link.item':
    'Halaman tersendiri yang terbaca tanpa skrip: apa yang diceritakan, siapa yang mengatakannya, dan letaknya dalam artikel.',
  'sharing.camera': 'Dengan posisi peta sekarang',
  'sharing.copy': 'Salin tautan',
  'sharing.copied': 'Tautan disalin.',
  'sharing.blocked': 'Penyalinan diblokir di sini. Teks sudah dipilih; salin secara manual.',
  'sharing.device': 'Kirim…',
  'sharing.cite': 'Sitasi',
  'sharing.cite.note':
    'Menyebut artikelnya lebih dahulu, lalu Dateline dengan tautan ini, versi data, dan tanggal hari ini.',
  'sharing.cite.format': 'Format',
  'sharing.cite.plain': 'Teks biasa, untuk redaksi',
  'sharing.cite.apa': 'APA',
  'sharing.cite.chicago': 'Chicago, sebagai catatan kaki',
  'sharing.cite.bibtex': 'BibTeX',
  'sharing.cite.ris': 'RIS',
  'sharing.cite.csl': 'CSL-JSON',
  'sharing.cite.copy': 'Salin sitasi',
  'sharing.cite.copied': 'Sitasi disalin.',
  'sharing.cite.save': 'Unduh .{ending}',
  'sharing.qr': 'Kode QR',
  'sharing.qr.of': 'Kode QR dari {link}',
  'sharing.qr.note': 'Dibuat di halaman ini. Cetak selebar {size} cm atau lebih. Menuju ke',
  'sharing.qr.long': 'Alamat ini terlalu panjang untuk kode QR.',
  'sharing.qr.save': 'Unduh SVG',
  'sharing.data': 'Data',
  'sharing.data.story': 'Seluruh cerita sebagai JSON',
  'sharing.data.story.note': 'versi data {version}, {licence}',
  'sharing.data.schema': 'Skema JSON-nya',
  'sharing.data.figures': 'Angka dalam tampilan ini sebagai CSV',
  'sharing.data.figures.note': '{count} angka, dengan siapa yang memberikannya dan per tanggal berapa'
};
