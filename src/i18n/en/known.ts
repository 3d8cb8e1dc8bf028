/** English words of what was known on a day, and of what was published later. */
import type { Messages } from '../message';

export const known = {
  'known.title': 'As known',
  'known.choose.now': 'now',
  'known.choose.then': 'on {date}',
  'known.now': 'As known now: from every article of the story.',
  'known.then': {
    one: 'As known on {date}: only from articles published by that day ({shown}\u00a0of\u00a0{count}).',
    other: 'As known on {date}: only from articles published by that day ({shown}\u00a0of\u00a0{count}).'
  },
  'known.held-back': {
    one: '{count} entry was published later and is held back.',
    other: '{count} entries were published later and are held back.'
  },
  'known.held-back.none': 'Nothing of these dates was published later.',
  'known.later': {
    one: '{count} of these was not yet published on {date}.',
    other: '{count} of these were not yet published on {date}.'
  },
  'known.only': 'Only what was known on {date}',
  'known.item': 'This item was not yet published on {date}. Its first article is of {published}.',
  'known.summary': 'Our summary draws on later articles as well and is held back.',
  'known.pair': 'One of the two, or both, was not yet published on {date}.',
  'known.lift': 'Show as known now'
} satisfies Messages;
