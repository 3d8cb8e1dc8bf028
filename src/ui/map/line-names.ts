/** Names along rivers and roads, on the best stretches that are free. */
import type { FlatLine } from '../../domain/ground';
import type { LngLat, Projection, ScreenPoint } from '../../domain/projection';
import type { Box } from './mark-parts';
import { around, grown, type Room } from './room';
import { alongAt, distance, lengthOf, runsOf, stretchesOf, type Stretch } from './stretch';
import { LETTERING, textWidth } from './text-width';

export type LineName = {
  id: string;
  text: string;
  style: 'river' | 'line';
  lines: readonly FlatLine[];
  from: number;
  /** A long river is named more than once. */
  isRepeated: boolean;
};

export type StandingLine = {
  key: string;
  name: LineName;
  /** A smooth line for the text to stand on, from left to right. */
  points: readonly ScreenPoint[];
  /** To find the stretch again on another picture. */
  middle: LngLat;
};

const PAD = 14;
/** To other names, with which it would read as one. */
const CLEAR = 5;
/** Between two names of one river. */
const APART_PX = 420;
/** A stretch closer than this to the one before is the same. */
const SAME_PX = 28;
/** How far over the line the text stands, by style: rivers are thin, roads and fronts are not. */
export const LIFT: Record<LineName['style'], number> = { river: 3.5, line: 8 };

/** Beyond the frame by a share of it, lines are not followed. */
export function placeLines(
  names: readonly LineName[],
  projection: Projection,
  room: Room,
  { margin, before }: { margin: number; before: readonly StandingLine[] }
): StandingLine[] {
  const { camera, size, project, unproject } = projection;
  const reach = {
    left: -margin * size.width,
    top: -margin * size.height,
    right: (1 + margin) * size.width,
    bottom: (1 + margin) * size.height
  };
  return names.flatMap((name) => {
    if (camera.zoom < name.from) return [];
    const width = textWidth(name.text, name.style) + PAD;
    const earlier = before.filter((standing) => standing.name.id === name.id);
    const known = earlier.map(({ middle }) => project(middle));
    const isKnown = ({ middle }: Stretch) => known.some((point) => distance(point, middle) < SAME_PX);
    const stretches = name.lines
      .flatMap((line) => runsOf(line, projection, reach))
      .flatMap((run) => stretchesOf(run, width))
      .sort((a, b) => Number(isKnown(b)) - Number(isKnown(a)) || a.cost - b.cost);
    const standing: StandingLine[] = [];
    const middles: ScreenPoint[] = [];
    for (const { points, middle } of stretches) {
      if (middles.some((other) => distance(other, middle) < APART_PX)) continue;
      const boxes = boxesAlong(points, name);
      if (!room.isWhole(around(boxes)) || !boxes.every((box) => room.isFree(grown(box, CLEAR)))) continue;
      room.take(...boxes);
      middles.push(middle);
      standing.push({ key: `${name.id}:${standing.length}`, name, points, middle: unproject(middle) });
      if (!name.isRepeated) break;
    }
    return standing;
  });
}

/** The room that a name takes on its line. */
export function boxesAlong(points: readonly ScreenPoint[], { text, style }: LineName): Box[] {
  const half = LETTERING[style].size * 0.6;
  const width = textWidth(text, style);
  const length = lengthOf(points);
  const count = Math.max(2, Math.ceil(width / (1.6 * half)));
  return Array.from({ length: count }, (_, index) => {
    const { x, y, angle } = alongAt(points, (length - width) / 2 + (width * (index + 0.5)) / count);
    const lift = LIFT[style] + half * 0.6;
    const middle = { x: x + Math.sin(angle) * lift, y: y - Math.cos(angle) * lift };
    return {
      left: middle.x - half,
      right: middle.x + half,
      top: middle.y - half,
      bottom: middle.y + half
    };
  });
}

/** Whether the text still has its line under it. */
export function isLongEnough(points: readonly ScreenPoint[], { text, style }: LineName): boolean {
  return lengthOf(points) >= textWidth(text, style) + 2;
}
