/** Puts an element at a distance along the line of the text; the page's policy allows no style attribute. */
import type { Attachment } from 'svelte/attachments';

export function along(px: number, width?: number): Attachment<HTMLElement> {
  return (node) => {
    node.style.setProperty('inset-inline-start', `${px}px`);
    if (width !== undefined) node.style.setProperty('inline-size', `${width}px`);
  };
}
