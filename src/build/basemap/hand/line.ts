/** A line as a hand writes it: `lng lat, lng lat, …`. */
import type { Position } from 'geojson';

export function lineOf(text: string): Position[] {
  return text.split(',').map((pair) => {
    const position = pair.trim().split(/\s+/).map(Number);
    if (position.length !== 2 || position.some(Number.isNaN)) throw new Error(`no position: “${pair}”`);
    return position;
  });
}
