/** Counts, marks and shapes for the sheet of symbols: every state that a map can show. */
import type { LineString, Polygon } from 'geojson';
import { emptyCount, type PlaceCount, type PlaceFeature, type Shape } from '../../src/domain/features';
import type { FormerBoundary, Ground } from '../../src/domain/ground';
import type { LngLat } from '../../src/domain/projection';
import type { Place } from '../../src/schema/story';
import type { ActGroup, Status } from '../../src/schema/vocabulary';
import type { LabelStyle, Mark } from '../../src/ui/map/mark';
import type { Lettering } from '../../src/ui/map/lettering';
import { partsOf } from '../../src/ui/map/mark-parts';
import type { GroundStyle } from '../../src/ui/map/text-width';
import { both, tinyStory } from '../fixtures/tiny-story';

export type Counted = {
  happened?: Partial<Record<Status, number>>;
  said?: number;
  about?: Partial<Record<ActGroup | 'event', number>>;
  /** Nothing of it is surely in the window. */
  isPossible?: boolean;
};

const sum = (counts: Partial<Record<string, number>>) =>
  Object.values(counts).reduce<number>((total, count) => total + (count ?? 0), 0);

const somewhere: Place = tinyStory().places[0]!;

export function countOf(
  { happened = {}, said = 0, about = {}, isPossible = false }: Counted,
  place = somewhere
): PlaceCount {
  const count = emptyCount(place);
  Object.assign(count.happened.byStatus, happened);
  count.happened.total = sum(happened);
  count.said = said;
  const { event = 0, ...groups } = about;
  Object.assign(count.about.byGroup, groups);
  count.about.events = event;
  count.about.total = sum(about);
  count.events = count.happened.total + event;
  count.statements = said + sum(groups);
  count.possible = isPossible ? count.events + count.statements : 0;
  return count;
}

export type MarkSample = Counted & {
  id: string;
  name?: string;
  note?: string;
  style?: LabelStyle;
  at?: LngLat;
  isSelected?: boolean;
  isDimmed?: boolean;
};

export function markOf(sample: MarkSample): Mark {
  const { id, name = id, note, style = 'point', at = [0, 0], isSelected = false, isDimmed = false } = sample;
  const count = countOf(sample, { ...somewhere, id, relation: both(name) });
  const isPointedAt = false;
  return { ...count, id, name, note, style, at, isSelected, isDimmed, isPointedAt, parts: partsOf(count) };
}

export const COUNTS = [1, 2, 12, 120] as const;

/** From one group to all of them, and from one statement to more than a ring can grow with. */
export const RINGS: NonNullable<Counted['about']>[] = [
  { claim: 1 },
  { dispute: 2 },
  { claim: 2, appeal: 1, dispute: 2 },
  { appeal: 3, pledge: 2, none: 1, event: 3 },
  { claim: 6, appeal: 4, dispute: 2 },
  { claim: 27, appeal: 25, dispute: 9, pledge: 6, none: 2, event: 8 },
  { claim: 60, appeal: 30, dispute: 20, event: 10 }
];

export const COMBINED: Record<string, Counted> = {
  'all three': { about: { claim: 4, appeal: 1, dispute: 1 }, said: 2, happened: { reported: 3 } },
  'every status': {
    about: { claim: 12, appeal: 5, pledge: 3 },
    said: 12,
    happened: { reported: 7, claimed: 2, alleged: 2, planned: 1 }
  },
  'ring and speech': { about: { claim: 2, none: 1 }, said: 1 },
  'two statuses, no ring': { happened: { reported: 2, alleged: 1 } },
  'diamond and speech': { happened: { reported: 1 }, said: 3 },
  nothing: {}
};

/** The same where nothing is surely in the window. */
export const OUTLINED: Record<string, Counted> = {
  'every status': { ...COMBINED['every status'], isPossible: true },
  'a ring': { about: { claim: 2, appeal: 1, dispute: 2, pledge: 2, none: 1, event: 1 }, isPossible: true },
  'one said': { said: 1, isPossible: true }
};

/** Around the middle of the frame, once in each direction. */
export const BEYOND: MarkSample[] = [
  { id: 'north', name: 'North', at: [46, 52], about: { claim: 3 } },
  { id: 'north-east', name: 'Northeast', at: [60, 47], said: 2 },
  { id: 'east', name: 'East · Şərq', at: [70, 40], happened: { reported: 12 } },
  { id: 'south-east', name: 'Southeast', at: [60, 33], about: { dispute: 1, pledge: 1 }, isSelected: true },
  { id: 'south', name: 'South', at: [46.5, 28], happened: { alleged: 1 } },
  { id: 'south-west', name: 'Southwest', at: [31, 33], said: 1, about: { appeal: 2 }, isDimmed: true },
  { id: 'west', name: 'A long name in the west', at: [6, 40], said: 120, happened: { planned: 2 } },
  { id: 'north-west', name: 'Northwest', at: [31, 47], style: 'country', about: { claim: 9, none: 1 } }
];

/** Drawn for a whole country, and brought so close to this middle that the smallest roads are on the map too. */
const MIDDLE: LngLat = [46.4, 40];
const CLOSER = 0.2;
const near = ([lng, lat]: LngLat): [number, number] => [
  MIDDLE[0] + (lng - MIDDLE[0]) * CLOSER,
  MIDDLE[1] + (lat - MIDDLE[1]) * CLOSER
];
const flat = (...numbers: number[]): number[] =>
  Array.from({ length: numbers.length / 2 }, (_, index) =>
    near([numbers[2 * index]!, numbers[2 * index + 1]!])
  ).flat();

