/** Indonesian words of the page on the method. */
import type { Translated } from '../../i18n';
import type { en } from './en';

export const id: Translated<typeof en> = {
  title: 'Metode',
  description:
    'Bagaimana kalimat artikel berita menjadi pernyataan dengan pemiliknya: tanggal, keraguan, angka, terjemahan, cara memeriksa, dan apa yang tidak ada.',
  lead: 'Berita menceritakan apa yang terjadi dan siapa yang mengatakannya dalam satu tarikan napas. Di sini keduanya dipisahkan, kalimat demi kalimat, tanpa menambahi apa yang dikatakan. Halaman ini memuat aturannya, dan menyebut apa yang tidak dapat dikatakan oleh hasilnya.',
  contents: 'Di halaman ini',

  'made.heading': 'Bagaimana kalimat menjadi catatan',
  'made.text':
    'Dari {sentences} kalimat dalam {articles} artikel, beserta judulnya, tersusun {events} peristiwa dan {statements} pernyataan. Kalimat yang memuat dua pernyataan dicatat sebagai dua. Apa yang diceritakan beberapa artikel tentang hal yang sama menjadi satu peristiwa, dengan bagian dari masing-masing artikel sebagai bukti.',
  'made.rest':
    'Keterangan gambar, tautan ke artikel lain, dan tombol adalah bagian dari halaman, bukan dari artikel; semua itu didaftar dan tidak diambil. Pemeriksaan gagal bila ada kalimat artikel yang tidak menjadi bukti untuk apa pun.',
  'made.example': 'Satu pernyataan, seperti tercatat dalam data:',
  'example.who': 'Siapa yang mengatakannya',
  'example.act': 'Jenisnya, dan kata kerja artikel',
  'example.words': 'Dalam kata-kata kami',
  'example.printed': 'Seperti tercetak',
  'example.when': 'Kapan, dan dasarnya',
  'example.route': 'Bagaimana sampai kepada pembaca',
  'example.ties': 'Apa yang dikatakannya tentang yang lain',
  'example.evidence': 'Letaknya',
  'example.passage': '{outlet}, {date}: karakter {start} sampai {end} dalam artikel, SHA-256 {digest}…',
  'example.more': '[Semua yang diketahui tentangnya](example)',

  'owners.heading': 'Pernyataan adalah milik yang membuatnya',
  'owners.text':
    'Setiap pernyataan memiliki pemilik, dan seluruh jalan yang dilaluinya: juru bicara, dokumen, lembaga penyiaran, kantor berita, media. {own} dari {statements} tidak memiliki penutur karena medialah yang menceritakannya; maka pernyataan itu milik media. Kata-kata penutur tidak pernah diberikan kepada media, dan kata-kata media tidak pernah diberikan kepada penutur.',
  'owners.broken':
    'Bila artikel tidak menyebut bagaimana kata-kata itu sampai kepadanya, mata rantai yang hilang tetap ada dalam rantai sebagai mata rantai yang hilang, dengan catatan. Demikianlah halnya pada {broken} pernyataan.',
  'owners.capital':
    'Ibu kota yang mewakili pemerintahnya (“Baku membantah”) dicatat sebagai pemerintah. Tidak ada yang digambar seolah terjadi di suatu kota hanya karena pemerintah berkedudukan di sana.',
  'owners.status':
    'Apa yang dikatakan bukanlah apa yang terjadi. Setiap peristiwa menyebut apa dasarnya, dan perundingan yang direncanakan tidak pernah ditampilkan sebagai perundingan yang berlangsung:',
  'owners.count': '{status}: {count} peristiwa',

  'speech.heading': 'Kutipan langsung dan tidak langsung',
  'speech.text':
    'Yang dikutip hanyalah kata-kata yang oleh artikel sendiri diletakkan dalam tanda kutip atau diambil dari dokumen, persis seperti tercetak, termasuk kesalahannya. Selebihnya diceritakan dengan kata-kata kami, dalam setiap bahasa, dan ditandai sebagai kutipan tidak langsung. Kalimat artikelnya tidak dicetak ulang.',
  'speech.counts': 'Dari pernyataan yang memiliki penutur: {counts}.',
  'speech.verb':
    'Apakah seseorang mengatakan, menegaskan, atau membantah adalah pilihan kata kerja sumbernya sendiri, dan dipertahankan. [Setiap kata kerja memiliki satu padanan Inggris](glossary).',
  'speech.headline':
    'Judul yang menyatakan sesuatu dicatat sebagai pernyataan tersendiri, terpisah dari isi di bawahnya.',

  'dates.heading': 'Tanggal dan dasarnya',
  'dates.text':
    'Tanggal dicatat sepersis yang dimungkinkan artikel, dan tidak lebih persis (sebagai EDTF, ISO 8601-2). “Pada salah satu hari di antara” dan “dari … sampai” adalah dua hal yang berbeda dan tetap dibedakan. Di samping setiap tanggal tertulis apa dasarnya:',
  'dates.count': '{statements} pernyataan, {events} peristiwa',
  'dates.open':
    'Untuk {open} dari {statements} pernyataan harinya tidak diketahui: biasanya yang jelas hanyalah bahwa pernyataan itu dibuat sebelum artikelnya terbit. Pernyataan seperti itu ditampilkan sebagai rentang, bukan pada hari terbit.',
  'dates.zone':
    'Tanggal adalah hari menurut kalender, seperti tercetak. Waktu terbit tetap disertai zona waktunya; {assumed} artikel tidak mencantumkannya, dan zona yang dianggap berlaku ditandai.',

  'doubt.heading': 'Pasti dan mungkin',
  'doubt.text':
    'Apa yang Anda pilih pada penggeser memuat sebagian dengan pasti, dan sebagian lain hanya mungkin atau tidak seluruhnya, karena tanggalnya berupa rentang. Keduanya ditampilkan dan dihitung terpisah, dan ada sakelar untuk menyisihkan yang hanya mungkin. Tempat yang tidak memiliki sesuatu yang pasti digambar hanya garis tepinya.',

  'clocks.heading': 'Dua cara mengukur waktu',
  'clocks.text':
    'Pilihan waktu yang satu, “{happened}”, mengikuti kapan sesuatu terjadi atau dikatakan; yang lain, “{reported}”, kapan hal itu terbit. Hal yang sama terletak berbeda pada keduanya, dan jaraknya adalah bagian dari cerita.',
  'clocks.known':
    'Daftar, peta, dan angka dapat juga ditampilkan sebagaimana diketahui pada hari terakhir rentang: hanya dengan apa yang telah terbit sampai hari itu, supaya tidak ada yang diukur dengan apa yang baru terbit kemudian. Maksudnya diketahui pembaca artikel-artikel ini; pihak lain mungkin tahu lebih banyak.',

  'figures.heading': 'Angka tidak dijumlahkan',
  'figures.text':
    'Setiap angka dari {figures} angka adalah milik yang memberikannya dan tetap disertai pembatasnya: “sedikitnya”, “hampir”, “lebih dari”. Angka yang sejenis disandingkan dengan pemilik dan tanggalnya. Tidak satu pun ditambahkan pada yang lain, dirata-ratakan, atau diutamakan, dan situs ini tidak memiliki jumlah keseluruhan.',
  'figures.kinds':
    'Tewas, luka-luka, dan korban dihitung terpisah, sebab kata yang dipakai artikel memang berbeda, dan “korban” tidak menyatakan bahwa seseorang meninggal. {numberless} angka tidak memiliki bilangan sama sekali: tidak ada bilangan bukan berarti nol.',

  'ties.heading': 'Bantahan hanya mencakup yang disebutnya',
  'ties.text':
    'Bila suatu pernyataan membantah atau menjawab yang lain, hal itu dicatat beserta apa persisnya yang dicakup. Bantahan atas satu hal bukan bantahan atas semua yang ada dalam kalimat yang dijawabnya, dan diam bukan berarti setuju.',
  'ties.basis':
    '{stated} kaitan seperti itu disebut oleh artikel. {derived} lainnya kami yang menariknya, ditandai demikian, dengan alasannya. “Tidak sejalan dengan” berarti dua pernyataan tidak mudah dipertemukan; mana yang benar tidak dikatakannya.',

  'places.heading': 'Tempat',
  'places.text':
    'Tempat digambar sepersis yang diketahui, dan tidak lebih persis. {unlocated} dari {places} tempat tidak ditentukan letaknya oleh sumber mana pun; tempat itu didaftar dan dihitung, tanpa tanda pada peta. Di mana sesuatu dikatakan dan tempat yang dibicarakan adalah dua hal berbeda: {unplaced} dari {statements} pernyataan tidak menyebut tempat disampaikannya.',
  'places.names':
    'Kedua nama suatu tempat, arti garis dan masa berlakunya, dan seberapa persis setiap letak: [Nama dan batas](names).',

  'translations.heading': 'Terjemahan',
  'translations.text':
    'Untuk {quoted} kutipan ada {translations} terjemahan ke bahasa Inggris. {reviewed} di antaranya dibuat dengan mesin lalu ditinjau terhadap teks Indonesianya. Teks asli berdiri di samping terjemahan, dan keduanya dapat disalin.',
  'translations.more':
    'Yang tercetak dalam artikel bisa jadi sudah berupa terjemahan, tanpa disebutkan. [Apa akibatnya](translation).',

  'proof.heading': 'Bagaimana memeriksanya',
  'proof.text':
    'Setiap catatan menyebut buktinya: artikelnya, karakter pertama dan terakhir bagian itu, dihitung dalam titik kode Unicode pada teks yang diarsipkan, dan intisari SHA-256 bagian itu. Ada {passages} bagian seperti itu. Sebuah program memeriksa setiap bagian, dan setiap kutipan, terhadap teks yang diarsipkan; pemeriksaan gagal bila satu karakter saja berbeda.',
  'proof.texts':
    'Teks artikel adalah milik penerbitnya dan tidak ada di situs ini, tetapi intisari setiap teks ada. Siapa yang memiliki teksnya dapat mengulang pemeriksaan; siapa yang tidak memilikinya hanya dapat memercayai kami tentang apa yang tertulis di sana. Alamat dicatat untuk {addressed} dari {articles} artikel. Alamat yang lain tidak diketahui, dan tidak ditebak.',

  'absent.heading': 'Apa yang tidak ada di dalamnya',
  'absent.articles':
    'Cerita ini memuat apa yang dikatakan {articles} artikel berbahasa Indonesia, terbit dari {first} sampai {last}, dan tidak ada yang lain: {outlets}.',
  'absent.outlet': '{outlet} {count}',
  'absent.sample':
    'Mengapa artikel-artikel ini dan bukan yang lain tidak tercatat. Semuanya bukan sampel, baik dari pemberitaan Indonesia maupun dari pemberitaan tentang perang ini. Siapa yang tidak dikutip di dalamnya tidak ada di sini, dan itu tidak mengatakan apa pun tentang apa yang mereka katakan atau alami.',
  'absent.gap':
    'Antara {from} dan {to} tidak ada artikel. Apa yang terjadi dalam masa itu hanya ada di sini bila artikel yang kemudian menengok ke belakang, dan tidak ada apa pun dari masa setelah artikel terakhir.',
  'absent.hand':
    'Banyak di antaranya dari tangan kedua: pada {carried} dari {statements} pernyataan ada kantor berita atau lembaga penyiaran, disebut namanya atau tidak, di antara penutur dan media.',
  'absent.verdict':
    'Di sini tidak ada pemeriksaan fakta. Situs ini tidak mengatakan pernyataan mana yang benar, tidak menilai siapa pun, dan tidak memiliki hitungan korban sendiri. Berapa banyak pernyataan seseorang menunjukkan bagaimana artikel-artikel ini disusun, bukan siapa yang benar atau siapa yang lebih menderita.',
  'absent.reading':
    'Membaca adalah menimbang: jenis apa suatu kalimat, apakah dua kalimat membicarakan hal yang sama. Catatan-catatan ini ditulis dengan tangan, dan kesesuaian antara beberapa pembaca yang bekerja sendiri-sendiri tidak diukur. Yang ternyata keliru diperbaiki [secara terbuka](corrections).',
  'absent.outside':
    'Dari luar artikel hanya diambil koordinat, id kamus geografis, nama dalam aksara lain, dan garis bertanggal pada peta, masing-masing dengan dasarnya.'
};
