/** Coast and borders out of the ground, each border in its class. */
import type { MultiLineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import {
  centreOf,
  distanceKm,
  distanceToLineKm,
  isClosed,
  isInside,
  joined,
  lengthKm,
  piecesWhere,
  signedKm2
} from './geometry';
import { OCEAN, ownerOf, type Ground } from './ground';
import { DISPUTED_BORDERS, type DisputedBorder } from './hand/disputed';
import { SMALLEST_ENCLAVE_KM2 } from './hand/enclaves';
import { crimeanLine, disputedLines, isDated } from './natural-earth';
import { simplified } from './simplify';

export type Borders = { international: Position[][]; disputed: Position[][]; enclaves: Position[][] };

/** Closed borders this small are dust of the data, between no two places. */
const DUST_KM2 = 2;
/** Natural Earth draws again what is already a border of the other set: nearer than this it is the same line. */
const SAME_LINE_KM = 9;
const SHORTEST_KM = 12;
const SAME_ENCLAVE_KM = 2;

/** `exact` is the ground before it was simplified, for areas. */
export async function makeBorders(ground: Ground, exact: Ground): Promise<Borders> {
  const isDisputed = (a: string, b: string) => disputeOf(a, b) !== undefined;
  const settled = linesBetween(ground, (a, b) => !isDisputed(a, b));
  const parts = DISPUTED_BORDERS.map((border) => splitBorder(ground, border));
  const open = parts.flatMap(({ disputed }) => disputed);
  const claims = (await disputedLines()).filter((line) => !isDated(line)).map(({ line }) => line);
  const pieces = [...claims, ...(await crimeanLine())].flatMap((line) =>
    piecesWhere(line, (position) => !isNear(position, open))
  );
  // The set cuts one line into many; only what is short as a whole is left out.
  const further = joined(pieces)
    .map((line) => simplified(line))
    .filter((line) => lengthKm(line) >= SHORTEST_KM);
  const small = linesBetween(exact, () => true).filter(
    (line) => isClosed(line) && Math.abs(signedKm2(line)) < SMALLEST_ENCLAVE_KM2
  );
  const isSmall = (line: Position[]) =>
    isClosed(line) && small.some((other) => distanceKm(centreOf(line), centreOf(other)) < SAME_ENCLAVE_KM);
  return {
    international: [
      ...settled.filter((line) => !isSmall(line)),
      ...parts.flatMap(({ international }) => international)
    ],
    disputed: [...open, ...further],
    enclaves: small.filter((line) => Math.abs(signedKm2(line)) > DUST_KM2)
  };
}

function splitBorder(
  ground: Ground,
  { between: [a, b], within }: DisputedBorder
): { disputed: Position[][]; international: Position[][] } {
  const lines = linesBetween(ground, (x, y) => [a, b].includes(x) && [a, b].includes(y));
  if (within === undefined) return { disputed: lines, international: [] };
  // Of a pair with several stretches each takes its own; what is in none of them is left to the first.
  const boxes = DISPUTED_BORDERS.filter(({ between }) => String(between) === String([a, b])).map(
    (border) => border.within
  );
  const isFirst = boxes[0] === within;
  return {
    disputed: lines.flatMap((line) => piecesWhere(line, (position) => isInside(position, within))),
    international: isFirst
      ? lines.flatMap((line) =>
          piecesWhere(line, (position) => !boxes.some((box) => box !== undefined && isInside(position, box)))
        )
      : []
  };
}

const disputeOf = (a: string, b: string) =>
  DISPUTED_BORDERS.find(({ between }) => between.includes(a) && between.includes(b));

function linesBetween(ground: Ground, isWanted: (a: string, b: string) => boolean): Position[][] {
  const lines: MultiLineString = mesh(ground, ground.objects.ground, (a, b) => {
    const [first, second] = [ownerOf(a), ownerOf(b)];
    return first !== second && first !== OCEAN && second !== OCEAN && isWanted(first, second);
  });
  return lines.coordinates;
}

function isNear(position: Position, lines: readonly Position[][]): boolean {
  return lines.some((line) => distanceToLineKm(position, line) < SAME_LINE_KM);
}