/** A piece of sea, a lake, and what runs through the land between. */
export const GROUND: Ground = {
  ocean: [flat(49, 42.2, 51, 42.2, 51, 37.8, 48.6, 37.8, 49.2, 39.4, 48.8, 40.6, 49, 42.2)],
  coast: [flat(48.6, 37.8, 49.2, 39.4, 48.8, 40.6, 49, 42.2)],
  lakes: [flat(44.4, 40.9, 45, 40.7, 45.3, 40.2, 44.9, 40.1, 44.5, 40.4, 44.4, 40.9)],
  borders: {
    international: [flat(45.6, 42.2, 45.4, 41.4, 45.9, 40.6, 45.7, 39.8, 46.3, 39.2, 46.2, 37.8)],
    disputed: [flat(43.2, 40.4, 44, 40, 44.3, 39.2, 44.1, 37.8)]
  },
  rivers: [
    { id: 'great', size: 'great', line: flat(43, 39.4, 44.6, 39.7, 46, 39, 47.4, 39.3, 48.9, 39) },
    { id: 'river', size: 'river', line: flat(46.6, 42.2, 46.9, 41.4, 47.8, 40.9, 49, 40.7) }
  ],
  roads: [
    { id: 'trunk', size: 'trunk', line: flat(43, 41.6, 44.8, 41.4, 46.6, 40.9, 48.4, 40.2) },
    { id: 'minor', size: 'minor', line: flat(46.3, 39.5, 46.7, 40, 47.6, 40.2) }
  ]
};

export const FORMER: FormerBoundary[] = [
  {
    id: 'former',
    names: { en: 'A former boundary', id: 'Batas lama' },
    valid: { edtf: '1923/1991', earliest: '1923-01-01', latest: '1991-12-31' },
    source: 'A. Source',
    lines: [flat(46.5, 38.6, 47, 38.9, 47.1, 39.2, 48.2, 39.6)]
  }
];

const around = (lng: number, lat: number, rx: number, ry: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    Array.from({ length: 49 }, (_, index) => {
      const angle = (index / 24) * Math.PI;
      return near([lng + rx * Math.cos(angle), lat + ry * Math.sin(angle)]);
    })
  ]
});
const line = (...coordinates: LngLat[]): LineString => ({
  type: 'LineString',
  coordinates: coordinates.map(near)
});

const SHAPE_SAMPLES: [Shape, Polygon | LineString][] = [
  ['area', around(47.4, 39.9, 0.75, 0.6)],
  ['halo', around(44.1, 40.95, 0.42, 0.32)],
  ['corridor', line([45.9, 39.5], [46.3, 39.7], [46.6, 39.6], [47.1, 39.8])],
  ['dated', line([47.2, 38.4], [47.9, 38.9], [48.1, 39.6], [48, 40.3], [47.1, 40.8])]
];

export const shapesOf = (selected: readonly Shape[] = []): PlaceFeature[] =>
  SHAPE_SAMPLES.map(([shape, geometry]) => ({
    type: 'Feature',
    geometry,
    properties: { id: shape, shape, selected: selected.includes(shape) }
  }));

/** Two who speak and two who are spoken about, for the arcs between them. */
export const SPEAKING: Mark[] = [
  markOf({ id: 'a', at: near([44.4, 39.1]), said: 3 }),
  markOf({ id: 'b', at: near([47.4, 41]), about: { claim: 4, appeal: 1 } }),
  markOf({ id: 'c', at: near([43.7, 40.1]), said: 1 }),
  markOf({ id: 'd', at: near([46.1, 38.9]), about: { dispute: 1 } })
];
export const ARCS = [
  { from: 'a', to: 'b', statements: 12 },
  { from: 'a', to: 'd', statements: 1 },
  { from: 'c', to: 'b', statements: 2 }
];

const NAMES: Record<Exclude<GroundStyle, 'river' | 'line'>, string> = {
  'great-land': 'Great land',
  land: 'Land',
  'small-land': 'Small land',
  ocean: 'Ocean',
  sea: 'Sea',
  lake: 'Lake · Göl',
  capital: 'Capital',
  city: 'City',
  town: 'Town · Şəhər',
  village: 'Village',
  peak: 'Peak'
};
const INSIDE: GroundStyle[] = ['great-land', 'land', 'small-land', 'ocean', 'sea', 'lake'];
const COLUMN = 146;
/** A line that bends, from left to right. */
const bend = (x: number, y: number) =>
  Array.from({ length: 12 }, (_, index) => ({ x: x + index * 11, y: y + 7 * Math.sin(index / 2.2) }));

/** A name in each style, in two rows. */
export const LETTERS: Lettering = {
  names: Object.entries(NAMES).map(([style, text], index) => {
    const isInside = INSIDE.includes(style as GroundStyle);
    const name = {
      id: style,
      style: style as GroundStyle,
      text,
      note: style === 'peak' ? '5,137 m' : undefined
    };
    const place = { at: [], from: 0, to: Infinity, right: 0, places: [] };
    return {
      name: { ...name, ...place },
      at: { x: (index % 6) * COLUMN + (isInside ? 73 : 22), y: isInside ? 20 : 52 },
      label: isInside ? { x: 0, y: 4.5, anchor: 'middle' } : { x: 9, y: 4, anchor: 'start' },
      choice: 0
    };
  }),
  lines: (['river', 'line'] as const).map((style, index) => ({
    key: style,
    name: {
      id: style,
      text: style === 'river' ? 'A river' : 'A line, 1994',
      style,
      lines: [],
      from: 0,
      isRepeated: false
    },
    points: bend(5 * COLUMN + 8, 54 + index * 26),
    middle: [0, 0]
  }))
};
