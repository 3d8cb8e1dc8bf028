/** The fonts that are served: subsets cut from the packages once, kept in a cache, with the CSS that names them. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

/** Code points, inclusive. */
type Range = readonly [first: number, last: number];
type Axis = number | { min: number; max: number };

/** One file: which characters and which part of the design space of which package. */
export type Cut = {
  name: string;
  family: string;
  style: 'normal' | 'italic';
  weight: string;
  file: string;
  characters: readonly Range[];
  axes: Record<string, Axis>;
};

const one = (...characters: number[]): Range[] => characters.map((character) => [character, character]);

// Letters of Western languages, the dotless i, quotation marks, dashes and the signs that a number may need; the packages
// have no arrows but up and down.
const LATIN: Range[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  ...one(0x131, 0x152, 0x153, 0x2bb, 0x2bc, 0x2009),
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  ...one(0x2020, 0x2022, 0x2026, 0x2032, 0x2039, 0x203a, 0x20ac, 0x2122, 0x2191, 0x2193, 0x2212)
];
// The rest of Latin Extended-A, with the ə of Azerbaijani.
const LATIN_EXTENDED: Range[] = [
  [0x100, 0x130],
  [0x132, 0x151],
  [0x154, 0x17f],
  ...one(0x18f, 0x1e6, 0x1e7),
  [0x218, 0x21b],
  ...one(0x259, 0x1e9e)
];
const CYRILLIC: Range[] = [...one(0x301), [0x400, 0x45f], [0x490, 0x491], ...one(0x2116)];
const ARMENIAN: Range[] = [[0x531, 0x556], [0x559, 0x58a], ...one(0x58f), [0xfb13, 0xfb17]];

const TEXT_WEIGHTS = { min: 400, max: 700 };
// Both axes at full length double the file; these are the sizes that text has here.
const SERIF_AXES = { wght: TEXT_WEIGHTS, opsz: { min: 14, max: 20 } };
const SERIF_ITALIC_AXES = { wght: TEXT_WEIGHTS, opsz: 16 };
// What running text and tables use; small capitals, fractions and swashes stay behind.
const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'tnum', 'case'];
/** What draws pictures loses a whole line that has a ligature in its second font: "Xankəndi, one kilometre off". */
const featuresFor = (format: 'woff2' | 'sfnt') =>
  format === 'sfnt' ? FEATURES.filter((feature) => feature !== 'liga') : FEATURES;

const serif = (set: string, characters: readonly Range[], style: Cut['style']): Cut => ({
  name: `serif-${set}${style === 'italic' ? '-italic' : ''}`,
  family: 'Source Serif 4',
  style,
  weight: '400 700',
  file: `@fontsource-variable/source-serif-4/files/source-serif-4-${set}-opsz-${style}.woff2`,
  characters,
  axes: style === 'italic' ? SERIF_ITALIC_AXES : SERIF_AXES
});
const sans = (set: string, characters: readonly Range[], style: Cut['style']): Cut => ({
  name: `sans-${set}${style === 'italic' ? '-italic' : ''}`,
  family: 'Source Sans 3',
  style,
  weight: '400 700',
  file: `@fontsource-variable/source-sans-3/files/source-sans-3-${set}-wght-${style}.woff2`,
  characters,
  axes: { wght: TEXT_WEIGHTS }
});
const armenian = (weight: number): Cut => ({
  name: `armenian-${weight}`,
  family: 'Noto Sans Armenian',
  style: 'normal',
  weight: String(weight),
  file: `@fontsource/noto-sans-armenian/files/noto-sans-armenian-armenian-${weight}-normal.woff2`,
  characters: ARMENIAN,
  axes: {}
});

export const CUTS: readonly Cut[] = [
  ...(['normal', 'italic'] as const).flatMap((style) => [
    serif('latin', LATIN, style),
    serif('latin-ext', LATIN_EXTENDED, style),
    serif('cyrillic', CYRILLIC, style),
    sans('latin', LATIN, style),
    sans('latin-ext', LATIN_EXTENDED, style),
    sans('cyrillic', CYRILLIC, style)
  ]),
  ...[400, 600, 700].map(armenian)
];

