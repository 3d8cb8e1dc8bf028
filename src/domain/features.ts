/** Places as a map draws them: what is counted at each, where its mark stands, which shapes are in force. */
import { centroid, circle } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, Polygon } from 'geojson';
import type { Place } from '../schema/story';
import { ACT_GROUPS, groupOfAct, STATUSES, type Act, type ActGroup, type Status } from '../schema/vocabulary';
import type { Atlas } from './atlas';
import type { Columns } from './columns';
import { insideOf } from './inside';
import type { LngLat } from './projection';
import { overlaps, spanOfBounds, type Span } from './time';

export type PlaceCount = {
  place: Place;
  /** Events that happened here. */
  happened: { total: number; byStatus: Record<Status, number> };
  /** Statements made here. */
  said: number;
  /** Statements about the place by group, and events that concern it (from there, to there). */
  about: { total: number; byGroup: Record<ActGroup, number>; events: number };
  /** Rows that have anything to do with it, each once. */
  events: number;
  statements: number;
  /** Those of these rows that lie in the window only partly or possibly. */
  possible: number;
};

/** A place with a mark, and where it stands. */
export type MarkedPlace = PlaceCount & { at: LngLat };

const zeroes = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

export function emptyCount(place: Place): PlaceCount {
  return {
    place,
    happened: { total: 0, byStatus: zeroes(STATUSES) },
    said: 0,
    about: { total: 0, byGroup: zeroes(ACT_GROUPS), events: 0 },
    events: 0,
    statements: 0,
    possible: 0
  };
}

/** Whether there is something at a place, and all of it is in the window only partly or possibly. */
export function isOnlyPossible({
  events,
  statements,
  possible
}: Pick<PlaceCount, 'events' | 'statements' | 'possible'>): boolean {
  return possible > 0 && possible === events + statements;
}

type CountableAtlas = Pick<Atlas, 'groups' | 'group' | 'placeSets' | 'placeSet' | 'values' | 'placeById'>;

/** Counts of every place that the rows name, in the order in which the list comes to them. */
export function placeCounts(
  atlas: CountableAtlas,
  rows: ArrayLike<number>,
  isPossible: (row: number) => boolean = () => false
): PlaceCount[] {
  const { groups, group, placeSets, placeSet, values, placeById } = atlas;
  const counts = new Map<number, PlaceCount>();
  const lastRow = new Map<number, number>();
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    const set = placeSets[placeSet[row]!]!;
    if (set.length === 0) continue;
    const { isEvent, act, status } = groups[group[row]!]!;
    const weight = Number(isPossible(row));
    for (const { place: code, role } of set) {
      let count = counts.get(code);
      if (count === undefined) {
        const place = placeById.get(values.places.ids[code]!);
        if (place === undefined) continue;
        counts.set(code, (count = emptyCount(place)));
      }
      if (role === 'happened') {
        count.happened.total++;
        count.happened.byStatus[values.statuses.ids[status] as Status]++;
      } else if (role === 'said') count.said++;
      else {
        count.about.total++;
        if (isEvent) count.about.events++;
        else count.about.byGroup[groupOfAct[values.acts.ids[act] as Act]]++;
      }
      // Said at a place about that very place is one row.
      if (lastRow.get(code) === row) continue;
      lastRow.set(code, row);
      if (isEvent) count.events++;
      else count.statements++;
      count.possible += weight;
    }
  }
  return [...counts.values()];
}

/** How many statements the rows hold, and how many of them name no place where they were made. */
export function speakingPlaces(
  { groups, group, placeSets, placeSet }: Pick<Atlas, 'groups' | 'group' | 'placeSets' | 'placeSet'>,
  rows: ArrayLike<number>
): { statements: number; placeless: number } {
  const isPlaced = placeSets.map((set) => set.some(({ role }) => role === 'said'));
  let statements = 0;
  let placeless = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    if (groups[group[row]!]!.isEvent) continue;
    statements++;
    if (!isPlaced[placeSet[row]!]) placeless++;
  }
  return { statements, placeless };
}

/** What the map of a view counts. What somebody has chosen stays in sight when its count comes down to nothing. */
export function countsShown(
  atlas: CountableAtlas & Pick<Columns, 'clock' | 'start' | 'end' | 'reports'>,
  { rows, window, chosen }: { rows: ArrayLike<number>; window: Span; chosen: readonly string[] }
): PlaceCount[] {
  const counts = placeCounts(atlas, rows, (row) => insideOf(atlas, row, window) === 'possible');
  const uncounted = chosen.filter((id) => !counts.some(({ place }) => place.id === id));
  return [...counts, ...uncounted.flatMap((id) => atlas.placeById.get(id) ?? []).map(emptyCount)];
}

