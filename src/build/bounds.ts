/** From an EDTF date to its first and last possible day. */
import { parse, type Parsed } from 'edtf';
import {
  dayOf,
  OPEN_FUTURE,
  OPEN_PAST,
  spanOf,
  spanOfBounds,
  textOf,
  type Day,
  type Span
} from '../domain/time';
import type { Bounds } from '../schema/primitives';

const NOT_IN_CALENDAR = 'is not in the calendar';

type Ends = { first: Day | null; last: Day | null };

/** Throws a RangeError, in words for the author, for what is no date. */
export function boundsOf(text: string): Bounds {
  const { first, last } = endsOf(text);
  for (const day of [first, last]) {
    // Not `day <= OPEN_PAST`: a year beyond JavaScript's calendar is NaN.
    if (day !== null && !(day > OPEN_PAST && day < OPEN_FUTURE))
      throw new RangeError('is too far away: years -767 to 4706 can be shown');
  }
  return {
    edtf: text,
    earliest: first === null ? null : textOf(first),
    latest: last === null ? null : textOf(last)
  };
}

/** The days of a date, or nothing where it is no date; the date check says that. */
export function spanOfDate(text: string | undefined): Span | undefined {
  if (text === undefined) return undefined;
  try {
    return spanOfBounds(boundsOf(text));
  } catch {
    return undefined;
  }
}

/**
 * The package decides what is EDTF. The days are worked out here, from the text, because the package's own `min` and `max`
 * take a range in a set for its first day, roll 29 February 2019 over to March, and put spring into January.
 */
function endsOf(text: string): Ends {
  const parsed = parsedOrUndefined(text);
  switch (parsed?.type) {
    case 'Interval':
      return endsBetween(text.split('/'));
    case 'Set':
    case 'List':
      return endsAround(text.slice(1, -1).split(',').map(endsOfMember));
    case 'Season':
      return endsOfSeason(...(parsed.values as [number, number]));
    case 'Year':
      return endsOfYear(parsed);
    case 'Decade':
      return years(Number(parsed.values[0]) * 10, 10);
    case 'Century':
      return years(Number(parsed.values[0]) * 100, 100);
    case 'Date':
      return endsOfDate(text);
    default:
      if (/^\d{4}-\d{2}(-\d{2})?$/.test(text)) throw new RangeError(NOT_IN_CALENDAR);
      throw new RangeError(
        'is not a date in EDTF, like "2020-10-30", "2020-10", "199X", "[..2020-10-23]" or "2020-09-27/2020-10-31"'
      );
  }
}

function parsedOrUndefined(text: string): Parsed | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

const isOpen = (text: string | undefined) => text === undefined || text === '' || text === '..';

function endsBetween([from, to]: string[]): Ends {
  const first = isOpen(from) ? null : endsOf(from).first;
  const last = isOpen(to) ? null : endsOf(to).last;
  if (first !== null && last !== null && last < first) throw new RangeError('ends before it begins');
  return { first, last };
}

function endsOfMember(text: string): Ends {
  return text.includes('..') ? endsBetween(text.split('..')) : endsOf(text);
}

function endsAround(members: Ends[]): Ends {
  const around = (days: (Day | null)[], pick: (...days: Day[]) => Day) =>
    days.includes(null) ? null : pick(...days.filter((day) => day !== null));
  return {
    first: around(
      members.map(({ first }) => first),
      Math.min
    ),
    last: around(
      members.map(({ last }) => last),
      Math.max
    )
  };
}

function years(first: number, count: number): Ends {
  return { first: dayOf(first, 1, 1), last: dayOf(first + count, 1, 1) - 1 };
}

/** `1950S2`: only the first two digits count, so some year of the 1900s. */
function endsOfYear({ values, significant }: Parsed): Ends {
  const year = Number(values[0]);
  const step = significant ? 10 ** Math.max(0, String(Math.abs(year)).length - significant) : 1;
  return years(Math.floor(year / step) * step, step);
}

/** First month and length; a winter is called by the year in which it begins. 21–24 name no hemisphere; ours is the northern. */
function endsOfSeason(year: number, code: number): Ends {
  const [month, length] =
    code <= 28
      ? [((code - 21) % 4) * 3 + 3, 3]
      : code <= 32
        ? [[9, 12, 3, 6][code - 29]!, 3]
        : code <= 36
          ? [(code - 33) * 3 + 1, 3]
          : code <= 39
            ? [(code - 37) * 4 + 1, 4]
            : [(code - 40) * 6 + 1, 6];
  return { first: dayOf(year, month, 1), last: dayOf(year, month + length, 1) - 1 };
}

/** A date whose digits may be X; marks of doubt (`?`, `~`, `%`) widen nothing, and a time of day is within its day. */
function endsOfDate(text: string): Ends {
  const mask = text.replace(/[?~%]/g, '').replace(/T.*/, '');
  const [, sign, year, month, day] = /^(-?)([\dX]{4,})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(mask) ?? [];
  if (year === undefined) throw new RangeError('is not a date');
  const isBefore = sign === '-';
  const candidates = (masked: string, count: number, backwards: boolean) => {
    const pattern = new RegExp(`^${masked.replaceAll('X', '\\d')}$`);
    const all = Array.from({ length: count }, (_, n) => String(n).padStart(masked.length, '0')).filter((n) =>
      pattern.test(n)
    );
    return backwards ? all.reverse() : all;
  };
  const find = (backwards: boolean) => {
    for (const y of year.includes('X') ? candidates(year, 10_000, backwards !== isBefore) : [year])
      for (const m of month === undefined ? [''] : candidates(month, 13, backwards))
        for (const d of day === undefined ? [''] : candidates(day, 32, backwards)) {
          const span = spanOf([`${sign}${y}`, m, d].filter(Boolean).join('-'));
          if (span) return backwards ? span.end - 1 : span.start;
        }
    throw new RangeError(NOT_IN_CALENDAR);
  };
  return { first: find(false), last: find(true) };
}
