/** Where everything stands on one picture of the map: marks, names, leaders, and what lies beyond the edge. */
import type { LngLat, Projection, ScreenPoint, Size } from '../../domain/projection';
import { isFreeAt, placeLabels, rectOf, textWidth, type LabelWish, type PlacedLabel } from './label-layout';
import type { Mark } from './mark';
import type { Box } from './mark-parts';
import { spread } from './spread';

/** A name that is part of the ground: a country, a sea. */
export type GroundName = {
  id: string;
  kind: 'country' | 'water';
  text: string;
  at: readonly LngLat[];
  from: number;
};

export type StandingMark = {
  mark: Mark;
  /** Of the place itself. */
  place: ScreenPoint;
  /** Of the mark, which may have had to give way. */
  at: ScreenPoint;
  label: PlacedLabel | undefined;
};

export type StandingName = { name: GroundName; at: ScreenPoint };

export type MapLayout = {
  marks: StandingMark[];
  beyond: Mark[];
  /** In the frame, but with no room from this far. */
  crowded: Mark[];
  /** What marks and their names cover. */
  taken: Box[];
};

/** A place this close to the edge is as good as outside. */
const EDGE = 10;
/** Room for the diamonds on a ring. */
const RIM = 4;
/** Moved less than this, a mark still stands on its place. */
export const STILL_PX = 3;

export function isInFrame({ x, y }: ScreenPoint, { size }: Pick<Projection, 'size'>): boolean {
  return x >= EDGE && y >= EDGE && x <= size.width - EDGE && y <= size.height - EDGE;
}

export function layoutOf(
  marks: readonly Mark[],
  projection: Projection,
  /** What lies over the map: controls, the key, the credit. */
  reserved: readonly Box[] = []
): MapLayout {
  const { project, camera } = projection;
  const places = marks.map(({ at }) => project(at));
  const moves = movesOf(marks, camera.zoom, places);
  const standing = marks.flatMap((mark, index) => {
    const place = places[index]!;
    const move = moves[index];
    return move ? [{ mark, place, at: { x: place.x + move.x, y: place.y + move.y }, label: undefined }] : [];
  });
  const labelled = withLabels(standing, projection.size, reserved);
  const inFrame = labelled.filter(({ place }) => isInFrame(place, projection));
  return {
    marks: inFrame,
    beyond: marks.filter((_, index) => !isInFrame(places[index]!, projection)),
    crowded: marks.filter((_, index) => moves[index] === undefined && isInFrame(places[index]!, projection)),
    taken: inFrame.flatMap(boxesOf)
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
function withLabels(standing: readonly StandingMark[], size: Size, reserved: readonly Box[]): StandingMark[] {
  const byRight = [...standing].sort(
    ({ mark: a }, { mark: b }) =>
      Number(b.isSelected) - Number(a.isSelected) || b.events + b.statements - (a.events + a.statements)
  );
  const labels = placeLabels(byRight.map(wishOf), size, reserved);
  const labelOf = new Map(byRight.map(({ mark }, index) => [mark.id, labels[index]]));
  return standing.map((each) => ({ ...each, label: labelOf.get(each.mark.id) }));
}

function boxesOf(standing: StandingMark): Box[] {
  const { at, mark, label } = standing;
  const { left, top, right, bottom } = mark.parts.box;
  const own = { left: left + at.x, top: top + at.y, right: right + at.x, bottom: bottom + at.y };
  return label ? [own, rectOf(wishOf(standing), label)] : [own];
}

function isNameInFrame({ x, y }: ScreenPoint, width: number, size: Size): boolean {
  return (
    x - width / 2 >= EDGE &&
    x + width / 2 <= size.width - EDGE &&
    y >= 2 * EDGE &&
    y <= size.height - 4 * EDGE
  );
}

/** The names for which there is room; a country that has a mark has its name there. */
export function namesOf(
  names: readonly GroundName[],
  { marks, taken }: MapLayout,
  projection: Projection,
  reserved: readonly Box[] = []
): StandingName[] {
  const { project, camera, size } = projection;
  const obstacles = [...taken, ...reserved];
  return names
    .filter(({ id, from }) => camera.zoom >= from && !marks.some(({ mark }) => mark.id === id))
    .flatMap((name) => {
      const width = textWidth(name.text, 'country');
      const at = name.at
        .map(project)
        .find((point) => isNameInFrame(point, width, size) && isFreeAt(point, width, obstacles));
      return at ? [{ name, at }] : [];
    });
}
