/** An area without a boundary: its shape blurred, as nested outlines that a map fills one over another. */
import type { Polygon } from 'geojson';
import type { LngLat } from './projection';

/** Cells along the longer side; the blur and the room around it, as shares of that side. */
const CELLS = 56;
const BLUR = 0.055;
const ROOM = 0.2;
/** Cells to each side that are averaged, three times. */
const REACH = Math.max(1, Math.round(BLUR * CELLS));

/** How many outlines; each is filled with this opacity, which adds up to about a third where all of them lie. */
const LEVELS = 20;
export const SOFT_OPACITY = 0.022;
/** How dense that is from where none to where all of them lie, for those who can blur by themselves. */
export const SOFT_DENSITIES = [0, 0.25, 0.5, 0.75, 1].map(
  (share) => 1 - (1 - SOFT_OPACITY) ** (share * LEVELS)
);

type Grid = {
  values: Float64Array;
  columns: number;
  rows: number;
  at: (column: number, row: number) => LngLat;
};

const outlines = new WeakMap<Polygon, Polygon[]>();

/** Largest first. A polygon may be several islands, told apart by the direction of their rings. */
export function softOutlines(polygon: Polygon): Polygon[] {
  const known = outlines.get(polygon);
  if (known) return known;
  const grid = blurred(rasterOf(polygon));
  const made = Array.from({ length: LEVELS }, (_, level) => (level + 0.5) / LEVELS)
    .map((level): Polygon => ({ type: 'Polygon', coordinates: contours(grid, level) }))
    .filter(({ coordinates }) => coordinates.length > 0);
  outlines.set(polygon, made);
  return made;
}

/** Of a cell, by the longer side of the shape. */
const sizeOf = (side: number) => (side * (1 + 2 * ROOM)) / CELLS;

/** How far from its shape a blurred area begins and ends, as the deviation of a bell curve in the measure of the side. */
export const blurOf = (side: number): number => sizeOf(side) * Math.sqrt(((2 * REACH + 1) ** 2 - 1) / 4);

/** 1 inside, 0 outside, with empty room around. */
function rasterOf({ coordinates }: Polygon): Grid {
  const corners = coordinates.flat();
  const west = Math.min(...corners.map(([x = 0]) => x));
  const east = Math.max(...corners.map(([x = 0]) => x));
  const south = Math.min(...corners.map(([, y = 0]) => y));
  const north = Math.max(...corners.map(([, y = 0]) => y));
  // A degree of longitude is shorter than one of latitude; cells are square on the ground.
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const cell = sizeOf(Math.max((east - west) * squeeze, north - south));
  const stepX = cell / squeeze;
  const margin = Math.ceil((ROOM * CELLS) / (1 + 2 * ROOM));
  const columns = Math.ceil((east - west) / stepX) + 2 * margin;
  const rows = Math.ceil((north - south) / cell) + 2 * margin;
  const at = (column: number, row: number): LngLat => [
    west + (column - margin) * stepX,
    south + (row - margin) * cell
  ];
  const values = new Float64Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      values[row * columns + column] = isInside(at(column, row), coordinates) ? 1 : 0;
  return { values, columns, rows, at };
}

/** Even-odd, so that holes are holes. */
function isInside([x, y]: LngLat, rings: readonly (readonly number[])[][]): boolean {
  let isIn = false;
  for (const ring of rings)
    for (let index = 0, last = ring.length - 1; index < ring.length; last = index++) {
      const [x1 = 0, y1 = 0] = ring[index]!;
      const [x2 = 0, y2 = 0] = ring[last]!;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isIn = !isIn;
    }
  return isIn;
}

/** Averages along both ways, three times, which is as good as a bell curve. */
function blurred(grid: Grid): Grid {
  const { columns, rows } = grid;
  let { values } = grid;
  for (let pass = 0; pass < 3; pass++) {
    values = averaged(values, columns, rows, 1, columns, REACH);
    values = averaged(values, rows, columns, columns, 1, REACH);
  }
  return { ...grid, values };
}

function averaged(
  from: Float64Array,
  length: number,
  lines: number,
  step: number,
  stride: number,
  reach: number
) {
  const to = new Float64Array(from.length);
  for (let line = 0; line < lines; line++) {
    let sum = 0;
    for (let index = -reach; index < length; index++) {
      const entering = index + reach;
      const leaving = index - reach - 1;
      if (entering < length) sum += from[line * stride + entering * step]!;
      if (leaving >= 0) sum -= from[line * stride + leaving * step]!;
      if (index >= 0) to[line * stride + index * step] = sum / (2 * reach + 1);
    }
  }
  return to;
}

/** Which edges of a cell an outline enters and leaves by, for each pattern of its corners; what is higher lies on its left. */
const EDGES: Record<number, readonly (readonly [from: Edge, to: Edge])[]> = {
  1: [['south', 'west']],
  2: [['east', 'south']],
  3: [['east', 'west']],
  4: [['north', 'east']],
  5: [
    ['south', 'west'],
    ['north', 'east']
  ],
  6: [['north', 'south']],
  7: [['north', 'west']],
  8: [['west', 'north']],
  9: [['south', 'north']],
  10: [
    ['east', 'south'],
    ['west', 'north']
  ],
  11: [['east', 'north']],
  12: [['west', 'east']],
  13: [['south', 'east']],
  14: [['west', 'south']]
};
type Edge = 'north' | 'east' | 'south' | 'west';

/** Marching squares: closed rings around all that is at least as high as the level. */
function contours({ values, columns, rows, at }: Grid, level: number): number[][][] {
  const valueAt = (column: number, row: number) => values[row * columns + column]!;
  const next = new Map<string, { key: string; point: number[] }>();

  for (let row = 0; row + 1 < rows; row++)
    for (let column = 0; column + 1 < columns; column++) {
      const pattern =
        Number(valueAt(column, row) >= level) +
        2 * Number(valueAt(column + 1, row) >= level) +
        4 * Number(valueAt(column + 1, row + 1) >= level) +
        8 * Number(valueAt(column, row + 1) >= level);
      for (const [from, to] of EDGES[pattern] ?? []) {
        const end = crossing(to, column, row);
        next.set(crossing(from, column, row).key, end);
      }
    }

  /** The point on an edge where the level lies; neighbours know the edge by the same key. */
  function crossing(edge: Edge, column: number, row: number): { key: string; point: number[] } {
    const isFlat = edge === 'south' || edge === 'north';
    const c = column + Number(edge === 'east');
    const r = row + Number(edge === 'north');
    const first = valueAt(c, r);
    const second = isFlat ? valueAt(c + 1, r) : valueAt(c, r + 1);
    const share = (level - first) / (second - first);
    const [lng, lat] = isFlat ? at(c + share, r) : at(c, r + share);
    return { key: `${isFlat ? 'h' : 'v'}${c},${r}`, point: [lng, lat] };
  }

  const rings: number[][][] = [];
  while (next.size > 0) {
    const ring: number[][] = [];
    let key = next.keys().next().value;
    while (key !== undefined) {
      const step = next.get(key);
      if (!step) break;
      next.delete(key);
      ring.push(step.point);
      key = step.key;
    }
    if (ring.length > 2) rings.push([...ring, ring[0]!]);
  }
  return rings;
}
