/** What can be searched, folded once per atlas: a text per row, per set of places, and every form of every name. */
import type { Actor, DatedEvent, Place, Statement } from '../schema/story';
import type { Atlas } from './atlas';
import { wordsOf } from './fold';

export type Named = {
  kind: 'place' | 'actor';
  id: string;
  forms: readonly { text: string; words: string }[];
};

export type SearchIndex = {
  /** Per row: its own words, its people, its chain. Words are apart by one space, with one in front. */
  rows: string[];
  /** Per set of places: their names in every script. */
  placeSets: string[];
  names: Named[];
};

const indexes = new WeakMap<Atlas, SearchIndex>();

export function searchIndexOf(atlas: Atlas): SearchIndex {
  const known = indexes.get(atlas);
  if (known) return known;
  const index = atlas.origin
    ? reordered(searchIndexOf(atlas.origin.atlas), atlas.origin.rows)
    : buildIndex(atlas);
  indexes.set(atlas, index);
  return index;
}

function reordered(index: SearchIndex, order: Uint32Array): SearchIndex {
  return { ...index, rows: Array.from(order, (row) => index.rows[row]!) };
}

/** One space in front, so that a space before a term finds the beginnings of words. */
export function searchable(texts: Iterable<string>): string {
  return ` ${wordsOf([...texts].join('\n')).join(' ')}`;
}

function buildIndex(atlas: Atlas): SearchIndex {
  const { story, groups, group, speaker, record, size, placeSets, values } = atlas;
  const places = story.places.map((place) => namedOf('place', place, Object.values(place.label).flat()));
  const actors = story.actors.map((actor) => namedOf('actor', actor, Object.values(actor.label)));
  const placeWords = new Map(places.map(({ id, forms }) => [id, forms.map(({ words }) => words).join('')]));
  const actorWords = new Map(
    story.actors.map(({ id, roles }, at) => [
      id,
      (actors[at]?.forms ?? []).map(({ words }) => words).join('') +
        searchable(roles.flatMap(({ text }) => Object.values(text)))
    ])
  );
  const peopleOf = (ids: Iterable<string | null | undefined>) =>
    [...new Set(ids)].map((id) => actorWords.get(id ?? '') ?? '').join('');

  const rows: string[] = [];
  for (let row = 0; row < size; row++) {
    const isEvent = groups[group[row] ?? 0]?.isEvent ?? false;
    const event = isEvent ? story.events[record[row] ?? 0] : undefined;
    const statement = isEvent ? undefined : story.statements[record[row] ?? 0];
    if (event) rows.push(searchable(textsOfEvent(event)) + peopleOf(event.actors.map(({ actor }) => actor)));
    else if (statement)
      rows.push(
        searchable(textsOfStatement(statement)) +
          peopleOf([values.speakers.ids[speaker[row] ?? 0], ...peopleIn(statement)])
      );
    else rows.push('');
  }
  return {
    rows,
    placeSets: placeSets.map((set) =>
      set.map(({ place }) => placeWords.get(values.places.ids[place] ?? '') ?? '').join('')
    ),
    names: [...places, ...actors]
  };
}

function namedOf(kind: Named['kind'], { id, names }: Place | Actor, labels: readonly string[]): Named {
  const texts = new Set([...labels, ...names.map(({ text }) => text)]);
  return { kind, id, forms: [...texts].map((text) => ({ text, words: searchable([text]) })) };
}

function textsOfEvent({ title, summary }: DatedEvent): string[] {
  return [...Object.values(title), ...Object.values(summary)];
}

function textsOfStatement({ quote, translation, summary, said, figures }: Statement): string[] {
  return [
    ...(quote ? [quote.text] : []),
    ...Object.values(translation ?? {}).map(({ text }) => text),
    ...Object.values(summary),
    ...Object.values(said.setting ?? {}),
    ...(figures ?? []).map(({ asPrinted }) => asPrinted.text)
  ];
}

function peopleIn({ onBehalfOf, to, via }: Statement): (string | null | undefined)[] {
  return [onBehalfOf, ...(to ?? []), ...via.map(({ agent }) => agent)];
}
