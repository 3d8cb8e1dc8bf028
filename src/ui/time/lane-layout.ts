/** Where the events lie under the axis: diamonds side by side, bars for what lasts, each in a free lane. */
import { positionOf, type TimeScale } from '../../domain/scale';
import { packed, type Mark } from '../../domain/timeline';
import { xOf, type Frame } from './frame';

export type LaneBar = {
  from: number;
  to: number;
  isFadingIn: boolean;
  isFadingOut: boolean;
  isDotted: boolean;
};
export type LaneItem = {
  mark: Mark;
  y: number;
  /** Middle of the diamond, in pixels; undefined for a bar without one. */
  x: number | undefined;
  bar: LaneBar | undefined;
};

export const DIAMOND = 3.9;
const DIAMOND_ROW = 7.2;
const BAR_ROW = 5;
const SIDE_BY_SIDE = { usual: 6.8, closest: 5.8 };
/** Rows may be pushed together until the diamonds touch. */
const CLOSEST = 0.8;
/** A longer "some time in" has no middle that means anything. */
const LONGEST_WITH_DIAMOND = 62;
const DOTS = 2.4;

/** Undefined where there is not room for all of them: draw bars. */
export function laneLayout(events: readonly Mark[], scale: TimeScale, frame: Frame): LaneItem[] | undefined {
  const columns = Math.max(1, Math.floor(frame.unitPx / SIDE_BY_SIDE.closest));
  const side = Math.min(SIDE_BY_SIDE.usual, frame.unitPx / columns);
  const shapes = events.map((mark) => shapeOf(mark, scale, frame));
  const counts = new Map<number, number>();
  for (const { mark, hasDiamond } of shapes)
    if (hasDiamond) counts.set(mark.cell, (counts.get(mark.cell) ?? 0) + 1);
  const seen = new Map<number, number>();
  const items = shapes.map(({ mark, hasDiamond, bar }) => {
    if (!hasDiamond) return { mark, x: undefined, bar };
    const index = seen.get(mark.cell) ?? 0;
    seen.set(mark.cell, index + 1);
    const row = Math.min(columns, counts.get(mark.cell) ?? 1);
    const middle = xOf(frame, scale.positions[mark.cell]! + 0.5);
    return { mark, x: middle + ((index % row) - (row - 1) / 2) * side, bar };
  });
  const boxes = items.map((item) => ({
    ...extentOf(item, side),
    height: item.x === undefined ? BAR_ROW : DIAMOND_ROW
  }));
  const tops = packed(boxes);
  const needed = Math.max(0, ...tops.map((top, index) => top + boxes[index]!.height));
  const room = frame.laneEnd - frame.axisEnd - 2;
  const squeeze = Math.min(1, room / needed);
  if (squeeze < CLOSEST) return undefined;
  return items.map((item, index) => ({
    ...item,
    y: frame.axisEnd + 1 + (tops[index]! + boxes[index]!.height / 2) * squeeze
  }));
}

function extentOf({ x, bar }: { x: number | undefined; bar: LaneBar | undefined }, side: number) {
  const edges = [
    ...(x === undefined ? [] : [x - side / 2 + 0.01, x + side / 2 - 0.01]),
    ...(bar === undefined ? [] : [bar.from, bar.to])
  ];
  return { from: Math.min(...edges), to: Math.max(...edges) };
}

function shapeOf(
  mark: Mark,
  scale: TimeScale,
  frame: Frame
): { mark: Mark; hasDiamond: boolean; bar?: LaneBar } {
  const { shape, cell } = mark;
  const middle = scale.positions[cell]! + 0.5;
  const make = (a: number, b: number, bar: Partial<LaneBar>): LaneBar => {
    const [x, y] = [xOf(frame, a), xOf(frame, b)];
    return {
      from: Math.min(x, y),
      to: Math.max(x, y),
      isFadingIn: false,
      isFadingOut: false,
      isDotted: false,
      ...bar
    };
  };
  switch (shape) {
    case 'within':
    case 'latest':
      return { mark, hasDiamond: true };
    case 'lasts':
      return {
        mark,
        hasDiamond: false,
        bar: make(positionOf(scale, mark.from), positionOf(scale, mark.to), {})
      };
    case 'since':
      return {
        mark,
        hasDiamond: true,
        bar: make(middle, Math.min(middle + DOTS, scale.length), { isDotted: true })
      };
    case 'until':
      return { mark, hasDiamond: true, bar: make(Math.max(middle - DOTS, 0), middle, { isDotted: true }) };
    case 'somewhere':
      return {
        mark,
        hasDiamond: mark.to - mark.from <= LONGEST_WITH_DIAMOND,
        bar: make(positionOf(scale, mark.from), positionOf(scale, mark.to), {
          isFadingIn: true,
          isFadingOut: true
        })
      };
  }
}
