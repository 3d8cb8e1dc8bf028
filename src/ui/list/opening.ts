/** Opening and closing items by hand, so that the focus goes with it and comes back. */
import { tick } from 'svelte';
import type { AppState } from '../../state/app-state.svelte';

export const LIST_HEADING = 'list-heading';
export const PLACE_HEADING = 'place-heading';
/** The switch that leaves out what is only possible. */
export const ONLY_CERTAIN = 'only-certain';
export const headingIdOf = (id: string): string => `entry-${id}`;

type Opener = Pick<AppState, 'view' | 'show'>;

let origin: Element | null = null;

/** For a deliberate act only: following a link or moving time must not take the focus away. */
export async function openItem(app: Opener, id: string): Promise<void> {
  origin = document.activeElement;
  app.show({ open: id });
  await tick();
  focusFirst(headingIdOf(id), LIST_HEADING);
}

/** The focus returns to where the item was opened from; to the item, or the list, where that is gone. */
export async function closeItem(app: Opener): Promise<void> {
  const { open } = app.view;
  if (open === undefined) return;
  app.show({ open: undefined });
  await tick();
  const from = origin;
  origin = null;
  if (from instanceof HTMLElement && from.isConnected && from !== document.body) from.focus();
  else focusFirst(headingIdOf(open), LIST_HEADING);
}

/** Chooses one place and leads to its card. */
export async function showPlace(app: Opener, id: string): Promise<void> {
  app.show({ places: [id] });
  await tick();
  focusFirst(PLACE_HEADING, LIST_HEADING);
}

export function focusFirst(...ids: string[]): void {
  for (const id of ids) {
    const element = document.getElementById(id);
    if (!element) continue;
    element.focus();
    return;
  }
}

/** A plain click; with a key held down the browser opens the link elsewhere. */
export function isPlainClick({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

const MARGIN = 48;

/** Scrolls an open entry to the reader unless its beginning is in sight; for `{@attach}`. */
export function bringIntoView(entry: Element): void {
  const { top } = entry.getBoundingClientRect();
  const box = scrollBoxOf(entry);
  const frame = box?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
  if (top >= frame.top + MARGIN && top <= frame.bottom - 2 * MARGIN) return;
  // The other way would move a page around this one as well.
  if (box && window.self !== window.top) box.scrollTop += top - frame.top - MARGIN;
  else entry.scrollIntoView({ block: 'start' });
}

function scrollBoxOf(element: Element): Element | undefined {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (parent === document.documentElement || parent === document.body) break;
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent;
  }
  return undefined;
}
