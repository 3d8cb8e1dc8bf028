/** Turns what a pointer does on the track into a drag or a tap. */
import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** Pixels from the edge at which the text begins, and from the top. */
export type Point = { x: number; y: number };

export type Grab<Grip> = {
  /** What the pointer holds, as it goes down. */
  take: (at: Point, target: EventTarget | null, isCoarse: boolean) => Grip;
  drag: (grip: Grip, from: Point, to: Point) => void;
  tap: (at: Point, grip: Grip, isCoarse: boolean) => void;
};

/** A hand is never quite still. */
const SLACK_PX = 4;

/** What lies on the track and has a use of its own. */
const isButton = (target: EventTarget | null) =>
  target instanceof Element && target.closest('button') !== null;

/** In pixels of the drawing, which may be shown enlarged. */
export function pointIn(
  node: HTMLElement,
  { clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>
): Point {
  const { left, right, top, width } = node.getBoundingClientRect();
  const scale = width / node.offsetWidth || 1;
  const isRtl = getComputedStyle(node).direction === 'rtl';
  return { x: (isRtl ? right - clientX : clientX - left) / scale, y: (clientY - top) / scale };
}

/**
 * The native thumbs are not left to do it themselves: they jump so that their middle is under the finger, and where two
 * of them overlap, only the upper one can be had. Here the nearer one is taken, and moves as far as the finger does.
 */
export function grab<Grip>({ take, drag, tap }: Grab<Grip>): Attachment<HTMLElement> {
  return (node) => {
    let held:
      { pointer: number; grip: Grip; from: Point; isCoarse: boolean; isDragging: boolean } | undefined;
    const pointOf = (event: PointerEvent) => pointIn(node, event);
    const stops = [
      on(node, 'pointerdown', (event) => {
        if (event.button !== 0 || !event.isPrimary || isButton(event.target)) return;
        const from = pointOf(event);
        const isCoarse = event.pointerType !== 'mouse';
        held = {
          pointer: event.pointerId,
          grip: take(from, event.target, isCoarse),
          from,
          isCoarse,
          isDragging: false
        };
        node.setPointerCapture(event.pointerId);
      }),
      on(node, 'pointermove', (event) => {
        if (held?.pointer !== event.pointerId) return;
        const to = pointOf(event);
        held.isDragging ||= Math.abs(to.x - held.from.x) >= SLACK_PX;
        if (held.isDragging) drag(held.grip, held.from, to);
      }),
      on(node, 'pointerup', (event) => {
        if (held?.pointer !== event.pointerId) return;
        if (!held.isDragging) tap(held.from, held.grip, held.isCoarse);
        held = undefined;
      }),
      // The browser has taken the finger for scrolling.
      on(node, 'pointercancel', () => (held = undefined)),
      on(node, 'mousedown', (event) => isButton(event.target) || event.preventDefault()),
      on(node, 'touchmove', (event) => held?.isDragging && event.cancelable && event.preventDefault(), {
        passive: false
      })
    ];
    return () => stops.forEach((stop) => stop());
  };
}
