/** The geometry of a place's mark: a ring for what was said about it, diamonds for what happened, a speech mark. */
import { isOnlyPossible, type PlaceCount } from '../../domain/features';
import type { ScreenPoint, Size } from '../../domain/projection';
import { ACT_GROUPS, STATUSES, type ActGroup, type Status } from '../../schema/vocabulary';

export type Box = { left: number; top: number; right: number; bottom: number };
/** A stretch of the ring; events that only concern the place have no act. */
export type Segment = { kind: ActGroup | 'event'; path: string };
export type Ring = { radius: number; width: number; segments: Segment[]; total: number; fontSize: number };
export type DiamondPart = {
  status: Status;
  total: number;
  x: number;
  y: number;
  radius: number;
  /** Where the number stands that a filled diamond would hold inside. */
  number: { x: number; y: number };
};
export type SpeechPart = { x: number; y: number; total: number };

export type MarkParts = {
  ring: Ring | undefined;
  diamonds: DiamondPart[];
  speech: SpeechPart | undefined;
  /** Nothing of it is surely in the window. */
  isOutline: boolean;
  /** Of the disc behind a chosen mark, and of the room that a mark needs among others. */
  radius: number;
  box: Box;
};

const LARGEST_RING = 34;
const EMPTY_RADIUS = 6;
/** From a diamond to the middle of its number, and the half of it. */
const NUMBER = 6;

/** No ring grows beyond this. */
export function isLargest(total: number): boolean {
  return ringRadius(total) === LARGEST_RING;
}

/** Area grows with the count. */
export function ringRadius(total: number): number {
  return Math.min(LARGEST_RING, 7.5 + 4.3 * Math.sqrt(total));
}

const ringWidth = (radius: number) => (radius < 14 ? 4 : radius < 24 ? 5 : 6);

export function diamondRadius(total: number): number {
  return total < 2 ? 8 : total < 10 ? 10.5 : total < 100 ? 12.5 : 16;
}

/** Only a filled diamond has room for its number. */
export function isNumberOutside(status: Status, total: number): boolean {
  return status !== 'reported' && total > 1;
}

export function diamondPath(radius: number): string {
  return `M0 ${-radius}L${radius} 0L0 ${radius}L${-radius} 0Z`;
}

/** The speech mark with the tip of its tail at 0, 0, and where its number stands. */
export function speechShape(total: number): { path: string; textX: number; textY: number; width: number } {
  const width = String(total).length > 1 ? 24 : 19;
  const start = -3;
  const end = width - 3;
  return {
    path: `M0 0L8.5 -6.5H${end - 3.5}Q${end} -6.5 ${end} -10V-18.5Q${end} -22 ${end - 3.5} -22H${start + 3.5}Q${start} -22 ${start} -18.5V-10Q${start} -6.5 0 -6.5Z`,
    textX: (start + end) / 2,
    textY: -10.2,
    width
  };
}
const SPEECH_HEIGHT = 22;
/** Of the tail, which is no part of the body. */
const TAIL = 6.5;

/** Middle and size of a speech mark's body. */
export function speechMiddle({ x, y, total }: SpeechPart): ScreenPoint & Size {
  const { width, textX } = speechShape(total);
  return { x: x + textX, y: y - (SPEECH_HEIGHT + TAIL) / 2, width, height: SPEECH_HEIGHT - TAIL };
}

