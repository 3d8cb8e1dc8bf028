/** Heights in metres out of the grey map that Marble ships: 2 arc minutes, from SRTM. */
import { debianFile, npmModule } from './inputs';
import type { SharpModule } from './relief-image';
import { CELLS_PER_DEGREE, type Frame, type Heights } from './relief-surface';

const TILE = 675;
const COLUMNS = 16;
const ROWS = 8;
/** The tiles are JPEG of about this quality; saving them again with it does nothing but move the blocks. */
const TILE_QUALITY = 70;
const APRON = 16;

/** Grey to metres, found by comparing how often each grey and each height of ETOPO5 occurs on land between 55° S and 58° N. */
const METRES: readonly (readonly [grey: number, metres: number])[] = [
  [88, 0],
  [95, 8],
  [103, 30],
  [111, 52],
  [119, 94],
  [127, 158],
  [135, 255],
  [143, 385],
  [151, 533],
  [159, 686],
  [167, 838],
  [175, 995],
  [179, 1155],
  [183, 1368],
  [187, 1590],
  [191, 1840],
  [195, 2125],
  [199, 2438],
  [203, 2759],
  [207, 3090],
  [211, 3480],
  [215, 3820],
  [219, 4195],
  [223, 4560],
  [227, 4935],
  [231, 5440],
  [235, 5867],
  [243, 7833]
];

/** Smooth where it is looked at closely: the box is deblocked, the rest is only seen from afar. */
export async function readHeights(closely: Frame): Promise<Heights> {
  const grey = await mosaic();
  const tileOf = (degrees: number) => Math.floor((degrees * CELLS_PER_DEGREE) / TILE);
  const smooth = Float32Array.from(grey.metres);
  for (let row = tileOf(90 - closely.north); row <= tileOf(90 - closely.south); row++)
    for (let column = tileOf(closely.west + 180); column <= tileOf(closely.east + 180); column++)
      await deblock(grey, smooth, column * TILE, row * TILE);
  return { ...grey, metres: smooth.map(metresOf) };
}

function metresOf(grey: number): number {
  const above = METRES.findIndex(([step]) => step >= grey);
  const [high, metres] = METRES[above] ?? METRES.at(-1)!;
  const [low, below] = METRES[above - 1] ?? [high, metres];
  return high === low ? metres : below + ((grey - low) / (high - low)) * (metres - below);
}

async function mosaic(): Promise<Heights> {
  const sharp = npmModule<SharpModule>('sharp');
  const [width, height] = [COLUMNS * TILE, ROWS * TILE];
  const metres = new Float32Array(width * height);
  const name = (index: number) => String(index).padStart(6, '0');
  for (let row = 0; row < ROWS; row++)
    for (let column = 0; column < COLUMNS; column++) {
      const path = `marble/data/maps/earth/srtm/3/${name(row)}/${name(row)}_${name(column)}.jpg`;
      const tile = await sharp(debianFile('marble-qt-data', path)).greyscale().raw().toBuffer();
      for (let y = 0; y < TILE; y++)
        for (let x = 0; x < TILE; x++)
          metres[(row * TILE + y) * width + column * TILE + x] = tile[y * TILE + x]!;
    }
  return { metres, width, height };
}

/** JPEG's blocks, averaged away: the tile is saved again with its blocks in 16 other places. */
async function deblock(grey: Heights, into: Float32Array, left: number, top: number): Promise<void> {
  const sharp = npmModule<SharpModule>('sharp');
  const sum = new Float32Array(TILE * TILE);
  const shifts = [0, 2, 4, 6];
  for (const dy of shifts)
    for (const dx of shifts) {
      const [width, height] = [TILE + 2 * APRON - dx, TILE + 2 * APRON - dy];
      // The tile's own blocks begin at its corner; these begin elsewhere.
      const pixels = Buffer.alloc(width * height);
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++)
          pixels[y * width + x] = sample(grey, left + x - APRON + dx, top + y - APRON + dy);
      const raw = { width, height, channels: 1 as const };
      const jpeg = await sharp(pixels, { raw }).jpeg({ quality: TILE_QUALITY }).toBuffer();
      const saved = await sharp(jpeg).greyscale().raw().toBuffer();
      for (let y = 0; y < TILE; y++)
        for (let x = 0; x < TILE; x++)
          sum[y * TILE + x]! += saved[(y + APRON - dy) * width + x + APRON - dx]!;
    }
  for (let y = 0; y < TILE; y++)
    for (let x = 0; x < TILE; x++)
      into[(top + y) * grey.width + left + x] = sum[y * TILE + x]! / (shifts.length * shifts.length);
}

function sample({ metres, width, height }: Heights, x: number, y: number): number {
  const column = ((x % width) + width) % width;
  const row = Math.max(0, Math.min(height - 1, y));
  return Math.round(metres[row * width + column]!);
}
