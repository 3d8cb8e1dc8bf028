/** One tab stop for a set of buttons: arrows, Home and End move inside it, Escape leaves it. */
import type { Attachment } from 'svelte/attachments';

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The buttons are the element's `button`s in their order; who has the tab stop is up to the component. */
export function roving(onLeave: () => void): Attachment<HTMLElement> {
  return (node) => {
    const onKeydown = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const buttons = [...node.querySelectorAll<HTMLElement>('button')];
      const from = buttons.indexOf(document.activeElement as HTMLElement);
      if (from < 0) return;
      const target = targetOf(event.key, from, buttons.length, getComputedStyle(node).direction === 'rtl');
      if (target === undefined && event.key !== 'Escape') return;
      // Otherwise the same key would also pan the map, scroll the page or close what is open.
      event.preventDefault();
      event.stopPropagation();
      if (target === undefined) onLeave();
      else buttons[target]?.focus({ preventScroll: true });
    };
    node.addEventListener('keydown', onKeydown);
    return () => node.removeEventListener('keydown', onKeydown);
  };
}

function targetOf(key: string, from: number, length: number, isRightToLeft: boolean): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const isMirrored = isRightToLeft && (key === 'ArrowLeft' || key === 'ArrowRight');
  return Math.max(0, Math.min(length - 1, from + (isMirrored ? -step : step)));
}