export type RoleCounts = {
  /** Events that happened at a place. */
  happened: number;
  /** Statements made at a place. */
  said: number;
  /** Statements about a place. */
  about: number;
  /** Events that concern a place, wherever they happened. */
  concerning: number;
  /** All events, with a place or without. */
  statuses: Record<Status, number>;
};

/** What the three kinds of marks stand for, over all places together: each row once, however many places it has. */
export function roleCounts(
  { groups, group, placeSets, placeSet, values }: Omit<CountableAtlas, 'placeById'>,
  rows: ArrayLike<number>
): RoleCounts {
  const rolesOf = placeSets.map((set) => new Set(set.map(({ role }) => role)));
  const counts: RoleCounts = { happened: 0, said: 0, about: 0, concerning: 0, statuses: zeroes(STATUSES) };
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    const roles = rolesOf[placeSet[row]!]!;
    const { isEvent, status } = groups[group[row]!]!;
    if (isEvent) counts.statuses[values.statuses.ids[status] as Status]++;
    if (roles.has('happened')) counts.happened++;
    if (roles.has('said')) counts.said++;
    if (roles.has('about')) counts[isEvent ? 'concerning' : 'about']++;
  }
  return counts;
}

/** A line of control is drawn only while the window touches the time in which it held. */
export function isInForce({ valid }: Pick<Place, 'valid'>, window: Span): boolean {
  return valid === undefined || overlaps(spanOfBounds(valid), window);
}

/** A country or another whole area that is given as a point: a name with a count, never a pin. */
export function isAreaLevel({ geometry, precision }: Pick<Place, 'geometry' | 'precision'>): boolean {
  return geometry?.type === 'Point' && precision === 'area';
}

/** Where the mark and the name of a place stand. */
export function markPosition({ geometry, anchor }: Pick<Place, 'geometry' | 'anchor'>): LngLat | undefined {
  if (geometry === null) return undefined;
  if (anchor !== undefined) return anchor;
  if (geometry.type === 'Point') return geometry.coordinates;
  if (geometry.type === 'LineString')
    return geometry.coordinates[Math.floor(geometry.coordinates.length / 2)];
  return centroid(geometry).geometry.coordinates as [number, number];
}

/** Splits the counted places into those that the map can show and those that are only counted beside it. */
export function placesOnMap(
  counts: readonly PlaceCount[],
  window: Span
): { marked: MarkedPlace[]; unmarked: PlaceCount[] } {
  const marked: MarkedPlace[] = [];
  const unmarked: PlaceCount[] = [];
  for (const count of counts) {
    const at = isInForce(count.place, window) ? markPosition(count.place) : undefined;
    if (at === undefined) unmarked.push(count);
    else marked.push({ ...count, at });
  }
  return { marked, unmarked };
}

/** A line of control or a front, which is nothing without its years; a corridor is a road that goes on existing. */
export function isDatedLine({ kind, valid }: Pick<Place, 'kind' | 'valid'>): boolean {
  return kind !== 'corridor' && valid !== undefined;
}

/**
 * `area`: no source gives its boundary; `halo`: somewhere within a distance; `corridor`: a line drawn by us;
 * `dated`: a line that held for a time.
 */
export const SHAPES = ['area', 'halo', 'corridor', 'dated'] as const;
export type Shape = (typeof SHAPES)[number];
export type PlaceFeature = Feature<Polygon | LineString, { id: string; shape: Shape; selected: boolean }>;
export type PlaceFeatures = FeatureCollection<Polygon | LineString, PlaceFeature['properties']>;

/**
 * The soft and the dated geometry. Areas and lines are the ground on which the story plays and stay while they are in
 * force; a halo belongs to its mark.
 */
export function placeFeatures(
  places: readonly Place[],
  { marked, window, selected }: { marked: readonly MarkedPlace[]; window: Span; selected: readonly string[] }
): PlaceFeatures {
  const markedIds = new Set(marked.map(({ place }) => place.id));
  const features: PlaceFeature[] = [];
  for (const place of places) {
    const { id, geometry, precision, radiusKm } = place;
    if (geometry === null || !isInForce(place, window)) continue;
    const add = (shape: Shape, drawn: Polygon | LineString) =>
      features.push({
        type: 'Feature',
        geometry: drawn,
        properties: { id, shape, selected: selected.includes(id) }
      });
    if (geometry.type === 'Polygon') add('area', geometry);
    else if (geometry.type === 'LineString') add(isDatedLine(place) ? 'dated' : 'corridor', geometry);
    else if (precision === 'approximate' && radiusKm !== undefined && markedIds.has(id))
      add('halo', circle(geometry.coordinates, radiusKm, { units: 'kilometers' }).geometry);
  }
  return { type: 'FeatureCollection', features };
}
