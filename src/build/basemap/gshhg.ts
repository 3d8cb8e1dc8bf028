/** Lakes out of GSHHG's binned file: the pieces that lie in squares of a degree, joined to rings again. */
import type { Position } from 'geojson';
import type { Box } from './geometry';
import { debianFile, npmEsModule } from './inputs';

type Variable = { value: ArrayLike<number> };
type NetCdf = { get: (name: string) => Variable };
type H5 = { ready: Promise<unknown>; File: new (path: string, mode: 'r') => NetCdf };

/** Bits of a segment's description: number of points, then level, then where it comes in and goes out. */
const POINTS_SHIFT = 9;
const LEVEL_SHIFT = 6;
const LEVEL_MASK = 7;
const LAKE = 2;
const BINS_IN_ROW = 360;
const STEPS_IN_BIN = 65535;
/** Ends that meet differ by rounding only. */
const SAME = 3e-5;

/** Rings of the lakes that touch the box, by GSHHG's number. */
export async function readLakes([west, south, east, north]: Box): Promise<Map<number, Position[][]>> {
  const h5 = await npmEsModule<H5>('h5wasm/dist/node/hdf5_hl.js');
  await h5.ready;
  const file = new h5.File(debianFile('gmt-gshhg-full', 'gmt-gshhg/binned_GSHHS_f.nc'), 'r');
  const read = (name: string) => file.get(name).value;
  const firstSegments = read('Id_of_first_segment_in_a_bin');
  const segmentCounts = read('N_segments_in_a_bin');
  const descriptions = read('Embedded_npts_levels_exit_entry_for_a_segment');
  const firstPoints = read('Id_of_first_point_in_a_segment');
  const polygons = read('Id_of_GSHHS_ID');
  const dx = read('Relative_longitude_from_SW_corner_of_bin');
  const dy = read('Relative_latitude_from_SW_corner_of_bin');

  const pieces = new Map<number, Position[][]>();
  for (let lat = Math.floor(south); lat < north; lat++)
    for (let lng = Math.floor(west); lng < east; lng++) {
      const bin = (89 - lat) * BINS_IN_ROW + lng;
      const first = firstSegments[bin] ?? 0;
      for (let segment = first; segment < first + (segmentCounts[bin] ?? 0); segment++) {
        const description = descriptions[segment] ?? 0;
        if (((description >> LEVEL_SHIFT) & LEVEL_MASK) !== LAKE) continue;
        const start = firstPoints[segment] ?? 0;
        // Steps are unsigned, but stored as signed.
        const piece = Array.from({ length: description >> POINTS_SHIFT }, (_, index) => [
          lng + ((dx[start + index] ?? 0) & 0xffff) / STEPS_IN_BIN,
          lat + ((dy[start + index] ?? 0) & 0xffff) / STEPS_IN_BIN
        ]);
        const id = polygons[segment] ?? 0;
        pieces.set(id, [...(pieces.get(id) ?? []), piece]);
      }
    }
  return new Map([...pieces].map(([id, lines]) => [id, ringsOf(lines)]));
}

/** Pieces that the box leaves open are dropped. */
function ringsOf(pieces: readonly Position[][]): Position[][] {
  const open = [...pieces];
  const rings: Position[][] = [];
  for (let line = open.shift(); line !== undefined; line = open.shift()) {
    let ring = line;
    while (!meet(ring[0]!, ring.at(-1)!)) {
      const end = ring.at(-1)!;
      const next = open.findIndex((piece) => meet(piece[0]!, end) || meet(piece.at(-1)!, end));
      const [piece] = next < 0 ? [] : open.splice(next, 1);
      if (piece === undefined) break;
      ring = [...ring, ...(meet(piece[0]!, end) ? piece : piece.toReversed()).slice(1)];
    }
    if (meet(ring[0]!, ring.at(-1)!)) rings.push([...ring.slice(0, -1), ring[0]!]);
  }
  return rings;
}

function meet([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): boolean {
  return Math.abs(x1 - x2) < SAME && Math.abs(y1 - y2) < SAME;
}