export function partsOf(count: Omit<PlaceCount, 'place'>): MarkParts {
  const { about, happened, said } = count;
  const ring = about.total > 0 ? ringOf(about) : undefined;
  const core = ring ? ring.radius + ring.width / 2 : 0;
  const diamonds = diamondsOf(happened.byStatus, ring);
  const speech = said > 0 ? speechOf(said, ring, diamonds) : undefined;
  const box: Box = { left: -core, top: -core, right: core, bottom: core };
  for (const { x, y, radius, status, total, number } of diamonds) {
    widen(box, { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
    if (isNumberOutside(status, total)) {
      const middle = { x: x + number.x, y: y + number.y };
      widen(box, {
        left: middle.x - NUMBER,
        top: middle.y - NUMBER,
        right: middle.x + NUMBER,
        bottom: middle.y + NUMBER
      });
    }
  }
  if (speech)
    widen(box, {
      left: speech.x - 3,
      top: speech.y - SPEECH_HEIGHT,
      right: speech.x + speechShape(said).width - 3,
      bottom: speech.y
    });
  const bare = ring === undefined && diamonds.length === 0;
  if (bare)
    widen(box, { left: -EMPTY_RADIUS, top: -EMPTY_RADIUS, right: EMPTY_RADIUS, bottom: EMPTY_RADIUS });
  const radius = ring
    ? core
    : bare
      ? EMPTY_RADIUS
      : Math.max(...diamonds.map((part) => Math.abs(part.x) + part.radius));
  return { ring, diamonds, speech, isOutline: isOnlyPossible(count), radius, box };
}

function widen(box: Box, by: Box): void {
  box.left = Math.min(box.left, by.left);
  box.top = Math.min(box.top, by.top);
  box.right = Math.max(box.right, by.right);
  box.bottom = Math.max(box.bottom, by.bottom);
}

/** A ring of one size for lists and pointers. */
export function compactRing(about: PlaceCount['about']): Ring {
  return { ...ringOf(about, 12), fontSize: 12 };
}

function ringOf({ total, byGroup, events }: PlaceCount['about'], radius = ringRadius(total)): Ring {
  const width = ringWidth(radius);
  const shares = [
    ...ACT_GROUPS.map((kind) => ({ kind, count: byGroup[kind] })),
    { kind: 'event' as const, count: events }
  ].filter(({ count }) => count > 0);
  const gap = shares.length > 1 ? 2.2 / radius : 0;
  let angle = -Math.PI / 2;
  const segments = shares.map(({ kind, count }) => {
    const from = angle + gap / 2;
    angle += (count / total) * 2 * Math.PI;
    return { kind, path: arcPath(radius, from, angle - gap / 2) };
  });
  return { radius, width, segments, total, fontSize: Math.max(12, Math.min(26, radius * 0.74)) };
}

function arcPath(radius: number, from: number, to: number): string {
  const at = (angle: number) => `${round(radius * Math.cos(angle))} ${round(radius * Math.sin(angle))}`;
  const arc = (end: number, isLong: boolean) =>
    `A${round(radius)} ${round(radius)} 0 ${isLong ? 1 : 0} 1 ${at(end)}`;
  // An arc that ends where it begins is nothing; a whole ring is two halves.
  if (to - from > 2 * Math.PI - 0.01) return `M${at(from)}${arc(from + Math.PI, false)}${arc(to, false)}Z`;
  return `M${at(from)}${arc(to, to - from > Math.PI)}`;
}

/** Along the lower edge of the ring, from the right; side by side where there is none. */
function diamondsOf(byStatus: Record<Status, number>, ring: Ring | undefined): DiamondPart[] {
  const present = STATUSES.filter((status) => byStatus[status] > 0);
  const radii = present.map((status) => diamondRadius(byStatus[status]));
  if (!ring) {
    const width = radii.reduce((sum, radius) => sum + 2 * radius, 0);
    let x = -width / 2;
    return present.map((status, index) => {
      const radius = radii[index]!;
      x += 2 * radius;
      return {
        status,
        total: byStatus[status],
        x: x - radius,
        y: 0,
        radius,
        number: { x: 0, y: radius + NUMBER }
      };
    });
  }
  const orbit = ring.radius + 4;
  let angle = Math.PI / 4;
  return present.map((status, index) => {
    const radius = radii[index]!;
    if (index > 0) angle += 2 * Math.asin(Math.min(1, (radius + radii[index - 1]! + 1) / (2 * orbit)));
    return {
      status,
      total: byStatus[status],
      x: round(orbit * Math.cos(angle)),
      y: round(orbit * Math.sin(angle)),
      radius,
      // Away from the ring.
      number: {
        x: round((radius + NUMBER) * Math.cos(angle)),
        y: round((radius + NUMBER) * Math.sin(angle))
      }
    };
  });
}

function speechOf(total: number, ring: Ring | undefined, diamonds: DiamondPart[]): SpeechPart {
  if (ring) return { x: round(ring.radius * 0.45), y: round(-ring.radius * 0.9), total };
  const top = Math.max(0, ...diamonds.map(({ radius }) => radius));
  return { x: 0, y: top === 0 ? 0 : -top - 1, total };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
