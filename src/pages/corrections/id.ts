/** Indonesian words of the corrections page and its feed, and of the pages that stand where an id has gone. */
import type { Translated } from '../../i18n';
import type { en } from './en';

export const id: Translated<typeof en> = {
  title: 'Koreksi',
  description:
    'Apa yang dikoreksi dalam data setelah diterbitkan: apa yang dahulu tertulis, apa yang kini tertulis, sejak kapan, dan mengapa.',
  lead: 'Yang keliru setelah diterbitkan diperbaiki secara terbuka. Setiap koreksi menyebut apa yang dahulu tertulis, apa yang kini tertulis, dan mengapa. Koreksi tidak pernah dihapus.',
  feed: 'Siapa yang ingin diberi tahu dapat berlangganan [umpan Atom](feed). Daftar yang sama ada di [story.json](story) sebagai “changes”.',
  'feed.title': 'Dateline: koreksi',
  'feed.subtitle': 'Koreksi atas data yang telah diterbitkan',
  'feed.changed': 'Dikoreksi: {subject}',
  'feed.withdrawn': 'Ditarik: {subject}',
  'feed.renamed': 'Berganti id: {subject}',
  'feed.text': 'Dahulu tertulis: {was} Kini tertulis: {is} Alasannya: {why}',
  'feed.withdrawn.text': 'Isinya dahulu: {was} Alasan penarikan: {reason}',
  'feed.renamed.text': 'Id “{id}” kini menuju catatan ini.',
  release: '{date}, data versi {version}',
  about: 'Mengenai',
  was: 'Dahulu tertulis',
  is: 'Kini tertulis',
  why: 'Alasannya',
  'former.heading': 'Berganti id dan ditarik',
  'former.text':
    'Alamat yang pernah dibagikan tetap menuju ke suatu tempat: ke catatan dengan id barunya, atau ke alasan penarikannya.',
  'former.none': 'Sejauh ini tidak ada catatan yang berganti id dan tidak ada yang ditarik.',
  'former.renamed': 'bernama lain sejak {date}:',
  'former.withdrawn': 'ditarik pada {date}',
  'former.was': 'Isinya dahulu',
  'former.reason': 'Alasan penarikan',
  'subject.figure': '{text} (sebuah angka di dalamnya)',
  'meaning.heading': 'Apa yang disebut koreksi',
  'meaning.text':
    'Apa yang dikatakan artikel tidak dikoreksi di sini: kata-katanya tetap seperti tercetak, juga bila artikel lain membantahnya. Yang dikoreksi adalah apa yang dikatakan situs ini tentang artikel: ringkasan, terjemahan, tanggal dan dasarnya, tempat, serta siapa memakai nama yang mana. Catatan baru dan perubahan pada halaman ini sendiri bukan koreksi.',
  'meaning.cite':
    'Tautan membuka apa yang dikutipnya, dan butir yang pernah dikoreksi menyebutkannya. Versi data tertulis di kaki setiap halaman; kutipan yang menyebut versinya dapat dibandingkan dengan daftar ini.',

  'moved.title': 'Halaman ini telah pindah',
  'moved.description': 'Catatan dengan id “{id}” kini memiliki id lain.',
  'moved.text': 'Sejak {date} catatan ini memiliki id lain. Tempatnya di sini:',
  'gone.title': 'Catatan ini telah ditarik',
  'gone.description': 'Catatan dengan id “{id}” ditarik pada {date}.',
  'gone.text': 'Catatan ini ditarik pada {date}.',
  'gone.more': 'Semua koreksi dan penarikan ada di [satu halaman](corrections).'
};
