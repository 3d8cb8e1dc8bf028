/** English words of the time slider. */
import type { Messages } from '../message';

export const time = {
  'time.heading': 'Timeline',
  'time.label': 'Date range',
  'time.from': 'From',
  'time.to': 'To',

  'time.play': 'Play timeline',
  'time.pause': 'Pause timeline',
  'time.previous': 'Previous date with entries',
  'time.next': 'Next date with entries',
  'time.options': 'More',
  'time.speed': 'Speed',
  'time.speed.slow': 'Slow',
  'time.speed.normal': 'Normal',
  'time.speed.fast': 'Fast',
  'time.loop': 'Play again from the start',
  'time.every-day': 'Stop at every day',
  'time.ordinal': 'Date {number} of {total}',
  'time.skipped': {
    one: 'skipping {count} day without entries',
    other: 'skipping {count} days without entries'
  },

  'time.clock': 'Clock',
  'time.clock.happened': 'As it happened',
  'time.clock.reported': 'As reported',
  'time.exchange': '{clock}: {note}.',
  'time.exchange.none': 'the same entries',
  'time.exchange.entered': { one: '{count} enters', other: '{count} enter' },
  'time.exchange.left': { one: '{count} leaves', other: '{count} leave' },

  'time.kind': 'Show',
  'time.kind.range': 'Range',
  'time.kind.date': 'One date',
  'time.kind.until': 'From the start',
  'time.until': 'Until',

  'time.periods': 'Periods in this story',
  'time.scale': 'Scale',
  'time.scale.folded': 'Empty time folded',
  'time.scale.linear': 'True scale',
  'time.folds': 'Empty time laid open',
  'time.fold': '{length} without entries',
  'time.fold.between': '{length} without entries, {range}',

  'time.dates': 'Set the dates',
  'time.whole': 'Whole period',
  'time.earlier': 'Earlier period',
  'time.later': 'Later period',

  'time.table': 'Table',
  'time.table.caption': 'Events and statements by date',
  'time.table.period': 'Period',
  'time.table.events': 'Events',
  'time.table.statements': 'Statements',
  'time.table.window': 'Window',
  'time.table.show': 'Show',
  'time.table.show-period': 'Show {period}',
  'time.table.possible': '+{count} possibly',
  'time.table.unsettled': '{count} by one side, alleged or planned',
  'time.table.published': 'Article out: {outlets}',
  'time.table.note': 'Possibly: the date is not exact, and may lie in this period.',

  'time.events': { one: '{count} event', other: '{count} events' },
  'time.statements': { one: '{count} statement', other: '{count} statements' },
  'time.possible': { one: '{count} possibly', other: '{count} possibly' },

  'time.years': { one: '{count} year', other: '{count} years' },
  'time.months': { one: '{count} month', other: '{count} months' },
  'time.weeks': { one: '{count} week', other: '{count} weeks' },
  'time.days': { one: '{count} day', other: '{count} days' },
  'time.short.years': '{count} yr',
  'time.short.months': '{count} mo',
  'time.short.weeks': '{count} wk',
  'time.short.days': '{count} d',
  'time.empty': 'No entries for {length}',
  'time.true-scale': 'True scale',

  'time.key': 'Key',
  'time.key.soft': 'inexact date',
  'time.key.event': 'Event: {status}',
  'time.key.flag': 'An article came out',

  'time.announce.playing': 'Playing from {from} to {to}.',
  'time.announce.paused': 'Paused at {range}: {events}, {statements}.'
} satisfies Messages;
