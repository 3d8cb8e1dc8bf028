/** How much room a finger or a pointer has on each control, felt out pixel by pixel, with whatever extends it. */
import type { Locator } from 'playwright';

export type Target = {
  name: string;
  width: number;
  height: number;
  /** Another control takes some of the room, as marks of close places do. */
  isShared: boolean;
};

/** Every control inside that can be seen; a box or a field counts with its label. Links inside a sentence are text. */
export function targetsIn(region: Locator): Promise<Target[]> {
  return region.evaluate((root) => {
    const CONTROLS = 'button, summary, input, select, textarea, a[href]:not(p a)';
    const FURTHEST = 60;
    const areaOf = (element: Element): Element =>
      element instanceof HTMLInputElement ? (element.labels?.[0] ?? element) : element;
    const found: { name: string; width: number; height: number; isShared: boolean }[] = [];
    for (const control of root.querySelectorAll<HTMLElement>(CONTROLS)) {
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      const area = areaOf(control);
      area.scrollIntoView({ block: 'nearest' });
      const box = area.getBoundingClientRect();
      let isShared = false;
      const isHit = (x: number, y: number): boolean => {
        const top = document.elementFromPoint(x, y);
        if (top === null) return false;
        if (area.contains(top)) return true;
        isShared ||= top.closest(CONTROLS) !== null;
        return false;
      };
      // The middle may be under a neighbour; then the largest free part counts.
      const reach = (x: number, y: number) => {
        const walk = (dx: number, dy: number) => {
          let steps = 0;
          while (steps < FURTHEST && isHit(x + dx * (steps + 1), y + dy * (steps + 1))) steps++;
          return steps;
        };
        return { width: walk(-1, 0) + 1 + walk(1, 0), height: walk(0, -1) + 1 + walk(0, 1) };
      };
      const starts = [0.5, 0.25, 0.75].flatMap((across) =>
        [0.5, 0.25, 0.75].map((down) => [box.left + box.width * across, box.top + box.height * down] as const)
      );
      const free = starts.find(([x, y]) => isHit(Math.round(x), Math.round(y)));
      const size = free ? reach(Math.round(free[0]), Math.round(free[1])) : { width: 0, height: 0 };
      const name = (control.getAttribute('aria-label') ?? area.textContent ?? '').replace(/\s+/g, ' ').trim();
      found.push({ name: name.slice(0, 60), ...size, isShared });
    }
    return found;
  });
}
