/** The closed lists as schemas. */
import { z } from 'zod';
import {
  ACTOR_KINDS,
  ACTS,
  COMPARATORS,
  EVENT_ACTOR_ROLES,
  EVENT_KINDS,
  EVENT_PLACE_ROLES,
  MEASURES,
  NAME_USAGES,
  PLACE_KINDS,
  POPULATIONS,
  PRECISIONS,
  RELATION_TYPES,
  SPEECHES,
  STATUSES,
  VIA_ROLES,
  ZONES
} from './vocabulary';

export const Act = z.enum(ACTS);
export const EventKind = z.enum(EVENT_KINDS);
export const Status = z.enum(STATUSES);
export const PlaceKind = z.enum(PLACE_KINDS);
export const Precision = z.enum(PRECISIONS);
export const NameUsage = z.enum(NAME_USAGES);
export const ActorKind = z.enum(ACTOR_KINDS);
export const EventPlaceRole = z.enum(EVENT_PLACE_ROLES);
export const EventActorRole = z.enum(EVENT_ACTOR_ROLES);
export const ViaRole = z.enum(VIA_ROLES);
export const Speech = z.enum(SPEECHES);
export const Zone = z.enum(ZONES);
export const RelationType = z.enum(RELATION_TYPES);
export const Measure = z.enum(MEASURES);
export const Population = z.enum(POPULATIONS);
export const Comparator = z.enum(COMPARATORS);
