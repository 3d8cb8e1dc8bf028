/** Pointers on the frame to places beyond it: each on the side where its place lies, none over another. */
import { distanceKm, type Projection, type ScreenPoint, type Size } from '../../domain/projection';
import type { Mark } from './mark';
import type { Box } from './mark-parts';
import { textWidth } from './text-width';

export type Side = 'top' | 'right' | 'bottom' | 'left';
export const DIRECTIONS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export type EdgeTab = {
  mark: Mark;
  side: Side;
  /** Top left corner. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** From the middle of the map, to ten kilometres; a country is nowhere in particular. */
  km: number | undefined;
  direction: Direction;
};

/** Kept clear for the controls, the legend and the credit. */
export type Insets = Record<Side, { before: number; after: number }>;

export type EdgeLayout = { tabs: EdgeTab[]; hidden: Mark[] };

const GAP = 6;
/** In pixels; a small frame has smaller pointers, which a finger hits all the same. */
export type TabSize = {
  height: number;
  /** A chevron, the padding and the gaps; a ring or a speech mark; a diamond with its number. */
  chrome: number;
  symbol: number;
  event: number;
  widestName: number;
};
const DIGIT = 7;
export const WIDE_TAB: TabSize = { height: 44, chrome: 42, symbol: 36, event: 32, widestName: 150 };
export const NARROW_TAB: TabSize = { height: 32, chrome: 34, symbol: 30, event: 22, widestName: 110 };

export function edgeTabs(
  beyond: readonly Mark[],
  projection: Projection,
  insets: Insets,
  { standing, tab: tabSize }: { standing: readonly Box[]; tab: TabSize }
): EdgeLayout {
  const { size, camera, project } = projection;
  const { height } = tabSize;
  const tabs: EdgeTab[] = [];
  const hidden: Mark[] = [];
  for (const mark of [...beyond].sort(byRight)) {
    const { side, crossing, angle } = crossingOf(project(mark.at), size);
    const width = widthOf(mark, tabSize);
    const place = (start: number) => cornerOf(side, start, { width, height }, size);
    const isFlat = side === 'top' || side === 'bottom';
    const extent = isFlat ? width : height;
    const from = insets[side].before;
    const to = (isFlat ? size.width : size.height) - insets[side].after - extent;
    const taken = tabs.map(boxOf);
    const wanted = (isFlat ? crossing.x : crossing.y) - extent / 2;
    const strip = boxOf({ ...place(0), width, height });
    const startAmong = (boxes: readonly Box[]) =>
      nearestFree(
        wanted,
        { from, to, extent },
        boxes.flatMap((box) => stretchOf(box, strip, isFlat))
      );
    const start =
      startAmong([...taken, ...standing]) ??
      // What somebody has chosen is never left out.
      (mark.isSelected ? startAmong(taken) : undefined);
    if (start === undefined) hidden.push(mark);
    else
      tabs.push({
        mark,
        side,
        ...place(start),
        width,
        height,
        km: mark.style === 'country' ? undefined : roundedKm(distanceKm([camera.lng, camera.lat], mark.at)),
        direction: directionOf(angle)
      });
  }
  return { tabs: tabs.sort(clockwise(size)), hidden };
}

/** What is chosen first, then what there is most to read about. */
function byRight(a: Mark, b: Mark): number {
  return Number(b.isSelected) - Number(a.isSelected) || b.events + b.statements - (a.events + a.statements);
}

function cornerOf(side: Side, start: number, { width, height }: Size, size: Size): ScreenPoint {
  if (side === 'top' || side === 'bottom') return { x: start, y: side === 'top' ? 0 : size.height - height };
  return { x: side === 'left' ? 0 : size.width - width, y: start };
}

export function boxOf({ x, y, width, height }: ScreenPoint & Size): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

type Stretch = readonly [from: number, to: number];

/** How much of a side something takes that stands in the way of its pointers. */
function stretchOf(box: Box, strip: Box, isFlat: boolean): Stretch[] {
  const isBeside = isFlat
    ? box.top < strip.bottom + GAP && strip.top < box.bottom + GAP
    : box.left < strip.right + GAP && strip.left < box.right + GAP;
  if (!isBeside) return [];
  return [isFlat ? [box.left - GAP, box.right + GAP] : [box.top - GAP, box.bottom + GAP]];
}

/** The start closest to the wanted one, within the bounds. */
function nearestFree(
  wanted: number,
  { from, to, extent }: { from: number; to: number; extent: number },
  taken: readonly Stretch[]
): number | undefined {
  if (to < from) return undefined;
  const nearest = Math.max(from, Math.min(to, wanted));
  // Either there, or right beside something.
  return [nearest, ...taken.flatMap(([first, last]) => [first - extent, last])]
    .filter((start) => start >= from && start <= to)
    .filter((start) => !taken.some(([first, last]) => start + extent > first && start < last))
    .sort((a, b) => Math.abs(a - nearest) - Math.abs(b - nearest))[0];
}

/** Around the frame from its upper left corner, as somebody tabs through them. */
function clockwise({ width, height }: Size) {
  const turn = (tab: EdgeTab) => {
    const angle = Math.atan2(tab.y + tab.height / 2 - height / 2, tab.x + tab.width / 2 - width / 2);
    return (angle + 2.75 * Math.PI) % (2 * Math.PI);
  };
  return (a: EdgeTab, b: EdgeTab) => turn(a) - turn(b);
}

const roundedKm = (km: number) => (km < 100 ? Math.round(km) : Math.round(km / 10) * 10);

function widthOf({ name, parts }: Mark, { chrome, symbol, event, widestName }: TabSize): number {
  const symbols = Number(parts.ring !== undefined) + Number(parts.speech !== undefined);
  const nameWidth = Math.min(widestName, textWidth(name, 'point'));
  // Of a number, the first digit is in the size of the event.
  const events = parts.diamonds.reduce(
    (sum, { total }) => sum + event + (String(total).length - 1) * DIGIT,
    0
  );
  return Math.ceil(chrome + nameWidth + symbols * symbol + events);
}

/** Where the straight way from the middle of the map to a place leaves the frame. */
function crossingOf({ x, y }: ScreenPoint, { width, height }: Size) {
  const dx = x - width / 2;
  const dy = y - height / 2;
  const reach = Math.min(width / 2 / Math.max(Math.abs(dx), 1e-6), height / 2 / Math.max(Math.abs(dy), 1e-6));
  const crossing = { x: width / 2 + dx * reach, y: height / 2 + dy * reach };
  const isFlat = Math.abs(dy) * width > Math.abs(dx) * height;
  const side: Side = isFlat ? (dy < 0 ? 'top' : 'bottom') : dx < 0 ? 'left' : 'right';
  return { side, crossing, angle: Math.atan2(dx, -dy) };
}

/** Of an angle that runs clockwise from north. */
function directionOf(angle: number): Direction {
  return DIRECTIONS[(Math.round(angle / (Math.PI / 4)) + DIRECTIONS.length) % DIRECTIONS.length]!;
}
