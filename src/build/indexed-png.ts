/** Writes a picture of few colours as a PNG with a palette: a fifth of the bytes of one with all colours. */
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const deflated = promisify<Buffer, { level: number }, Buffer>(deflate);

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
/** Colours that agree in the upper bits of each channel are one, if there are too many. */
const KEPT_BITS = 0xf8f8f8;

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** `pixels` are RGBA, row by row, all of them opaque. */
export async function indexedPng(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number }
): Promise<Buffer> {
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at++)
    colours[at] = (pixels[4 * at]! << 16) | (pixels[4 * at + 1]! << 8) | pixels[4 * at + 2]!;
  const { palette, indexOf } = paletteOf(colours);

  const rows = Buffer.alloc((width + 1) * height);
  let last = -1;
  let index = 0;
  for (let at = 0; at < colours.length; at++) {
    const colour = colours[at]!;
    if (colour !== last) index = indexOf(colour);
    last = colour;
    // Each row begins with the number of its filter, which is none.
    rows[at + Math.floor(at / width) + 1] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
    ),
    chunk('IDAT', await deflated(rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0))
  ]);
}

/** The colours that are seen most; every other one goes to the one most like it. */
function paletteOf(colours: Uint32Array): { palette: number[]; indexOf: (colour: number) => number } {
  const counts = new Map<number, number>();
  for (let at = 0; at < colours.length;) {
    const colour = colours[at]!;
    let end = at + 1;
    while (colours[end] === colour) end++;
    counts.set(colour, (counts.get(colour) ?? 0) + end - at);
    at = end;
  }
  const byCount = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || a - b);
  const palette = byCount.length <= MOST_COLOURS ? byCount : distinct(byCount);
  const known = new Map(palette.map((colour, index) => [colour, index]));
  const indexOf = (colour: number): number => {
    let index = known.get(colour);
    if (index === undefined) known.set(colour, (index = nearest(palette, colour)));
    return index;
  };
  return { palette, indexOf };
}

function distinct(byCount: readonly number[]): number[] {
  const seen = new Set<number>();
  const kept: number[] = [];
  for (const colour of byCount) {
    const like = colour & KEPT_BITS;
    if (seen.has(like)) continue;
    seen.add(like);
    kept.push(colour);
    if (kept.length === MOST_COLOURS) break;
  }
  return kept;
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  let least = Infinity;
  palette.forEach((other, index) => {
    const red = (colour >> 16) - (other >> 16);
    const green = ((colour >> 8) & 255) - ((other >> 8) & 255);
    const blue = (colour & 255) - (other & 255);
    const away = 2 * red * red + 4 * green * green + 3 * blue * blue;
    if (away < least) [least, best] = [away, index];
  });
  return best;
}
