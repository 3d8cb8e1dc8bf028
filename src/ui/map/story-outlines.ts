/** The shapes of the story as flat lines; the same ones each time, so that what is known of them stays known. */
import type { LineString, Polygon, Position } from 'geojson';
import type { Shape } from '../../domain/features';
import type { FlatLine } from '../../domain/ground';
import { softOutlines } from '../../domain/soft-area';

const known = new WeakMap<Polygon | LineString, FlatLine[][]>();

/** One after the other; each is a line, or the rings of an area. */
export function outlinesOf(geometry: Polygon | LineString, shape: Shape): readonly FlatLine[][] {
  let outlines = known.get(geometry);
  if (outlines === undefined) known.set(geometry, (outlines = made(geometry, shape)));
  return outlines;
}

function made(geometry: Polygon | LineString, shape: Shape): FlatLine[][] {
  if (geometry.type === 'LineString') return [[flat(geometry.coordinates)]];
  const polygons = shape === 'area' ? softOutlines(geometry) : [geometry];
  return polygons.map(({ coordinates }) => coordinates.map(flat));
}

const flat = (line: readonly Position[]): FlatLine => line.flat();
