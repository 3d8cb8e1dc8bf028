/** Indonesian words of the chapters as pages to read. */
import type { Translated } from '../../i18n';
import type { en } from './en';

export const id: Translated<typeof en> = {
  title: 'Bab',
  description:
    'Bacaan terpandu untuk kelas atau diri sendiri, langkah demi langkah: tampilan peta, kata-kata dengan pemiliknya, pertanyaan, dan dasarnya.',
  lead: 'Sebuah bab menuntun melalui cerita langkah demi langkah. Setiap langkah memiliki tampilan sendiri di peta dan garis waktu, kata-kata yang dibahas beserta pemiliknya, dan sebuah pertanyaan.',
  use: 'Bacalah di sini, tanpa skrip dan di atas kertas, atau buka langkah mana pun di peta. Setiap kalimat bertumpu pada catatan yang berdiri di bawahnya; tidak ada yang dijumlahkan, dan tidak ada pihak yang diberi tempat lebih luas.',
  own: 'Bab sendiri dapat disusun dari tampilan peta: di [cerita](story), pada “Pengaturan”, “{button}”.',
  about: '{steps} langkah, sekitar {count} menit',
  level: 'untuk {level}',
  note: 'Sebelum mulai',
  way: 'Letak halaman ini',
  'way.story': 'Cerita',
  contents: 'Langkah',
  start: 'Buka bab ini di peta',
  present: 'Tampilkan di depan kelas',
  'step.open': 'Langkah ini di peta',
  'step.words': 'Kata-katanya',
  'step.more': 'Juga',
  question: 'Pertanyaan',
  answer: 'Jawaban',
  notes: 'Catatan untuk yang memandu'
};
