/** Puts shapes and lines into one TopoJSON of whole steps, each arc once. */
import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';

/** About 20 m: finer than any line here is exact. */
const STEP = 0.0002;
const ORIGIN: Position = [-180, -90];

export type Packed = {
  add: (line: readonly Position[]) => number;
  /** The file, its objects made of the arcs that `add` numbered. */
  topology: (objects: Topology['objects']) => Topology;
};

export function packer(): Packed {
  const arcs: Position[][] = [];
  return {
    add(line) {
      arcs.push(stepsOf(line));
      return arcs.length - 1;
    },
    topology: (objects) => ({
      type: 'Topology',
      transform: { scale: [STEP, STEP], translate: [ORIGIN[0]!, ORIGIN[1]!] },
      objects,
      arcs
    })
  };
}

/** Differences from point to point; points that fall together become one. */
function stepsOf(line: readonly Position[]): Position[] {
  const steps: Position[] = [];
  let last: Position = [0, 0];
  for (const [lng = 0, lat = 0] of line) {
    const x = Math.round((lng - ORIGIN[0]!) / STEP);
    const y = Math.round((lat - ORIGIN[1]!) / STEP);
    const step = [x - last[0]!, y - last[1]!];
    if (steps.length > 0 && step[0] === 0 && step[1] === 0) continue;
    steps.push(step);
    last = [x, y];
  }
  // A line needs two points, even where both fall together.
  return steps.length === 1 ? [...steps, [0, 0]] : steps;
}
