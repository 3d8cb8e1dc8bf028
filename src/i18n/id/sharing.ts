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
  'sharing.link.here':
    'Membuka tampilan ini hanya di komputer ini: salinan ini dibuat tanpa alamat situs. Kutipan, kode QR, bingkai, dan petikan data memerlukan alamat yang dapat dibuka semua orang.',
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
  'sharing.embed': 'Pasang di halaman Anda',
  'sharing.embed.note':
    'Sebuah bingkai berisi tampilan ini, sumbernya, dan tautan ke versi lengkap. Tidak memerlukan skrip.',
  'sharing.embed.parts': 'Yang ditampilkan dalam bingkai',
  'sharing.embed.part.map': 'Peta',
  'sharing.embed.part.list': 'Daftar',
  'sharing.embed.part.slider': 'Penggeser waktu',
  'sharing.embed.theme': 'Terang atau gelap',
  'sharing.embed.theme.auto': 'Mengikuti sistem pembaca',
  'sharing.embed.theme.light': 'Terang',
  'sharing.embed.theme.dark': 'Gelap',
  'sharing.embed.script': 'Dengan skrip yang membuat bingkai setinggi isinya',
  'sharing.embed.code': 'Kode bingkai',
  'sharing.embed.copy': 'Salin kode',
  'sharing.embed.copied': 'Kode disalin.',
  'sharing.embed.try': 'Lihat hasilnya',
  'sharing.data': 'Data',
  'sharing.data.note':
    '{count} entri tampilan ini, masing-masing dengan pemilik, tanggal, tempat, dan buktinya. Setiap berkas menyebut cerita, versi data, lisensi, dan tautan ini.',
  'sharing.data.none':
    'Tidak ada entri dalam tampilan ini, jadi tidak ada yang dapat dibawa selain seluruh cerita.',
  'sharing.data.csv': 'Entri sebagai CSV',
  'sharing.data.csv.note': 'untuk lembar kerja, {count} baris',
  'sharing.data.geojson': 'Entri sebagai GeoJSON',
  'sharing.data.geojson.note':
    'untuk peta, {count} entri di setiap tempatnya, dengan seberapa pasti tempat itu diketahui',
  'sharing.data.lpf': 'Tempat dalam Linked Places Format',
  'sharing.data.lpf.note': 'untuk gazeter, {count} tempat dengan semua namanya dan di mana nama itu tertulis',
  'sharing.data.lpf.when': 'Terbitnya artikel yang menyebut tempat ini di sini',
  'sharing.data.jsonld': 'Entri sebagai JSON-LD',
  'sharing.data.jsonld.note': 'data tertaut, {count} entri: siapa mengatakan apa dalam artikel mana',
  'sharing.data.figures': 'Angka sebagai CSV',
  'sharing.data.figures.note': '{count} angka, dengan siapa yang memberikannya dan per tanggal berapa',
  'sharing.data.story': 'Seluruh cerita sebagai JSON',
  'sharing.data.story.note': 'versi data {version}, {licence}',
  'sharing.data.schema': 'Skema JSON-nya',
  'sharing.data.file.entries': 'entri',
  'sharing.data.file.places': 'tempat'
};
