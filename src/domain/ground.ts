/** The ground under the story as plain lines and names: the same for the map in WebGL and for the one in SVG. */
import type { Localized } from '../schema/primitives';
import type { LngLat } from './projection';

/** Degrees as lng, lat, lng, lat …; a ring ends where it began. */
export type FlatLine = readonly number[];

/** `disputed` also holds lines that nobody has drawn in law: fronts that froze, claims, cease-fires. */
export const BORDER_CLASSES = ['international', 'disputed'] as const;
export type BorderClass = (typeof BORDER_CLASSES)[number];

export const RIVER_SIZES = ['great', 'river', 'stream'] as const;
export type RiverSize = (typeof RIVER_SIZES)[number];

export const ROAD_SIZES = ['trunk', 'main', 'minor'] as const;
export type RoadSize = (typeof ROAD_SIZES)[number];

/** A boundary of former times, drawn only while the window touches them. */
export type FormerBoundary = {
  id: string;
  names: Localized;
  /** As EDTF, with its days. */
  valid: { edtf: string; earliest: string; latest: string };
  /** Whose drawing it is, by name. */
  source: string;
  lines: readonly FlatLine[];
};

export type Ground = {
  /** Rings of the sea, filled by the even-odd rule over the land. */
  ocean: readonly FlatLine[];
  /** The shore without the edges of the data. */
  coast: readonly FlatLine[];
  /** Rings. */
  lakes: readonly FlatLine[];
  borders: Record<BorderClass, readonly FlatLine[]>;
  rivers: readonly { id: string; size: RiverSize; line: FlatLine }[];
  roads: readonly { id: string; size: RoadSize; line: FlatLine }[];
};

/** Plain paper, for stories that need no map under them. */
export const NO_GROUND: Ground = {
  ocean: [],
  coast: [],
  lakes: [],
  borders: { international: [], disputed: [] },
  rivers: [],
  roads: []
};

export const LABEL_KINDS = ['country', 'ocean', 'sea', 'lake', 'capital', 'town', 'peak'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

/** One name, or both in the order of the alphabet. */
export type GroundNames = Record<string, readonly string[]>;

export type GroundLabel = {
  id: string;
  kind: LabelKind;
  at: LngLat;
  /** Where else it may stand, best first, when the first place is taken or out of the picture. */
  or?: readonly LngLat[];
  /** Shown from this zoom on. */
  from: number;
  /** And below this one. */
  to?: number;
  /** Its right to the space: 1 goes first. */
  rank: number;
  /** Height of a peak. */
  metres?: number;
  /** By language. */
  names: GroundNames;
};
