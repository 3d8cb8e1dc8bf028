/** Chosen values in a link: ids joined by `~`, sorted, each once. */
import { DIMENSIONS, type Dimension } from '../domain/view';
import type { RecordKind } from '../schema/history';
import { ACTS, EVENT_KINDS, STATUSES } from '../schema/vocabulary';
import { excerpt } from './notice';
import type { Codec, Known } from './url-codec';
import { follow } from './url-former';

/** More than anyone chooses by hand. */
export const MOST_IDS = 50;
/** Unknown ids that a notice names. */
const MOST_NAMED = 5;

export const PARAMS: Record<Dimension, string> = {
  places: 'p',
  speakers: 'c',
  sources: 's',
  acts: 'a',
  kinds: 'k',
  statuses: 'status'
};

const isAmong = (values: readonly string[]) => (_: Known, id: string) => values.includes(id);

/** Words of the closed lists and records of the story are known even where no row has them. */
const isOnRecord: Record<Dimension, (known: Known, id: string) => boolean> = {
  places: ({ placeById }, id) => placeById.has(id),
  speakers: ({ actorById }, id) => actorById.has(id),
  // An outlet stands for its articles.
  sources: ({ sourceById, actorById }, id) => sourceById.has(id) || actorById.get(id)?.kind === 'outlet',
  acts: isAmong(ACTS),
  kinds: isAmong(EVENT_KINDS),
  statuses: isAmong(STATUSES)
};

/** What its ids are ids of; words of the closed lists are for ever. */
const KINDS: Record<Dimension, readonly RecordKind[]> = {
  places: ['place'],
  speakers: ['actor'],
  sources: ['source', 'actor'],
  acts: [],
  kinds: [],
  statuses: []
};

export function sortedIds(ids: Iterable<string>): string[] {
  return [...new Set(ids)].sort();
}

function idsCodec(dimension: Dimension): Codec<string[]> {
  return {
    param: PARAMS[dimension],
    encode: (ids) => sortedIds(ids).join('~'),
    decode(text, reading) {
      const { known, notice } = reading;
      const all = [...new Set(text.split('~').filter((id) => id !== ''))];
      const asked = all.slice(0, MOST_IDS);
      if (all.length > MOST_IDS)
        notice('notices.many', { count: all.length, param: PARAMS[dimension], most: MOST_IDS });
      const isKnown = (id: string) =>
        known.values[dimension].codeOf.has(id) || isOnRecord[dimension](known, id);
      const now = follow(asked, KINDS[dimension], reading);
      const unknown = now.filter((id) => !isKnown(id));
      if (unknown.length > 0)
        notice(`notices.unknown.${dimension}`, {
          count: unknown.length,
          total: asked.length,
          ids: [
            ...unknown.slice(0, MOST_NAMED).map(excerpt),
            ...(unknown.length > MOST_NAMED ? ['…'] : [])
          ].join(', ')
        });
      return sortedIds(now.filter(isKnown));
    }
  };
}

export const idsCodecs = Object.fromEntries(
  DIMENSIONS.map((dimension) => [dimension, idsCodec(dimension)])
) as Record<Dimension, Codec<string[]>>;
