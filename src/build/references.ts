/** Which fields name other records, and of which kind: the list that the reference check goes by. */
import type { Kind } from './read';

/** What can be named; figures stand inside statements. */
export type Target = Exclude<Kind, 'story' | 'changes'> | 'figures';

export type Reference = {
  /** `*` stands for each item of a list. */
  path: string;
  to: readonly Target[];
  /** Values that name no record. */
  words?: readonly string[];
};

const RECORDS: readonly Target[] = ['sources', 'places', 'actors', 'events', 'statements', 'figures'];

const evidence = (prefix = ''): Reference => ({ path: `${prefix}evidence.*.source`, to: ['sources'] });
const relations: Reference = { path: 'relations.*.target', to: ['statements', 'events'] };

export const REFERENCES: Record<Kind, readonly Reference[]> = {
  story: [],
  sources: [
    { path: 'outlet', to: ['actors'] },
    { path: 'credits.*.agent', to: ['actors'] }
  ],
  places: [{ path: 'within', to: ['places'] }],
  actors: [
    { path: 'roles.*.source', to: ['sources'] },
    { path: 'speaksFor', to: ['actors'] },
    { path: 'seat', to: ['places'] }
  ],
  events: [
    { path: 'places.*.place', to: ['places'] },
    { path: 'actors.*.actor', to: ['actors'] },
    relations,
    evidence()
  ],
  statements: [
    { path: 'speaker', to: ['actors'] },
    { path: 'onBehalfOf', to: ['actors'] },
    { path: 'to.*', to: ['actors'] },
    { path: 'via.*.agent', to: ['actors'] },
    { path: 'said.at', to: ['places'] },
    { path: 'about.*', to: ['places'] },
    { path: 'event', to: ['events'] },
    { path: 'figures.*.side', to: ['actors'], words: ['both', 'not-stated'] },
    { path: 'figures.*.subsetOf', to: ['figures'] },
    evidence('figures.*.'),
    relations,
    evidence()
  ],
  chapters: [
    { path: 'steps.*.items.*', to: RECORDS },
    { path: 'steps.*.highlight.*', to: ['events', 'statements', 'places'] },
    { path: 'steps.*.pair.*', to: ['statements'] }
  ],
  aliases: [{ path: 'to.*', to: [...RECORDS, 'chapters', 'aliases'] }],
  // What was corrected may have been renamed or withdrawn since.
  changes: [{ path: 'items.*', to: [...RECORDS, 'chapters', 'aliases'] }]
};

/** `actors.yaml`; figures have no file of their own, and chapters each have one. */
export const fileOf = (target: Target) =>
  target === 'figures'
    ? 'the figures of statements.yaml'
    : target === 'chapters'
      ? 'chapters/'
      : `${target}.yaml`;
