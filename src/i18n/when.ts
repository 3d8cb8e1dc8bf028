/** A date with its doubt in words. */
import type { Bounds, When } from '../schema/primitives';
import { edtfOf, type Edtf, type FuzzyDate } from './edtf';
import type { DateWords } from './dates';
import type { dates } from './en/dates';
import type { Slots } from './message';
import type { Width } from './patterns';

/** A compiled date; what it rests on tells a limit from a duration. */
export type DateInDoubt = Pick<Bounds, 'edtf' | 'earliest' | 'latest'> & {
  basis?: When['basis'] | undefined;
};

export type WhenWords = {
  when(when: DateInDoubt, width: Width): string;
  /** What `when` leaves out: the lower limit of "on or before", a day that nobody knows. */
  detail(when: DateInDoubt, width: Width): string | undefined;
};

export function whenWordsOf(
  t: (key: keyof typeof dates, slots?: Slots) => string,
  words: DateWords,
  list: (items: readonly string[]) => string
): WhenWords {
  /** The date as far as it is known, without its doubt. */
  function plain(date: FuzzyDate, width: Width): string {
    if (date.years === 10) return t('dates.decade', { year: String(date.year) });
    if (date.years === 100)
      return t('dates.century', { from: String(date.year), to: String(date.year + 99) });
    if (date.season) return t(`dates.${date.season}`, { year: words.civil({ year: date.year }, width) });
    return words.civil(date, width);
  }

  function doubted(date: FuzzyDate, width: Width): string {
    const text = plain(date, width);
    const about = date.isApproximate ? t('dates.about', { date: text }) : text;
    return date.isUncertain ? t('dates.uncertain', { date: about }) : about;
  }

  function ends(from: FuzzyDate, to: FuzzyDate, width: Width): { from: string; to: string } {
    return isPlain(from) && isPlain(to)
      ? words.ends(from, to, width)
      : { from: doubted(from, width), to: doubted(to, width) };
  }

  function interval(from: FuzzyDate | undefined, to: FuzzyDate | undefined, width: Width): string {
    if (from && to) {
      if (isPlain(from) && isPlain(to)) return words.between(from, to, width);
      return words.joined(doubted(from, width), doubted(to, width));
    }
    if (from) return t('dates.from', { date: doubted(from, width) });
    return to ? t('dates.until', { date: doubted(to, width) }) : t('dates.unknown');
  }

  function choice(dates: FuzzyDate[], width: Width): string {
    const [first] = dates;
    if (!first) return t('dates.unknown');
    const isOneMonth = dates.every(
      (date) => isPlain(date) && date.day && date.year === first.year && date.month === first.month
    );
    if (isOneMonth) return words.daysOfMonth(either(dates.map(({ day }) => String(day))), first, width);
    return either(dates.map((date) => doubted(date, width)));
  }

  function either(items: string[]): string {
    const last = items.at(-1) ?? '';
    if (items.length < 2) return last;
    return t(items.length === 2 ? 'dates.or.two' : 'dates.or.more', {
      first: items.slice(0, -1).join(', '),
      last
    });
  }

  /** Where the date itself cannot be put into words, its bounds can. */
  function ofBounds({ earliest, latest, basis }: DateInDoubt, width: Width): string {
    const bound = (text: string | null) => {
      const edtf = text === null ? undefined : edtfOf(text);
      return edtf?.type === 'date' ? edtf.date : undefined;
    };
    return limited(bound(earliest), bound(latest), basis, width);
  }

  function limited(
    from: FuzzyDate | undefined,
    to: FuzzyDate | undefined,
    basis: DateInDoubt['basis'],
    width: Width
  ) {
    if (to && (!from || basis === 'bounded')) return t('dates.on-or-before', { date: doubted(to, width) });
    if (from && to) return t('dates.one-of', ends(from, to, width));
    return from ? t('dates.on-or-after', { date: doubted(from, width) }) : t('dates.unknown');
  }

  function inWords(edtf: Edtf, basis: DateInDoubt['basis'], width: Width): string {
    switch (edtf.type) {
      case 'date':
        return basis === 'bounded' ? limited(undefined, edtf.date, basis, width) : doubted(edtf.date, width);
      case 'interval':
        return basis === 'bounded' && !edtf.from && edtf.to
          ? limited(undefined, edtf.to, basis, width)
          : interval(edtf.from, edtf.to, width);
      case 'one-of':
        return limited(edtf.from, edtf.to, basis, width);
      case 'choice':
        return choice(edtf.dates, width);
      case 'all':
        return list(edtf.dates.map((date) => doubted(date, width)));
    }
  }

  return {
    when(when, width) {
      const edtf = edtfOf(when.edtf);
      return edtf ? inWords(edtf, when.basis, width) : ofBounds(when, width);
    },
    detail(when, width) {
      const edtf = edtfOf(when.edtf);
      if (edtf?.type === 'one-of' && edtf.from && edtf.to)
        return t('dates.detail.one-day', ends(edtf.from, edtf.to, width));
      if (edtf?.type !== 'date' || edtf.date.years !== 1 || edtf.date.season || edtf.date.day)
        return undefined;
      const key = edtf.date.month ? 'dates.detail.day-unknown' : 'dates.detail.month-unknown';
      return t(key, { date: inWords(edtf, when.basis, width) });
    }
  };
}

function isPlain({ years, season, isApproximate, isUncertain }: FuzzyDate): boolean {
  return years === 1 && !season && !isApproximate && !isUncertain;
}
