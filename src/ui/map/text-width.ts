/** How wide a name is in each of the map's lettering styles, measured once, since a page without a browser cannot measure. */
import type { LabelKind } from '../../domain/ground';

/** A town's mark, a country's (spaced), an area's that the story is about, and what stands under any of them. */
export type MarkStyle = 'point' | 'country' | 'area' | 'note';
export type GroundStyle =
  | Exclude<LabelKind, 'country'>
  | 'land'
  | 'great-land'
  | 'small-land'
  | 'city'
  | 'village'
  | 'river'
  | 'line';
export type TextStyle = MarkStyle | GroundStyle;

type Face = 'sans' | 'bold' | 'italic' | 'serif';
/** Pixels, but the spacing, which is in ems; the stylesheets of `GroundNames` and `MarkLabel` say the same. */
type Lettering = { face: Face; size: number; spacing: number; height: number };

const set = (face: Face, size: number, spacing = 0, height = Math.round(size * 1.3)): Lettering => ({
  face,
  size,
  spacing,
  height
});

export const LETTERING: Record<TextStyle, Lettering> = {
  point: set('bold', 13),
  country: set('bold', 13, 0.14),
  area: set('serif', 16, 0, 20),
  note: set('sans', 12, 0, 15),
  'great-land': set('bold', 14, 0.14),
  land: set('bold', 13, 0.14),
  'small-land': set('bold', 12, 0.08),
  ocean: set('italic', 14, 0.08),
  sea: set('italic', 14, 0.03),
  lake: set('italic', 13, 0.02),
  river: set('italic', 12, 0.04),
  capital: set('bold', 13),
  city: set('bold', 12),
  town: set('sans', 13),
  village: set('sans', 12),
  peak: set('sans', 12),
  line: set('sans', 12)
};

type Widths = {
  upper: readonly number[];
  lower: readonly number[];
  digit: number;
  signs: Readonly<Record<string, number>>;
  /** On average. */
  cyrillic: { upper: number; lower: number };
  armenian: { upper: number; lower: number };
};

/** In hundredths of an em, as the fonts of the page have them. */
const WIDTHS: Record<Face, Widths> = {
  sans: {
    upper: [
      54, 59, 57, 62, 53, 49, 62, 65, 26, 48, 58, 49, 73, 65, 66, 57, 66, 57, 53, 54, 64, 52, 79, 51, 48, 54
    ],
    lower: [
      50, 55, 46, 56, 50, 29, 50, 54, 25, 25, 50, 26, 83, 55, 54, 56, 56, 35, 42, 34, 54, 47, 72, 45, 47, 42
    ],
    digit: 50,
    signs: { ' ': 20, '.': 25, ',': 25, '·': 25, "'": 25, '-': 31, '–': 48, '(': 30, ')': 30, Ə: 65 },
    cyrillic: { upper: 64, lower: 53 },
    armenian: { upper: 71, lower: 59 }
  },
  bold: {
    upper: [
      56, 60, 58, 62, 54, 51, 63, 66, 28, 49, 60, 50, 74, 66, 67, 58, 67, 59, 54, 55, 66, 54, 80, 54, 50, 54
    ],
    lower: [
      52, 56, 46, 56, 51, 32, 52, 56, 26, 26, 52, 27, 84, 56, 55, 56, 56, 37, 43, 36, 56, 50, 75, 48, 49, 44
    ],
    digit: 51,
    signs: { ' ': 20, '.': 28, ',': 28, '·': 28, "'": 28, '-': 32, '–': 48, '(': 32, ')': 32, Ə: 66 },
    cyrillic: { upper: 65, lower: 54 },
    armenian: { upper: 73, lower: 62 }
  },
  italic: {
    upper: [
      68, 62, 61, 70, 60, 56, 66, 77, 36, 36, 68, 58, 93, 74, 67, 57, 67, 65, 50, 58, 72, 64, 90, 66, 58, 55
    ],
    lower: [
      54, 51, 42, 55, 43, 31, 50, 57, 32, 27, 49, 29, 85, 58, 51, 53, 51, 42, 38, 34, 59, 50, 76, 55, 50, 48
    ],
    digit: 53,
    signs: { ' ': 23, '.': 30, ',': 30, '·': 30, "'": 27, '-': 31, '–': 51, '(': 38, ')': 38, Ə: 62 },
    cyrillic: { upper: 72, lower: 56 },
    armenian: { upper: 71, lower: 59 }
  },
  serif: {
    upper: [
      67, 64, 63, 71, 60, 58, 68, 78, 38, 38, 68, 59, 90, 73, 70, 60, 70, 67, 53, 62, 73, 67, 97, 65, 63, 56
    ],
    lower: [
      52, 59, 50, 58, 52, 36, 53, 61, 31, 29, 57, 31, 90, 61, 56, 60, 57, 44, 44, 34, 59, 52, 78, 54, 52, 46
    ],
    digit: 52,
    signs: { ' ': 22, '.': 30, ',': 30, '·': 30, "'": 22, '-': 32, '–': 52, '(': 36, ')': 36, Ə: 66 },
    cyrillic: { upper: 73, lower: 58 },
    armenian: { upper: 73, lower: 62 }
  }
};

/** Letters that are not an ordinary one with a mark. */
const LIKE: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '’': "'",
  ı: 'i',
  ə: 'e',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  æ: 'w',
  ß: 'b'
};
const A = 65;
const SMALL_A = 97;
const OTHER = 60;

const measured = new Map<string, number>();

export function textWidth(text: string, style: TextStyle): number {
  const key = `${style} ${text}`;
  const known = measured.get(key);
  if (known !== undefined) return known;
  const width = measure(text, style);
  measured.set(key, width);
  return width;
}

function measure(text: string, style: TextStyle): number {
  const { face, size, spacing } = LETTERING[style];
  const widths = WIDTHS[face];
  const letters = [...text.normalize('NFD').replace(/\p{M}/gu, '')];
  const hundredths = letters.reduce((sum, letter) => sum + letterWidth(LIKE[letter] ?? letter, widths), 0);
  return (hundredths / 100 + letters.length * spacing) * size;
}

function letterWidth(letter: string, { upper, lower, digit, signs, cyrillic, armenian }: Widths): number {
  const code = letter.codePointAt(0) ?? 0;
  if (/[a-z]/.test(letter)) return lower[code - SMALL_A] ?? OTHER;
  if (/[A-Z]/.test(letter)) return upper[code - A] ?? OTHER;
  if (/[0-9]/.test(letter)) return digit;
  const isUpper = /\p{Lu}/u.test(letter);
  if (/\p{Script=Cyrillic}/u.test(letter)) return isUpper ? cyrillic.upper : cyrillic.lower;
  if (/\p{Script=Armenian}/u.test(letter)) return isUpper ? armenian.upper : armenian.lower;
  return signs[letter] ?? OTHER;
}
