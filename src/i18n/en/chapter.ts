/** English words of a chapter, step by step. */
import type { Messages } from '../message';

export const chapter = {
  'chapter.step': 'Step {number} of {count}',
  'chapter.minutes': { one: 'about {count} minute', other: 'about {count} minutes' },
  'chapter.content-note': 'Before you begin',
  'chapter.back': 'Back',
  'chapter.next': 'Next',
  'chapter.steps': 'Steps',
  'chapter.leave': 'Leave the chapter',
  'chapter.left': 'You have gone on from the view of this step.',
  'chapter.return': 'Return to the step',
  'chapter.question': 'Question',
  'chapter.answer': 'Answer',
  'chapter.items': 'What this step rests on',
  'chapter.paper': 'On paper',
  'chapter.paper.handout': 'Handout',
  'chapter.paper.worksheet': 'Worksheet',
  'chapter.paper.answers': 'Answer key'
} satisfies Messages;
