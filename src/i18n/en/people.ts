/** English words of the people: what each speaker said over time. */
import type { Messages } from '../message';

export const people = {
  'people.title': 'Who said what, over time',
  'people.lead':
    'Everyone who speaks, by name. A mark is one statement, at its date; its shape and colour say what kind.',
  'people.scope': 'Speakers of',
  'people.none': 'Nobody speaks in this view.',
  'people.find': 'Find a speaker',
  'people.find.none': 'Nobody by that name.',
  'people.more': { one: 'Show {count} more', other: 'Show {count} more' },
  'people.outlets': 'Outlets in their own voice',
  'people.speakers': 'Speakers',
  'people.only': 'Show only {name}',
  'people.only.short': 'Show only',
  'people.statements': { one: '{count} statement', other: '{count} statements' },
  'people.through': 'Through {carriers}',
  'people.through.direct': 'Through nobody who is named as a carrier',
  'people.carrier': '{name} ({count})',
  'people.carrier.own': 'an own {role} ({count})',
  'people.carrier.role': '{name}, {role} ({count})',
  'people.carrier.unnamed': '{role} not named ({count})',
  'people.published': 'in {outlets}',
  'people.open': '{act}, {date}: open the statement',
  'people.beyond': '+{count}',
  'people.key': 'Kinds of statement',
  'people.key.soft': 'outline: the day is not given'
} satisfies Messages;
