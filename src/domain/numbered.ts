/** A list as it is printed: all of it at once, each statement with its number and each article with another. */
import { publicationDay, type Atlas } from './atlas';
import { itemsOnPage, type ListGroup } from './list';

export type Numbers = {
  /** Of statements, in the order in which they stand on the paper. */
  statements: ReadonlyMap<string, number>;
  /** Of articles on which anything there rests, in the order in which they came out. */
  sources: ReadonlyMap<string, number>;
};
export type Numbered = Numbers & { groups: ListGroup[] };

type Records = Pick<Atlas, 'story' | 'statementById' | 'eventById'>;

export function numbersOf(records: Records, ids: readonly string[]): Numbers {
  const { story, statementById, eventById } = records;
  const items = ids.flatMap((id) => statementById.get(id) ?? eventById.get(id) ?? []);
  const used = new Set(items.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  const sources = story.sources
    .filter(({ id }) => used.has(id))
    .sort((a, b) => publicationDay(a) - publicationDay(b));
  return {
    statements: numberedFrom(ids.filter((id) => statementById.has(id))),
    sources: numberedFrom(sources.map(({ id }) => id))
  };
}

/** `before`: a row that stands over the list, since dates or filters leave it out. */
export function numbered(
  atlas: Records & Pick<Atlas, 'ids'> & Parameters<typeof itemsOnPage>[0],
  rows: ArrayLike<number>,
  before?: number
): Numbered {
  const groups = itemsOnPage(atlas, rows, 0, Math.max(1, rows.length));
  const entries = groups.flatMap(({ entries }) => entries);
  const listed = entries.flatMap((entry) =>
    entry.type === 'event' ? [entry.row, ...entry.statements] : [entry.row]
  );
  const all = [...(before === undefined ? [] : [before]), ...listed];
  return {
    groups,
    ...numbersOf(
      atlas,
      all.map((row) => atlas.ids[row]!)
    )
  };
}

export const numberedFrom = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set(ids)].map((id, index) => [id, index + 1]));

/** Numbers of the articles that something rests on, each once and in their order. */
export function sourceNumbers(
  { sources }: Pick<Numbers, 'sources'>,
  evidence: readonly { source: string }[]
): number[] {
  const numbers = evidence.flatMap(({ source }) => sources.get(source) ?? []);
  return [...new Set(numbers)].sort((a, b) => a - b);
}
