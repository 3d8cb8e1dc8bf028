/** English words of what is printed. */
import type { Messages } from '../message';

export const paper = {
  'paper.filters': 'Only what passes these filters: {filters}.',
  'paper.list': 'What is shown',
  'paper.unmarked': 'Not on the map, in the list all the same: {places}.',
  'paper.source': { one: 'source {numbers}', other: 'sources {numbers}' },
  'paper.why': 'Date: {why}',
  'paper.tie': '{relation} {number} ({name})',
  'paper.tie.elsewhere': '{relation} {name}, not on this sheet',
  'paper.tie.event': '{relation} “{title}”',
  'paper.sources': 'Sources',
  'paper.sources.none': 'Nothing is shown that rests on an article.',
  'paper.source.credits': 'cites {names}',
  'paper.source.address': 'Address of the article: {url}',
  'paper.source.no-address': 'no address known',
  'paper.source.archived': 'Archived: {url}',
  'paper.words': 'Words in quotation marks stand so in the article. Everything else is in our words.',
  'paper.words.translated': 'Translated: {how}.',
  'paper.view': 'This view on the web',
  'paper.printed': 'Printed on {date}',
  'paper.version': 'Data version {version}, accurate as of {date}',
  'paper.open': 'The item that was open, outside the dates or filters:',
  'paper.questions': 'Questions',
  'paper.questions.note': 'Choose one statement or one pair of statements. Write down its number: ',
  'paper.question.who': 'Who says it? On whose behalf?',
  'paper.question.know': 'How do they know? What does the text say about that?',
  'paper.question.via': 'Via whom did the words come to this page? Is a link of the chain missing?',
  'paper.question.when': 'As of when does it hold? When was it said, and when was it reported?',
  'paper.question.otherwise': 'Who says otherwise? What exactly do they deny, and what not?',
  'paper.question.mind': 'What would change your mind?'
} satisfies Messages;
