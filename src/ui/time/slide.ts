/** Lets a mark travel to where it stands, by a transform alone: nothing else of the page has to be laid out for it. */
import type { Attachment } from 'svelte/attachments';
import { SLIDE_MS } from '../../state/clock-switch.svelte';
import type { Origins } from './origins';

export function slideFrom(
  origins: Origins,
  { mark, x, y }: { mark: { id: string }; x: number; y: number }
): Attachment<SVGElement> {
  return (node) => {
    const origin = origins.get(mark.id);
    if (origin === undefined) return;
    const start = `translate(${origin.x - x}px, ${origin.y - y}px)`;
    const slide = node.animate([{ transform: start }, { transform: 'none' }], {
      duration: SLIDE_MS,
      easing: 'cubic-bezier(0.4, 0, 0.2, 1)'
    });
    return () => slide.cancel();
  };
}
