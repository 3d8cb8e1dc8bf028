/**
 * Whether two pictures of one drawing show the same. Browsers place the edges of strokes and letters a fraction of a
 * pixel apart, so each pixel may take any tone that its neighbourhood has in the other picture; a stroke that is gone,
 * a shape or a colour that is wrong lies outside of all of them.
 */
import { PNG } from 'pngjs';

export type Picture = Pick<PNG, 'width' | 'height' | 'data'>;
export type Rect = { x: number; y: number; width: number; height: number };

/** Of 255, beyond what the neighbours have. */
const TOLERANCE = 24;

export const decoded = (png: Buffer): Picture => PNG.sync.read(png);

/** Colours of areas are kept as they are; the many tones of their edges become few, which is a third of the bytes. */
const AREA = 1 / 2500;
const TONES = 12;
const coarse = (value: number) => Math.min(255, Math.round(value / TONES) * TONES);

/** Without transparency. */
export function encoded({ width, height, data }: Picture): Buffer {
  const colourAt = (at: number) => (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1);
  const few = Buffer.from(data);
  for (let at = 0; at < data.length; at += 4) {
    if (counts.get(colourAt(at))! >= AREA * width * height) continue;
    for (let channel = at; channel < at + 3; channel++) few[channel] = coarse(data[channel]!);
  }
  return PNG.sync.write(Object.assign(new PNG({ width, height }), { data: few }), {
    colorType: 2,
    deflateLevel: 9,
    deflateStrategy: 0,
    filterType: 0
  });
}

/** 1 for each pixel of `own` that nothing around the same place in `other` looks like. */
function strangers(own: Picture, other: Picture): Uint8Array {
  const { width, height } = own;
  const marked = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      for (let channel = at; channel < at + 3; channel++) {
        // Mostly paper: the same pixel is the quickest answer.
        if (Math.abs(own.data[channel]! - other.data[channel]!) <= TOLERANCE) continue;
        let low = 255;
        let high = 0;
        for (let dy = -width * 4; dy <= width * 4; dy += width * 4)
          for (let dx = -4; dx <= 4; dx += 4) {
            const value = other.data[channel + dy + dx];
            if (value === undefined) continue;
            if (value < low) low = value;
            if (value > high) high = value;
          }
        const value = own.data[channel]!;
        if (value < low - TOLERANCE || value > high + TOLERANCE) marked[y * width + x] = 1;
      }
    }
  return marked;
}

export type Difference = {
  /** Pixels of either picture that the other does not have. */
  within: (rect: Rect) => number;
  total: number;
  /** The second picture in grey, with what differs in colour. */
  drawn: () => Picture;
};

/** Of two pictures of one size. */
export function differenceOf(first: Picture, second: Picture): Difference {
  const { width, height } = first;
  const gone = strangers(first, second);
  const come = strangers(second, first);
  const count = (x: number, y: number) => gone[y * width + x]! | come[y * width + x]!;
  const within = ({ x, y, width: wide, height: high }: Rect): number => {
    let sum = 0;
    for (let row = Math.max(0, y); row < Math.min(height, y + high); row++)
      for (let column = Math.max(0, x); column < Math.min(width, x + wide); column++)
        sum += count(column, row);
    return sum;
  };
  return {
    within,
    total: within({ x: 0, y: 0, width, height }),
    drawn() {
      const data = Buffer.alloc(second.data.length, 255);
      for (let at = 0; at < gone.length; at++) {
        const [red, green, blue] = [0, 1, 2].map((channel) => second.data[at * 4 + channel]!);
        const pale = 200 + Math.round((0.3 * red! + 0.59 * green! + 0.11 * blue!) / 5);
        const colour = come[at] ? [214, 0, 110] : gone[at] ? [0, 90, 214] : [pale, pale, pale];
        colour.forEach((value, channel) => (data[at * 4 + channel] = value));
      }
      return { width, height, data };
    }
  };
}
