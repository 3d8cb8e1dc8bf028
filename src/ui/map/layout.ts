/** Where the marks stand on one picture of the map, what they are called there, and what lies beyond the edge. */
import type { Projection, ScreenPoint } from '../../domain/projection';
import { choicesByMark, rectOf, type LabelWish, type PlacedLabel } from './label-layout';
import { boxesAlong, placeLines, type LineName, type StandingLine } from './line-names';
import type { Mark } from './mark';
import type { Box } from './mark-parts';
import { grown, Room, shifted } from './room';
import { spread } from './spread';

export type StandingMark = {
  mark: Mark;
  /** Of the place itself. */
  place: ScreenPoint;
  /** Of the mark, which may have had to give way. */
  at: ScreenPoint;
  label: PlacedLabel | undefined;
  /** Its name stands along its line instead. */
  isNamedAlong: boolean;
};

/** Which of its places each name took; it keeps that while it fits. */
export type Sides = ReadonlyMap<string, number>;

export type MapLayout = {
  marks: StandingMark[];
  beyond: Mark[];
  /** In the frame, but with no room from this far. */
  crowded: Mark[];
  /** What marks and their names cover. */
  taken: Box[];
  /** Names of the story's lines. */
  along: readonly StandingLine[];
  sides: Sides;
};

type LayoutOptions = {
  /** What lies over the map: controls, the key, the credit. */
  reserved?: readonly Box[];
  lines?: readonly LineName[];
  /** By how much more than the frame is laid out, as a share of it. */
  margin?: number;
  before?: Pick<MapLayout, 'along' | 'sides'>;
  /** Names only go along with their marks: none comes, none changes sides. */
  isFollowing?: boolean;
};

/** A place this close to the edge is as good as outside. */
const EDGE = 10;
/** Room for the diamonds on a ring. */
const RIM = 4;
/** The pale rim of marks. */
const PALE_RIM = 2.5;
/** Moved less than this, a mark still stands on its place. */
export const STILL_PX = 3;

export function isInFrame({ x, y }: ScreenPoint, { size }: Pick<Projection, 'size'>): boolean {
  return x >= EDGE && y >= EDGE && x <= size.width - EDGE && y <= size.height - EDGE;
}

export function layoutOf(
  marks: readonly Mark[],
  projection: Projection,
  options: LayoutOptions = {}
): MapLayout {
  const { project, camera } = projection;
  const places = marks.map(({ at }) => project(at));
  const moves = movesOf(marks, camera.zoom, places);
  const standing = marks.flatMap((mark, index): StandingMark[] => {
    const place = places[index]!;
    const move = moves[index];
    const at = move && { x: place.x + move.x, y: place.y + move.y };
    return at ? [{ mark, place, at, label: undefined, isNamedAlong: false }] : [];
  });
  const { labelled, along, sides } = withNames(standing, projection, options);
  const inFrame = labelled.filter(({ place }) => isInFrame(place, projection));
  return {
    marks: inFrame,
    beyond: marks.filter((_, index) => !isInFrame(places[index]!, projection)),
    crowded: marks.filter((_, index) => moves[index] === undefined && isInFrame(places[index]!, projection)),
    taken: [...inFrame.flatMap(boxesOf), ...along.flatMap(({ points, name }) => boxesAlong(points, name))],
    along,
    sides
  };
}

/** Panning changes nothing about who stands in whose way, and most frames of a movement are panning. */
const lastMoves: { marks?: readonly Mark[]; zoom?: number; moves: (ScreenPoint | undefined)[] } = {
  moves: []
};

/** Of all marks and not only of those in the frame, so that panning moves nothing against anything. */
function movesOf(marks: readonly Mark[], zoom: number, places: readonly ScreenPoint[]) {
  if (lastMoves.marks !== marks || lastMoves.zoom !== zoom) {
    const discs = marks.map((mark, index) => ({
      ...places[index]!,
      radius: mark.parts.radius + RIM,
      right: mark.isSelected ? Infinity : mark.events + mark.statements
    }));
    Object.assign(lastMoves, { marks, zoom, moves: spread(discs) });
  }
  return lastMoves.moves;
}

function wishOf({ mark, at }: StandingMark): LabelWish {
  return { at, box: mark.parts.box, style: mark.style, lines: { text: mark.name, note: mark.note } };
}

/** Names go by what is chosen, then by how much there is to read. */
function byRight({ mark: a }: StandingMark, { mark: b }: StandingMark): number {
  return Number(b.isSelected) - Number(a.isSelected) || b.events + b.statements - (a.events + a.statements);
}

function withNames(
  standing: readonly StandingMark[],
  projection: Projection,
  { reserved = [], lines = [], margin = 0, before, isFollowing = false }: LayoutOptions
) {
  const own = standing.map((each) => grown(shifted(each.mark.parts.box, each.at), PALE_RIM));
  const room = new Room(projection.size, [...(isFollowing ? [] : reserved), ...own]);
  const along = isFollowing
    ? (before?.along ?? [])
    : placeLines(lines, projection, room, { margin, before: before?.along ?? [] });
  if (isFollowing) room.take(...along.flatMap(({ points, name }) => boxesAlong(points, name)));
  const isAlong = new Set(along.map(({ name }) => name.id));
  const labels = new Map<string, PlacedLabel>();
  const sides = new Map<string, number>();
  for (const each of [...standing].sort(byRight)) {
    const { id } = each.mark;
    if (isAlong.has(id)) continue;
    const wish = wishOf(each);
    const kept = before?.sides.get(id);
    if (isFollowing && kept === undefined) continue;
    const choices = choicesByMark(wish);
    const isFree = (side: number) => {
      const box = rectOf(wish, choices[side]!);
      // A mark beyond the frame has its name ready for when it comes in.
      const isWhole = isFollowing || !isInFrame(each.place, projection) || room.isWhole(box);
      return isWhole && room.isFree(box);
    };
    const all = choices.map((_, side) => side);
    const isKeptFirst = kept !== undefined && choices[kept]?.rows === undefined;
    const wanted = isFollowing ? [kept!] : isKeptFirst ? [kept, ...all] : all;
    const side = wanted.find(isFree);
    if (side === undefined) continue;
    sides.set(id, side);
    labels.set(id, choices[side]!);
    room.take(rectOf(wish, choices[side]!));
  }
  const labelled = standing.map((each) => ({
    ...each,
    label: labels.get(each.mark.id),
    isNamedAlong: isAlong.has(each.mark.id)
  }));
  return { labelled, along, sides };
}

function boxesOf(standing: StandingMark): Box[] {
  const { at, mark, label } = standing;
  const own = shifted(mark.parts.box, at);
  return label ? [own, rectOf(wishOf(standing), label)] : [own];
}
