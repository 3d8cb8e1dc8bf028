/** Indonesian words of the glossary. */
import type { Translated } from '../../i18n';
import type { en } from './en';

export const id: Translated<typeof en> = {
  title: 'Kata kerja dan pembatas',
  description:
    'Bagaimana kata kerja bertutur dan kata yang membuat angka terbuka dipahami dan diterjemahkan ke bahasa Inggris: selalu dengan cara yang sama.',
  lead: 'Apakah seseorang mengatakan, menyatakan, atau membantah, dan apakah suatu angka “sedikitnya” atau “hampir”, adalah pilihan sumber sendiri. Pilihan itu dipertahankan: setiap kata ini selalu diterjemahkan dengan satu cara, tidak lebih keras dan tidak lebih lunak daripada aslinya.',
  contents: 'Di halaman ini',

  'verbs.heading': 'Kata kerja bertutur',
  'verbs.text':
    '{count} pernyataan diantar oleh kata kerja dari artikelnya sendiri. Apa yang dijadikan kata kerja itu dari sebuah pernyataan, seberapa berat bobotnya, dan setiap pernyataan yang memuatnya:',
  'verbs.none':
    '{count} pernyataan tidak memiliki kata kerja semacam itu: media berbicara dengan suaranya sendiri, atau hanya titik dua atau tanda kutip yang menunjukkan milik siapa kata-kata itu.',
  'weight.plain': 'datar',
  'weight.soft': 'lunak',
  'weight.firm': 'tegas',
  'weight.charged': 'tajam',
  'weight-note.plain': 'menyebut bahwa sesuatu dikatakan, tanpa menyebut bagaimana',
  'weight-note.soft': 'harapan, kekhawatiran, atau permintaan, yang membiarkan pihak lain bebas',
  'weight-note.firm': 'kata kerjanya sendiri memberi tekanan pada kata-kata itu',
  'weight-note.charged':
    'menghadapkan satu pihak dengan pihak lain: menyalahkan, membantah, menuntut, atau memberi nama yang diperselisihkan',

  'hedges.heading': 'Kata pembatas',
  'hedges.text':
    'Angka tidak pernah berdiri tanpa kata yang membuatnya terbuka: di daftar, di bagian angka, dalam perbandingan, dan dalam apa yang disalin. Dua angka dengan pembatas berbeda adalah dua klaim.',
  'open.exactly': 'angka itu sendiri',
  'open.more-than': 'lebih dari angka itu; seberapa lebih tidak disebut',
  'open.at-least': 'angka itu atau lebih',
  'open.almost': 'kurang dari angka itu, dan tidak jauh darinya',
  'open.about': 'dekat angka itu, di atas atau di bawahnya',
  'open.under': 'kurang dari angka itu; seberapa kurang tidak disebut',
  'open.reaches': 'angka itu, yang baru saja tercapai',
  'open.unquantified': 'tanpa angka',
  'open.not-disclosed': 'tanpa angka, dan ketiadaannya itulah yang diberitakan',
  'open.distance': 'bukan angka, melainkan seluruh kalimat yang tidak ditanggung siapa pun dengan nama',

  'counted.heading': 'Apa yang dihitung',
  'counted.text':
    'Kata untuk yang meninggal dan yang terluka tidak dipertukarkan, bahkan dalam satu artikel. Jika kata Indonesianya lebih luas, kata Inggrisnya juga.',
  'counted.as': 'dihitung sebagai: {measure}',
  'counted.victims':
    '“Korban” adalah siapa pun yang menderita: tewas, terluka, atau mengungsi. Apakah mereka meninggal tidak dinyatakan, maka tidak pernah diterjemahkan sebagai “killed” atau “casualties”.',
  'counted.killed':
    '“Tewas” berarti mati dalam perang, kecelakaan, atau bencana; “menewaskan”, “kematian”, dan “kehilangan nyawa” menyebut hal yang sama dengan cara lain. Semuanya dihitung sebagai tewas; kata-kata sumber berdiri di samping setiap angka.',
  'counted.wounded':
    '“Luka-luka” berarti terluka, seberapa parah tidak disebut. “Korban luka” adalah satu-satunya tempat “korban” dipersempit: korban yang terluka.',
  'counted.displaced':
    '“Pengungsi” adalah siapa pun yang mengungsi. Apakah mereka melintasi perbatasan, yang dalam bahasa Inggris menjadikannya “refugees”, tidak ditentukan oleh kata itu.',
  'counted.damaged': '“Hancur” adalah hancur; benda yang rusak dan yang hancur dihitung di bawah satu judul.',

  'absent.heading': 'Kata yang tidak ada',
  'absent.text':
    'Berita berbahasa Inggris sering memakai “claimed”, “admitted”, atau “revealed”, dan dengan itu meragukan atau memihak. Di sini kata-kata itu hanya akan dipakai untuk kata kerja Indonesia yang berbuat sama. Tidak satu pun pernyataan dalam cerita ini memuatnya, maka dalam bahasa Inggrisnya tidak ada yang “claims”.',
  'absent.mengklaim': 'akan menjadi “claimed”, satu-satunya kata untuk itu',
  'absent.menuding': 'akan menjadi “pointed at”; “menuduh”, yang memang ada, adalah “accused”',
  'absent.mengakui': 'akan menjadi “admitted”',
  'absent.mengungkapkan': 'akan menjadi “revealed”',
  'absent.sekitar': 'akan menjadi “about”; tidak ada angka di sini yang hanya kira-kira',

  'translation.heading': 'Bagaimana terjemahan dibuat',
  'translation.text':
    'Dari {statements} pernyataan, {quoted} mengutip kata-kata; untuk itu ada {translations} terjemahan ke bahasa Inggris. {reviewed} di antaranya dibuat dengan mesin lalu ditinjau terhadap bahasa Indonesianya; {noted} disertai catatan tentang kata yang tidak dapat diputuskan dalam bahasa Inggris.',
  'translation.twice':
    'Dalam bahasa apa para penutur berbicara tidak disebut artikel, dan penerjemahnya juga tidak: kata-kata yang tercetak mungkin sudah berupa terjemahan, dan bahasa Inggrisnya terjemahan dari terjemahan. Bahasa Indonesianya selalu berdiri di sampingnya.',
  'translation.summary':
    'Apa yang tidak dikutip diceritakan dengan kata-kata kami sendiri dalam kedua bahasa, dengan kata kerja dan pembatas yang sama. Kalimat artikelnya sendiri tidak dicetak ulang, hanya letaknya.',
  'translation.data':
    'Kata kerja (“verb”), pembatas (“hedge”), dan terjemahan dengan pembuat dan caranya adalah kolom dalam [cerita sebagai data](story).',

  'uses.statements': '{count} pernyataan',
  'uses.figures': '{count} angka',
  act: '{act} {count}',

  'verb.said':
    'Kata kerja yang paling datar. “Kata”, “katanya”, dan “ujar” berdiri sesudah kutipan, “mengatakan” sebelum apa yang dilaporkan; bahasa Inggris hanya memiliki satu kata untuk semuanya.',
  'verb.according to': 'Menyebut milik siapa kata-kata itu, tidak lebih. Bukan tanda ragu.',
  'verb.added': 'Kalimat berikutnya dari penutur yang sama, bukan tambahan belaka.',
  'verb.went on': 'Kutipannya berlanjut.',
  'verb.tweeted':
    'Menulis di Twitter, sebagaimana namanya waktu itu. Kata kerja ini menyebut tempat, bukan nada.',
  'verb.informed': 'Memberi tahu secara resmi. Dalam cerita ini sesuatu yang diperintahkan untuk dilakukan.',
  'verb.gave no details':
    'Bukan penolakan: artikel hanya menyebut bahwa rincian tidak diberikan ketika ditanyakan.',
  'verb.invited': '“Ajak” adalah kata yang lebih pendek, cocok untuk judul; isinya memakai “mengundang”.',
  'verb.asked':
    '“Minta” adalah bentuk pendek “meminta”. Keduanya meminta; tidak memohon dan tidak memerintah, juga ketika seorang presiden meminta kementeriannya sendiri.',
  'verb.asked, called on':
    'Dua kata kerja dalam satu kalimat: bantuan diminta, perjanjian diserukan. Jika dipisah, keduanya menjadi dua pernyataan dari satu tarikan napas.',
  'verb.called for': 'Seruan terbuka kepada mereka yang dapat bertindak, di sini untuk gencatan senjata.',
  'verb.expressed hope': 'Penutur berharap; tidak ada yang dijanjikan dan tidak ada yang diramalkan.',
  'verb.feared': 'Kekhawatiran atas apa yang mungkin datang, bukan laporan tentang apa yang ada.',
  'verb.concerned': 'Satu kata dalam judul untuk keadaan batin, tanpa kalimat yang menyebut tentang apa.',
  'verb.stated': 'Lebih resmi daripada “mengatakan”: kata-kata yang hendak dicatat.',
  'verb.announced':
    'Memberitahukan apa yang akan atau mulai dilakukan. Bahwa itu sudah dilakukan adalah hal lain.',
  'verb.affirmed':
    'Dari “tegas”. Dalam bahasa Inggris sering menjadi “confirmed”, seolah-olah hal itu benar, atau “insisted”, seolah-olah ada yang meragukannya.',
  'verb.affirmed again': '“Lagi”: sudah pernah ditegaskan sebelumnya.',
  'verb.reaffirmed': '“Kembali” sama dengan “lagi”, dalam kata yang lebih resmi.',
  'verb.stressed': 'Menyebut sesuatu penting; apakah memang begitu tidak dinyatakan kata kerja ini.',
  'verb.reminded':
    'Kata kerja judul. Ia menganggap bahwa yang diingatkan sudah diketahui; arti “memperingatkan”, yang juga mungkin, akan lebih keras.',
  'verb.committed': 'Mengikat penutur pada apa yang akan atau tidak akan dilakukannya.',
  'verb.said not to agree':
    'Tiga kata dari artikel itu sendiri, lebih lunak daripada “mengecam” atau “menolak”.',
  'verb.accused':
    'Menyalahkan seseorang, dan membiarkan terbuka apakah itu benar. Yang dituduhkan disimpan sebagai dugaan, tidak pernah sebagai apa yang terjadi.',
  'verb.called it': 'Memberi nama pada sesuatu: nama itu milik penutur dan berdiri di antara tanda kutip.',
  'verb.demanded': 'Lebih keras daripada meminta: ada yang dianggap wajib.',
  'verb.denied':
    'Mengatakan bahwa tidak demikian, tepat tentang apa yang disebut kalimatnya dan tidak tentang yang lain.',

  'hedge.at least':
    '“Sedikitnya” dan “setidaknya” sama artinya, dari “sedikit” dan “tidak”: tidak kurang dari.',
  'hedge.several': 'Lebih dari dua, dan tidak ada lagi yang disebut. Tidak mendapat tanda pada skala.',
  'hedge.almost': 'Angka itu tidak tercapai.',
  'hedge.approaching':
    'Dari “dekat”. Dipakai untuk angka yang naik menuju angka lain; dibedakan dari “hampir”, karena sebuah artikel memuat keduanya sekaligus.',
  'hedge.more than': 'Angka itu terlewati. “Sedikitnya” akan menjadi klaim yang lain.',
  'hedge.exceeding':
    '“Lebih dari” sebagai kata kerja. Terjemahannya tersendiri, agar terlihat mana yang tercetak.',
  'hedge.reaching': 'Angka itu tercapai, dalam judul; isinya mungkin mengatakan bahwa angka itu terlampaui.',
  'hedge.under': 'Angka itu tidak tercapai, entah seberapa jauh.',
  'hedge.has not announced': '“Belum”: mungkin nanti. Tidak diumumkan bukan nol.',
  'hedge.for weeks': 'Lebih dari satu minggu, berapa tidak disebut.',
  'hedge.thousands': 'Suatu angka dari seribu ke atas. Digambar sebagai pita, bukan titik.',
  'hedge.tens of thousands': 'Suatu angka dari sepuluh ribu ke atas. Digambar sebagai pita, bukan titik.',
  'hedge.many': 'Tanpa angka dan tanpa besaran.',
  'hedge.reported':
    'Kalimat pasif tanpa yang melaporkan. Kalimatnya milik media, dan media itu tidak menanggungnya.',
  'hedge.believed': 'Kalimat pasif tanpa yang meyakini.',
  'hedge.expected':
    'Tentang pembicaraan yang akan datang: seseorang, tidak disebut siapa, memperkirakannya. Bahwa itu berlangsung tidak disebut.'
};
