/** English words of the key of the map. */
import type { Messages } from '../message';

export const key = {
  'key.title': 'Key',
  'key.happened': 'happened here',
  'key.said': 'said here',
  'key.about': 'spoken about',

  'key.marks': 'At a place',
  'key.concerning': 'events that concern the place',
  'key.outline': 'in outline: nothing there is surely in these dates',
  'key.outline.places': { one: '{count} place', other: '{count} places' },
  'key.size': { one: 'Size of a ring: {totals} entry', other: 'Size of a ring: {totals} entries' },
  'key.size.most': '{total} or more',

  'key.rings': 'Rings: kind of statement',
  'key.diamonds': 'Diamonds: status of the event',
  'key.choose':
    'Choose to see only these. Numbers count entries of the list, as the filters do: with an event also what was said of it, and each once, at however many places it stands.',

  'key.lines': 'Lines and areas',
  'key.lines.international': 'International border',
  'key.lines.international.note':
    'OpenStreetMap contributors in the Caucasus, Natural Earth elsewhere; their data bear no date.',
  'key.lines.disputed': 'Disputed border or line',
  'key.lines.disputed.note':
    'Dashed because the sides do not agree on it. Natural Earth; its data bear no date.',
  'key.lines.former.note': 'Dashed: no longer in force, {dates}. {source}.',
  'key.lines.dated': '{place}, {dates}',
  'key.lines.dated.note': 'Dotted, approximate, drawn only in these dates. {basis}',
  'key.lines.corridor': '{place}, approximate',
  'key.lines.corridor.dated': '{place}, {dates}, approximate',
  'key.lines.area': '{place}, soft area',
  'key.lines.area.note': 'No source gives a boundary. {basis}',
  'key.lines.halo': 'Somewhere inside the circle',
  'key.lines.halo.note': 'The place is known only to within this distance, which is given under its name.',
  'key.lines.more': {
    one: '{count} more line or area of this kind',
    other: '{count} more lines or areas of this kind'
  },

  'key.absent': 'Not on the map',
  'key.placeless': {
    one: '{count} of {total} statements names no place where it was made.',
    other: '{count} of {total} statements name no place where they were made.'
  },
  'key.absent.position': 'no position is known',
  'key.absent.dates': 'drawn only in its dates, {dates}',

  'key.words': 'The map in words',
  'key.words.frame':
    'The frame is about {width} km wide from west to east and {height} km high from north to south.',
  'key.words.around': 'The place nearest its middle is {place}.',
  'key.words.reach': 'Countries and waters named in it: {names}.',
  'key.words.counts': {
    one: 'Shown are {rows}, at {count} place.',
    other: 'Shown are {rows}, at {count} places.'
  },
  'key.words.events': 'Events by status: {counts}.',
  'key.words.statements': 'Statements by kind: {counts}.',
  'key.words.one': '{name} {count}'
} satisfies Messages;
