/** The page's own colours and fonts for a picture: light ones in every theme, measured on a canvas, and packed to go with it. */
import type { Typeface } from '../../io/typeface';
import type { Colours } from './ground';
import type { Pens } from './marks';
import type { Face } from './set-text';

type Cut = { families: string; weight: number; style?: 'italic' };

/** As tokens.css names the families; where a picture comes without its fonts, the likes of them. */
const SANS = "'Source Sans 3', 'Noto Sans Armenian', 'Source Sans Pro', sans-serif";
const SERIF = "'Source Serif 4', 'Noto Sans Armenian', 'Source Serif Pro', Georgia, serif";
const CUTS: Record<Face, Cut> = {
  serif: { families: SERIF, weight: 600 },
  italic: { families: SERIF, weight: 400, style: 'italic' },
  brand: { families: SERIF, weight: 700 },
  sans: { families: SANS, weight: 400 },
  bold: { families: SANS, weight: 600 }
};
const FACES = Object.keys(CUTS) as Face[];
const EM = 100;

const fontOf = ({ families, weight, style }: Cut) => `${style ?? 'normal'} ${weight} ${EM}px ${families}`;

/** `text` holds the letters that will be set, so that their fonts are there to be measured. */
export async function pagePens(text: string): Promise<Pens> {
  const letters = [...new Set(text)].join('');
  await Promise.allSettled(FACES.map((face) => document.fonts.load(fontOf(CUTS[face]), letters)));
  const faceOf = (face: Face) => [typefaceOf(CUTS[face])];
  const faces = {
    serif: faceOf('serif'),
    italic: faceOf('italic'),
    brand: faceOf('brand'),
    sans: faceOf('sans'),
    bold: faceOf('bold')
  };
  return { colours: lightColours(), faces };
}

function typefaceOf(cut: Cut): Typeface {
  const canvas = document.createElement('canvas').getContext('2d');
  const known = new Map<number, number>();
  return {
    family: cut.families,
    weight: cut.weight,
    ...(cut.style && { style: cut.style }),
    widthOf(code) {
      let width = known.get(code);
      if (width === undefined && canvas) {
        canvas.font = fontOf(cut);
        width = canvas.measureText(String.fromCodePoint(code)).width / EM;
        known.set(code, width);
      }
      return width;
    }
  };
}

/** Style sheets of other origins, which a browser's extensions may add, keep their rules to themselves. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** By their names in tokens.css, as they are before a theme or a medium changes them. */
function lightColours(): Colours {
  const colours: Record<string, string> = {};
  for (const rule of [...document.styleSheets].flatMap(rulesOf)) {
    if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue;
    for (const name of rule.style) {
      const value = rule.style.getPropertyValue(name).trim();
      if (/^#[0-9a-f]{3,8}$/i.test(value)) colours[name.replace(/^--/, '')] ??= value;
    }
  }
  return colours;
}

/** Font faces with their files in them, as many as the text asks for; rejects where one of them cannot be had. */
export async function packedFonts(text: string): Promise<string> {
  const codes = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  const faces = [...document.styleSheets]
    .flatMap(rulesOf)
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter((rule) => isNamed(rule) && hasAny(rule.style.getPropertyValue('unicode-range'), codes));
  return (await Promise.all(faces.map(packed))).join('');
}

const NAMED = [SANS, SERIF].flatMap((families) => families.match(/(?<=')[^']+/g) ?? []);

/** One of those above, in a style that is set. */
function isNamed({ style }: CSSFontFaceRule): boolean {
  const family = unquoted(style.getPropertyValue('font-family'));
  const isItalic = style.getPropertyValue('font-style') === 'italic';
  return NAMED.includes(family) && (!isItalic || SERIF.includes(family));
}

const unquoted = (text: string) => text.trim().replace(/^['"]|['"]$/g, '');

/** `U+20-7E, U+2013`; without any it has all. */
function hasAny(range: string, codes: readonly number[]): boolean {
  const spans = range.split(',').flatMap((part) => {
    const [, first, last = first] = /U\+([0-9a-f]+)(?:-([0-9a-f]+))?/i.exec(part) ?? [];
    return first === undefined ? [] : [[parseInt(first, 16), parseInt(last!, 16)] as const];
  });
  return (
    spans.length === 0 || codes.some((code) => spans.some(([first, last]) => code >= first && code <= last))
  );
}

async function packed({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, path = ''] = /url\((["']?)(.*?)\1\)/.exec(style.getPropertyValue('src'))?.slice(1) ?? [];
  const answer = await fetch(new URL(path, parentStyleSheet?.href ?? document.baseURI));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const data = await dataUrl(await answer.blob());
  const property = (name: string) => {
    const value = style.getPropertyValue(name);
    return value === '' ? '' : `${name}:${value};`;
  };
  const own = ['font-family', 'font-style', 'font-weight', 'unicode-range'].map(property).join('');
  return `@font-face{${own}src:url(${data}) format('woff2')}`;
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    // Read as an address, it is a text.
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('the file could not be read'));
    reader.readAsDataURL(blob);
  });
}
