/** Which frames of a map are small, and how much of such a frame its controls, key and credit take. */
import type { Size } from './projection';

/** A phone is narrower. */
export const NARROW_PX = 600;
/** A phone on its side leaves a map lower than this. */
const LOW_PX = 360;

/** Of the frame, from each side, in pixels. */
export type Room = { top: number; right: number; bottom: number; left: number };

export const isNarrow = ({ width }: Size): boolean => width < NARROW_PX;
export const isLow = ({ height }: Size): boolean => height < LOW_PX;
export const isSmall = (size: Size): boolean => isNarrow(size) || isLow(size);

/** A line of credit at the foot. */
const FOOT = 24;
/** The key above it, at the start; a low map has nothing to spare. */
const KEY = 52;
const AIR = 12;
/** Names stand to the right of their places if they can. */
const NAMES = 28;

/**
 * What the picture should keep free of what has to be seen. Measured once and written down, as the page that comes
 * before any measuring must show the same picture.
 */
export function roomOf(size: Size): Room {
  if (!isSmall(size)) return { top: 0, right: 0, bottom: 0, left: 0 };
  const isBoth = isNarrow(size) && isLow(size);
  const key = isNarrow(size) && !isLow(size) ? KEY : 0;
  return {
    top: isBoth ? 2 * AIR : AIR,
    right: AIR + (isNarrow(size) ? NAMES : 0),
    bottom: FOOT + key + AIR,
    left: AIR
  };
}