/** The files that the first text on the screen is set in. */
export const PRELOADED = ['serif-latin', 'sans-latin'];

/**
 * Local fonts stretched to the width and height of ours, so that nothing moves when ours arrive. Widths were measured
 * over a paragraph of Indonesian and English at 16 px: serif 1956 px to Georgia's 1872, sans 1747 px to Arial's 1866.
 */
const FALLBACKS = [
  {
    family: 'Source Serif 4 Fallback',
    local: ['Georgia', 'Gelasio'],
    size: 1.045,
    ascent: 1.036,
    descent: 0.335
  },
  {
    family: 'Source Sans 3 Fallback',
    local: ['Arial', 'Liberation Sans', 'Arimo'],
    size: 0.936,
    ascent: 1.024,
    descent: 0.4
  }
];

const require = createRequire(import.meta.url);
const percent = (ratio: number): string => `${(ratio * 100).toFixed(1)}%`;
const hex = (code: number): string => code.toString(16).toUpperCase();
const unicodeRange = (ranges: readonly Range[]): string =>
  ranges
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ');

export function textOfRanges(ranges: readonly Range[]): string {
  return ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
    )
    .join('');
}

/** Cuts the subset, or takes it from the cache where source and cut are the same; returns the file's name. */
export async function cutFont(cut: Cut, folder: string, format: 'woff2' | 'sfnt' = 'woff2'): Promise<string> {
  const source = readFileSync(require.resolve(cut.file));
  const key = createHash('sha256')
    .update(source)
    .update(JSON.stringify([cut, featuresFor(format)]))
    .digest('hex')
    .slice(0, 8);
  const name = `${cut.name}.${key}.${format === 'sfnt' ? 'ttf' : format}`;
  const path = join(folder, name);
  if (existsSync(path)) return name;
  const subset = await subsetFont(source, textOfRanges(cut.characters), {
    targetFormat: format,
    variationAxes: cut.axes,
    keepFeatures: featuresFor(format),
    noHinting: true
  });
  writeFileSync(path, subset);
  return name;
}

function faceOf({ family, style, weight, characters }: Cut, file: string): string {
  return `@font-face {
  font-family: '${family}';
  font-style: ${style};
  font-weight: ${weight};
  font-display: swap;
  src: url('./${file}') format('woff2');
  unicode-range: ${unicodeRange(characters)};
}`;
}

function fallbackFaces(): string[] {
  return FALLBACKS.map(
    ({ family, local, size, ascent, descent }) => `@font-face {
  font-family: '${family}';
  src: ${local.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(size)};
  ascent-override: ${percent(ascent / size)};
  descent-override: ${percent(descent / size)};
  line-gap-override: 0%;
}`
  );
}

/** Writes every subset and `fonts.css` into the folder, and returns the path of the CSS. */
export async function writeFonts(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const faces: string[] = [];
  for (const cut of CUTS) faces.push(faceOf(cut, await cutFont(cut, folder)));
  const path = join(folder, 'fonts.css');
  writeFileSync(path, [...faces, ...fallbackFaces(), ''].join('\n'));
  return path;
}

/** `import 'virtual:fonts.css'` brings the faces in, as hashed files in a build and from the cache in development. */
export function fontsPlugin(): Plugin {
  let written: Promise<string> | undefined;
  let folder = '';
  return {
    name: 'dateline:fonts',
    config: () => ({
      // A font as a data: URL would be turned away by the page's own policy.
      build: { assetsInlineLimit: (path) => (path.endsWith('.woff2') ? false : undefined) }
    }),
    configResolved({ root }) {
      folder = join(root, 'node_modules/.cache/dateline/fonts');
    },
    resolveId: {
      filter: { id: /^virtual:fonts\.css$/ },
      handler: () => (written ??= writeFonts(folder))
    }
  };
}
