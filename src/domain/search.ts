/** Free-text search over words and names, without regard to case, marks or script. */
import type { Atlas } from './atlas';
import { wordsOf } from './fold';
import { searchIndexOf, type Named } from './search-index';

export { fold } from './fold';

export type NameMatch = {
  kind: 'place' | 'actor';
  id: string;
  /** The form of the name that was meant. */ matched: string;
};

export type Matches = {
  /** 1 where the row is found; one entry per row of the atlas. */
  rows: Uint8Array;
  names: NameMatch[];
  /** The words that were searched for, folded. */
  terms: string[];
};

/** What is read of a search text; a whole article pasted in would take long and find nothing. */
const LONGEST_QUERY = 1000;
/** Shorter words match only at the beginning of a word: "an" is inside of almost everything. */
const SHORTEST_INSIDE = 3;

/** A row is found when every word of the query is in it. undefined where there is nothing to search for. */
export function search(atlas: Atlas, query: string): Matches | undefined {
  const terms = [...new Set(wordsOf(query.slice(0, LONGEST_QUERY)))];
  if (terms.length === 0) return undefined;
  const index = searchIndexOf(atlas);
  const needles = terms.map(needleOf);
  const rows = new Uint8Array(atlas.size).fill(1);
  for (const needle of needles) {
    const inPlaces = index.placeSets.map((text) => text.includes(needle));
    for (let row = 0; row < atlas.size; row++)
      if (rows[row] === 1 && !inPlaces[atlas.placeSet[row] ?? 0] && !index.rows[row]?.includes(needle))
        rows[row] = 0;
  }
  return { rows, names: namesMeant(index.names, needles), terms };
}

function needleOf(term: string): string {
  return term.length < SHORTEST_INSIDE ? ` ${term}` : term;
}

/**
 * The names that a query may mean. A word counts for the names that hold most of the query's words, so that
 * "minister of defence" is that office and not every name with "of" in it.
 */
function namesMeant(names: readonly Named[], needles: readonly string[]): NameMatch[] {
  const candidates = names.flatMap((named) => {
    const best = bestForm(named, needles);
    return best ? [{ named, ...best }] : [];
  });
  const most = needles.map((_, at) =>
    Math.max(0, ...candidates.filter(({ hits }) => hits.includes(at)).map(({ hits }) => hits.length))
  );
  return candidates
    .filter(({ hits }) => hits.some((at) => hits.length === most[at]))
    .sort((a, b) => b.hits.length - a.hits.length || a.rest - b.rest)
    .map(({ named: { kind, id }, text }) => ({ kind, id, matched: text }));
}

/** The form with most of the words, and among those the one with least else in it. */
function bestForm({ forms }: Named, needles: readonly string[]) {
  let best: { text: string; hits: number[]; rest: number } | undefined;
  for (const { text, words } of forms) {
    // A name is meant by how its words begin; a term in the middle of one only finds rows.
    const hits = needles.flatMap((needle, at) => (words.includes(` ${needle.trim()}`) ? [at] : []));
    const rest = words.length - hits.reduce((sum, at) => sum + (needles[at]?.length ?? 0), 0);
    if (hits.length === 0) continue;
    if (!best || hits.length > best.hits.length || (hits.length === best.hits.length && rest < best.rest))
      best = { text, hits, rest };
  }
  return best;
}
