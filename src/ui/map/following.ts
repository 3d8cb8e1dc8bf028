/** Keeps the focus with its place when the mark becomes a pointer at the edge, or the pointer a mark. */
import { on } from 'svelte/events';
import type { Attachment } from 'svelte/attachments';

/** Whatever stands for a place says so in `data-place`; `onLost` where nothing stands for it any more. */
export function following(onLost: () => void): Attachment<HTMLElement> {
  return (node) => {
    let held: HTMLElement | undefined;
    const stops = [
      on(node, 'focusin', ({ target }) => {
        held = target instanceof HTMLElement ? target : undefined;
      }),
      on(node, 'focusout', ({ target }) => {
        // An element that is being removed loses the focus too, and that is what is waited for.
        queueMicrotask(() => {
          if (target === held && held?.isConnected) held = undefined;
        });
      })
    ];
    const observer = new MutationObserver(() => {
      if (!held || held.isConnected || document.activeElement !== document.body) return;
      const { place } = held.dataset;
      held = undefined;
      const next = [...node.querySelectorAll<HTMLElement>('[data-place]')].find(
        ({ dataset }) => dataset.place === place
      );
      if (next) next.focus({ preventScroll: true });
      else onLost();
    });
    observer.observe(node, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      stops.forEach((stop) => stop());
    };
  };
}
