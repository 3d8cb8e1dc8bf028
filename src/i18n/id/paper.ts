/** Indonesian words of what is printed. */
import type { paper as english } from '../en/paper';
import type { Translated } from '../message';

export const paper: Translated<typeof english> = {
  'paper.filters': 'Hanya yang lolos saringan ini: {filters}.',
  'paper.list': 'Yang ditampilkan',
  'paper.unmarked': 'Tidak ada di peta, tetapi ada dalam daftar: {places}.',
  'paper.source': { other: 'sumber {numbers}' },
  'paper.why': 'Tanggal: {why}',
  'paper.tie': '{relation} {number} ({name})',
  'paper.tie.elsewhere': '{relation} {name}, tidak ada di lembar ini',
  'paper.tie.event': '{relation} “{title}”',
  'paper.sources': 'Sumber',
  'paper.sources.none': 'Tidak ada yang ditampilkan yang bersandar pada suatu artikel.',
  'paper.source.credits': 'mengutip {names}',
  'paper.source.address': 'Alamat artikel: {url}',
  'paper.source.no-address': 'alamat tidak diketahui',
  'paper.source.archived': 'Arsip: {url}',
  'paper.words':
    'Kata-kata di antara tanda kutip tertulis demikian dalam artikel. Selebihnya kata-kata kami.',
  'paper.words.translated': 'Diterjemahkan: {how}.',
  'paper.view': 'Tampilan ini di web',
  'paper.printed': 'Dicetak pada {date}',
  'paper.version': 'Data versi {version}, akurat per {date}',
  'paper.open': 'Butir yang sedang terbuka, di luar tanggal atau saringan:',
  'paper.questions': 'Pertanyaan',
  'paper.questions.note': 'Pilih satu pernyataan atau sepasang pernyataan. Tulis nomornya: ',
  'paper.question.who': 'Siapa yang mengatakannya? Atas nama siapa?',
  'paper.question.know': 'Dari mana ia tahu? Apa kata teks tentang hal itu?',
  'paper.question.via': 'Lewat siapa kata-kata itu sampai ke halaman ini? Adakah mata rantai yang hilang?',
  'paper.question.when': 'Berlaku per kapan? Kapan dikatakan, dan kapan diberitakan?',
  'paper.question.otherwise':
    'Siapa yang mengatakan sebaliknya? Apa tepatnya yang dibantah, dan apa yang tidak?',
  'paper.question.mind': 'Apa yang dapat mengubah pendapatmu?'
};
