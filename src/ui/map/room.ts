/** The room on one picture of the map: what is taken of it, and whether a name still fits. */
import type { Size } from '../../domain/projection';
import type { Box } from './mark-parts';

export function shifted({ left, top, right, bottom }: Box, { x, y }: { x: number; y: number }): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

export function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom))
  };
}

/** Names do not touch the frame. */
const EDGE = 3;

export class Room {
  readonly #taken: Box[];
  readonly #size: Size;

  constructor(size: Size, taken: readonly Box[] = []) {
    this.#size = size;
    this.#taken = [...taken];
  }

  isFree(box: Box): boolean {
    return !this.#taken.some((other) => overlap(other, box));
  }

  /** A name that the frame cuts is no name; one beyond it slides in when the map moves. */
  isWhole({ left, top, right, bottom }: Box): boolean {
    const { width, height } = this.#size;
    const isInside = left >= EDGE && top >= EDGE && right <= width - EDGE && bottom <= height - EDGE;
    return isInside || right <= 0 || bottom <= 0 || left >= width || top >= height;
  }

  take(...boxes: Box[]) {
    this.#taken.push(...boxes);
  }
}
