/** Shaded relief, one image a theme: the map's bands of height under light from the north-west. */
import { readFileSync } from 'node:fs';
import { encodeWebp, type Rgb } from './relief-image';
import { surfaceOf, type Frame, type Heights, type Look } from './relief-surface';
import { readHeights } from './relief-heights';

export const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
type Picture = {
  name: string;
  frame: Frame;
  width: number;
  /** The blocks of the grey map are eight cells wide: bands of less would have their corners. */
  bands: number;
  looks: readonly Look[];
  fadeDegrees: number;
  quality: number;
};

export const PICTURES: readonly Picture[] = [
  {
    name: 'world',
    frame: { west: -180, south: -85.0511, east: 180, north: 85.0511 },
    width: 2048,
    bands: 2.4,
    looks: [
      { smooth: 2.4, steepen: 10, weight: 0.6 },
      { smooth: 6, steepen: 14, weight: 0.4 }
    ],
    fadeDegrees: 0,
    quality: 80
  },
  {
    name: 'caucasus',
    frame: { west: 27, south: 31, east: 64, north: 48.5 },
    width: 2664,
    bands: 4,
    looks: [
      { smooth: 1.4, steepen: 5.4, weight: 0.6 },
      { smooth: 3, steepen: 7.4, weight: 0.4 }
    ],
    fadeDegrees: 2.5,
    quality: 95
  }
];

/** Where the bands of `--land`, `--h1`, `--h2`, `--h3` begin. */
const BANDS_M = [600, 1300, 2100];
/** Each band comes in softly over this share of its height. */
const BAND_SOFTNESS = 0.22;
const BAND_TOKENS = ['land', 'h1', 'h2', 'h3'] as const;
/** How light shadow and light are, of 255, and how far at most they pull the ground. */
const SHADE: Record<Theme, { shadow: number; light: number; shadowAt: number; lightAt: number }> = {
  light: { shadow: 118, light: 255, shadowAt: 0.42, lightAt: 0.6 },
  dark: { shadow: 11, light: 134, shadowAt: 0.62, lightAt: 0.26 }
};

/**
 * The images are grey, for an encoder turns hues that differ by two steps of 255 into blotches. The map lays this
 * colour over them, which turns the greys into the bands' own colours.
 */
export const TINT: Record<Theme, { colour: Rgb; opacity: number }> = {
  light: { colour: [255, 230, 135], opacity: 0.06 },
  dark: { colour: [0, 56, 96], opacity: 0.1 }
};

export async function makeReliefs(): Promise<Map<string, Buffer>> {
  return reliefsOf(await readHeights(PICTURES[1]!.frame));
}

export async function reliefsOf(heights: Heights): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const picture of PICTURES) {
    const { tint, shade, height } = surfaceOf(heights, picture.frame, picture.width, picture);
    for (const theme of THEMES)
      files.set(
        `relief-${picture.name}-${theme}.webp`,
        await encodeWebp(
          picture.width,
          height,
          shaded(tint, shade, theme),
          picture.fadeDegrees > 0 ? fade(picture, height) : undefined,
          picture.quality
        )
      );
  }
  return files;
}

/** Grey, as light as the colour will be once the map has laid the tint over it. */
function shaded(metres: Float32Array, shade: Float32Array, theme: Theme): Uint8Array {
  const lights = BAND_TOKENS.map((token) => luma(tokenColour(token, theme)));
  const { shadow, light, shadowAt, lightAt } = SHADE[theme];
  const { colour, opacity } = TINT[theme];
  return Uint8Array.from(metres, (height, at) => {
    const ground = bandLuma(lights, height);
    const lit = shade[at]!;
    const strength = lit < 0 ? Math.min(1, -lit) * shadowAt : Math.min(1, lit) * lightAt;
    const wanted = ground + ((lit < 0 ? shadow : light) - ground) * strength;
    const grey = (wanted - opacity * luma(colour)) / (1 - opacity);
    return Math.max(0, Math.min(255, Math.round(grey)));
  });
}

const luma = ([red, green, blue]: Rgb): number => 0.299 * red + 0.587 * green + 0.114 * blue;

function bandLuma(lights: readonly number[], metres: number): number {
  return BANDS_M.reduce((level, from, index) => {
    const width = from * BAND_SOFTNESS;
    const t = Math.max(0, Math.min(1, (metres - from + width) / (2 * width)));
    return level + (lights[index + 1]! - lights[index]!) * t * t * (3 - 2 * t);
  }, lights[0]!);
}

/** The interface's own colours, so that the map never drifts from them. */
function tokenColour(token: string, theme: Theme): Rgb {
  const css = readFileSync('src/ui/tokens.css', 'utf8');
  const dark = css.indexOf("[data-theme='dark']");
  const part = theme === 'light' ? css.slice(0, dark) : css.slice(dark);
  const hex = new RegExp(`--${token}: #([0-9a-f]{6});`).exec(part)?.[1];
  if (hex === undefined) throw new Error(`no --${token} for ${theme} in tokens.css`);
  return [0, 2, 4].map((from) => parseInt(hex.slice(from, from + 2), 16)) as Rgb;
}

/** Opaque inside, nothing at the edge: the finer picture lies in the coarser one without a seam. */
function fade({ frame, width, fadeDegrees }: Picture, height: number): Uint8Array {
  const alpha = new Uint8Array(width * height);
  const perDegree = width / (frame.east - frame.west);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const edge = Math.min(x, y, width - 1 - x, height - 1 - y) / (fadeDegrees * perDegree);
      const t = Math.min(1, edge);
      alpha[y * width + x] = Math.round(255 * t * t * (3 - 2 * t));
    }
  return alpha;
}
