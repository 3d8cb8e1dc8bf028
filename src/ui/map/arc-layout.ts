/** How arcs run on one picture: softly bowed from the speech mark or the pointer at the edge to the rim of another mark. */
import { greatCircleOf, type Arc } from '../../domain/arcs';
import type { Projection, ScreenPoint } from '../../domain/projection';
import { bowed, headOf, lengthOf, pointAt, round, textOf, trimmed, type Cover } from './arc-curve';
import { boxOf, type EdgeTab } from './edge-layout';
import type { StandingMark } from './layout';
import { speechMiddle, type Box, type MarkParts } from './mark-parts';

export type DrawnArc = Arc & {
  id: string;
  line: string;
  head: string;
  width: number;
  /** Where the count stands, from two on and where there is line enough to carry it. */
  dot: (ScreenPoint & { radius: number }) | undefined;
};

/** More lines than this are a tangle; the words beside the map leave none out. */
const MOST_ARCS = 40;
/** Under this an arc has no room to be one. */
const SHORTEST_PX = 14;
const WIDEST = 7;
const START_GAP = 2;
const END_GAP = 5;
const DOT_PLACES = [0.45, 0.55, 0.37, 0.63, 0.28, 0.72];

type End = { at: ScreenPoint; covers: Cover };
type Ends = { standing: readonly Pick<StandingMark, 'mark' | 'at'>[]; tabs: readonly EdgeTab[] };

/**
 * Arcs between places that are both on the picture. From beyond the edge to beyond it is nothing to see here, and where
 * a mark found no room its arcs have none either.
 */
export function arcsOn(
  arcs: readonly Arc[],
  ends: Ends,
  projection: Projection,
  taken: readonly Box[] = []
): DrawnArc[] {
  const marks = new Map(ends.standing.map((each) => [each.mark.id, each]));
  const tabs = new Map(ends.tabs.map((tab) => [tab.mark.id, tab]));
  const endOf = (id: string, isStart: boolean): End | undefined => {
    const mark = marks.get(id);
    if (mark) return endAtMark(mark, isStart);
    const tab = tabs.get(id);
    return tab && endAtTab(tab);
  };
  const drawn: DrawnArc[] = [];
  for (const arc of arcs) {
    if (drawn.length === MOST_ARCS) break;
    if (!marks.has(arc.from) && !marks.has(arc.to)) continue;
    const from = endOf(arc.from, true);
    const to = endOf(arc.to, false);
    if (from && to) drawn.push(...drawnArc(arc, from, to, projection, taken));
  }
  return drawn;
}

function drawnArc(
  arc: Arc,
  from: End,
  to: End,
  { project, unproject }: Projection,
  taken: readonly Box[]
): DrawnArc[] {
  const width = Math.min(WIDEST, 1.2 + 0.65 * Math.sqrt(arc.statements));
  const lines = greatCircleOf(unproject(from.at), unproject(to.at))
    .map((line) => trimmed(bowed(line.map(project)), from.covers, to.covers))
    .filter((line) => lengthOf(line) >= SHORTEST_PX);
  const last = lines.at(-1);
  if (last === undefined) return [];
  return [
    {
      ...arc,
      id: `${arc.from}>${arc.to}`,
      line: lines.map((line) => `M${line.map(textOf).join('L')}`).join(''),
      head: headOf(last, 4.5 + 0.7 * width),
      width: round(width),
      dot: arc.statements > 1 ? dotOn(lines[0]!, arc.statements, taken) : undefined
    }
  ];
}

function endAtMark({ at, mark: { parts } }: Pick<StandingMark, 'mark' | 'at'>, isStart: boolean): End {
  const middle = isStart && parts.speech ? speechMiddle(parts.speech) : { x: 0, y: 0 };
  const gap = isStart ? START_GAP : END_GAP;
  return {
    at: { x: at.x + middle.x, y: at.y + middle.y },
    covers: ({ x, y }) => isOnMark(parts, { x: x - at.x, y: y - at.y }, gap)
  };
}

/** At the middle of the side that looks into the map. */
function endAtTab(tab: EdgeTab): End {
  const { left, top, right, bottom } = boxOf(tab);
  const { side } = tab;
  return {
    at: {
      x: side === 'left' ? right : side === 'right' ? left : (left + right) / 2,
      y: side === 'top' ? bottom : side === 'bottom' ? top : (top + bottom) / 2
    },
    covers: ({ x, y }) =>
      x > left - START_GAP && x < right + START_GAP && y > top - START_GAP && y < bottom + START_GAP
  };
}

function isOnMark(
  { radius, ring, diamonds, speech }: MarkParts,
  { x, y }: ScreenPoint,
  gap: number
): boolean {
  if ((ring || diamonds.length === 0) && Math.hypot(x, y) < radius + gap) return true;
  if (diamonds.some((part) => Math.abs(x - part.x) + Math.abs(y - part.y) < part.radius + 1.4 * gap))
    return true;
  if (!speech) return false;
  const middle = speechMiddle(speech);
  return Math.abs(x - middle.x) < middle.width / 2 + gap && Math.abs(y - middle.y) < middle.height / 2 + gap;
}

function dotOn(line: readonly ScreenPoint[], statements: number, taken: readonly Box[]): DrawnArc['dot'] {
  const radius = 5 + 3 * String(statements).length;
  if (lengthOf(line) < 4 * radius) return undefined;
  const isFree = ({ x, y }: ScreenPoint) =>
    !taken.some(
      ({ left, top, right, bottom }) =>
        x > left - radius && x < right + radius && y > top - radius && y < bottom + radius
    );
  const places = DOT_PLACES.map((share) => pointAt(line, share));
  const { x, y } = places.find(isFree) ?? places[0]!;
  return { x: round(x), y: round(y), radius };
}

/** What names must keep clear of. */
export function dotBoxes(arcs: readonly DrawnArc[]): Box[] {
  return arcs.flatMap(({ dot }) =>
    dot
      ? [
          {
            left: dot.x - dot.radius,
            top: dot.y - dot.radius,
            right: dot.x + dot.radius,
            bottom: dot.y + dot.radius
          }
        ]
      : []
  );
}
