/** What presenting needs of a browser, in one place, so that a test can pass one that it moves by hand. */
import type { Here, Received } from './notes-link';

export type PresenterPage = {
  /** Gives what stops listening. */
  onKey(run: (event: KeyboardEvent) => void, isFirst: boolean): () => void;
  onPointer(run: (event: PointerEvent) => void): () => void;
  /** What else a hand that points would do: drag a map, mark text, open a menu. Not passive, so that it can be stopped. */
  onSideEffect(run: (event: Event) => void): () => void;
  onFullChange(run: () => void): () => void;
  onShown(run: () => void): () => void;
  /** Runs once after so many milliseconds, unless what it gives is called before. */
  after(ms: number, run: () => void): () => void;
  isFull(): boolean;
  /** Rejects where a browser, or the page around this one, does not allow it. */
  enterFull(): Promise<void>;
  leaveFull(): Promise<void>;
  /** Rejects or gives nothing where the screen cannot be kept awake. */
  keepAwake(): Promise<{ release(): Promise<void> } | undefined>;
  /** A second window of this site; null where the browser does not open one. */
  openWindow(url: string): WindowProxy | null;
  onMessage(run: (received: Received) => void): () => void;
  here: Here;
  /** This window, as the one that it has opened knows it. */
  self: unknown;
  isDialogOpen(): boolean;
  focused(): Element | null;
  /** Of the root element. */
  dataset: DOMStringMap;
};

export function presenterPage(): PresenterPage {
  const on = (target: EventTarget, type: string, run: EventListener, isFirst = false) => {
    target.addEventListener(type, run, isFirst);
    return () => target.removeEventListener(type, run, isFirst);
  };
  return {
    onKey: (run, isFirst) => on(window, 'keydown', (event) => run(event as KeyboardEvent), isFirst),
    onPointer(run) {
      const types = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'];
      const stops = types.map((type) => on(window, type, (event) => run(event as PointerEvent), true));
      return () => stops.forEach((stop) => stop());
    },
    onSideEffect(run) {
      const types = ['mousemove', 'touchmove', 'click', 'contextmenu', 'selectstart'];
      const options = { capture: true, passive: false };
      types.forEach((type) => window.addEventListener(type, run, options));
      return () => types.forEach((type) => window.removeEventListener(type, run, options));
    },
    onFullChange: (run) => on(document, 'fullscreenchange', run),
    onShown: (run) => on(document, 'visibilitychange', () => void (document.hidden || run())),
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    isFull: () => document.fullscreenElement !== null,
    // Not every browser has it for more than films.
    enterFull: async () => document.documentElement.requestFullscreen({ navigationUI: 'hide' }),
    leaveFull: async () => document.exitFullscreen(),
    keepAwake: async () =>
      'wakeLock' in navigator && !document.hidden ? navigator.wakeLock.request('screen') : undefined,
    openWindow: (url) => window.open(url, 'dateline-notes', 'popup,width=760,height=840'),
    onMessage: (run) => on(window, 'message', (event) => run(event as MessageEvent<unknown>)),
    here: { origin: location.origin, isFile: location.protocol === 'file:' },
    self: window,
    isDialogOpen: () => document.querySelector('dialog[open]') !== null,
    focused: () => document.activeElement,
    dataset: document.documentElement.dataset
  };
}
