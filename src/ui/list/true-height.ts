/** Lays out entries that are out of sight once, while there is nothing to do: what a browser skips then has its true height. */
import type { Attachment } from 'svelte/attachments';

/** So many that a frame still has time for something else. */
const CHUNK = 8;

const waiting = new Set<HTMLElement>();
let isAtWork = false;

/** A page that is never at rest, such as one that plays, gets it done all the same. */
const PATIENCE_MS = 2000;

const whenIdle = (run: () => void): void =>
  void (typeof requestIdleCallback === 'undefined'
    ? setTimeout(run, 100)
    : requestIdleCallback(run, { timeout: PATIENCE_MS }));

/** Browsers keep the height of what they have shown in place of the guess of the style sheet. */
function work() {
  const chunk = [...waiting].slice(0, CHUNK);
  for (const entry of chunk) {
    waiting.delete(entry);
    entry.dataset.laid = '';
  }
  // They are drawn in the first frame, and known by the second.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      for (const entry of chunk) delete entry.dataset.laid;
      if (waiting.size > 0) whenIdle(work);
      else isAtWork = false;
    })
  );
}

/** Where a browser does not hold on to what is read while heights above it change, what is read would move away. */
const isHeld = (): boolean => CSS.supports('overflow-anchor', 'auto');

export const trueHeight: Attachment<HTMLElement> = (entry) => {
  if (!isHeld()) return;
  waiting.add(entry);
  if (!isAtWork) {
    isAtWork = true;
    whenIdle(work);
  }
  return () => void waiting.delete(entry);
};
