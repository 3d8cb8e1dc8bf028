/** What may be told of the ground in words: how it was drawn, where its lines are open, what is left out. */
import type { Bounds, Localized } from '../schema/primitives';
import type { GroundNames, LabelKind } from './ground';

/** Where borders of the world are dashed, by part of the world. */
export const DISPUTED_AREAS = {
  europe: [
    'abkhazia',
    'south-ossetia',
    'crimea',
    'donbas',
    'transnistria',
    'kosovo-serbia',
    'cyprus',
    'olivenza'
  ],
  'middle-east': ['israel-palestine', 'golan', 'shebaa-farms'],
  africa: ['western-sahara', 'sudan-south-sudan', 'abyei', 'ilemi', 'somaliland'],
  asia: [
    'kashmir',
    'siachen',
    'shaksgam',
    'aksai-chin',
    'india-china-middle',
    'arunachal',
    'bhutan-china',
    'korea',
    'kurils'
  ],
  americas: [
    'belize-guatemala',
    'guyana-venezuela',
    'guyana-suriname',
    'suriname-french-guiana',
    'bolivia-chile'
  ]
} as const;
export type DisputedRegion = keyof typeof DISPUTED_AREAS;
export type DisputedArea = (typeof DISPUTED_AREAS)[DisputedRegion][number];

export type GroundFacts = {
  /** Whose data are drawn, by names that are the same in every language. */
  attribution: string;
  /** West, south, east, north: within it the lines are OpenStreetMap's. */
  region: readonly [west: number, south: number, east: number, north: number];
  /** All that the ground names with two names; some of it is a place of the story too. */
  pairs: readonly { id: string; kind: LabelKind | 'river'; names: readonly string[] }[];
  former: readonly { id: string; names: Localized; source: Localized; valid: Bounds }[];
  disputed: readonly DisputedArea[];
  /** Parts of a state within another one that are too small to be drawn. */
  enclaves: readonly { names: readonly string[]; of: GroundNames; within: GroundNames }[];
  smallestEnclaveKm2: number;
  /** How many of them were drawn by hand. */
  byHand: { rivers: number; roads: number };
};
