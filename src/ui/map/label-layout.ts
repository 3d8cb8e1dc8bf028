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
  /** The name broken into lines, without its note, where the whole finds no room. */
  rows?: readonly string[];
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
  const { width, height, ascent } = measure(wish, label.rows);
  const left =
    label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
  return shifted(
    { left, right: left + width, top: label.y - ascent, bottom: label.y - ascent + height },
    wish.at
  );
}

function measure({ style, lines }: Pick<LabelWish, 'style' | 'lines'>, rows?: readonly string[]) {
  if (rows) {
    return {
      width: Math.max(...rows.map((row) => textWidth(row, style))),
      height: LETTERING[style].height * rows.length,
      ascent: LETTERING[style].height * ASCENT
    };
  }
  const note = lines.note === undefined ? 0 : LETTERING.note.height;
  return {
    width: Math.max(textWidth(lines.text, style), textWidth(lines.note ?? '', 'note')),
    height: LETTERING[style].height + note,
    ascent: LETTERING[style].height * ASCENT
  };
}

/**
 * Around a mark: a country's below it, as it has no place of its own; all others beside it. An area's name may be broken
 * and lose its note, which its haze and the key say too.
 */
export function choicesByMark(wish: LabelWish): PlacedLabel[] {
  const { after, before, below, above } = sidesOf(wish);
  const { box } = wish;
  const corners = [below.y, above.y].flatMap((y): PlacedLabel[] => [
    { x: box.left, y, anchor: 'start' },
    { x: box.right, y, anchor: 'end' }
  ]);
  if (wish.style === 'country') return [below, above, after, before, ...corners];
  // Half a line lower or higher, a name beside its mark clears what only touches its corner.
  const half = LETTERING[wish.style].height / 2;
  const aside = [half, -half].flatMap((by) => [after, before].map((each) => ({ ...each, y: each.y + by })));
  const whole = [after, before, below, above, ...aside, ...corners];
  if (wish.style !== 'area') return whole;
  const rows = brokenName(wish.lines.text);
  const brief = sidesOf(wish, rows);
  return [
    ...whole,
    ...[brief.after, brief.before, brief.below, brief.above].map((each) => ({ ...each, rows }))
  ];
}

/** In two lines, as even as hyphens and spaces allow; a place's two names stay together. */
export function brokenName(name: string): string[] {
  if (name.includes(' · ')) return [name];
  const breaks = [...name.matchAll(/[- ]/g)].map(({ index }) => index + 1);
  if (breaks.length === 0) return [name];
  const unevenness = (at: number) => Math.abs(name.length - 2 * at);
  const at = breaks.reduce((best, each) => (unevenness(each) < unevenness(best) ? each : best));
  return [name.slice(0, at).trim(), name.slice(at)];
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

function sidesOf(
  wish: LabelWish,
  rows?: readonly string[]
): Record<'after' | 'before' | 'below' | 'above', PlacedLabel> {
  const { box } = wish;
  const { height, ascent } = measure(wish, rows);
  const beside = ascent - height / 2;
  return {
    below: { x: 0, y: box.bottom + GAP - 2 + ascent, anchor: 'middle' },
    above: { x: 0, y: box.top - GAP - height + ascent, anchor: 'middle' },
    after: { x: box.right + GAP, y: beside, anchor: 'start' },
    before: { x: box.left - GAP, y: beside, anchor: 'end' }
  };
}
