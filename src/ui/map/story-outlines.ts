/** The shapes of the story as flat lines; the same ones each time, so that what is known of them stays known. */
import type { LineString, Polygon, Position } from 'geojson';
import type { FlatLine } from '../../domain/ground';

const known = new WeakMap<Polygon | LineString, FlatLine[]>();

/** A line, or the rings of an area. */
export function outlinesOf(geometry: Polygon | LineString): readonly FlatLine[] {
  let outlines = known.get(geometry);
  if (outlines === undefined) {
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    known.set(geometry, (outlines = lines.map(flat)));
  }
  return outlines;
}

const flat = (line: readonly Position[]): FlatLine => line.flat();
