/** Outlines of the marks on the axis, so that hundreds of them are one path a kind. */
import type { ActGroup } from '../../schema/vocabulary';
import { rounded as r } from './frame';

/** The shape says the same as the colour, as in `ActGlyph`; `x` and `y` are the middle. */
export function actPath(group: ActGroup, x: number, y: number, size: number): string {
  const h = size / 2;
  switch (group) {
    case 'claim':
      return `M${r(x - h)} ${r(y - h)}h${r(size)}v${r(size)}h${r(-size)}Z`;
    case 'appeal':
      return `M${r(x)} ${r(y - h)}L${r(x + h)} ${r(y + h)}H${r(x - h)}Z`;
    case 'dispute':
      return crossPath(x, y, h, size * 0.2);
    case 'pledge':
    case 'none':
      return circlePath(x, y, h);
  }
}

/** In an outline a cross is two strokes; its own edge would be a blot. */
export function softActPath(group: ActGroup, x: number, y: number, size: number): string {
  const inner = size * 0.84;
  if (group !== 'dispute') return actPath(group, x, y, inner);
  const h = inner / 2;
  return `M${r(x - h)} ${r(y - h)}L${r(x + h)} ${r(y + h)}M${r(x + h)} ${r(y - h)}L${r(x - h)} ${r(y + h)}`;
}

function crossPath(x: number, y: number, h: number, w: number): string {
  const points = [
    [-h, -h + w],
    [-h + w, -h],
    [0, -w],
    [h - w, -h],
    [h, -h + w],
    [w, 0],
    [h, h - w],
    [h - w, h],
    [0, w],
    [-h + w, h],
    [-h, h - w],
    [-w, 0]
  ] as const;
  return `M${points.map(([dx, dy]) => `${r(x + dx)} ${r(y + dy)}`).join('L')}Z`;
}

export function circlePath(x: number, y: number, radius: number): string {
  const d = r(radius * 2);
  const a = r(radius);
  return `M${r(x - radius)} ${r(y)}a${a} ${a} 0 1 0 ${d} 0a${a} ${a} 0 1 0 ${-d} 0Z`;
}

export function diamondPath(x: number, y: number, radius: number): string {
  return `M${r(x)} ${r(y - radius)}L${r(x + radius)} ${r(y)}L${r(x)} ${r(y + radius)}L${r(x - radius)} ${r(y)}Z`;
}

/** The left half, filled where one side claims it. */
export function halfDiamondPath(x: number, y: number, radius: number): string {
  return `M${r(x)} ${r(y - radius)}V${r(y + radius)}L${r(x - radius)} ${r(y)}Z`;
}

/** An edge torn in teeth of six pixels. */
export function tornPath(x: number, top: number, bottom: number, direction: number): string {
  const teeth = Math.max(Math.round((bottom - top) / 6), 1);
  let path = `M${r(x)} ${r(top)}`;
  for (let tooth = 1; tooth <= teeth; tooth++)
    path += `L${r(x + (tooth % 2 ? direction * 2.6 : 0))} ${r(top + ((bottom - top) * tooth) / teeth)}`;
  return path;
}
