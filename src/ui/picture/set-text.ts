/** Text set to a measure: broken into lines by the width of its letters, fitted into a box, never cut within a word. */
import type { Typeface } from '../../io/typeface';
import { element, escaped } from './svg';

export const FACES = ['serif', 'italic', 'brand', 'sans', 'bold'] as const;
export type Face = (typeof FACES)[number];
/** For each way to set text the fonts that share its characters, the first that has one setting it. */
export type Typefaces = Record<Face, readonly Typeface[]>;

/** Of a character that no font has. */
const MISSING = 0.6;
/** Between two letters there may be a little more than their widths. */
const SAFETY = 1.01;

export function widthOf(text: string, faces: readonly Typeface[]): number {
  let width = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    width += faces.map((face) => face.widthOf(code)).find((known) => known !== undefined) ?? MISSING;
  }
  return width * SAFETY;
}

/** Lines no longer than `width`, in ems; only a word that is longer than a line is broken within. */
export function linesOf(text: string, faces: readonly Typeface[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text).flatMap((each) => pieces(each, faces, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, faces) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

const wordsOf = (text: string): string[] => text.split(/[ \t\n\r]+/).filter((word) => word !== '');

function pieces(word: string, faces: readonly Typeface[], width: number): string[] {
  if (widthOf(word, faces) <= width) return [word];
  const parts: string[] = [];
  for (const letter of word) {
    const last = parts.at(-1);
    if (last !== undefined && widthOf(last + letter, faces) <= width) parts[parts.length - 1] = last + letter;
    else parts.push(letter);
  }
  return parts;
}

export type Fitted = { lines: string[]; size: number; height: number; isWhole: boolean };
export type Fitting = {
  width: number;
  height: number;
  /** Largest first, in pixels. */
  sizes: readonly number[];
  /** Of a line, in sizes. */
  leading: number;
  /** Marks around the text, which stay where it is cut. */
  around?: readonly [before: string, after: string];
};

/** As large as the box allows; where even the smallest is too large, as many whole words as there is room for, and "…". */
export function fitted(text: string, faces: readonly Typeface[], fitting: Fitting): Fitted {
  const { width, height, sizes, leading, around: [before, after] = ['', ''] } = fitting;
  const of = (body: string, size: number): Fitted => {
    const lines = linesOf(`${before}${body}${after}`, faces, width / size);
    return { lines, size, height: lines.length * size * leading, isWhole: body === text };
  };
  const tries = sizes.map((size) => of(text, size));
  const whole = tries.find((each) => each.height <= height);
  if (whole) return whole;
  const size = sizes.at(-1)!;
  const words = wordsOf(text);
  let fits = 0;
  let tooMany = words.length;
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (of(cut(words, middle), size).height <= height) fits = middle;
    else tooMany = middle;
  }
  return of(cut(words, fits), size);
}

const cut = (words: readonly string[], count: number): string =>
  `${words
    .slice(0, count)
    .join(' ')
    .replace(/[\s,;:.–—-]+$/, '')}…`;

export type TextStyle = { faces: readonly Typeface[]; size: number; fill: string };
type Placed = {
  x: number;
  y: number;
  anchor?: 'start' | 'middle' | 'end';
  halo?: { stroke: string; width: number };
  spacing?: number;
};

/** One line, each stretch of it in the font that has its characters. */
export function textAt(
  text: string,
  { faces, size, fill }: TextStyle,
  { x, y, anchor, halo, spacing }: Placed
): string {
  const attributes = {
    x,
    y,
    fill,
    'font-size': size,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'letter-spacing': spacing,
    'paint-order': halo && 'stroke',
    stroke: halo?.stroke,
    'stroke-width': halo?.width,
    'stroke-linejoin': halo && 'round',
    'xml:space': 'preserve'
  };
  return element('text', attributes, ...runsOf(text, faces));
}

/** Each stretch of a text in the font that has its characters. */
export function runsOf(text: string, faces: readonly Typeface[]): string[] {
  const runs: { face: Typeface; text: string }[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const face = faces.find((each) => each.widthOf(code) !== undefined) ?? faces[0]!;
    const last = runs.at(-1);
    if (last?.face === face) last.text += letter;
    else runs.push({ face, text: letter });
  }
  return runs.map(({ face: { family, weight, style }, text: run }) =>
    element('tspan', { 'font-family': family, 'font-weight': weight, 'font-style': style }, escaped(run))
  );
}
