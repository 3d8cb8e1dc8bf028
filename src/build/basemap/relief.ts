/** Shaded relief in the map's own colours, one image a theme: bands of height under light from the north-west. */
import { readFileSync } from 'node:fs';
import { encodeWebp, type Rgb } from './relief-image';
import { CELLS_PER_DEGREE, readHeights, type Heights } from './relief-heights';

export const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
type Frame = { west: number; south: number; east: number; north: number };

/** One look at the surface: smoothed by so many cells, steepened so many times, with so much weight. */
type Look = { smooth: number; steepen: number; weight: number };
type Picture = {
  name: string;
  frame: Frame;
  width: number;
  looks: readonly Look[];
  fadeDegrees: number;
  quality: number;
};

export const PICTURES: readonly Picture[] = [
  {
    name: 'world',
    frame: { west: -180, south: -85.0511, east: 180, north: 85.0511 },
    width: 2048,
    looks: [
      { smooth: 2.4, steepen: 10, weight: 0.6 },
      { smooth: 6, steepen: 14, weight: 0.4 }
    ],
    fadeDegrees: 0,
    quality: 72
  },
  {
    name: 'caucasus',
    frame: { west: 37, south: 35.5, east: 54, north: 45.5 },
    width: 2720,
    looks: [
      { smooth: 1, steepen: 2.2, weight: 0.6 },
      { smooth: 3, steepen: 4, weight: 0.4 }
    ],
    fadeDegrees: 1.4,
    quality: 76
  }
];

/** Where the bands of `--land`, `--h1`, `--h2`, `--h3` begin. */
const BANDS_M = [600, 1300, 2100];
/** Each band comes in softly over this share of its height. */
const BAND_SOFTNESS = 0.22;
const BAND_TOKENS = ['land', 'h1', 'h2', 'h3'] as const;
/** What shadow and light pull a colour towards, and how far at most. */
const SHADE: Record<Theme, { shadow: Rgb; light: Rgb; shadowAt: number; lightAt: number }> = {
  light: { shadow: [122, 118, 112], light: [255, 255, 255], shadowAt: 0.34, lightAt: 0.5 },
  dark: { shadow: [8, 12, 15], light: [122, 136, 144], shadowAt: 0.5, lightAt: 0.2 }
};

export async function makeReliefs(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const heights = await readHeights(PICTURES[1]!.frame);
  for (const picture of PICTURES) {
    const { tint, shade, height } = surfaceOf(heights, picture);
    for (const theme of THEMES)
      files.set(
        `relief-${picture.name}-${theme}.webp`,
        await encodeWebp(
          picture.width,
          height,
          coloured(tint, shade, theme),
          picture.fadeDegrees > 0 ? fade(picture, height) : undefined,
          picture.quality
        )
      );
  }
  return files;
}

type Surface = { tint: Float32Array; shade: Float32Array; height: number };

/** In Mercator, row by row: metres for the bands, and light as −1 (shadow) to 1. */
function surfaceOf(heights: Heights, { frame, width, looks }: Picture): Surface {
  const top = mercator(frame.north);
  const perPixel = ((frame.east - frame.west) * Math.PI) / 180 / width;
  const height = Math.round((top - mercator(frame.south)) / perPixel);
  const shade = new Float32Array(width * height);
  let tint = new Float32Array(0);
  for (const { smooth, steepen, weight } of looks) {
    const blurred = blur(heights, smooth, frame);
    const metres = new Float32Array(width * height);
    for (let y = 0; y < height; y++) {
      const row = (90 - latitude(top - (y + 0.5) * perPixel)) * CELLS_PER_DEGREE - 0.5;
      for (let x = 0; x < width; x++) {
        const lng = frame.west + ((x + 0.5) / width) * (frame.east - frame.west);
        metres[y * width + x] = cubic(blurred, (lng + 180) * CELLS_PER_DEGREE - 0.5, row);
      }
    }
    if (tint.length === 0) tint = metres;
    for (let y = 1; y < height - 1; y++) {
      const lat = latitude(top - (y + 0.5) * perPixel);
      const pixelM = perPixel * 6_371_009 * Math.cos((lat * Math.PI) / 180);
      for (let x = 1; x < width - 1; x++) {
        const at = y * width + x;
        const east = ((metres[at + 1]! - metres[at - 1]!) / (2 * pixelM)) * steepen;
        const south = ((metres[at + width]! - metres[at - width]!) / (2 * pixelM)) * steepen;
        shade[at]! += weight * lightOn(east, south);
      }
    }
  }
  return { tint, shade, height };
}

