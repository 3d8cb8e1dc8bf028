/** English words for what is wrong with a link, or with the page's means. */
import type { Messages } from '../message';

export const notices = {
  'notices.title': 'This link could not be opened exactly as written',
  'notices.title.earlier': 'This link is of an earlier version of the data',
  'notices.moved': '“{old}” has another id now, and the link leads there: {now}.',
  'notices.withdrawn': '“{id}” was withdrawn on {date}. It was: {was}. Why: {reason}.',
  'notices.data.corrected': {
    one: 'It cites version {cited} of the data; shown is version {version}. {count} correction was published in between.',
    other:
      'It cites version {cited} of the data; shown is version {version}. {count} corrections were published in between.'
  },
  'notices.data.uncorrected':
    'It cites version {cited} of the data; shown is version {version}. Nothing was corrected in between; records may have been added.',
  'notices.data.later':
    'It cites version {cited} of the data. This copy has version {version}, which is older.',
  'notices.data.unreadable': 'The version of the data in this link cannot be read: {text}',
  'notices.data.changes': 'What was corrected',
  'notices.data.all': 'All corrections',
  'notices.dismiss': 'Dismiss',
  'notices.unknown.places': {
    one: '{count} of {total} places in this link is unknown: {ids}',
    other: '{count} of {total} places in this link are unknown: {ids}'
  },
  'notices.unknown.speakers': {
    one: '{count} of {total} speakers in this link is unknown: {ids}',
    other: '{count} of {total} speakers in this link are unknown: {ids}'
  },
  'notices.unknown.sources': {
    one: '{count} of {total} articles or outlets in this link is unknown: {ids}',
    other: '{count} of {total} articles or outlets in this link are unknown: {ids}'
  },
  'notices.unknown.acts': {
    one: '{count} of {total} kinds of statement in this link is unknown: {ids}',
    other: '{count} of {total} kinds of statement in this link are unknown: {ids}'
  },
  'notices.unknown.kinds': {
    one: '{count} of {total} kinds of event in this link is unknown: {ids}',
    other: '{count} of {total} kinds of event in this link are unknown: {ids}'
  },
  'notices.unknown.statuses': {
    one: '{count} of {total} statuses in this link is unknown: {ids}',
    other: '{count} of {total} statuses in this link are unknown: {ids}'
  },
  'notices.unknown.open': 'The event or statement in this link is unknown: {text}',
  'notices.chapter': 'The chapter in this link is unknown: {text}',
  'notices.chapter.own':
    'This link names a chapter that somebody made on another device, and that is not stored here: {text}. The view is shown without it. The chapter can be opened from its file.',
  'notices.chapter.carried':
    'The chapter in this link cannot be read; the link may have been cut off. Ask for the chapter as a file.',
  'notices.step': 'The step in this link is unknown: {text}. The chapter opens at its first step.',
  'notices.step.alone': 'This link names a step without its chapter: {text}',
  'notices.many': 'This link names {count} values for “{param}”. The first {most} are used.',
  'notices.window.unreadable': 'The dates in this link cannot be read: {text}. The whole period is shown.',
  'notices.window.reversed': 'The dates in this link were in reverse order. They have been swapped.',
  'notices.window.narrowed':
    'The dates in this link reach beyond this story: {text}. The part inside it is shown.',
  'notices.window.outside':
    'The dates in this link lie outside this story: {text}. The whole period is shown.',
  'notices.camera': 'The map position in this link cannot be used: {text}. All results are shown.',
  'notices.quotes': 'This link asks for a way of showing quotes that is unknown: {text}',
  'notices.arcs': 'This link asks for lines on the map in a way that is unknown: {text}',
  'notices.word': 'This link asks for “{param}={text}”, which is unknown here.',
  'notices.compare': 'This link puts two statements side by side that are not both in this story: {text}',
  'notices.mode.start':
    'This link shows everything from the start of the story until its last date; its first date is left out.',
  'notices.query': 'The search text in this link is longer than {most} characters. The rest is left out.',
  'notices.long': 'This link is too long. What comes after {most} characters is left out.',
  'notices.newer': 'This link was made by a newer version of this page. Parts of it may not be shown.',
  'notices.version': 'The version in this link cannot be read: {text}'
} satisfies Messages;
