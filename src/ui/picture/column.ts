/** Blocks of text and drawings one under the other, each where the one before ends. */
import type { Pens } from './marks';
import { linesOf, textAt, type Face, type Typefaces } from './set-text';
import { element } from './svg';

export type Setting = { face: Face; size: number; fill: string | undefined; leading?: number };
export type Place = { x: number; y: number; width: number };
/** `end` is the lower edge. */
export type Block = { markup: string; end: number };

/** Of the page, in its own pixels. */
export const PAGE = { width: 1200, margin: 48, gap: 24 } as const;
export const INNER = PAGE.width - 2 * PAGE.margin;
export const SIZES = { title: [38, 36, 34, 32, 30], window: 23, text: 18, note: 16, brand: 30 } as const;

const LEADING = 1.32;
/** From the top of a line to its foot, in sizes of its letters. */
const FOOT = 0.98;

export const text = (
  size: number,
  { colours }: Pick<Pens, 'colours'>,
  ink: 'ink' | 'ink-2' = 'ink'
): Setting => ({
  face: 'sans',
  size,
  fill: colours[ink]
});

export function paragraph(
  text: string,
  { face, size, fill, leading = LEADING }: Setting,
  faces: Typefaces,
  { x, y, width }: Place
): Block {
  const lines = linesOf(text, faces[face], width / size);
  const markup = lines.map((line, index) =>
    textAt(
      line,
      { faces: faces[face], size, fill: fill ?? '' },
      { x, y: y + size * (index * leading + FOOT) }
    )
  );
  return { markup: markup.join(''), end: y + lines.length * size * leading };
}

/** Under each other, from `y` on; nothing takes no room. */
export function stacked(
  y: number,
  gap: number,
  blocks: readonly ((y: number) => Block | undefined)[]
): Block {
  let end = y;
  const markup: string[] = [];
  for (const block of blocks) {
    const made = block(markup.length === 0 ? end : end + gap);
    if (!made) continue;
    markup.push(made.markup);
    ({ end } = made);
  }
  return { markup: markup.join(''), end };
}

/** A drawing around its own middle, moved there. */
export const moved = (markup: string, x: number, y: number, scale = 1): string =>
  element('g', { transform: `translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}` }, markup);
