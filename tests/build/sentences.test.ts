/** Newspaper prose falls into its sentences. */
import { expect, it } from 'vitest';
import { sentencesOf } from '../../src/build/sentences';

const split = (text: string) => {
  const points = Array.from(text);
  return sentencesOf(points).map(({ start, end }) => points.slice(start, end).join(''));
};

it.each([
  ['One. Two! Three? Four…', ['One.', 'Two!', 'Three?', 'Four…']],
  ['Ann berkata, "Satu. Dua." Lalu pergi.', ['Ann berkata, "Satu.', 'Dua."', 'Lalu pergi.']],
  ['“Kami tidak menembak.” Baku membantah.', ['“Kami tidak menembak.”', 'Baku membantah.']],
  [
    'Bertemu di St. Petersburg pada Rabu (20/9). Lalu pulang.',
    ['Bertemu di St. Petersburg pada Rabu (20/9).', 'Lalu pulang.']
  ],
  [
    'Hampir 5.000 orang tewas. Pada 27.09.2020 pecah.',
    ['Hampir 5.000 orang tewas.', 'Pada 27.09.2020 pecah.']
  ],
  ['"Selangkah lebih dekat?" cuit Cavanaugh.', ['"Selangkah lebih dekat?" cuit Cavanaugh.']],
  ['Kata A. Writer kemarin.', ['Kata A. Writer kemarin.']],
  ['Judul tanpa titik\n\nIsi pertama.\nIsi kedua', ['Judul tanpa titik', 'Isi pertama.', 'Isi kedua']],
  ['Pulang.\n"dan seterusnya"', ['Pulang.', '"dan seterusnya"']],
  ['📰 Satu.  Dua.', ['📰 Satu.', 'Dua.']],
  ['Benarkah?! Ya.', ['Benarkah?!', 'Ya.']],
  ['  \n \n', []],
  ['', []]
])('%j', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});
