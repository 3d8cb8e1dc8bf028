/** Bends the coarse lines of the world so that they meet the fine lines of the region where the two sets touch. */
import type { Position } from 'geojson';
import type { Box } from './geometry';
import { distanceKm } from './geometry';

/** How far the two sets may disagree about where a line crosses the edge. */
const MISMATCH_KM = 12;
/** A line begins to bend this far from the edge. */
const BEND_KM = 60;

type Edge = { axis: 0 | 1; at: number };
type Bend = { from: Position; by: Position };

const edgesOf = ([west, south, east, north]: Box): Edge[] => [
  { axis: 0, at: west },
  { axis: 0, at: east },
  { axis: 1, at: south },
  { axis: 1, at: north }
];

/** The moved lines, each with a point exactly where it crosses the edge of the box. */
export function bentTo(
  fine: readonly (readonly Position[])[],
  coarse: readonly (readonly Position[])[],
  box: Box
): Position[][] {
  const targets = fine.flatMap((line) => crossingsOf(line, box).map(({ position }) => position));
  const split = coarse.map((line) => withCrossings(line, box));
  const bends = split.flatMap(({ crossings }) =>
    crossings.flatMap((from): Bend[] => {
      const to = nearest(from, targets);
      if (to === undefined) return [];
      return [{ from, by: [(to[0] ?? 0) - (from[0] ?? 0), (to[1] ?? 0) - (from[1] ?? 0)] }];
    })
  );
  return split.map(({ line }) => line.map((position) => moved(position, bends)));
}

function moved(position: Position, bends: readonly Bend[]): Position {
  const [bend] = bends
    .map(({ from, by }) => ({ by, share: 1 - distanceKm(from, position) / BEND_KM }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  if (bend === undefined) return [...position];
  return [
    (position[0] ?? 0) + (bend.by[0] ?? 0) * bend.share,
    (position[1] ?? 0) + (bend.by[1] ?? 0) * bend.share
  ];
}

function nearest(position: Position, targets: readonly Position[]): Position | undefined {
  let found: Position | undefined;
  let km = MISMATCH_KM;
  for (const target of targets) {
    const away = distanceKm(position, target);
    if (away < km) [found, km] = [target, away];
  }
  return found;
}

function withCrossings(line: readonly Position[], box: Box): { line: Position[]; crossings: Position[] } {
  const crossings = crossingsOf(line, box);
  const whole = line.flatMap((position, index) => [
    position,
    ...crossings.filter(({ after }) => after === index).map((crossing) => crossing.position)
  ]);
  return { line: whole, crossings: crossings.map(({ position }) => position) };
}

function crossingsOf(line: readonly Position[], box: Box): { position: Position; after: number }[] {
  const found: { position: Position; after: number }[] = [];
  for (let index = 0; index + 1 < line.length; index++)
    for (const { axis, at } of edgesOf(box)) {
      const position = crossing(line[index]!, line[index + 1]!, axis, at);
      if (position === undefined) continue;
      const [low, high] = axis === 0 ? [box[1], box[3]] : [box[0], box[2]];
      const along = position[1 - axis] ?? 0;
      if (along > low && along < high) found.push({ position, after: index });
    }
  return found;
}

function crossing(a: Position, b: Position, axis: 0 | 1, at: number): Position | undefined {
  const [start = 0, end = 0] = [a[axis], b[axis]];
  if (start < at === end < at) return undefined;
  const share = (at - start) / (end - start);
  const other = axis === 0 ? 1 : 0;
  const along = (a[other] ?? 0) + share * ((b[other] ?? 0) - (a[other] ?? 0));
  return axis === 0 ? [at, along] : [along, at];
}
