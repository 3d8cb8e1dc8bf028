/** Where in its article a passage stands: in the headline, or from which sentence to which of how many. */
import type { Evidence } from '../schema/primitives';
import type { Source } from '../schema/story';

export type Standing =
  | { part: 'headline' }
  /** Sentences count from 1. The lead is the first of them. */
  | { part: 'lead' | 'body'; from: number; to: number; total: number };

/** Undefined where the source does not say where its sentences begin. */
export function standingOf(
  { sentences = [] }: Pick<Source, 'sentences'>,
  { start, end }: Pick<Evidence, 'start' | 'end'>
): Standing | undefined {
  const total = sentences.length;
  if (total === 0) return undefined;
  const from = sentences.filter((first) => first <= start).length;
  // All that comes before the first sentence and is part of the article is its headline.
  if (from === 0) return { part: 'headline' };
  const to = Math.max(from, sentences.filter((first) => first < end).length);
  return { part: to === 1 ? 'lead' : 'body', from, to, total };
}

/** The share of the article, in sentences, from 0 to 1. */
export const shareOf = ({ from, to, total }: Exclude<Standing, { part: 'headline' }>) => ({
  from: (from - 1) / total,
  to: to / total
});

/** How far in the middle of a passage is, as one says it; up to and without. */
const WAYS = [
  ['start', 0.18],
  ['quarter', 0.29],
  ['third', 0.42],
  ['half', 0.58],
  ['two-thirds', 0.71],
  ['three-quarters', 0.83],
  ['end', Infinity]
] as const;
export type Way = (typeof WAYS)[number][0];

export function wayOf(standing: Exclude<Standing, { part: 'headline' }>): Way {
  const { from, to } = shareOf(standing);
  return WAYS.find(([, limit]) => (from + to) / 2 < limit)![0];
}
