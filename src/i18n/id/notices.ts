/** Indonesian words for what is wrong with a link, or with the page's means. */
import type { notices as english } from '../en/notices';
import type { Translated } from '../message';

export const notices: Translated<typeof english> = {
  'notices.title': 'Tautan ini tidak dapat dibuka persis seperti tertulis',
  'notices.title.earlier': 'Tautan ini berasal dari versi data yang lebih lama',
  'notices.moved': '“{old}” kini memiliki id lain, dan tautan ini menuju ke sana: {now}.',
  'notices.withdrawn': '“{id}” ditarik pada {date}. Isinya dahulu: {was}. Alasannya: {reason}.',
  'notices.data.corrected':
    'Tautan ini mengutip data versi {cited}; yang ditampilkan versi {version}. Di antaranya terbit {count} koreksi.',
  'notices.data.uncorrected':
    'Tautan ini mengutip data versi {cited}; yang ditampilkan versi {version}. Tidak ada yang dikoreksi di antaranya; mungkin ada catatan yang ditambahkan.',
  'notices.data.later':
    'Tautan ini mengutip data versi {cited}. Salinan ini memuat versi {version}, yang lebih lama.',
  'notices.data.unreadable': 'Versi data dalam tautan ini tidak dapat dibaca: {text}',
  'notices.data.changes': 'Apa yang dikoreksi',
  'notices.data.all': 'Semua koreksi',
  'notices.dismiss': 'Tutup',
  'notices.unknown.places': '{count} dari {total} tempat dalam tautan ini tidak dikenal: {ids}',
  'notices.unknown.speakers': '{count} dari {total} pembicara dalam tautan ini tidak dikenal: {ids}',
  'notices.unknown.sources': '{count} dari {total} artikel atau media dalam tautan ini tidak dikenal: {ids}',
  'notices.unknown.acts': '{count} dari {total} jenis pernyataan dalam tautan ini tidak dikenal: {ids}',
  'notices.unknown.kinds': '{count} dari {total} jenis peristiwa dalam tautan ini tidak dikenal: {ids}',
  'notices.unknown.statuses': '{count} dari {total} status dalam tautan ini tidak dikenal: {ids}',
  'notices.unknown.open': 'Peristiwa atau pernyataan dalam tautan ini tidak dikenal: {text}',
  'notices.chapter': 'Bab dalam tautan ini tidak dikenal: {text}',
  'notices.chapter.own':
    'Tautan ini menyebut bab yang dibuat seseorang di perangkat lain dan tidak tersimpan di sini: {text}. Tampilannya dibuka tanpa bab itu. Babnya dapat dibuka dari berkasnya.',
  'notices.chapter.carried':
    'Bab dalam tautan ini tidak terbaca; mungkin tautannya terpotong. Mintalah bab itu sebagai berkas.',
  'notices.step': 'Langkah dalam tautan ini tidak dikenal: {text}. Bab dibuka pada langkah pertamanya.',
  'notices.step.alone': 'Tautan ini menyebut sebuah langkah tanpa babnya: {text}',
  'notices.many': 'Tautan ini menyebut {count} nilai untuk “{param}”. Hanya {most} yang pertama dipakai.',
  'notices.window.unreadable': 'Tanggal dalam tautan ini tidak terbaca: {text}. Seluruh periode ditampilkan.',
  'notices.window.reversed': 'Tanggal dalam tautan ini terbalik urutannya dan sudah ditukar.',
  'notices.window.narrowed':
    'Tanggal dalam tautan ini melampaui cerita ini: {text}. Yang ditampilkan hanya bagian di dalamnya.',
  'notices.window.outside':
    'Tanggal dalam tautan ini berada di luar cerita ini: {text}. Seluruh periode ditampilkan.',
  'notices.camera': 'Posisi peta dalam tautan ini tidak dapat dipakai: {text}. Semua hasil ditampilkan.',
  'notices.quotes': 'Tautan ini meminta cara menampilkan kutipan yang tidak dikenal: {text}',
  'notices.arcs': 'Tautan ini meminta garis pada peta dengan cara yang tidak dikenal: {text}',
  'notices.word': 'Tautan ini meminta “{param}={text}”, yang tidak dikenal di sini.',
  'notices.compare':
    'Tautan ini menyandingkan dua pernyataan yang tidak keduanya ada dalam cerita ini: {text}',
  'notices.mode.start':
    'Tautan ini menampilkan semuanya dari awal cerita sampai tanggal terakhirnya; tanggal pertamanya diabaikan.',
  'notices.query': 'Teks pencarian dalam tautan ini lebih dari {most} karakter. Selebihnya diabaikan.',
  'notices.long': 'Tautan ini terlalu panjang. Bagian setelah {most} karakter diabaikan.',
  'notices.newer': 'Tautan ini dibuat oleh versi yang lebih baru. Sebagian isinya mungkin tidak ditampilkan.',
  'notices.version': 'Versi dalam tautan ini tidak terbaca: {text}'
};
