/** The surface as a picture frame sees it: Mercator, smoothed, with light falling on it. */
/** A grid of the whole world, north-west corner first, 30 cells a degree. */
export type Heights = { metres: Float32Array; width: number; height: number };
export const CELLS_PER_DEGREE = 30;

export type Frame = { west: number; south: number; east: number; north: number };

/** One look at the surface: smoothed by so many cells, steepened so many times, with so much weight. */
export type Look = { smooth: number; steepen: number; weight: number };

export type Surface = { tint: Float32Array; shade: Float32Array; height: number };

/** In Mercator, row by row: metres for the bands, smoothed by so many cells, and light as −1 (shadow) to 1. */
export function surfaceOf(
  heights: Heights,
  frame: Frame,
  width: number,
  { bands, looks }: { bands: number; looks: readonly Look[] }
): Surface {
  const top = mercator(frame.north);
  const perPixel = ((frame.east - frame.west) * Math.PI) / 180 / width;
  const height = Math.round((top - mercator(frame.south)) / perPixel);
  const shade = new Float32Array(width * height);
  const smoothed = (cells: number): Float32Array => {
    const blurred = blur(heights, cells, frame);
    const metres = new Float32Array(width * height);
    for (let y = 0; y < height; y++) {
      const row = (90 - latitude(top - (y + 0.5) * perPixel)) * CELLS_PER_DEGREE - 0.5;
      for (let x = 0; x < width; x++) {
        const lng = frame.west + ((x + 0.5) / width) * (frame.east - frame.west);
        metres[y * width + x] = cubic(blurred, (lng + 180) * CELLS_PER_DEGREE - 0.5, row);
      }
    }
    return metres;
  };
  for (const { smooth, steepen, weight } of looks) {
    const metres = smoothed(smooth);
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
  return { tint: smoothed(bands), shade, height };
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
