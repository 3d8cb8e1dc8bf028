/** What the map shows, as facts that a sentence can be made of. */
import type { Atlas } from './atlas';
import { reportDaysOf } from './inside';
import { select, type Selection } from './select';
import type { Sieve } from './sieve';
import type { Counts } from './tally';
import { OPEN_FUTURE, OPEN_PAST, type Day, type Span } from './time';
import type { View } from './view';

export type Facts = {
  counts: Counts;
  /** All that the story holds. */
  totals: Counts;
  /** Those whose dates lie wholly inside the window, and those whose dates only touch it. */
  certain: number;
  possible: number;
  /** Distinct ids, each in the order of the story. */
  places: string[];
  speakers: string[];
  sources: string[];
  /** The place with the most rows; the alphabet decides between equals. */
  mostAbout: { place: string; count: number } | undefined;
  /** Nothing is in the window: the nearest days with something that passes the filters, on either side. */
  nearest: { before: Day | undefined; after: Day | undefined };
};

export function factsOf(
  atlas: Atlas,
  selection: Selection,
  { window }: Pick<View, 'window'>,
  sieve: Sieve
): Facts {
  const { rows, counts, certain, possible, shown } = selection;
  const places = codesIn(shown.places);
  return {
    counts,
    totals: { events: atlas.story.events.length, statements: atlas.story.statements.length },
    certain,
    possible,
    places: inOrder(atlas.story.places, places.keys(), atlas.values.places.ids),
    speakers: inOrder(atlas.story.actors, codesIn(shown.speakers).keys(), atlas.values.speakers.ids),
    sources: inOrder(atlas.story.sources, codesIn(shown.sources).keys(), atlas.values.sources.ids),
    mostAbout: mostOf(places, atlas.values.places.ids),
    nearest: rows.length > 0 ? { before: undefined, after: undefined } : nearestTo(atlas, window, sieve)
  };
}

/** Codes that occur, with how often; 0 stands for none. */
function codesIn(shown: Uint32Array): Map<number, number> {
  const codes = new Map<number, number>();
  shown.forEach((count, code) => {
    if (code > 0 && count > 0) codes.set(code, count);
  });
  return codes;
}

function inOrder(
  records: readonly { id: string }[],
  codes: Iterable<number>,
  ids: readonly string[]
): string[] {
  const wanted = new Set([...codes].map((code) => ids[code]));
  return records.map(({ id }) => id).filter((id) => wanted.has(id));
}

function mostOf(counts: ReadonlyMap<number, number>, ids: readonly string[]): Facts['mostAbout'] {
  let most: Facts['mostAbout'];
  for (const [code, count] of counts) {
    const place = ids[code] ?? '';
    if (!most || count > most.count || (count === most.count && place < most.place)) most = { place, count };
  }
  return most;
}

function nearestTo(atlas: Atlas, window: Span, sieve: Sieve): Facts['nearest'] {
  const { start, end, clock } = atlas;
  const { rows } = select(atlas, sieve, { window: { start: OPEN_PAST, end: OPEN_FUTURE } });
  let before: Day | undefined;
  let after: Day | undefined;
  const look = (first: Day, last: Day) => {
    if (last < window.start && (before === undefined || last > before)) before = last;
    if (first >= window.end && (after === undefined || first < after)) after = first;
  };
  for (const row of rows) {
    if (clock === 'happened') look(start[row]!, end[row]! - 1);
    // An article may have come out on either side of the window.
    else for (const day of reportDaysOf(atlas, row)) look(day, day);
  }
  return { before, after };
}
