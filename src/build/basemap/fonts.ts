/** The fonts of the map's labels: Noto Sans, cut to the letters of the map's languages, one file a script and face. */
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { npmFile } from './inputs';

type Range = readonly [first: number, last: number];
type Script = { name: string; family: string; subset: string; ranges: readonly Range[] };

/** As MapLibre's `font-faces` wants them: which file holds which characters. */
export type FontFile = { face: string; file: string; 'unicode-range': string[] };

const FACES = [
  { face: 'Noto Sans Regular', name: 'regular', style: '400-normal' },
  { face: 'Noto Sans SemiBold', name: 'semibold', style: '600-normal' },
  { face: 'Noto Sans Italic', name: 'italic', style: '400-italic' }
] as const;
/** Noto has no slanted Armenian: the upright one stands in. */
const UPRIGHT = '400-normal';

const SCRIPTS: readonly Script[] = [
  {
    name: 'latin',
    family: 'noto-sans',
    subset: 'latin',
    ranges: [
      [0x20, 0x7e],
      [0xa0, 0xff],
      [0x131, 0x131],
      [0x2013, 0x2014],
      [0x2018, 0x201a],
      [0x201c, 0x201e],
      [0x2022, 0x2022],
      [0x2026, 0x2026],
      [0x2032, 0x2032]
    ]
  },
  {
    name: 'latin-ext',
    family: 'noto-sans',
    subset: 'latin-ext',
    ranges: [
      [0x100, 0x130],
      [0x132, 0x17f],
      [0x18f, 0x18f],
      [0x218, 0x21b],
      [0x259, 0x259],
      [0x1e00, 0x1eff]
    ]
  },
  {
    name: 'cyrillic',
    family: 'noto-sans',
    subset: 'cyrillic',
    ranges: [
      [0x401, 0x401],
      [0x410, 0x44f],
      [0x451, 0x451]
    ]
  },
  {
    name: 'armenian',
    family: 'noto-sans-armenian',
    subset: 'armenian',
    ranges: [
      [0x531, 0x556],
      [0x559, 0x55f],
      [0x561, 0x58a]
    ]
  }
];

export async function makeFonts(): Promise<{ files: Map<string, Buffer>; fonts: FontFile[] }> {
  const files = new Map<string, Buffer>();
  const fonts: FontFile[] = [];
  for (const { face, name, style } of FACES)
    for (const script of SCRIPTS) {
      const isSlanted = style.endsWith('italic') && script.name !== 'armenian';
      const cut = style.endsWith('italic') && !isSlanted ? 'regular' : name;
      const file = `fonts/noto-sans-${cut}-${script.name}.woff2`;
      if (!files.has(file)) files.set(file, await cutFont(script, cut === 'regular' ? UPRIGHT : style));
      fonts.push({ face, file, 'unicode-range': script.ranges.map(rangeText) });
    }
  return { files, fonts };
}

async function cutFont({ family, subset, ranges }: Script, style: string): Promise<Buffer> {
  const font = readFileSync(npmFile(`@fontsource/${family}/files/${family}-${subset}-${style}.woff2`));
  const text = ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((code) => String.fromCodePoint(code))
    .join('');
  return Buffer.from(await subsetFont(font, text, { targetFormat: 'woff2' }));
}

function rangeText([first, last]: Range): string {
  const hex = (code: number) => code.toString(16).toUpperCase();
  return first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`;
}
