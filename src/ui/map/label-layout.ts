/** Where a name can stand beside its point, best first, and the room that it takes there. */
import type { ScreenPoint } from '../../domain/projection';
import type { Box } from './mark-parts';
import { shifted } from './room';
import { LETTERING, textWidth, type TextStyle } from './text-width';

export type PlacedLabel = {
  /** From the point; the first line's baseline, at the start, the middle or the end of the text. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
};

export type LabelWish = {
  at: ScreenPoint;
  /** What stands on the point itself, around it. */
  box: Box;
  style: TextStyle;
  lines: { text: string; note: string | undefined };
};

const GAP = 5;
/** From the top of a line to its baseline, in heights of the line. */
const ASCENT = 0.76;

/** The room that a placed label takes, on the screen. */
export function rectOf(wish: LabelWish, label: PlacedLabel): Box {
  const { width, height, ascent } = measure(wish);
  const left =
    label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
  return shifted(
    { left, right: left + width, top: label.y - ascent, bottom: label.y - ascent + height },
    wish.at
  );
}

function measure({ style, lines }: Pick<LabelWish, 'style' | 'lines'>) {
  const note = lines.note === undefined ? 0 : LETTERING.note.height;
  return {
    width: Math.max(textWidth(lines.text, style), textWidth(lines.note ?? '', 'note')),
    height: LETTERING[style].height + note,
    ascent: LETTERING[style].height * ASCENT
  };
}

/** Around a mark: a country's below it, as it has no place of its own; all others beside it. */
export function choicesByMark(wish: LabelWish): PlacedLabel[] {
  const { after, before, below, above } = sidesOf(wish);
  return wish.style === 'country' ? [below, above, after, before] : [after, before, below, above];
}

/** Around the dot of a town, which is small enough for its corners to serve too. */
export function choicesByDot(wish: LabelWish): PlacedLabel[] {
  const { after, before, below, above } = sidesOf(wish);
  const up = wish.box.top - 1;
  const down = wish.box.bottom + 1 + measure(wish).ascent;
  const corners = [up, down].flatMap((y): PlacedLabel[] => [
    { x: 3, y, anchor: 'start' },
    { x: -3, y, anchor: 'end' }
  ]);
  return [after, before, ...corners, below, above];
}

/** Under a summit first. */
export function choicesByPeak(wish: LabelWish): PlacedLabel[] {
  const { after, before, below, above } = sidesOf(wish);
  return [below, after, before, above];
}

/** On the point itself, which nothing else marks. */
export function choicesInside(wish: LabelWish): PlacedLabel[] {
  const { height, ascent } = measure(wish);
  return [{ x: 0, y: ascent - height / 2, anchor: 'middle' }];
}

function sidesOf(wish: LabelWish): Record<'after' | 'before' | 'below' | 'above', PlacedLabel> {
  const { box } = wish;
  const { height, ascent } = measure(wish);
  const beside = ascent - height / 2;
  return {
    below: { x: 0, y: box.bottom + GAP - 2 + ascent, anchor: 'middle' },
    above: { x: 0, y: box.top - GAP - height + ascent, anchor: 'middle' },
    after: { x: box.right + GAP, y: beside, anchor: 'start' },
    before: { x: box.left - GAP, y: beside, anchor: 'end' }
  };
}
