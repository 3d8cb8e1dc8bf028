/** What a short story looks like on the axis: one mark a row, where it stands and how sure its date is. */
import { groupOfAct, type Act, type Status } from '../schema/vocabulary';
import type { Atlas } from './atlas';
import type { CellColumns, MarkKind } from './bins';
import { whenOf } from './inside';
import { spanOfCell } from './scale';
import type { Day } from './time';

/** Up to so many rows each have a mark of their own; more are drawn as bars. */
export const MOST_MARKS = 400;

/**
 * `within`: the dates fill no more than one cell · `latest`: on or before its last day · `lasts`: from its first day to its
 * last · `since`, `until`: open on one side · `somewhere`: at some time in a month, a year, a decade.
 */
export type MarkShape = 'within' | 'latest' | 'lasts' | 'since' | 'until' | 'somewhere';

export type Mark = {
  row: number;
  id: string;
  kind: MarkKind;
  /** Of an event. */
  status: Status | undefined;
  shape: MarkShape;
  /** The cell that it stands in; for `somewhere`, the one in the middle. */
  cell: number;
  /** Its possible days inside the axis, half-open. */
  from: Day;
  to: Day;
};

/** The marks of a story's rows, one on each day of what stands on several; what lies outside the axis has none. */
export function marksOf(atlas: Atlas, { knots, within, spanning, again }: CellColumns): Mark[] {
  const across = new Map(Array.from(spanning.row, (row, index) => [row, index]));
  const marks: Mark[] = [];
  const onlyIn = (row: number, cell: number): Mark => {
    const { start, end } = spanOfCell({ days: knots }, cell);
    return { ...whatIs(atlas, row), shape: 'within', cell, from: start, to: end };
  };
  within.forEach((only, row) => {
    const index = across.get(row);
    if (index === undefined) {
      if (only >= 0) marks.push(onlyIn(row, only));
      return;
    }
    const shape = shapeOf(whenOf(atlas, row).edtf, spanning.isLatest[index] === 1);
    marks.push({
      ...whatIs(atlas, row),
      shape,
      cell: cellFor(shape, spanning.first[index]!, spanning.last[index]!, spanning.home[index]!),
      from: Math.max(atlas.start[row]!, knots[0]!),
      to: Math.min(atlas.end[row]!, knots.at(-1)!)
    });
  });
  again.row.forEach((row, index) => marks.push(onlyIn(row, again.cell[index]!)));
  return marks;
}

function whatIs(atlas: Atlas, row: number): Pick<Mark, 'row' | 'id' | 'kind' | 'status'> {
  const { isEvent, act, status } = atlas.groups[atlas.group[row]!]!;
  return {
    row,
    id: atlas.ids[row]!,
    kind: isEvent ? 'event' : groupOfAct[atlas.values.acts.ids[act] as Act],
    status: isEvent ? (atlas.values.statuses.ids[status] as Status) : undefined
  };
}

function cellFor(shape: MarkShape, first: number, last: number, home: number): number {
  switch (shape) {
    case 'latest':
    case 'until':
      return last;
    case 'somewhere':
      // The middle says "somewhere in here"; the first cell would say "on the 1st".
      return (first + last) >> 1;
    case 'lasts':
    case 'since':
    case 'within':
      return home;
  }
}

/** What a date that spans several cells means, by how it is written in EDTF. */
function shapeOf(edtf: string, isLatest: boolean): MarkShape {
  if (edtf.startsWith('[')) return edtf.includes('..]') ? 'since' : 'latest';
  const [from, to] = edtf.split('/');
  if (to === undefined) return isLatest ? 'latest' : 'somewhere';
  if (to === '..' || to === '') return 'since';
  return from === '..' || from === '' ? 'until' : 'lasts';
}

const STACK_ORDER: readonly MarkKind[] = ['claim', 'appeal', 'dispute', 'pledge', 'none', 'event'];

/** The statements over each cell from the bottom up: those that the filters let through, exact dates first, then by kind. */
export function stacksOf(marks: readonly Mark[], isShown: (mark: Mark) => boolean): Map<number, Mark[]> {
  const stacks = new Map<number, Mark[]>();
  for (const mark of marks) {
    if (mark.kind === 'event') continue;
    const stack = stacks.get(mark.cell);
    if (stack) stack.push(mark);
    else stacks.set(mark.cell, [mark]);
  }
  for (const stack of stacks.values())
    stack.sort(
      (a, b) =>
        Number(isShown(b)) - Number(isShown(a)) ||
        Number(a.shape !== 'within') - Number(b.shape !== 'within') ||
        STACK_ORDER.indexOf(a.kind) - STACK_ORDER.indexOf(b.kind) ||
        a.row - b.row
    );
  return stacks;
}

export type Box = { from: number; to: number; height: number };

/** The top of each box, as high as it can be without lying over another; long ones first, so that bars come to the top. */
export function packed(boxes: readonly Box[]): number[] {
  const tops = new Array<number>(boxes.length).fill(0);
  const placed: number[] = [];
  const order = boxes.map((_, index) => index);
  order.sort((a, b) => {
    const x = boxes[a]!;
    const y = boxes[b]!;
    return y.to - y.from - (x.to - x.from) || x.from - y.from || a - b;
  });
  for (const index of order) {
    const { from, to, height } = boxes[index]!;
    const beside = placed.filter((other) => from < boxes[other]!.to && boxes[other]!.from < to);
    const bottomOf = (other: number) => tops[other]! + boxes[other]!.height;
    const isFree = (top: number) =>
      beside.every((other) => top + height <= tops[other]! || bottomOf(other) <= top);
    tops[index] = Math.min(...[0, ...beside.map(bottomOf)].filter(isFree));
    placed.push(index);
  }
  return tops;
}
