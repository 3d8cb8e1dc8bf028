/** Where everything stands on one picture of the map: marks, names, leaders, and what lies beyond the edge. */
import type { LngLat, Projection, ScreenPoint, Size } from '../../domain/projection';
import { isFreeAt, placeLabels, rectOf, textWidth, type LabelWish, type PlacedLabel } from './label-layout';
import type { Mark } from './mark';
import { spread } from './spread';

/** A name that is part of the ground: a country, a sea. */
export type GroundName = { id: string; kind: 'country' | 'water'; text: string; at: LngLat; from: number };

export type StandingMark = {
  mark: Mark;
  /** Of the place itself. */
  place: ScreenPoint;
  /** Of the mark, which may have had to give way. */
  at: ScreenPoint;
  label: PlacedLabel | undefined;
};

export type StandingName = { name: GroundName; at: ScreenPoint };

export type MapLayout = { marks: StandingMark[]; beyond: Mark[]; names: StandingName[] };

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
  names: readonly GroundName[],
  projection: Projection
): MapLayout {
  const { project, camera } = projection;
  const places = marks.map(({ at }) => project(at));
  // Of all marks and not only of those in the frame, so that panning moves nothing against anything.
  const moves = spread(marks.map(({ parts }, index) => ({ ...places[index]!, radius: parts.radius + RIM })));
  const standing = marks.map((mark, index) => {
    const place = places[index]!;
    const move = moves[index]!;
    return { mark, place, at: { x: place.x + move.x, y: place.y + move.y }, label: undefined };
  });
  const labelled = withLabels(standing, projection.size);
  const inFrame = labelled.filter(({ place }) => isInFrame(place, projection));
  return {
    marks: inFrame,
    beyond: labelled.filter(({ place }) => !isInFrame(place, projection)).map(({ mark }) => mark),
    names: freeNames(
      names.filter(({ from }) => camera.zoom >= from),
      inFrame,
      projection
    )
  };
}

function wishOf({ mark, at }: StandingMark): LabelWish {
  return { at, box: mark.parts.box, style: mark.style, lines: { text: mark.name, note: mark.note } };
}

/** Names go by what is chosen, then by how much there is to read. */
function withLabels(standing: readonly StandingMark[], size: Size): StandingMark[] {
  const byRight = [...standing].sort(
    ({ mark: a }, { mark: b }) =>
      Number(b.isSelected) - Number(a.isSelected) || b.events + b.statements - (a.events + a.statements)
  );
  const labels = placeLabels(byRight.map(wishOf), size);
  const labelOf = new Map(byRight.map(({ mark }, index) => [mark.id, labels[index]]));
  return standing.map((each) => ({ ...each, label: labelOf.get(each.mark.id) }));
}

function freeNames(
  names: readonly GroundName[],
  marks: readonly StandingMark[],
  projection: Projection
): StandingName[] {
  const taken = marks.flatMap((standing) => {
    const { at, mark, label } = standing;
    const { left, top, right, bottom } = mark.parts.box;
    const own = { left: left + at.x, top: top + at.y, right: right + at.x, bottom: bottom + at.y };
    return label ? [own, rectOf(wishOf(standing), label)] : [own];
  });
  const shown = new Set(marks.map(({ mark }) => mark.id));
  return names
    .filter(({ id }) => !shown.has(id))
    .map((name) => ({ name, at: projection.project(name.at) }))
    .filter(
      ({ name, at }) => isInFrame(at, projection) && isFreeAt(at, textWidth(name.text, 'country'), taken)
    );
}
