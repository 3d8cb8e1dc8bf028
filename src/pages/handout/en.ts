/** English words of what is handed out of a chapter. */
import type { Messages } from '../../i18n';

export const en = {
  'handout.of': 'Handout: {title}',
  'worksheet.of': 'Worksheet: {title}',
  'answers.of': 'Answer key: {title}',
  'handout.description':
    'The chapter on two pages to print, in black and white: map, time line, every statement with its original words, its owner and its way, and the sources.',
  'worksheet.description':
    'To print and to write on: a map without names, a time line without dates, questions of the chapter, and questions for any source and any map.',
  'answers.description':
    'For whoever teaches: names, dates and answers of the worksheet, each with the record it rests on.',
  back: 'Back to the chapter',
  print: 'Print…',
  'print.without': 'Print it with your browser; A4 and Letter both fit, and no colour is needed.',
  note: 'Before you begin',
  name: 'Name',
  class: 'Class',
  day: 'Date',
  teacher: 'For the teacher. Do not hand it out with the worksheet.',
  map: 'Where',
  'map.title': 'Map of the places of this chapter: {places}',
  'map.title.gaps': { one: 'Map with {count} place to name', other: 'Map with {count} places to name' },
  'map.unplaced': 'Not on the map, since no source says where exactly: {places}.',
  'map.fill': 'Write the name of each numbered place. Some have two names: write both.',
  'map.extra': 'helps to read the map; not in this chapter',
  time: 'When',
  'time.title': 'Time line of this chapter; the same dates stand with each statement and event',
  'time.title.gaps': 'Time line with lettered gaps, one for each line below',
  'time.key.number': 'statement, by its number',
  'time.key.open': 'one day up to this one; which is not given',
  'time.key.event': 'event, by its letter',
  'time.key.flag': 'article published',
  'time.fill':
    'Which date belongs to each letter? Where the day is not given, write what can be said: “on or before …”.',
  'time.article': '{outlet} publishes “{headline}”',
  statements: 'Who said what',
  events: 'Events',
  again: 'See {numbers}',
  questions: 'Questions',
  source: 'One statement, six questions',
  'source.note': 'Read these words. Then answer with the help of the handout.',
  'source.note.own': 'Read this statement, told in our words. Then answer with the help of the handout.',
  look: 'Look at the map again',
  observe: 'Observe',
  'observe.ask': 'What do you see? Which lines, areas and names are there, and which are not?',
  reflect: 'Reflect',
  'reflect.ask':
    'Who made this map, and what for? What does it leave out? What might each side draw in another way?',
  question: 'Question',
  'question.ask': 'What do you want to know now? Where could you find it?',
  'key.names': 'Names on the map',
  'key.dates': 'Dates',
  'key.answers': 'Answers',
  'key.source': 'The statement',
  'key.know': 'The record does not say more than its words; ask what the article gives as a ground.',
  'key.otherwise.none': 'Nobody in this data answers or denies it. That does not make it true.',
  'key.mind': 'Open. Good answers name something that could be checked.',
  'key.look':
    'Open. The map is drawn by this site from open data; borders and names on it take no side. It shows places, not who lives there, who left, or what people call home.',
  link: 'This chapter on the web',
  printed: 'Printed on'
} satisfies Messages;
