/** All words that the page says, in one language: texts, dates, numbers, lists. */
import type { Day, Span } from '../domain/time';
import type { Locale } from '../domain/view';
import type { Localized } from '../schema/primitives';
import { civilOfDay, dateWordsOf } from './dates';
import type { first } from './en/first';
import type { panels } from './en/panels';
import { fill, type Message, type Slots, type Translated } from './message';
import { listText, numberText } from './numbers';
import type { Patterns, Width } from './patterns';
import { whenWordsOf, type DateInDoubt } from './when';

export { actorLabel, placeLabel, placeNames } from './names';
export type { DateInDoubt } from './when';
export type { Message, Messages, Slots, Translated } from './message';

/** English is the list of keys; another language that lacks one does not compile. */
export type MessageKey = keyof typeof first | keyof typeof panels;

/** What words of another language mean: verbs of saying, and words that leave a number open. */
export type Glossary = { of: string; verbs: Record<string, string>; hedges: Record<string, string> };

export type Language = {
  messages: Translated<typeof first>;
  patterns: Patterns;
  glossaries: readonly Glossary[];
};

type LanguageRow = {
  endonym: string;
  load: () => Promise<{ language: Language }>;
  loadPanels: () => Promise<{ panels: Translated<typeof panels> }>;
};

/** Another language is a row here, a folder of words and its generated patterns. */
const LANGUAGES: Record<Locale, LanguageRow> = {
  id: {
    endonym: 'Bahasa Indonesia',
    load: () => import('./id/language'),
    loadPanels: () => import('./id/panels')
  },
  en: { endonym: 'English', load: () => import('./en/language'), loadPanels: () => import('./en/panels') }
};
const LOCALES = Object.keys(LANGUAGES) as Locale[];

const loaded = new Map<Locale, Language>();
const panelWords = new Map<Locale, Translated<typeof panels>>();
/** Whoever has met a panel meets it in the next language too. */
let arePanelsKnown = false;

/** To be awaited before anything is said in a language: readers fetch the one they read. */
export async function loadLanguage(locale: Locale): Promise<void> {
  if (!loaded.has(locale)) loaded.set(locale, (await LANGUAGES[locale].load()).language);
  if (arePanelsKnown) await loadPanelWords(locale);
}

/** To be awaited before a panel is shown. */
export async function loadPanelWords(locale: Locale): Promise<void> {
  arePanelsKnown = true;
  if (!panelWords.has(locale)) panelWords.set(locale, (await LANGUAGES[locale].loadPanels()).panels);
}

/** Everything, for those who need not wait for it. */
export async function loadLanguages(): Promise<void> {
  arePanelsKnown = true;
  await Promise.all(LOCALES.map(loadLanguage));
}

export type Words = {
  locale: Locale;
  /** Numbers in slots are written the language's way; `count` chooses the plural form. */
  t(key: MessageKey, slots?: Slots): string;
  /** The same for a text that is in none of the dictionaries, such as that of a page of its own. */
  say(message: Message, slots?: Slots): string;
  /** 5,000 */
  number(value: number): string;
  /** 30 October 2020 */
  date(day: Day): string;
  /** 30 Oct 2020 */
  shortDate(day: Day): string;
  /** Friday 30 October 2020 */
  weekdayDate(day: Day): string;
  /** October 2020 */
  month(day: Day): string;
  /** October, or Oct */
  monthName(day: Day, width: Width): string;
  /** The days of a half-open span, what they share written once: 30–31 October 2020. */
  range(span: Span, width?: Width): string;
  /** A date with its doubt: "on or before 23 October 2020", "the 1990s". */
  when(when: DateInDoubt, width?: Width): string;
  /** What `when` leaves out, if anything: "one day from 27 September 2020 to 23 October 2020". */
  whenDetail(when: DateInDoubt, width?: Width): string | undefined;
  /** a, b and c */
  list(items: readonly string[]): string;
  /** A source's verb or hedge in this language, always in the same way; undefined where it is this language's own. */
  gloss(term: string, lang: string): string | undefined;
  /** Content in this language, or else as it was written first, with the language that it is in. */
  text(localized: Localized): { text: string; lang: string };
};

/** A language's name in that language. */
export function endonymOf(locale: Locale): string {
  return LANGUAGES[locale].endonym;
}

/** The first language that somebody reads and that is here; undefined where there is none. */
export function preferredLocale(languages: readonly string[]): Locale | undefined {
  for (const language of languages) {
    const [tag = ''] = language.toLowerCase().split('-');
    // Some systems still call Indonesian by its old tag.
    const locale = LOCALES.find((known) => known === (tag === 'in' ? 'id' : tag));
    if (locale) return locale;
  }
  return undefined;
}

const made = new Map<Locale, Words>();

export function translatorFor(locale: Locale): Words {
  const known = made.get(locale);
  if (known) return known;
  const words = makeWords(locale);
  made.set(locale, words);
  return words;
}

function makeWords(locale: Locale): Words {
  const language = loaded.get(locale);
  if (!language) throw new Error(`the language "${locale}" is not loaded`);
  const { messages, patterns, glossaries } = language;
  const plural = new Intl.PluralRules(locale);
  const number = (value: number) => numberText(value, patterns);

  function say(message: Message, slots: Slots = {}): string {
    const template =
      typeof message === 'string' ? message : (message[plural.select(Number(slots.count))] ?? message.other);
    return fill(template, slots, number);
  }
  const isFirst = (key: MessageKey): key is keyof typeof first => key in messages;
  const messageOf = (key: MessageKey): Message =>
    isFirst(key) ? messages[key] : (panelWords.get(locale)?.[key] ?? key);
  const t = (key: MessageKey, slots?: Slots) => say(messageOf(key), slots);

  const list = (items: readonly string[]) => listText(items, patterns);
  const dates = dateWordsOf(patterns, (year) =>
    year > 0 ? String(year) : t('dates.bc', { year: String(1 - year) })
  );
  const { when, detail } = whenWordsOf(t, dates, list);

  return {
    locale,
    t,
    say,
    number,
    date: (day) => dates.civil(civilOfDay(day), 'long'),
    shortDate: (day) => dates.civil(civilOfDay(day), 'short'),
    weekdayDate: dates.weekdayDate,
    month: (day) => dates.civil({ ...civilOfDay(day), day: undefined }, 'long'),
    monthName: dates.monthName,
    range: (span, width = 'long') => dates.range(span, width),
    when: (date, width = 'long') => when(date, width),
    whenDetail: (date, width = 'long') => detail(date, width),
    list,
    gloss(term, lang) {
      const glossary = glossaries.find(({ of }) => of === lang);
      const known = { ...glossary?.verbs, ...glossary?.hedges };
      return Object.hasOwn(known, term) ? known[term] : undefined;
    },
    text(localized) {
      const own = localized[locale];
      if (own !== undefined) return { text: own, lang: locale };
      const [lang = locale, text = ''] = Object.entries(localized)[0] ?? [];
      return { text, lang };
    }
  };
}
