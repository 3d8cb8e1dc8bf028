/** English words of the chapters as pages to read. */
import type { Messages } from '../../i18n';

export const en = {
  title: 'Chapters',
  description:
    'Guided readings for a class or for yourself, step by step: views of the map, words with their owners, questions, and the records behind them.',
  lead: 'A chapter leads through the story step by step. Each step has a view of its own on the map and the time line, the words it is about with their owners, and a question.',
  use: 'Read it here, without a script and on paper, or open any step on the map. Every sentence rests on the records that stand under it; nothing is added up, and no side is given more room.',
  own: 'Chapters of your own can be made out of views of the map: in [the story](story), under “Settings”, “{button}”.',
  about: {
    one: '{steps} steps, about {count} minute',
    other: '{steps} steps, about {count} minutes'
  },
  level: 'for {level}',
  note: 'Before you begin',
  way: 'Where this page stands',
  'way.story': 'The story',
  contents: 'Steps',
  start: 'Open the chapter on the map',
  present: 'Present it to a class',
  'step.open': 'This step on the map',
  'step.words': 'The words',
  'step.more': 'Also',
  question: 'Question',
  answer: 'Answer',
  notes: 'Notes for whoever leads'
} satisfies Messages;
