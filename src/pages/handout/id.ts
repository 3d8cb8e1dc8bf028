/** Indonesian words of what is handed out of a chapter. */
import type { Translated } from '../../i18n';
import type { en } from './en';

export const id: Translated<typeof en> = {
  'handout.of': 'Lembar bacaan: {title}',
  'worksheet.of': 'Lembar kerja: {title}',
  'answers.of': 'Kunci jawaban: {title}',
  'handout.description':
    'Isi bab dalam dua halaman siap cetak, hitam putih: peta, garis waktu, setiap pernyataan dengan kata-kata aslinya, pemiliknya, dan jalannya, serta sumbernya.',
  'worksheet.description':
    'Untuk dicetak dan ditulisi: peta tanpa nama, garis waktu tanpa tanggal, pertanyaan dari bab ini, dan pertanyaan untuk sumber dan peta mana pun.',
  'answers.description':
    'Untuk guru: nama, tanggal, dan jawaban lembar kerja, masing-masing dengan catatan yang menjadi dasarnya.',
  back: 'Kembali ke bab',
  print: 'Cetak…',
  'print.without': 'Cetaklah dengan peramban Anda; A4 maupun Letter muat, dan warna tidak diperlukan.',
  note: 'Sebelum mulai',
  name: 'Nama',
  class: 'Kelas',
  day: 'Tanggal',
  teacher: 'Untuk guru. Jangan dibagikan bersama lembar kerja.',
  map: 'Di mana',
  'map.title': 'Peta tempat-tempat dalam bab ini: {places}',
  'map.title.gaps': 'Peta dengan {count} tempat yang belum diberi nama',
  'map.unplaced': 'Tidak di peta (letak tidak pasti): {places}.',
  'map.fill': 'Tulis nama setiap tempat yang bernomor. Ada tempat yang punya dua nama: tulis keduanya.',
  'map.extra': 'membantu membaca peta; tidak ada dalam bab ini',
  time: 'Kapan',
  'time.title': 'Garis waktu bab ini; tanggal yang sama tertulis pada setiap pernyataan dan peristiwa',
  'time.title.gaps': 'Garis waktu dengan bagian kosong berhuruf, satu untuk setiap baris di bawahnya',
  'time.key.number': 'pernyataan, menurut nomornya',
  'time.key.open': 'salah satu hari sampai hari ini; yang mana tidak disebut',
  'time.key.event': 'peristiwa, menurut hurufnya',
  'time.key.flag': 'artikel terbit',
  'time.fill':
    'Tanggal mana untuk setiap huruf? Jika harinya tidak disebut, tulis apa yang dapat dikatakan: “paling lambat …”.',
  'time.article': '{outlet} menerbitkan “{headline}”',
  statements: 'Siapa mengatakan apa',
  events: 'Peristiwa',
  again: 'Lihat {numbers}',
  tie: '{relation} {number}',
  step: 'Langkah {number}',
  questions: 'Pertanyaan',
  source: 'Satu pernyataan, enam pertanyaan',
  'source.note': 'Bacalah kata-kata ini. Lalu jawab dengan bantuan lembar bacaan.',
  'source.note.own':
    'Bacalah pernyataan ini, yang diceritakan dengan kata-kata kami. Lalu jawab dengan bantuan lembar bacaan.',
  look: 'Lihat petanya sekali lagi',
  observe: 'Amati',
  'observe.ask': 'Apa yang kamu lihat? Garis, wilayah, dan nama mana yang ada, dan mana yang tidak?',
  reflect: 'Renungkan',
  'reflect.ask':
    'Siapa yang membuat peta ini, dan untuk apa? Apa yang tidak digambar? Apa yang mungkin digambar berbeda oleh masing-masing pihak?',
  question: 'Tanyakan',
  'question.ask': 'Apa yang kini ingin kamu ketahui? Di mana kamu dapat mencarinya?',
  'key.names': 'Nama di peta',
  'key.dates': 'Tanggal',
  'key.answers': 'Jawaban',
  'key.source': 'Pernyataan itu',
  'key.know': 'Catatan ini tidak memuat lebih dari kata-katanya; tanyakan dasar apa yang disebut artikel.',
  'key.otherwise.none':
    'Dalam data ini tidak ada yang menanggapi atau membantahnya. Itu tidak membuatnya benar.',
  'key.mind': 'Terbuka. Jawaban yang baik menyebut sesuatu yang dapat diperiksa.',
  'key.look':
    'Terbuka. Peta ini digambar oleh situs ini dari data terbuka; garis batas dan nama di dalamnya tidak memihak. Peta memperlihatkan tempat, bukan siapa yang tinggal di sana, siapa yang pergi, atau apa yang disebut orang rumah.',
  link: 'Bab ini di web',
  printed: 'Dicetak pada'
};
