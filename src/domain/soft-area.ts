/** An area without a boundary: its shape blurred, as a picture that a map lays over its ground. */
import type { Polygon } from 'geojson';
import { fromSquare, squareOf, type Bounds } from './projection';

/** Cells along the longer side and the room around it; the blur and the room, as shares of that side. */
const CELLS = 128;
const BLUR = 0.055;
const ROOM = 0.2;
/** Cells to each side that are averaged, three times. */
const REACH = Math.round(BLUR * CELLS);

/** How dense it is in its middle. */
const MOST = 0.36;
/** Denser than in proportion where it is thin, so that it reaches as far as it is meant. */
const densityOf = (share: number): number => 1 - (1 - MOST) ** share;

/** How dense that is from where nothing to where all of the shape is, for those who can blur by themselves. */
export const SOFT_DENSITIES = [0, 0.25, 0.5, 0.75, 1].map(densityOf);

export type SoftPicture = {
  bounds: Bounds;
  width: number;
  height: number;
  /** Row by row from the north, in Mercator; 255 is opaque. */
  opacity: Uint8ClampedArray;
};

const pictures = new WeakMap<Polygon, SoftPicture>();

export function softPicture(polygon: Polygon): SoftPicture {
  let picture = pictures.get(polygon);
  if (picture === undefined) {
    const { left, top, cell, columns, rows, values } = rasterOf(polygon);
    const [west, north] = fromSquare({ x: left, y: top });
    const [east, south] = fromSquare({ x: left + columns * cell, y: top + rows * cell });
    picture = {
      bounds: [west, south, east, north],
      width: columns,
      height: rows,
      opacity: Uint8ClampedArray.from(blurred(values, columns, rows), (share) => 255 * densityOf(share))
    };
    pictures.set(polygon, picture);
  }
  return picture;
}

/** Of a cell, by the longer side of the shape. */
const sizeOf = (side: number) => (side * (1 + 2 * ROOM)) / CELLS;

/** How far from its shape a blurred area begins and ends, as the deviation of a bell curve in the measure of the side. */
export const blurOf = (side: number): number => sizeOf(side) * Math.sqrt(((2 * REACH + 1) ** 2 - 1) / 4);

/** Where the world is a square, whose cells are square on the screen: 1 inside, 0 outside, with empty room around. */
function rasterOf({ coordinates }: Polygon) {
  const rings = coordinates.map((ring) => ring.map(([lng = 0, lat = 0]) => squareOf([lng, lat])));
  const xs = rings.flat().map(({ x }) => x);
  const ys = rings.flat().map(({ y }) => y);
  const across = Math.max(...xs) - Math.min(...xs);
  const down = Math.max(...ys) - Math.min(...ys);
  const cell = sizeOf(Math.max(across, down));
  const room = Math.max(across, down) * ROOM;
  const left = Math.min(...xs) - room;
  const top = Math.min(...ys) - room;
  const columns = Math.ceil((across + 2 * room) / cell);
  const rows = Math.ceil((down + 2 * room) / cell);
  const values = new Float64Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (isInside(left + (column + 0.5) * cell, top + (row + 0.5) * cell, rings))
        values[row * columns + column] = 1;
  return { left, top, cell, columns, rows, values };
}

/** Even-odd, so that holes are holes. */
function isInside(x: number, y: number, rings: readonly (readonly { x: number; y: number }[])[]): boolean {
  let isIn = false;
  for (const ring of rings)
    for (let index = 0, last = ring.length - 1; index < ring.length; last = index++) {
      const a = ring[index]!;
      const b = ring[last]!;
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isIn = !isIn;
    }
  return isIn;
}

/** Averages along both ways, three times, which is as good as a bell curve. */
function blurred(raster: Float64Array, columns: number, rows: number): Float64Array {
  let values = raster;
  for (let pass = 0; pass < 3; pass++) {
    values = averaged(values, columns, rows, 1, columns);
    values = averaged(values, rows, columns, columns, 1);
  }
  return values;
}

function averaged(from: Float64Array, length: number, lines: number, step: number, stride: number) {
  const to = new Float64Array(from.length);
  for (let line = 0; line < lines; line++) {
    let sum = 0;
    for (let index = -REACH; index < length; index++) {
      const entering = index + REACH;
      const leaving = index - REACH - 1;
      if (entering < length) sum += from[line * stride + entering * step]!;
      if (leaving >= 0) sum -= from[line * stride + leaving * step]!;
      if (index >= 0) to[line * stride + index * step] = sum / (2 * REACH + 1);
    }
  }
  return to;
}
