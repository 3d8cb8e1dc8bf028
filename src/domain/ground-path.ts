/** Lines and rings of the ground as SVG paths for one picture: cut to it, and with no more points than a screen shows. */
import { boxOf, clippedLine, clippedRing, holds, touches, type Box } from './clip';
import type { FlatLine } from './ground';
import { planeOf, squareOf, type Projection } from './projection';
import { thinned } from './thin';

/** Paths count in tenths of a pixel, which takes no decimal points; a picture draws them at this scale. */
export const PATH_SCALE = 0.1;

/** What is left out lies within this many pixels of what is drawn: no difference to the eye, even twice as fine. */
export const TOLERANCE = 0.4;

/** Of one picture: how far beyond its edges the ground is drawn, in pixels. */
export type Reach = { x: number; y: number };

type Measured = { points: Float64Array; box: Box };

/** Where the world is a square from 0 to 1; found once for each line, as panning asks for it again and again. */
const measures = new WeakMap<FlatLine, Measured>();

function measured(line: FlatLine): Measured {
  let known = measures.get(line);
  if (known === undefined) {
    const points = new Float64Array(line.length);
    for (let index = 0; index + 1 < line.length; index += 2) {
      const { x, y } = squareOf([line[index]!, line[index + 1]!]);
      points[index] = x;
      points[index + 1] = y;
    }
    measures.set(line, (known = { points, box: boxOf(points) }));
  }
  return known;
}

export type PathOptions = { isClosed?: boolean; reach?: Reach };

/** An SVG path in tenths of a pixel; empty where nothing of the lines is in the picture. */
export function pathOf(
  lines: readonly FlatLine[],
  projection: Projection,
  { isClosed = false, reach = { x: 0, y: 0 } }: PathOptions = {}
): string {
  const { scale, left, top } = planeOf(projection);
  const { width, height } = projection.size;
  const tolerance = TOLERANCE / scale;
  const picture = {
    left: (-reach.x - left) / scale,
    top: (-reach.y - top) / scale,
    right: (width + reach.x - left) / scale,
    bottom: (height + reach.y - top) / scale
  };
  const tenths = ([x = 0, y = 0]: readonly number[]) => [
    Math.round((x * scale + left) / PATH_SCALE),
    Math.round((y * scale + top) / PATH_SCALE)
  ];

  let path = '';
  for (const line of lines) {
    const { points, box } = measured(line);
    if (!touches(box, picture)) continue;
    const parts = partsOf(points, holds(picture, box) ? undefined : picture, isClosed);
    for (const part of parts) path += written(thinned(part, tolerance), tenths, isClosed);
  }
  return path;
}

function partsOf(points: Float64Array, picture: Box | undefined, isClosed: boolean): number[][] {
  if (!isClosed) return picture ? clippedLine(points, picture) : [Array.from(points)];
  const ring = picture ? clippedRing(points, picture) : Array.from(points);
  // A ring ends where it began, so that thinning keeps it closed.
  const isOpen = ring[0] !== ring.at(-2) || ring[1] !== ring.at(-1);
  return ring.length === 0 ? [] : [isOpen ? [...ring, ring[0]!, ring[1]!] : ring];
}

/** From the first point on in steps, which are short; no point twice. */
function written(
  points: readonly number[],
  tenths: (point: readonly number[]) => number[],
  isClosed: boolean
): string {
  let path = '';
  let steps = 0;
  let x = 0;
  let y = 0;
  for (let index = 0; index + 1 < points.length; index += 2) {
    const [nextX = 0, nextY = 0] = tenths([points[index]!, points[index + 1]!]);
    if (index === 0) path = `M${nextX}${signed(nextY)}l`;
    else if (nextX !== x || nextY !== y) {
      path += `${steps++ === 0 ? nextX - x : signed(nextX - x)}${signed(nextY - y)}`;
    }
    x = nextX;
    y = nextY;
  }
  // Less than a line, or than an area, is nothing to draw.
  if (steps < (isClosed ? 3 : 1)) return '';
  return isClosed ? `${path}z` : path;
}

/** A minus parts two numbers as well as a space does. */
const signed = (value: number): string => (value < 0 ? `${value}` : ` ${value}`);
