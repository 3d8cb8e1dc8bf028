/** A browser that has no WebGL: the still map stays, which is enough for tests of words and comes sooner. */
import { vi } from 'vitest';

/** Until `vi.restoreAllMocks()`. */
export function withoutWebGl() {
  const original = HTMLCanvasElement.prototype.getContext;
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
    this: HTMLCanvasElement,
    kind: string,
    ...rest
  ) {
    return kind === 'webgl2' ? null : (original.call(this, kind, ...rest) as never);
  } as typeof original);
}
