/** Plane geometry on degrees: boxes, lengths, areas, cutting and smoothing of lines. */
import type { Position } from 'geojson';

export type Box = readonly [west: number, south: number, east: number, north: number];

const KM_PER_DEGREE = 111.195;
/** Ends nearer than this are one point. */
const MEETING_KM = 0.4;

export const kmPerLng = (lat: number): number => KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);

export function isInside([x = 0, y = 0]: Position, [west, south, east, north]: Box): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

/** Good to a percent within a few hundred kilometres. */
export function distanceKm([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number {
  return Math.hypot((x2 - x1) * kmPerLng((y1 + y2) / 2), (y2 - y1) * KM_PER_DEGREE);
}

/** To the nearest point of a line, which need not be one of its own points. */
export function distanceToLineKm(position: Position, line: readonly Position[]): number {
  const [x = 0, y = 0] = position;
  const kmX = kmPerLng(y);
  return line.slice(1).reduce((least, to, index) => {
    const [x1, y1] = [((line[index]![0] ?? 0) - x) * kmX, ((line[index]![1] ?? 0) - y) * KM_PER_DEGREE];
    const [dx, dy] = [((to[0] ?? 0) - x) * kmX - x1, ((to[1] ?? 0) - y) * KM_PER_DEGREE - y1];
    const square = dx * dx + dy * dy;
    const t = square === 0 ? 0 : Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / square));
    return Math.min(least, Math.hypot(x1 + t * dx, y1 + t * dy));
  }, Infinity);
}

export function lengthKm(line: readonly Position[]): number {
  return line.slice(1).reduce((sum, position, index) => sum + distanceKm(line[index]!, position), 0);
}

/** Of a ring, positive where it runs anticlockwise with north up. */
export function signedKm2(ring: readonly Position[]): number {
  const [, middle = 0] = ring[0] ?? [];
  let twice = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x1 = 0, y1 = 0] = ring[index - 1]!;
    const [x2 = 0, y2 = 0] = ring[index]!;
    twice += x1 * y2 - x2 * y1;
  }
  return (twice / 2) * KM_PER_DEGREE * kmPerLng(middle);
}

export function centreOf(line: readonly Position[]): Position {
  const sum = (axis: 0 | 1) => line.reduce((total, position) => total + (position[axis] ?? 0), 0);
  return [sum(0) / line.length, sum(1) / line.length];
}

export const isClosed = (line: readonly Position[]): boolean => String(line[0]) === String(line.at(-1));

/** The pieces of a line whose points pass; a piece reaches one point beyond its ends. */
export function piecesWhere(
  line: readonly Position[],
  passes: (position: Position) => boolean
): Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  line.forEach((position, index) => {
    const isIn = passes(position);
    if (isIn && piece.length === 0 && index > 0) piece.push(line[index - 1]!);
    if (isIn || piece.length > 0) piece.push(position);
    if ((!isIn || index === line.length - 1) && piece.length > 0) {
      if (piece.length > 1) pieces.push(piece);
      piece = [];
    }
  });
  return pieces;
}

/** The part of a ring inside a box, closed along the box's edges (Sutherland and Hodgman's way); empty where there is none. */
export function ringInside(ring: readonly Position[], [west, south, east, north]: Box): Position[] {
  const edges = [
    { axis: 0, at: west, sign: 1 },
    { axis: 0, at: east, sign: -1 },
    { axis: 1, at: south, sign: 1 },
    { axis: 1, at: north, sign: -1 }
  ] as const;
  const inside = edges.reduce<readonly Position[]>((kept, { axis, at, sign }) => {
    const depth = (position: Position) => sign * ((position[axis] ?? 0) - at);
    return kept.flatMap((position, index) => {
      // The last point is the first again, so the one before the first says nothing new.
      const before = kept[index - 1];
      const crossing =
        before !== undefined && depth(before) * depth(position) < 0
          ? [between(before, position, depth(before) / (depth(before) - depth(position)))]
          : [];
      return depth(position) >= 0 ? [...crossing, position] : crossing;
    });
  }, ring);
  if (inside.length === 0) return [];
  return isClosed(inside) ? [...inside] : [...inside, inside[0]!];
}

const between = (a: Position, b: Position, share: number): Position =>
  [0, 1].map((axis) => a[axis]! + (b[axis]! - a[axis]!) * share);

/** Catmull-Rom: a curve through all points of a line that a hand has drawn with few. */
export function smoothed(line: readonly Position[], steps = 6): Position[] {
  const at = (index: number) => line[Math.max(0, Math.min(line.length - 1, index))]!;
  const curve: Position[] = [];
  for (let index = 0; index < line.length - 1; index++) {
    const [p0, p1, p2, p3] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    for (let step = 0; step < steps; step++) {
      const t = step / steps;
      curve.push(
        ([0, 1] as const).map((axis) => {
          const [a = 0, b = 0, c = 0, d = 0] = [p0[axis], p1[axis], p2[axis], p3[axis]];
          return (
            0.5 *
            (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3)
          );
        })
      );
    }
  }
  return [...curve, at(line.length - 1)];
}

/** Lines that end where another begins, made one. */
export function joined(lines: readonly (readonly Position[])[]): Position[][] {
  const open = lines.map((line) => [...line]);
  const done: Position[][] = [];
  for (let line = open.shift(); line !== undefined; line = open.shift()) {
    let longer: Position[] | undefined = line;
    while (longer !== undefined) {
      line = longer;
      longer = lengthened(line, open);
    }
    done.push(line);
  }
  return done;
}

/** The line with another at one of its ends, which is taken out of the others; nothing if none fits. */
function lengthened(line: readonly Position[], others: Position[][]): Position[] | undefined {
  const [start, end] = [line[0]!, line.at(-1)!];
  if (meet(start, end)) return undefined;
  for (const [index, other] of others.entries()) {
    const [first, last] = [other[0]!, other.at(-1)!];
    const whole = meet(end, first)
      ? [...line, ...other.slice(1)]
      : meet(end, last)
        ? [...line, ...other.toReversed().slice(1)]
        : meet(start, last)
          ? [...other, ...line.slice(1)]
          : meet(start, first)
            ? [...other.toReversed(), ...line.slice(1)]
            : undefined;
    if (whole === undefined) continue;
    others.splice(index, 1);
    return whole;
  }
  return undefined;
}

const meet = (a: Position, b: Position): boolean => distanceKm(a, b) < MEETING_KM;
