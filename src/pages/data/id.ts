/** Indonesian words of the page on the data. */
import type { Translated } from '../../i18n';
import type { en } from './en';

export const id: Translated<typeof en> = {
  title: 'Data',
  description:
    'Cerita ini sebagai data: berkas dan formatnya, isi setiap catatan, versi, id yang tetap, lisensi, dan cara mengutipnya.',
  lead: 'Semua yang diceritakan situs ini berasal dari satu berkas, dan berkas itu boleh Anda pakai. Isinya pernyataan dengan pemiliknya. Tanpa pemiliknya, pernyataan itu menjadi sesuatu yang lain.',
  contents: 'Di halaman ini',

  'files.heading': 'Berkas',
  'file.story': 'Seluruh cerita: JSON dalam UTF-8, {size} kB.',
  'file.schema':
    'Apa yang boleh ada di dalamnya, sebagai JSON Schema, untuk program yang memeriksa atau melengkapi.',
  'file.released':
    'Setiap id yang pernah ada dalam suatu rilis, satu per baris. Tidak ada id yang diberikan kepada hal lain, dan tidak ada yang hilang diam-diam.',
  'file.feed': 'Koreksi sebagai umpan Atom, dalam bahasa halaman ini.',
  'files.view':
    'Dalam aplikasi, “{share}” menyimpan apa yang ditampilkan daftar sebagai CSV, GeoJSON, Linked Places, atau JSON-LD, dan angkanya sebagai CSV. Setiap halaman pernyataan, peristiwa, tempat, penutur, atau artikel juga memuat isinya sebagai JSON-LD (schema.org).',

  'records.heading': 'Isinya',
  'records.text':
    '“story” memuat judul, periode, versi, dan lisensi; daftar lain dalam berkas itu memuat catatan di bawah. Teks diberikan dalam setiap bahasa isi ({languages}). Setiap bidang dan jenisnya ada dalam [skemanya](schema).',
  'records.count': '{list}: {count}',
  'record.sources':
    'Artikel: judul, media, waktu terbit seperti tercetak, kantor berita yang disebut, dan intisari teksnya.',
  'record.places':
    'Tempat dengan semua bentuk namanya dan siapa yang memakainya, letak dengan kepersisan dan dasarnya, dan satu kalimat yang menyebut di mana tempat itu.',
  'record.actors':
    'Orang, jabatan, pemerintah, kantor berita, dan media, dengan sebutan yang dipakai artikel untuk mereka.',
  'record.events':
    'Apa yang terjadi, dikatakan terjadi, atau akan terjadi: tanggal, tempat dengan perannya, status, bukti.',
  'record.statements':
    'Siapa mengatakan apa: penutur, rantai yang membawanya, kapan dan di mana dikatakan, apa yang dibicarakan, kata kerjanya, kata-kata yang dikutip dengan terjemahannya, angka, apa yang dibantah atau dijawabnya, bukti.',
  'record.figures':
    'Angka di dalam pernyataan: apa yang dihitung, dari siapa, dengan pembatas apa, per tanggal berapa, dengan kata-kata apa.',
  'record.changes':
    'Koreksi atas apa yang telah diterbitkan: apa yang dahulu tertulis, apa yang kini tertulis, dan mengapa.',
  'record.aliases': 'Id dari versi terdahulu dan catatan yang ditujunya.',
  'record.withdrawn': 'Id yang catatannya ditarik, dengan isinya dahulu dan alasannya.',
  'record.chapters': 'Bacaan terpandu: langkah dengan teks dan tampilan.',

  'use.heading': 'Sebelum menghitung',
  'use.claims':
    'Pernyataan bukan peristiwa. Hitunglah pernyataan sebagai pernyataan, dan sertakan penuturnya (“speaker”; bila kosong, media dari buktinya).',
  'use.sum':
    'Angka dari beberapa pihak bisa jadi membicarakan orang tewas yang sama. Jangan menjumlahkannya. Tanpa nilai bukan berarti nol; “comparator” menyebut apa yang dibiarkan terbuka oleh suatu angka.',
  'use.dates':
    'Tanggal memiliki hari pertama dan hari terakhir yang mungkin, “earliest” dan “latest”. Bila keduanya berbeda, harinya bukan salah satu dari keduanya secara pasti. “basis” menyebut dasar tanggal itu.',
  'use.places':
    '“precision” menyebut seberapa persis letaknya. Titik suatu negara, atau garis tepi suatu wilayah (“area”), hanyalah tempat namanya dapat ditulis: tidak ada yang terjadi persis di titik itu.',
  'use.number':
    'Banyaknya catatan menunjukkan seberapa banyak artikel-artikel ini bercerita tentang sesuatu, bukan seberapa banyak hal itu terjadi. [Apa yang tidak ada](absent).',

  'versions.heading': 'Versi',
  'versions.text':
    'Ini versi {version}, akurat per {date}. Angka pertama naik bila bentuk berkas berubah, angka kedua bila catatan ditambahkan, angka ketiga bila catatan dikoreksi.',
  'versions.corrected': 'Versi {version}, {date}: {count} [koreksi](version)',
  'versions.archive':
    'Hanya versi ini yang ada di sini; versi terdahulu tidak disimpan di situs ini. Sebutkan versinya, dan simpan berkas yang menjadi dasar pekerjaan Anda. Di bawah “{share}” tautan dapat dibuat mengutip versinya (“d={version}”); siapa yang membukanya kelak diberi tahu apa yang dikoreksi di antaranya.',
  'versions.ids':
    'Id berlaku selamanya. Bila suatu catatan mendapat id lain, id lama menuju ke sana; bila suatu catatan ditarik, id-nya menyebut alasannya. Pembangunan situs gagal bila ada id dari [daftar yang telah dirilis](released) yang tidak menuju ke mana pun. [Berganti id dan ditarik](former).',

  'cite.heading': 'Cara mengutipnya',
  'cite.text': 'Datanya secara keseluruhan:',
  'cite.example': 'Dateline: {title}. Data, versi {version}, {date}. {licence}.',
  'cite.after':
    'Tambahkan alamat halaman ini dan hari Anda membukanya. Untuk satu pernyataan sebutkan artikelnya lebih dahulu: aplikasi memberikan sitasi seperti itu di bawah “{share}”, juga untuk Zotero, BibTeX, dan pengolah kata.',

  'licence.heading': 'Lisensi',
  'licence.text':
    '{attribution}: [{licence}](licence). Anda boleh menyalin, mengubah, dan menjualnya, asalkan menyebut Dateline dan, untuk pernyataan, media artikelnya, serta menyebut apa yang Anda ubah.',
  'licence.quotes':
    'Kata-kata yang dikutip adalah milik penutur dan penerbitnya; lisensi ini tidak mencakupnya. Teks artikel tidak ada dalam berkas.',
  'licence.map': 'Berkas peta memiliki [lisensi masing-masing](map).'
};
