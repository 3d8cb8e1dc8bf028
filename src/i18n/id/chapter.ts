/** Indonesian words of a chapter, step by step. */
import type { chapter as english } from '../en/chapter';
import type { Translated } from '../message';

export const chapter: Translated<typeof english> = {
  'chapter.step': 'Langkah {number} dari {count}',
  'chapter.minutes': 'sekitar {count} menit',
  'chapter.content-note': 'Sebelum mulai',
  'chapter.back': 'Sebelumnya',
  'chapter.next': 'Berikutnya',
  'chapter.steps': 'Langkah',
  'chapter.leave': 'Keluar dari bab',
  'chapter.left': 'Tampilan ini sudah bergeser dari langkahnya.',
  'chapter.return': 'Kembali ke langkah ini',
  'chapter.question': 'Pertanyaan',
  'chapter.answer': 'Jawaban',
  'chapter.items': 'Dasar langkah ini',
  'chapter.paper': 'Di atas kertas',
  'chapter.paper.handout': 'Lembar bacaan',
  'chapter.paper.worksheet': 'Lembar kerja',
  'chapter.paper.answers': 'Kunci jawaban'
};
