/** The closed lists of words that records may use; each value has a word in every interface language. Without zod, so that a page can have them. */

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
export type Act = (typeof ACTS)[number];

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
export type EventKind = (typeof EVENT_KINDS)[number];

export const STATUSES = ['reported', 'claimed', 'alleged', 'planned'] as const;
export type Status = (typeof STATUSES)[number];

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
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const PRECISIONS = ['exact', 'centroid', 'approximate', 'area', 'unknown'] as const;
export type Precision = (typeof PRECISIONS)[number];

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
export type NameUsage = (typeof NAME_USAGES)[number];

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
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const EVENT_PLACE_ROLES = ['at', 'from', 'to', 'about'] as const;
export type EventPlaceRole = (typeof EVENT_PLACE_ROLES)[number];

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
export type EventActorRole = (typeof EVENT_ACTOR_ROLES)[number];

export const VIA_ROLES = [
  'spokesperson',
  'document',
  'social-post',
  'agency',
  'broadcaster',
  'publisher'
] as const;
export type ViaRole = (typeof VIA_ROLES)[number];

export const SPEECHES = ['direct', 'reported', 'mixed', 'document'] as const;
export type Speech = (typeof SPEECHES)[number];

export const ZONES = ['body', 'headline'] as const;
export type Zone = (typeof ZONES)[number];

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
export type RelationType = (typeof RELATION_TYPES)[number];

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
export type Measure = (typeof MEASURES)[number];

export const POPULATIONS = ['military', 'civilian', 'children', 'journalists', 'all', 'not-stated'] as const;
export type Population = (typeof POPULATIONS)[number];

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
export type Comparator = (typeof COMPARATORS)[number];

/** What a step of a chapter can keep back until the answer is shown. */
export const HIDABLE = ['speaker', 'date', 'outlet'] as const;
