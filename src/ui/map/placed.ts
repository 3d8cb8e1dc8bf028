/** Puts an element on the map by its own style object, which the policy of the page leaves alone. */
import type { Attachment } from 'svelte/attachments';

export type Placing = { x: number; y: number; width?: number; height?: number; depth?: number };

const px = (value: number | undefined) => (value === undefined ? '' : `${value}px`);

export function placed({ x, y, width, height, depth }: Placing): Attachment<HTMLElement> {
  return ({ style }) => {
    style.transform = `translate(${x}px, ${y}px)`;
    style.inlineSize = px(width);
    style.blockSize = px(height);
    // As a variable, so that the stylesheet can still lift what is under the pointer.
    style.setProperty('--depth', String(depth ?? 0));
  };
}
