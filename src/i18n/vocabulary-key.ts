/** A key for every value of the closed lists in the schema, so that a value without a word does not compile. */
import type { PlaceRole } from '../domain/columns';
import type { Dimension, QuoteMode } from '../domain/view';
import type { WHEN_BASES } from '../schema/primitives';
import type { Figure, Name, Place, Actor, DatedEvent } from '../schema/story';
import type {
  Act,
  ActGroup,
  Comparator,
  EventKind,
  Measure,
  Precision,
  RelationType,
  Speech,
  Status,
  ViaRole,
  ZONES
} from '../schema/vocabulary';

export type VocabularyKey =
  | `act.${Act}`
  | `act-group.${ActGroup}`
  | `kind.${EventKind}`
  | `status.${Status}`
  | `status-note.${Status}`
  | `place-kind.${Place['kind']}`
  | `precision.${Precision}`
  | `usage.${Name['usage']}`
  | `actor-kind.${Actor['kind']}`
  | `place-role.${DatedEvent['places'][number]['role']}`
  | `row-role.${PlaceRole}`
  | `actor-role.${DatedEvent['actors'][number]['role']}`
  | `via.${ViaRole}`
  | `speech.${Speech}`
  | `zone.${(typeof ZONES)[number]}`
  | `relation.${RelationType}`
  // The same link read from its other end: "denied by".
  | `relation-back.${RelationType}`
  | `measure.${Measure}`
  | `population.${Figure['population']}`
  | `comparator.${Comparator}`
  | `unit.${Figure['unit']}`
  | `basis.${(typeof WHEN_BASES)[number]}`
  | `dimension.${Dimension}`
  | `quotes.${QuoteMode}`;
