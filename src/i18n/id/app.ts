/** Indonesian words of the page as a whole. */
import type { Translated } from '../message';
import type { app as english } from '../en/app';

export const app: Translated<typeof english> = {
  'app.noscript':
    'Tanpa JavaScript halaman ini memuat seluruh cerita sebagai teks, dengan peta diam. Penggeser waktu, filter, dan pencarian memerlukan JavaScript.',
  'app.noscript.file':
    'Berkas ini memerlukan JavaScript. Situsnya sendiri, dan ZIP-nya, dapat dibaca tanpanya.',
  'app.skip.list': 'Langsung ke daftar',
  'app.skip.time': 'Langsung ke penggeser waktu',
  'app.skip.text': 'Langsung ke teks',
  'app.tools': 'Bahasa, tema, dan tautan',
  'app.language': 'Bahasa',
  'app.language.failed':
    '{language} tidak dapat dimuat tanpa jaringan. Halaman ini tetap dalam bahasa Indonesia.',
  'app.theme': 'Tema',
  'app.theme.system': 'Ikuti sistem',
  'app.theme.light': 'Terang',
  'app.theme.dark': 'Gelap',
  'app.settings': 'Pengaturan',
  'app.motion': 'Kurangi gerakan',
  'app.text': 'Ukuran teks',
  'app.text.size': '{size}%',
  'app.contrast': 'Kontras tinggi',
  'app.forget': 'Hapus yang tersimpan di sini',
  'app.forget.chapters': 'Bab buatan Anda juga akan terhapus. Tekan sekali lagi untuk menghapus semuanya.',
  'app.forgotten': 'Tidak ada lagi yang tersimpan di perangkat ini.',
  'app.views': 'Tampilan',
  'app.view.map': 'Peta',
  'app.view.figures': 'Angka',
  'app.view.coverage': 'Liputan',
  'app.view.people': 'Orang',
  'app.present': 'Presentasi',
  'app.present.failed': 'Mode presentasi tidak dapat dimuat.',
  'app.own': 'Bab sendiri',
  'app.own.failed': 'Bab sendiri tidak dapat dimuat.',
  'app.panel.loading': 'Memuat…',
  'app.panel.failed':
    'Tampilan ini tidak dapat dimuat. Peta, daftar, dan penggeser tetap berfungsi tanpanya.',
  'app.section.filters': 'Pencarian dan filter',
  'app.section.time': 'Waktu',
  'app.section.map': 'Peta',
  'app.section.results': 'Peristiwa dan pernyataan',
  'app.sheet': 'Ukuran daftar',
  'app.sheet.peek': 'Tampilkan separuh daftar',
  'app.sheet.half': 'Tampilkan seluruh daftar',
  'app.sheet.full': 'Tampilkan peta',
  'app.load.failed':
    'Sesuatu yang diperlukan halaman ini tidak dapat dimuat. Yang Anda lihat adalah seluruh cerita sebagai teks; penggeser, filter, dan pencarian memerlukan bagian yang tidak ada itu.',
  'app.load.retry': 'Coba lagi',
  'app.pages': 'Bacaan lain',
  'app.page.about': 'Tentang situs ini',
  'app.page.method': 'Metode',
  'app.page.all': 'Semuanya sebagai teks',
  'app.page.ch': 'Bab',
  'app.page.names': 'Nama dan batas',
  'app.page.glossary': 'Kata kerja dan pembatas',
  'app.page.data': 'Data',
  'app.page.corrections': 'Koreksi',
  'app.period': 'Mencakup {period}. Akurat per {date}; versi {version}.',
  'app.licence': 'Data: {attribution}, {licence}.',
  'app.disclaimer':
    'Batas dan nama yang ditampilkan tidak menyiratkan pendapat atau dukungan apa pun. Kedua nama suatu tempat ditulis menurut abjad.'
};
