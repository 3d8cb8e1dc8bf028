/** The closed lists of words that records may use; each value has a word in every interface language. */
import { z } from 'zod';

export const ACTS = [
  'claim',
  'narration',
  'explanation',
  'demand',
  'appeal',
  'offer',
  'hope',
  'concern',
  'accusation',
  'denial',
  'disagreement',
  'commitment',
  'announcement',
  'no-comment'
] as const;
export const Act = z.enum(ACTS);
export type Act = z.infer<typeof Act>;

/** The five groups of acts that marks and colours tell apart. */
export const ACT_GROUPS = ['claim', 'appeal', 'dispute', 'pledge', 'none'] as const;
export type ActGroup = (typeof ACT_GROUPS)[number];

export const groupOfAct: Record<Act, ActGroup> = {
  claim: 'claim',
  narration: 'claim',
  explanation: 'claim',
  demand: 'appeal',
  appeal: 'appeal',
  offer: 'appeal',
  hope: 'appeal',
  concern: 'appeal',
  accusation: 'dispute',
  denial: 'dispute',
  disagreement: 'dispute',
  commitment: 'pledge',
  announcement: 'pledge',
  'no-comment': 'none'
};

export const EVENT_KINDS = [
  'clash',
  'attack',
  'war',
  'talks',
  'call',
  'meeting',
  'agreement',
  'ceasefire',
  'letter',
  'deployment',
  'announcement',
  'aid',
  'founding',
  'background'
] as const;
export const EventKind = z.enum(EVENT_KINDS);
export type EventKind = z.infer<typeof EventKind>;

export const STATUSES = ['reported', 'claimed', 'alleged', 'planned'] as const;
export const Status = z.enum(STATUSES);
export type Status = z.infer<typeof Status>;

export const PLACE_KINDS = [
  'city',
  'town',
  'building',
  'base',
  'corridor',
  'line',
  'border',
  'region',
  'country',
  'body-of-water'
] as const;
export const PlaceKind = z.enum(PLACE_KINDS);

export const PRECISIONS = ['exact', 'centroid', 'approximate', 'area', 'unknown'] as const;
export const Precision = z.enum(PRECISIONS);
export type Precision = z.infer<typeof Precision>;

export const NAME_USAGES = [
  'official-az',
  'official-am',
  'endonym',
  'exonym',
  'as-in-source',
  'former',
  'transliteration',
  'short'
] as const;
export const NameUsage = z.enum(NAME_USAGES);

export const ACTOR_KINDS = [
  'person',
  'office',
  'government',
  'ministry',
  'organisation',
  'armed-force',
  'agency',
  'outlet',
  'unnamed'
] as const;
export const ActorKind = z.enum(ACTOR_KINDS);

export const EVENT_PLACE_ROLES = ['at', 'from', 'to', 'about'] as const;
export const EventPlaceRole = z.enum(EVENT_PLACE_ROLES);

export const EVENT_ACTOR_ROLES = [
  'party',
  'participant',
  'host',
  'mediator',
  'sender',
  'recipient',
  'signatory',
  'accused',
  'victim',
  'subject'
] as const;
export const EventActorRole = z.enum(EVENT_ACTOR_ROLES);

export const VIA_ROLES = [
  'spokesperson',
  'document',
  'social-post',
  'agency',
  'broadcaster',
  'publisher'
] as const;
export const ViaRole = z.enum(VIA_ROLES);
export type ViaRole = z.infer<typeof ViaRole>;

export const SPEECHES = ['direct', 'reported', 'mixed', 'document'] as const;
export const Speech = z.enum(SPEECHES);
export type Speech = z.infer<typeof Speech>;

export const ZONES = ['body', 'headline'] as const;
export const Zone = z.enum(ZONES);

export const RELATION_TYPES = [
  'denies',
  'contradicts',
  'answers',
  'follows',
  'repeats',
  'specifies',
  'breaches',
  'in-tension-with'
] as const;
export const RelationType = z.enum(RELATION_TYPES);
export type RelationType = z.infer<typeof RelationType>;

export const MEASURES = [
  'killed',
  'wounded',
  'victims',
  'displaced',
  'sheltered',
  'talks',
  'ceasefires',
  'calls',
  'duration',
  'damaged',
  'parties'
] as const;
export const Measure = z.enum(MEASURES);
export type Measure = z.infer<typeof Measure>;

export const POPULATIONS = ['military', 'civilian', 'children', 'journalists', 'all', 'not-stated'] as const;
export const Population = z.enum(POPULATIONS);

export const COMPARATORS = [
  'exactly',
  'more-than',
  'at-least',
  'almost',
  'about',
  'under',
  'reaches',
  'unquantified',
  'not-disclosed'
] as const;
export const Comparator = z.enum(COMPARATORS);
export type Comparator = z.infer<typeof Comparator>;
