/** How large the marks of the statements may be so that the highest stack fits, and where each of them stands. */
import type { Mark } from '../../domain/timeline';
import { spanOfCell, positionOf, type TimeScale } from '../../domain/scale';
import { xOf, type Frame } from './frame';

export type Placed = { mark: Mark; x: number; y: number };
/** How far back the date of a cell's inexact marks may reach, drawn as a wedge that fades. */
export type Tail = { x: number; top: number; bottom: number; width: number };
export type StackLayout = { size: number; placed: Placed[]; tails: Tail[] };

/** Distances from mark to mark, in pixels; under the last one shapes cannot be told apart. */
const PITCHES = [7.5, 6.75, 6, 5.25, 4.75];
/** An open past fades within so many units; the mark's outline says the rest. */
const LONGEST_TAIL = 5;
const USUAL_COLUMNS = 2;

/** Undefined where the stacks are too high for marks: draw bars. */
export function stackLayout(
  stacks: ReadonlyMap<number, readonly Mark[]>,
  isShown: (mark: Mark) => boolean,
  scale: TimeScale,
  frame: Frame
): StackLayout | undefined {
  const peak = Math.max(0, ...Array.from(stacks.values(), ({ length }) => length));
  const grid = gridFor(peak, frame);
  if (!grid) return undefined;
  const { pitch, columns } = grid;
  const placed: Placed[] = [];
  const tails: Tail[] = [];
  for (const [cell, stack] of stacks) {
    const middle = xOf(frame, (scale.positions[cell]! + scale.positions[cell + 1]!) / 2);
    const width = Math.min(columns, stack.length);
    stack.forEach((mark, index) => {
      const row = Math.floor(index / columns);
      placed.push({
        mark,
        x: middle + ((index % columns) - (width - 1) / 2) * pitch,
        y: frame.base - 3 - pitch / 2 - row * pitch
      });
    });
    const tail = tailOf(stack.filter(isShown), cell, scale, frame, { pitch, columns, middle });
    if (tail) tails.push(tail);
  }
  return { size: pitch * 0.86, placed, tails };
}

function gridFor(peak: number, { unitPx, base, top }: Frame): { pitch: number; columns: number } | undefined {
  for (const pitch of PITCHES) {
    const most = Math.floor((unitPx - 1) / pitch);
    for (let columns = Math.min(USUAL_COLUMNS, most); columns <= most && columns > 0; columns++)
      if (Math.ceil(peak / columns) * pitch <= base - top - 4) return { pitch, columns };
  }
  return undefined;
}

function tailOf(
  stack: readonly Mark[],
  cell: number,
  scale: TimeScale,
  { base, unitPx }: Frame,
  { pitch, columns, middle }: { pitch: number; columns: number; middle: number }
): Tail | undefined {
  const soft = stack.filter(({ shape }) => shape === 'latest' || shape === 'until');
  if (soft.length === 0) return undefined;
  const firstRow = Math.floor((stack.length - soft.length) / columns);
  const day = spanOfCell(scale, cell).start;
  const stretch = scale.stretches.find(({ span }) => span.start <= day && day < span.end);
  const here = positionOf(scale, day) + 0.5;
  const earliest = Math.min(...soft.map(({ from }) => positionOf(scale, from)));
  const units = Math.min(Math.max(here - Math.max(earliest, stretch?.at ?? 0), 1), LONGEST_TAIL);
  return {
    x: middle,
    top: base - 3 - Math.ceil(stack.length / columns) * pitch,
    bottom: base - 2 - firstRow * pitch,
    width: units * unitPx
  };
}
