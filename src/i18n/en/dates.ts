/** English words of dates with doubt. */
import type { Messages } from '../message';

export const dates = {
  'dates.unknown': 'date unknown',
  'dates.bc': '{year} BC',
  'dates.decade': 'the {year}s',
  'dates.century': 'the years {from}–{to}',
  'dates.spring': 'spring {year}',
  'dates.summer': 'summer {year}',
  'dates.autumn': 'autumn {year}',
  'dates.winter': 'winter {year}',
  'dates.about': 'about {date}',
  'dates.uncertain': '{date} (uncertain)',
  'dates.from': 'from {date}',
  'dates.until': 'until {date}',
  'dates.on-or-before': 'on or before {date}',
  'dates.on-or-after': 'on or after {date}',
  'dates.one-of': 'between {from} and {to}',
  'dates.or.two': '{first} or {last}',
  'dates.or.more': '{first} or {last}',
  'dates.detail.one-day': 'one day from {from} to {to}',
  'dates.detail.day-unknown': '{date}, day unknown',
  'dates.detail.month-unknown': '{date}, month unknown'
} satisfies Messages;
