/** Indonesian words of the page about the site. */
import type { Translated } from '../../i18n';
import type { en } from './en';

export const id: Translated<typeof en> = {
  title: 'Tentang situs ini',
  description:
    'Apa itu Dateline, untuk siapa, oleh siapa, lisensinya, apa yang disimpan di perangkat Anda, aksesibilitas, dan cara melaporkan kekeliruan.',
  lead: 'Dateline menunjukkan siapa mengatakan apa, di mana, dan kapan. Tidak ada yang tampil di peta dan garis waktunya sebagai kebenaran begitu saja: setiap pernyataan memiliki pemilik, tanggal, dan bagian artikel tempat pernyataan itu tercetak.',
  contents: 'Di halaman ini',

  'what.heading': 'Apa ini',
  'what.text':
    'Peta dengan penggeser waktu biasanya menampilkan peristiwa seolah semuanya fakta. Peta ini memisahkan apa yang dikatakan, oleh siapa, lewat siapa sampainya, kapan dikatakan, dan kapan dicetak. Cerita di sini, “{title}”, memuat {events} peristiwa dan {statements} pernyataan dari {owners} penutur dan media, diambil dari {articles} artikel {outlets}.',
  'what.subject':
    'Ceritanya tentang perang yang menewaskan orang di semua pihak. Situs ini tidak memihak: urutan ditentukan oleh tanggal dan abjad, tidak ada warna yang mewakili suatu pihak, tempat yang diperselisihkan memakai kedua namanya, dan tidak ada pernyataan yang disebut benar atau salah. Aturannya ada di [Metode](method) dan [Nama dan batas](names).',
  'what.limits':
    'Ini bukan sejarah perang tersebut. Isinya adalah apa yang dikatakan artikel-artikel ini, dan [banyak yang tidak ada](absent).',

  'whom.heading': 'Untuk siapa',
  'whom.readers': 'Pembaca',
  'whom.readers.text':
    'Apa yang diceritakan tentang suatu tempat, siapa yang mengatakannya, apa kata pihak lain tentang hal yang sama, dan apa yang dapat diketahui pada hari itu.',
  'whom.teachers': 'Guru',
  'whom.teachers.text':
    'Dua pernyataan berdampingan, semua angka yang sejenis, bantahan di samping apa yang dibantahnya: apa dasar masing-masing? Situs ini berjalan di komputer lama tanpa kartu grafis, dan seluruhnya dapat dibaca sebagai teks.',
  'whom.journalists': 'Jurnalis',
  'whom.journalists.text':
    'Tautan yang tetap membuka tampilan ini bertahun-tahun kemudian, sitasi yang menyebut artikelnya sebelum situs ini, bingkai untuk halaman Anda sendiri, dan [datanya](data).',

  'maker.heading': 'Siapa pembuatnya',
  'maker.text':
    'Dateline dibuat oleh para penulisnya sebagai perangkat lunak bebas. Dateline bukan media berita: tidak memberitakan apa pun sendiri dan tidak mencari berita. Media, kantor berita, dan penutur di dalamnya disebut sebagai sumber; itu tidak berarti mereka menyetujuinya.',
  'maker.host':
    'Wujudnya folder berisi berkas yang boleh dipasang siapa saja di server. Pihak yang menayangkan salinan ini bertanggung jawab atasnya, dan dapat saja mengisinya dengan cerita lain.',

  'licence.heading': 'Lisensi',
  'licence.data':
    'Data, yaitu ringkasan, terjemahan, tanggal, dan pengodean: {attribution}, [{licence}](licence). Siapa yang memakainya menyebut Dateline dan media asal artikel yang memuat pernyataan itu. [Lebih lanjut tentang data](data).',
  'licence.words':
    'Kata-kata yang dikutip tetap milik penutur dan penerbitnya; kutipannya pendek dan ditampilkan sebagai kutipan. Artikelnya bukan bagian dari situs ini.',
  'licence.code':
    'Program: MIT. Peta: daratan dan perbatasan © kontributor OpenStreetMap dan lain-lain, [berkas demi berkas](map). Huruf: SIL Open Font License 1.1.',

  'privacy.heading': 'Privasi',
  'privacy.text':
    'Tidak ada kuki, tidak ada analitik, dan tidak ada akun. Tidak ada permintaan yang keluar dari situs ini: teks, peta, huruf, dan data semuanya tersimpan di sini.',
  'privacy.outside':
    'Tidak ada kuki, tidak ada analitik, dan tidak ada akun. Peta salinan ini berasal dari tempat lain, sesuai pilihan pihak yang menayangkannya: peta diminta dari {hosts}, yang dengan demikian mengetahui alamat sambungan Anda dan bagian peta yang Anda lihat. Tidak ada yang diminta dari pihak lain.',
  'privacy.host':
    'Seperti server web mana pun, server yang menayangkan salinan ini dapat mencatat siapa meminta berkas apa dan kapan. Apa yang dilakukan dengan catatan itu adalah urusan pihak yang menayangkannya, dan Dateline tidak mengetahuinya.',
  'privacy.address':
    'Tanggal, saringan, dan kata yang Anda cari ditulis dalam alamat, supaya dapat Anda bagikan. Semua itu tersimpan dalam riwayat peramban Anda, dan terlihat oleh server saat halaman dibuka dengan alamat itu. Tautan yang memuat bab buatan Anda memuat seluruhnya. Situs yang Anda tuju lewat tautan hanya mengetahui dari situs mana Anda datang.',
  'privacy.stored':
    'Yang disimpan di perangkat Anda, dan hanya bila Anda memilihnya dalam pengaturan atau membuatnya:',
  'stored.theme': 'terang atau gelap',
  'stored.text': 'ukuran teks',
  'stored.contrast': 'kontras tinggi atau biasa',
  'stored.motion': 'bahwa gerakan dikurangi',
  'stored.chapters':
    'bab buatan Anda, selagi Anda menulisnya, dan, sampai tab ditutup, bab mana yang sedang disusun',
  'privacy.kept':
    'Agar cerita tetap dapat dibuka tanpa jaringan, peramban Anda menyimpan berkas situs ini setelah kunjungan, kecuali bila peramban diatur untuk menghemat data. Tidak ada yang mengetahuinya, dan bingkai di situs lain tidak menyimpan apa pun. “{offline}” dalam pengaturan menunjukkan seberapa banyak yang tersimpan, menyimpan seluruh situs, atau menghapusnya; bila Anda menghapusnya, hanya pilihan itu yang dicatat, agar tetap terhapus.',
  'privacy.delete':
    'Dalam pengaturan di [halaman cerita](story), tombol “{button}” menghapus semuanya sekaligus. Peramban Anda juga dapat melakukannya saat menghapus data situs.',

  'access.heading': 'Aksesibilitas',
  'access.text':
    'Sasarannya WCAG 2.2 tingkat AA. Daftar memuat semua yang ada di peta. Semuanya dapat dipakai dengan papan ketik saja dan dengan pembaca layar, pada lebar 320 piksel atau perbesaran 400 %, dalam warna terang, gelap, dan warna paksaan sistem, serta tanpa gerakan. Halaman bacaan tidak memerlukan skrip, dan ceritanya dapat dibaca tanpa skrip.',
  'access.tests':
    'Setiap versi diuji oleh program: axe tidak menemukan masalah pada aplikasi dan setiap jenis halaman, dalam kedua bahasa, terang dan gelap, dan tugas-tugas utuh dikerjakan dengan papan ketik. Program hanya menemukan sebagian hambatan. Situs ini belum diuji oleh orang yang bergantung pada teknologi bantu.',
  'access.limits':
    'Keterbatasan yang diketahui: peta bergerak memerlukan WebGL, dan tanpa itu yang tampil adalah peta diam. Nama dalam bahasa Armenia, Azerbaijan, dan Rusia ditandai bahasanya; apakah terbaca dengan baik bergantung pada suara yang ada di perangkat.',
  'access.report':
    'Hambatan adalah kekeliruan seperti yang lain, dan dapat dilaporkan dengan cara yang sama.',

  'report.heading': 'Melaporkan kekeliruan',
  'report.text':
    'Dateline tidak memiliki alamat sendiri. Pihak yang menayangkan salinan ini, atau yang memberi Anda tautannya, dapat meneruskan laporan. Laporan dapat diperiksa bila menyebutkan:',
  'report.where': 'catatannya, dengan tautan ke halamannya, atau halamannya, dengan alamatnya;',
  'report.what': 'apa yang keliru di sana, dan apa yang seharusnya;',
  'report.evidence': 'kalimat artikel yang menyatakannya, atau bagaimana hambatan itu dapat ditemui lagi.',
  'report.after':
    'Yang ternyata keliru dalam data diperbaiki secara terbuka, dengan apa yang dahulu tertulis dan mengapa diubah: [Koreksi](corrections).'
};
