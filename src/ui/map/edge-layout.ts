/** Pointers on the frame to places beyond it: each on the side where its place lies, none over another. */
import { distanceKm, type Projection, type ScreenPoint } from '../../domain/projection';
import { textWidth } from './label-layout';
import type { Mark } from './mark';

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
  /** From the middle of the map, to ten kilometres; a country is nowhere in particular. */
  km: number | undefined;
  direction: Direction;
};

/** Kept clear for the controls, the legend and the credit. */
export type Insets = Record<Side, { before: number; after: number }>;

export type EdgeLayout = { tabs: EdgeTab[]; hidden: Mark[] };

export const TAB_HEIGHT = 44;
const GAP = 6;
const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];
/** A chevron and the padding; a ring or speech mark; a diamond with its number. */
const TAB_CHROME = 42;
const TAB_SYMBOL = 36;
const TAB_EVENT = 32;
const WIDEST_NAME = 150;

export function edgeTabs(beyond: readonly Mark[], projection: Projection, insets: Insets): EdgeLayout {
  const { size, camera, project } = projection;
  const wanted = beyond.map((mark) => {
    const { side, crossing, angle } = crossingOf(project(mark.at), size);
    return {
      mark,
      side,
      crossing,
      width: widthOf(mark),
      km: mark.style === 'country' ? undefined : roundedKm(distanceKm([camera.lng, camera.lat], mark.at)),
      direction: directionOf(angle)
    };
  });
  const tabs: EdgeTab[] = [];
  const hidden: Mark[] = [];
  for (const side of SIDES) {
    const isFlat = side === 'top' || side === 'bottom';
    const length = (isFlat ? size.width : size.height) - insets[side].before - insets[side].after;
    const ofSide = wanted.filter((tab) => tab.side === side);
    const kept = fitting(ofSide, length, isFlat);
    hidden.push(...ofSide.filter((tab) => !kept.includes(tab)).map(({ mark }) => mark));
    const inOrder = [...kept].sort((a, b) => along(a.crossing, isFlat) - along(b.crossing, isFlat));
    const extents = inOrder.map(({ width }) => (isFlat ? width : TAB_HEIGHT));
    const starts = spreadAlong(
      inOrder.map(({ crossing }, index) => along(crossing, isFlat) - extents[index]! / 2),
      extents,
      insets[side].before,
      insets[side].before + length
    );
    inOrder.forEach((tab, index) => {
      const start = starts[index]!;
      const x = isFlat ? start : side === 'left' ? 0 : size.width - tab.width;
      const y = !isFlat ? start : side === 'top' ? 0 : size.height - TAB_HEIGHT;
      tabs.push({ mark: tab.mark, side, x, y, width: tab.width, km: tab.km, direction: tab.direction });
    });
  }
  return { tabs, hidden };
}

const along = ({ x, y }: ScreenPoint, isFlat: boolean) => (isFlat ? x : y);

const roundedKm = (km: number) => (km < 100 ? Math.round(km) : Math.round(km / 10) * 10);

function widthOf({ name, parts }: Mark): number {
  const symbols = Number(parts.ring !== undefined) + Number(parts.speech !== undefined);
  const nameWidth = Math.min(WIDEST_NAME, textWidth(name, 'point'));
  return Math.ceil(TAB_CHROME + nameWidth + symbols * TAB_SYMBOL + parts.diamonds.length * TAB_EVENT);
}

/** Where the straight way from the middle of the map to a place leaves the frame. */
function crossingOf({ x, y }: ScreenPoint, { width, height }: { width: number; height: number }) {
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

/** The places with most to read, as many as the side has room for. */
function fitting<T extends { mark: Mark; width: number }>(
  tabs: readonly T[],
  length: number,
  isFlat: boolean
): T[] {
  const byRight = [...tabs].sort(
    ({ mark: a }, { mark: b }) =>
      Number(b.isSelected) - Number(a.isSelected) || b.events + b.statements - (a.events + a.statements)
  );
  let room = length;
  return byRight.filter(({ width }) => {
    const extent = (isFlat ? width : TAB_HEIGHT) + GAP;
    if (room + GAP < extent) return false;
    room -= extent;
    return true;
  });
}

/** Pushes neighbours apart in their order, inside the bounds. */
function spreadAlong(
  wanted: readonly number[],
  extents: readonly number[],
  from: number,
  to: number
): number[] {
  const starts = [...wanted];
  let free = from;
  starts.forEach((start, index) => {
    const pushed = Math.max(start, free);
    starts[index] = pushed;
    free = pushed + extents[index]! + GAP;
  });
  let limit = to;
  for (let index = starts.length - 1; index >= 0; index--) {
    const pushed = Math.max(from, Math.min(starts[index]!, limit - extents[index]!));
    starts[index] = pushed;
    limit = pushed - GAP;
  }
  return starts;
}
