/** The map in words: one sentence about what is in view, whole for reading aloud or in parts for pressing. */
import type { Span } from '../domain/time';
import type { Dimension } from '../domain/view';
import type { Facts } from '../domain/words';
import { placeLabel, type Words } from '../i18n';
import type { AppState } from '../state/app-state.svelte';

/** What a part of the sentence leads to. */
export type SentencePart = 'window' | 'most' | Dimension;

export type Piece = { text: string; part: SentencePart | undefined };

export type Said = {
  window: Span;
  facts: Facts;
  /** Articles that the story holds. */
  sources: number;
  /** Places that are chosen: which of them comes up most is no news. */
  chosen: readonly string[];
  /** Name of a place as it stands in lists. */
  placeName: (id: string) => string;
};

export function saidOf(app: Pick<AppState, 'atlas' | 'view' | 'facts'>): Said {
  const { atlas, view, facts } = app;
  return {
    window: view.window,
    facts,
    sources: atlas.story.sources.length,
    chosen: view.places,
    placeName: (id) => {
      const place = atlas.placeById.get(id);
      return place ? placeLabel(place, view.locale) : id;
    }
  };
}

// Slots are filled with marks from the private use area first, so that a translation may put them in any order.
const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARKED = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`);

export function sentencePieces(words: Words, { window, facts, sources, chosen, placeName }: Said): Piece[] {
  const { counts, totals } = facts;
  const mostAbout = chosen.length === 0 ? facts.mostAbout : undefined;
  const rows = counts.events + counts.statements;
  if (rows === 0) return [{ text: emptyText(words, window, facts.nearest), part: undefined }];
  const texts: Record<SentencePart, string> = {
    window: words.range(window),
    acts: words.t('list.sentence.statements', { count: totals.statements, shown: counts.statements }),
    kinds: words.t('list.sentence.events', { count: totals.events, shown: counts.events }),
    speakers: words.t('list.sentence.speakers', { count: facts.speakers.length }),
    sources: words.t('list.sentence.sources', { count: sources, shown: facts.sources.length }),
    places: words.t('list.sentence.places', { count: facts.places.length }),
    statuses: '',
    most: mostAbout ? placeName(mostAbout.place) : ''
  };
  const mark = (part: SentencePart) => `${OPEN}${part}${CLOSE}`;
  const key =
    counts.events === 0
      ? 'list.sentence.no-events'
      : counts.statements === 0
        ? 'list.sentence.no-statements'
        : 'list.sentence';
  const first = words.t(key, {
    window: mark('window'),
    statements: mark('acts'),
    events: mark('kinds'),
    speakers: mark('speakers'),
    sources: mark('sources'),
    places: mark('places')
  });
  const isMajority = mostAbout !== undefined && mostAbout.count * 2 > rows;
  const second = words.t(isMajority ? 'list.sentence.most' : 'list.sentence.often', { place: mark('most') });
  // Where there is one place, it needs no telling which comes up most.
  const template = mostAbout && facts.places.length > 1 ? `${first} ${second}` : first;
  return template.split(MARKED).flatMap((text, index) => {
    // What the expression captures stands at the odd places.
    const part = index % 2 === 1 ? (text as SentencePart) : undefined;
    const shown = part ? texts[part] : text;
    return shown === '' ? [] : [{ text: shown, part }];
  });
}

export function sentenceText(words: Words, said: Said): string {
  return sentencePieces(words, said)
    .map(({ text }) => text)
    .join('');
}

export function emptyText(words: Words, window: Span, { before, after }: Facts['nearest']): string {
  const nearest = [before, after].flatMap((day) => (day === undefined ? [] : [words.date(day)]));
  if (nearest.length === 0) return words.t('list.sentence.none-at-all');
  const none =
    window.end - window.start === 1
      ? words.t('list.sentence.none-on', { date: words.date(window.start) })
      : words.t('list.sentence.none', { from: words.date(window.start), to: words.date(window.end - 1) });
  return `${none} ${words.t('list.sentence.nearest', { days: words.list(nearest) })}`;
}
