/** Tells which place the pointer is on, or else the focus of somebody who uses the keyboard. */
import { on } from 'svelte/events';
import type { Attachment } from 'svelte/attachments';

/** Whatever stands for a place says so in `data-place`. */
export function attending(tell: (place: string | undefined) => void): Attachment<HTMLElement> {
  return (node) => {
    let pointed: string | undefined;
    let focused: string | undefined;
    const point = (target: EventTarget | null) => {
      pointed = placeOf(target);
      tell(pointed ?? focused);
    };
    const focus = (target: EventTarget | null) => {
      focused = target instanceof Element && target.matches(':focus-visible') ? placeOf(target) : undefined;
      tell(pointed ?? focused);
    };
    const stops = [
      on(node, 'pointerover', ({ target }) => point(target)),
      on(node, 'pointerout', ({ relatedTarget }) => point(relatedTarget)),
      on(node, 'focusin', ({ target }) => focus(target)),
      on(node, 'focusout', () => focus(null))
    ];
    return () => stops.forEach((stop) => stop());
  };
}

function placeOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('[data-place]')?.dataset.place : undefined;
}
