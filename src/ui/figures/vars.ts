/** Hands numbers to the stylesheet of an element; the page's policy allows no style attribute. */
import type { Attachment } from 'svelte/attachments';

/** `{ at: 0.5 }` becomes `--at: 0.5`. */
export function vars(values: Record<string, number | undefined>): Attachment<HTMLElement> {
  return ({ style }) => {
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) style.removeProperty(`--${name}`);
      else style.setProperty(`--${name}`, String(value));
    }
  };
}
