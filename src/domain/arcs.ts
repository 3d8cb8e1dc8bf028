/** From where something was said to what it is about: pairs of places with the statements between them, and their ways over the globe. */
import { greatCircle } from '@turf/turf';
import type { Atlas } from './atlas';
import { markPosition } from './features';
import { distanceKm, type LngLat } from './projection';

/** Ids of places. What is said at a place about that very place goes nowhere, and is no arc. */
export type Arc = { from: string; to: string; statements: number };

export type Arcs = {
  /** The most statements first; of as many, in the order in which the list comes to them. */
  arcs: Arc[];
  /** Those that at least one arc stands for, each once. */
  statements: number;
};

type PairedAtlas = Pick<Atlas, 'groups' | 'group' | 'placeSets' | 'placeSet' | 'values' | 'placeById'>;

/** Only between places that have a position; a statement is counted once for each pair that it names. */
export function arcsOf(atlas: PairedAtlas, rows: ArrayLike<number>): Arcs {
  const { groups, group, placeSets, placeSet, values, placeById } = atlas;
  // Rows share their sets of places, so pairs are made once for each set and not for each row.
  const statementsOf = new Map<number, number>();
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    if (groups[group[row]!]!.isEvent) continue;
    const set = placeSet[row]!;
    statementsOf.set(set, (statementsOf.get(set) ?? 0) + 1);
  }

  const isPlaced = values.places.ids.map((id) => {
    const place = placeById.get(id);
    return place !== undefined && markPosition(place) !== undefined;
  });
  const arcs = new Map<string, Arc>();
  let statements = 0;
  for (const [index, count] of statementsOf) {
    const set = placeSets[index]!.filter(({ place }) => isPlaced[place]);
    const from = set.find(({ role }) => role === 'said')?.place;
    if (from === undefined) continue;
    const about = new Set(set.filter(({ role }) => role === 'about').map(({ place }) => place));
    about.delete(from);
    if (about.size > 0) statements += count;
    for (const to of about) {
      const key = `${from}>${to}`;
      const known = arcs.get(key);
      if (known) known.statements += count;
      else arcs.set(key, { from: values.places.ids[from]!, to: values.places.ids[to]!, statements: count });
    }
  }
  return { arcs: [...arcs.values()].sort((a, b) => b.statements - a.statements), statements };
}

const POINTS = 32;
/** Almost on the other side of the globe all ways are equally short, and none is the one to draw. */
const OPPOSITE_KM = 19_950;
const NUDGE = 0.7;
/** So close together that Turf divides by nothing. */
const SAME_KM = 0.001;

/**
 * The shortest way over the globe. Where it crosses 180° it is given twice, a world apart, so that each of its ends
 * stands on its own place in one of the two.
 */
export function greatCircleOf(from: LngLat, to: LngLat): LngLat[][] {
  const line: LngLat[] = [from];
  let lng = from[0];
  const goTo = ([x, y]: LngLat) => line.push([(lng = nearestTurn(x, lng)), y]);
  for (const point of pointsBetween(from, to)) goTo(point);
  goTo(to);
  const turns = lng - to[0];
  return turns === 0 ? [line] : [line, line.map(([x, y]) => [x - turns, y])];
}

/** Turf cuts a line at 180° only some of the time, and not quite there; here it is one either way. */
function pointsBetween(from: LngLat, to: LngLat): LngLat[] {
  const km = distanceKm(from, to);
  if (km < SAME_KM) return [];
  const aim: LngLat = km > OPPOSITE_KM ? [to[0], to[1] > 0 ? to[1] - NUDGE : to[1] + NUDGE] : to;
  const { geometry } = greatCircle([...from], [...aim], { npoints: POINTS });
  const points = geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
  return points.slice(1, -1).map(([lng = 0, lat = 0]) => [lng, lat]);
}

/** The same meridian, on the copy of the world that is closest to another one. */
function nearestTurn(lng: number, other: number): number {
  return lng + Math.round((other - lng) / 360) * 360;
}
