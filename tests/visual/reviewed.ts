/** Holds a picture against the one that somebody has looked at and kept; what differs is left to look at. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decoded, differenceOf, encoded } from './difference';
import type { Shot } from './sheet';

const REVIEWED = 'tests/visual/reviewed';
const LEFT = join(tmpdir(), 'dateline-visual');
/**
 * Pixels of one cell. Drawn by another rasteriser a ring differs in up to 38; at two pixels a point, dashes that have
 * become a line in 67 and more.
 */
const LET_PASS = 42;

/** Cells that are not as they were, with the number of pixels; none where nothing differs that a person would see. */
export function changedCells(reviewed: Buffer, { png, cells }: Shot): string[] {
  const [first, second] = [decoded(reviewed), decoded(png)];
  const sizes = [first, second].map(({ width, height }) => `${width} × ${height}`);
  if (sizes[0] !== sizes[1]) return [`the sheet is ${sizes[1]} and was ${sizes[0]}`];
  const difference = differenceOf(first, second);
  return [...cells]
    .map(([name, rect]) => ({ name, pixels: difference.within(rect) }))
    .filter(({ pixels }) => pixels > LET_PASS)
    .map(({ name, pixels }) => `${name}: ${pixels} pixels`);
}

export const reviewedPath = (name: string): string => join(REVIEWED, `${name}.png`);

/** Puts the picture in the place of the reviewed one. */
export function renew(name: string, { png }: Shot): void {
  mkdirSync(REVIEWED, { recursive: true });
  writeFileSync(reviewedPath(name), encoded(decoded(png)));
}

/** What is wrong, in words that say where to look; nothing where the picture is as reviewed. */
export function verdict(name: string, shot: Shot): string[] {
  const path = reviewedPath(name);
  const reviewed = existsSync(path) ? readFileSync(path) : undefined;
  const changed = reviewed ? changedCells(reviewed, shot) : ['nobody has reviewed it yet'];
  if (changed.length === 0) return [];
  mkdirSync(LEFT, { recursive: true });
  const leave = (kind: string, png: Buffer): string => {
    const left = join(LEFT, `${name}.${kind}.png`);
    writeFileSync(left, png);
    return left;
  };
  const left = [leave('actual', shot.png)];
  if (reviewed) {
    const [first, second] = [decoded(reviewed), decoded(shot.png)];
    if (first.width === second.width && first.height === second.height)
      left.push(leave('difference', encoded(differenceOf(first, second).drawn())));
  }
  return [
    ...changed,
    `Look at ${left.join(' and ')}, beside ${path}.`,
    'If it is as it should be: npm run test:visual -- --update, and commit the picture.'
  ];
}
