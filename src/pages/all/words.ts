/** The words of the complete text edition in each language. */
import { pageWords, type Dictionaries } from '../page-words';
import type { Messages, Translated, Words } from '../../i18n';

const en = {
  title: 'Everything as text',
  description:
    'The complete text edition: every event and every statement in the order of time, with whose it is, when and where, and a page of its own for each.',
  lead: 'Every event and every statement of the story, in the order of time. Statements stand under the event that they speak of when they were made near it. What somebody says is theirs; nothing here says that it is so.',
  contents: 'Dates',
  indexes: 'Places, speakers and articles',
  places: 'Places',
  actors: 'Who',
  sources: 'Articles',
  alone: 'Statement'
} satisfies Messages;

const id: Translated<typeof en> = {
  title: 'Semuanya sebagai teks',
  description:
    'Edisi teks lengkap: setiap peristiwa dan pernyataan menurut urutan waktu, dengan pemiliknya, kapan dan di mana, masing-masing dengan halaman sendiri.',
  lead: 'Setiap peristiwa dan setiap pernyataan dalam cerita ini, menurut urutan waktu. Pernyataan berdiri di bawah peristiwa yang dibicarakannya bila disampaikan di sekitar waktunya. Apa yang dikatakan seseorang adalah miliknya; tidak ada di sini yang menyatakan bahwa memang demikian.',
  contents: 'Tanggal',
  indexes: 'Tempat, penutur, dan artikel',
  places: 'Tempat',
  actors: 'Siapa',
  sources: 'Artikel',
  alone: 'Pernyataan'
};

export const all: Dictionaries<keyof typeof en> = { en, id };
export const allWords = (words: Words) => pageWords(words, all);
