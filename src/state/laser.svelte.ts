/** A dot that points, for as long as a mouse or a finger is held still and then moved. */
import type { PresenterPage } from './presenter-page';

const HOLD_MS = 450;
/** A hand is never quite still. */
const SLACK_PX = 8;
/** What has its own use for being held. */
const KEPT = 'button, a, input, select, summary, dialog, [data-keeps-hold]';

type Page = Pick<PresenterPage, 'onPointer' | 'onSideEffect' | 'after'>;

export class Laser {
  /** In the window; undefined while nothing is pointed at. */
  at = $state.raw<{ x: number; y: number }>();

  #pointer: number | undefined;
  #from = { x: 0, y: 0 };
  #callOff: () => void = () => undefined;
  /** The click that letting go makes is nobody's. */
  #hasPointed = false;

  #onPointer({ type, pointerId, isPrimary, button, clientX: x, clientY: y, target }: PointerEvent) {
    if (type === 'pointerdown') {
      this.#end();
      this.#hasPointed = false;
      if (!isPrimary || button !== 0 || (target instanceof Element && target.closest(KEPT))) return;
      this.#pointer = pointerId;
      this.#from = { x, y };
      this.#callOff = this.#page.after(HOLD_MS, () => {
        this.at = this.#from;
        this.#hasPointed = true;
      });
    } else if (pointerId !== this.#pointer) return;
    else if (type !== 'pointermove') this.#end();
    else if (this.at) this.at = { x, y };
    else if (Math.hypot(x - this.#from.x, y - this.#from.y) > SLACK_PX) this.#end();
  }

  #end() {
    this.#callOff();
    this.#pointer = undefined;
    this.at = undefined;
  }

  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** To be called where effects can run; ends with them. */
  watch() {
    $effect(() => {
      const stops = [
        this.#page.onPointer((event) => this.#onPointer(event)),
        this.#page.onSideEffect((event) => {
          if (!this.at && !(event.type === 'click' && this.#hasPointed)) return;
          event.preventDefault();
          event.stopImmediatePropagation();
        })
      ];
      return () => {
        stops.forEach((stop) => stop());
        this.#end();
      };
    });
  }
}
