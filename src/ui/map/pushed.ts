/** Pushes a whole layer of names by pixels, which costs the browser nothing but moving a picture it has. */
import type { ScreenPoint } from '../../domain/projection';
import type { Attachment } from 'svelte/attachments';

export function pushed({ x, y }: ScreenPoint): Attachment<SVGElement> {
  // Text is sharp on whole pixels only.
  return ({ style }) => {
    style.transform = x === 0 && y === 0 ? '' : `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
}
