/** When a browser has time for the map, and whether it can draw one at all. */

const PATIENCE_MS = 1500;

/** After the first paint, when nothing else is to be done. */
export function whenIdle(run: () => void): () => void {
  let cancel: () => void;
  const frame = requestAnimationFrame(() => {
    // Safari has no idle callback.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(run, 100);
      cancel = () => clearTimeout(timer);
    } else {
      const idle = requestIdleCallback(run, { timeout: PATIENCE_MS });
      cancel = () => cancelIdleCallback(idle);
    }
  });
  cancel = () => cancelAnimationFrame(frame);
  return () => cancel();
}

/** Asked before the map's script is fetched, which would be of no use without. */
export function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
