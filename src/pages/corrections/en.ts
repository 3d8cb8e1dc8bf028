/** English words of the corrections page and its feed, and of the pages that stand where an id has gone. */
import type { Messages } from '../../i18n';

export const en = {
  title: 'Corrections',
  description:
    'What was corrected in the data after it was published: what stood there, what stands there now, since when and why.',
  lead: 'What was wrong after it had been published is put right in the open. Each correction says what stood there, what stands there now and why. It is never taken out again.',
  feed: 'Those who want to be told can subscribe to the [Atom feed](feed). The same list is in [story.json](story) as “changes”.',
  'feed.title': 'Dateline: corrections',
  'feed.subtitle': 'Corrections of published data',
  'feed.changed': 'Corrected: {subject}',
  'feed.withdrawn': 'Withdrawn: {subject}',
  'feed.renamed': 'Renamed: {subject}',
  'feed.text': 'What stood there: {was} What stands there now: {is} Why: {why}',
  'feed.withdrawn.text': 'What it was: {was} Why it was withdrawn: {reason}',
  'feed.renamed.text': 'The id “{id}” leads to this record now.',
  release: '{date}, version {version} of the data',
  about: 'Concerns',
  was: 'What stood there',
  is: 'What stands there now',
  why: 'Why',
  'former.heading': 'Renamed and withdrawn',
  'former.text':
    'An address that was once given out goes on leading somewhere: to the record under its new id, or to the reason why it was withdrawn.',
  'former.none': 'So far no record has another id, and none was withdrawn.',
  'former.renamed': 'has been called otherwise since {date}:',
  'former.withdrawn': 'withdrawn on {date}',
  'former.was': 'What it was',
  'former.reason': 'Why it was withdrawn',
  'subject.figure': '{text} (a figure in it)',
  'meaning.heading': 'What is a correction',
  'meaning.text':
    'What an article says is not corrected here: its words stay as printed, also where another article contradicts it. Corrected is what this site says of the articles: summaries, translations, dates and what they rest on, places, and who uses which name. New records and changes of the page itself are no corrections.',
  'meaning.cite':
    'A link opens what it cited, and an entry that was corrected says so. The version of the data stands at the foot of each page; a citation that names it can be held against this list.',

  'moved.title': 'This page has moved',
  'moved.description': 'The record with the id “{id}” has another id now.',
  'moved.text': 'Since {date} this record has had another id. It stands here:',
  'gone.title': 'This record was withdrawn',
  'gone.description': 'The record with the id “{id}” was withdrawn on {date}.',
  'gone.text': 'It was withdrawn on {date}.',
  'gone.more': 'All corrections and withdrawals are on [one page](corrections).'
} satisfies Messages;