/** Mostly from the north-west, a little from west and north, so that no slope lies dead. Level ground is 0. */
const LAMPS = [
  { azimuth: 315, altitude: 40, weight: 0.7 },
  { azimuth: 270, altitude: 45, weight: 0.17 },
  { azimuth: 0, altitude: 45, weight: 0.13 }
].map(({ azimuth, altitude, weight }) => {
  const [a, h] = [(azimuth * Math.PI) / 180, (altitude * Math.PI) / 180];
  return { x: Math.sin(a) * Math.cos(h), y: Math.cos(a) * Math.cos(h), z: Math.sin(h), weight };
});

function lightOn(east: number, south: number): number {
  const length = Math.hypot(east, south, 1);
  return LAMPS.reduce(
    (sum, { x, y, z, weight }) => sum + weight * ((-east * x + south * y + z) / length / z - 1),
    0
  );
}

function coloured(metres: Float32Array, shade: Float32Array, theme: Theme): Uint8Array {
  const bands = BAND_TOKENS.map((token) => tokenColour(token, theme));
  const { shadow, light, shadowAt, lightAt } = SHADE[theme];
  const rgb = new Uint8Array(metres.length * 3);
  for (let at = 0; at < metres.length; at++) {
    const ground = bandColour(bands, metres[at]!);
    const lit = shade[at]!;
    const strength = lit < 0 ? Math.min(1, -lit) * shadowAt : Math.min(1, lit) * lightAt;
    const target = lit < 0 ? shadow : light;
    for (let channel = 0; channel < 3; channel++)
      rgb[at * 3 + channel] = Math.round(ground[channel]! + (target[channel]! - ground[channel]!) * strength);
  }
  return rgb;
}

function bandColour(bands: readonly Rgb[], metres: number): Rgb {
  let colour = bands[0]!;
  BANDS_M.forEach((from, index) => {
    const width = from * BAND_SOFTNESS;
    const t = Math.max(0, Math.min(1, (metres - from + width) / (2 * width)));
    const share = t * t * (3 - 2 * t);
    const next = bands[index + 1]!;
    colour = [0, 1, 2].map(
      (channel) => colour[channel]! + (next[channel]! - colour[channel]!) * share
    ) as Rgb;
  });
  return colour;
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

const mercator = (lat: number) => Math.asinh(Math.tan((lat * Math.PI) / 180));
const latitude = (y: number) => (Math.atan(Math.sinh(y)) * 180) / Math.PI;

/** Gaussian in two passes over the rows that the frame needs; columns wrap around the world. */
function blur(heights: Heights, sigma: number, frame: Frame): Heights {
  const { metres, width, height } = heights;
  const reach = Math.ceil(sigma * 3);
  const kernel = Array.from({ length: 2 * reach + 1 }, (_, index) =>
    Math.exp(-((index - reach) ** 2) / (2 * sigma * sigma))
  );
  const total = kernel.reduce((sum, value) => sum + value, 0);
  const first = Math.max(0, Math.floor((90 - frame.north) * CELLS_PER_DEGREE) - reach - 4);
  const last = Math.min(height - 1, Math.ceil((90 - frame.south) * CELLS_PER_DEGREE) + reach + 4);
  const across = new Float32Array(metres.length);
  const both = new Float32Array(metres.length);
  const column = (x: number) => ((x % width) + width) % width;
  const left = Math.floor((frame.west + 180) * CELLS_PER_DEGREE) - 4;
  const right = Math.ceil((frame.east + 180) * CELLS_PER_DEGREE) + 4;
  for (let y = first; y <= last; y++)
    for (let x = left; x <= right; x++) {
      let sum = 0;
      for (let k = -reach; k <= reach; k++) sum += metres[y * width + column(x + k)]! * kernel[k + reach]!;
      across[y * width + column(x)] = sum / total;
    }
  for (let y = first; y <= last; y++)
    for (let x = left; x <= right; x++) {
      let sum = 0;
      for (let k = -reach; k <= reach; k++) {
        const row = Math.max(first, Math.min(last, y + k));
        sum += across[row * width + column(x)]! * kernel[k + reach]!;
      }
      both[y * width + column(x)] = sum / total;
    }
  return { metres: both, width, height };
}

/** A cubic B-spline through 16 cells: no corner in any slope. */
function cubic({ metres, width, height }: Heights, x: number, y: number): number {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [wx, wy] = [weights(x - column), weights(y - row)];
  let sum = 0;
  for (let j = 0; j < 4; j++)
    for (let i = 0; i < 4; i++) {
      const cx = (((column + i - 1) % width) + width) % width;
      const cy = Math.max(0, Math.min(height - 1, row + j - 1));
      sum += metres[cy * width + cx]! * wx[i]! * wy[j]!;
    }
  return sum;
}

function weights(t: number): [number, number, number, number] {
  const u = 1 - t;
  return [
    (u * u * u) / 6,
    (3 * t * t * t - 6 * t * t + 4) / 6,
    (3 * u * u * u - 6 * u * u + 4) / 6,
    (t * t * t) / 6
  ];
}
