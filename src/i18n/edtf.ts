/** EDTF as far as it takes to say a date in words; the calendar itself was checked at build time. */
import type { Civil } from './dates';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

export type FuzzyDate = Civil & {
  season?: Season | undefined;
  /** Years that the year stands for: `199X` is 10, `19XX` is 100. */
  years: 1 | 10 | 100;
  isApproximate: boolean;
  isUncertain: boolean;
};

export type Edtf =
  | { type: 'date'; date: FuzzyDate }
  /** It lasted from one to the other; undefined is open or unknown. */
  | { type: 'interval'; from: FuzzyDate | undefined; to: FuzzyDate | undefined }
  /** It was on one day from one to the other. */
  | { type: 'one-of'; from: FuzzyDate | undefined; to: FuzzyDate | undefined }
  /** It was on one of these days, or on all of them. */
  | { type: 'choice' | 'all'; dates: FuzzyDate[] };

const SEASONS: Record<string, Season> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
const DATE = /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(?:T.*)?$/;

/** undefined where the text is beyond what is read here; the compiled bounds then have to do. */
export function edtfOf(text: string): Edtf | undefined {
  const set = /^([[{])(.*)[\]}]$/.exec(text);
  if (set) return setOf(set[2] ?? '', set[1] === '[');
  if (text.includes('/')) {
    const [from = '', to = '', ...more] = text.split('/');
    return more.length === 0 ? pairOf('interval', from, to) : undefined;
  }
  const date = dateOf(text);
  return date && { type: 'date', date };
}

function setOf(inside: string, isOneOf: boolean): Edtf | undefined {
  const [from = '', to = '', ...more] = inside.split('..');
  if (inside.includes('..')) {
    if (more.length > 0 || inside.includes(',')) return undefined;
    return pairOf(isOneOf ? 'one-of' : 'interval', from, to);
  }
  const dates = inside.split(',').map((text) => dateOf(text.trim()));
  if (!dates.every((date) => date !== undefined)) return undefined;
  return { type: isOneOf ? 'choice' : 'all', dates };
}

function pairOf(type: 'interval' | 'one-of', from: string, to: string): Edtf | undefined {
  const [first, last] = [from, to].map((text) => (text === '' || text === '..' ? 'open' : dateOf(text)));
  if (first === undefined || last === undefined) return undefined;
  return { type, from: first === 'open' ? undefined : first, to: last === 'open' ? undefined : last };
}

function dateOf(text: string): FuzzyDate | undefined {
  // Level 2 may qualify a part of a date; in words the whole date is then in doubt.
  const match = DATE.exec(text.replace(/[~?%]/g, ''));
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  const known = (part: string | undefined) =>
    part === undefined || part === 'XX' ? undefined : Number(part);
  const season = month === undefined ? undefined : SEASONS[month];
  const monthNumber = season === undefined ? known(month) : undefined;
  if (monthNumber !== undefined && (monthNumber < 1 || monthNumber > 12)) return undefined;
  return {
    year: Number(year.replaceAll('X', '0')),
    month: monthNumber,
    // A day of no known month says nothing that words could use.
    day: monthNumber === undefined ? undefined : known(day),
    season,
    years: year.endsWith('XX') ? 100 : year.endsWith('X') ? 10 : 1,
    isApproximate: /[~%]/.test(text),
    isUncertain: /[?%]/.test(text)
  };
}
