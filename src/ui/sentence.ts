/** The map in words: one sentence about what is in view, whole for reading aloud or in parts for pressing. */
import type { Dimension, View } from '../domain/view';
import type { Facts } from '../domain/words';
import { placeLabel, type Words } from '../i18n';
import type { AppState } from '../state/app-state.svelte';

/** What a part of the sentence leads to. */
export type SentencePart = 'window' | 'most' | 'sure' | Dimension;

export type Piece = { text: string; part: SentencePart | undefined };

export type Said = Pick<View, 'window' | 'mode' | 'clock' | 'sure'> & {
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
    mode: view.mode,
    clock: view.clock,
    sure: view.sure,
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

/** The dates that are shown, and by which clock: "Reported until 31 October 2020". */
export function windowText(
  words: Words,
  { window, mode, clock }: Pick<View, 'window' | 'mode' | 'clock'>,
  width?: 'long' | 'short'
): string {
  const last = window.end - 1;
  const date = width === 'short' ? words.shortDate(last) : words.date(last);
  if (mode === 'until')
    return words.t(clock === 'reported' ? 'list.sentence.reported-until' : 'list.sentence.until', { date });
  const range = words.range(window, width);
  return clock === 'reported' ? words.t('list.sentence.reported', { window: range }) : range;
}

export function sentencePieces(words: Words, said: Said): Piece[] {
  const { facts, sources, chosen, placeName } = said;
  const { counts, totals } = facts;
  const mostAbout = chosen.length === 0 ? facts.mostAbout : undefined;
  const rows = counts.events + counts.statements;
  if (rows === 0) return [{ text: emptyText(words, said), part: undefined }];
  const texts: Record<SentencePart, string> = {
    window: windowText(words, said),
    acts: words.t('list.sentence.statements', { count: totals.statements, shown: counts.statements }),
    kinds: words.t('list.sentence.events', { count: totals.events, shown: counts.events }),
    speakers: words.t('list.sentence.speakers', { count: facts.speakers.length }),
    sources: words.t('list.sentence.sources', { count: sources, shown: facts.sources.length }),
    places: words.t('list.sentence.places', { count: facts.places.length }),
    statuses: '',
    most: mostAbout ? placeName(mostAbout.place) : '',
    sure: words.t(said.sure ? 'list.sentence.left-out' : 'list.sentence.possible', { count: facts.possible })
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
  const parts = mostAbout && facts.places.length > 1 ? [first, second] : [first];
  if (facts.possible > 0)
    parts.push(
      said.sure
        ? words.t('list.sentence.sure', { possible: mark('sure') })
        : words.t('list.sentence.doubt', { count: facts.certain, possible: mark('sure') })
    );
  const template = parts.join(' ');
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

function emptyText(words: Words, { window, clock, facts }: Said): string {
  // Nothing but what may have been elsewhere, and that is not asked for.
  if (facts.possible > 0)
    return words.t('list.doubt.none', { count: facts.possible, window: words.range(window) });
  const { before, after } = facts.nearest;
  const nearest = [before, after].flatMap((day) => (day === undefined ? [] : [words.date(day)]));
  if (nearest.length === 0) return words.t('list.sentence.none-at-all');
  const [from, to] = [words.date(window.start), words.date(window.end - 1)];
  const isOfReports = clock === 'reported';
  const none =
    window.end - window.start === 1
      ? words.t(isOfReports ? 'list.sentence.unreported-on' : 'list.sentence.none-on', { date: from })
      : words.t(isOfReports ? 'list.sentence.unreported' : 'list.sentence.none', { from, to });
  return `${none} ${words.t('list.sentence.nearest', { days: words.list(nearest) })}`;
}
