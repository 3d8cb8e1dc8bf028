/** Lays the names of the ground on one picture of the map, and takes them along to the next. */
import { planeOf, type Projection, type ScreenPoint, type Size } from '../../domain/projection';
import {
  choicesByDot,
  choicesByPeak,
  choicesInside,
  rectOf,
  type LabelWish,
  type PlacedLabel
} from './label-layout';
import { boxesAlong, isLongEnough, placeLines, type StandingLine } from './line-names';
import type { MapLayout, StandingMark } from './layout';
import type { Box } from './mark-parts';
import type { GroundName, NameBook } from './name-book';
import { around, Room, shifted } from './room';
import type { GroundStyle } from './text-width';

export type StandingName = {
  name: GroundName;
  at: ScreenPoint;
  label: PlacedLabel;
  /** Of its choices, by which it is found again. */
  choice: number;
};

export type Lettering = {
  names: readonly StandingName[];
  lines: readonly StandingLine[];
};

/** What stands on the point of a town, around it. */
const DOTS: Partial<Record<GroundStyle, number>> = { capital: 4, city: 3, town: 3, village: 2.5, peak: 4 };
/** What is there already gives way only to what has a much better right. */
const STAY = 2.2;
/** Between two names on one line, so that they do not read as one. */
const CLEAR = 2;
/** More ways to stand than any name has at one point. */
const WAYS = 10;

type LetterOptions = {
  /** Of the frame, that is laid out around it. */
  margin?: number;
  before?: Lettering;
};

export function letteringOf(
  { names, rivers }: NameBook,
  { marks, taken, along }: MapLayout,
  projection: Projection,
  /** Controls, the key, pointers at the edge. */
  obstacles: readonly Box[],
  { margin = 0, before }: LetterOptions = {}
): Lettering {
  const room = new Room(projection.size, [...taken, ...obstacles]);
  const kept = new Map(before?.names.map(({ name, choice }) => [name.id, choice]));
  const rightOf = (name: GroundName) => name.right - (kept.has(name.id) ? STAY : 0);
  const isCandidate = candidates(marks, projection, margin);
  const standing = names
    .filter(isCandidate)
    .sort((a, b) => rightOf(a) - rightOf(b))
    .flatMap((name) => placed(name, projection, room, { margin, kept: kept.get(name.id) }));
  const lines = placeLines(rivers, projection, room, { margin, before: before?.lines ?? [] });
  return { names: standing, lines: [...along, ...lines] };
}

function candidates(marks: readonly StandingMark[], projection: Projection, margin: number) {
  const { zoom } = projection.camera;
  const marked = new Set(marks.map(({ mark }) => mark.id));
  const { project, size } = projection;
  return ({ from, to, at, places }: GroundName) =>
    zoom >= from &&
    zoom < to &&
    !places.some((id) => marked.has(id)) &&
    at.some((position) => isNear(project(position), size, margin));
}

function isNear({ x, y }: ScreenPoint, { width, height }: Size, margin: number): boolean {
  return (
    x >= -margin * width && y >= -margin * height && x <= (1 + margin) * width && y <= (1 + margin) * height
  );
}

function placed(
  name: GroundName,
  { project, size }: Projection,
  room: Room,
  { margin, kept }: { margin: number; kept: number | undefined }
): StandingName[] {
  const points = name.at.map(project);
  const ways = points.flatMap((_, point) =>
    choicesOf(wishOf(name, points[point]!)).map((_, way) => point * WAYS + way)
  );
  const pointOf = (choice: number) => points[Math.floor(choice / WAYS)];
  // Where somebody sees it, rather than where it would be seen after a step aside.
  const isOut = (choice: number) => Number(!isNear(pointOf(choice)!, size, 0));
  const all = kept === undefined || !pointOf(kept) ? ways : [kept, ...ways];
  for (const choice of points.length > 1 ? all.sort((a, b) => isOut(a) - isOut(b)) : all) {
    const at = pointOf(choice);
    if (!at || !isNear(at, size, margin)) continue;
    const wish = wishOf(name, at);
    const label = choicesOf(wish)[choice % WAYS];
    if (!label) continue;
    const boxes = boxesOf({ name, at, label });
    if (!room.isWhole(around(boxes)) || !boxes.every((box) => room.isFree(box))) continue;
    room.take(...boxes);
    return [{ name, at, label, choice }];
  }
  return [];
}

function wishOf({ style, text, note }: GroundName, at: ScreenPoint): LabelWish {
  const reach = DOTS[style] ?? 0;
  return {
    at,
    box: { left: -reach, top: -reach, right: reach, bottom: reach },
    style,
    lines: { text, note }
  };
}

function choicesOf(wish: LabelWish): PlacedLabel[] {
  if (wish.style === 'peak') return choicesByPeak(wish);
  return DOTS[wish.style as GroundStyle] === undefined ? choicesInside(wish) : choicesByDot(wish);
}

/** The room of a name, and of the dot that it belongs to. */
export function boxesOf({ name, at, label }: Pick<StandingName, 'name' | 'at' | 'label'>): Box[] {
  const wish = wishOf(name, at);
  const text = rectOf(wish, label);
  const clear = { ...text, left: text.left - CLEAR, right: text.right + CLEAR };
  return DOTS[name.style] === undefined ? [clear] : [shifted(wish.box, at), clear];
}

/** From one picture to another: everything on the ground grows by one factor and moves by one step. */
export type Step = { scale: number; x: number; y: number };

export function stepOf(from: Projection, to: Projection): Step {
  const [before, after] = [planeOf(from), planeOf(to)];
  const scale = after.scale / before.scale;
  return { scale, x: after.left - before.left * scale, y: after.top - before.top * scale };
}

const stepped =
  ({ scale, x, y }: Step) =>
  (point: ScreenPoint): ScreenPoint => ({
    x: point.x * scale + x,
    y: point.y * scale + y
  });

export function steppedLine(line: StandingLine, step: Step): StandingLine {
  return { ...line, points: line.points.map(stepped(step)) };
}

/** The same names on a picture of another zoom, but those that have come to lie over one another or over a mark. */
export function followed({ names, lines }: Lettering, step: Step, taken: readonly Box[]): Lettering {
  const room = new Room({ width: 0, height: 0 }, taken);
  const isFree = (boxes: Box[]) => {
    const isKept = boxes.every((box) => room.isFree(box));
    if (isKept) room.take(...boxes);
    return isKept;
  };
  return {
    names: names
      .map((each) => ({ ...each, at: stepped(step)(each.at) }))
      .filter(({ name, at, label }) => isFree(boxesOf({ name, at, label }))),
    lines: lines
      .map((line) => steppedLine(line, step))
      .filter(({ name, points }) => isLongEnough(points, name) && isFree(boxesAlong(points, name)))
  };
}
