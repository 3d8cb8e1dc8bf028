/** Finds each name a place beside its mark, or leaves it out where it would cover another. */
import type { ScreenPoint, Size } from '../../domain/projection';
import type { LabelStyle } from './mark';
import type { Box } from './mark-parts';

export type PlacedLabel = {
  /** From the mark; the first line's baseline, at the start, the middle or the end of the text. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
};

export type LabelWish = {
  at: ScreenPoint;
  box: Box;
  style: LabelStyle;
  lines: { text: string; note: string | undefined };
};

type Rect = Box;

/**
 * Estimated, since a page that is rendered without a browser cannot measure: pixels of a letter, on average. Short
 * names are wider than that.
 */
const LETTER: Record<LabelStyle | 'note', number> = { point: 6.1, country: 7.1, area: 9, note: 5.2 };
const SHORT_NAME_PX = 6;
export const LINE_HEIGHT: Record<LabelStyle | 'note', number> = {
  point: 17,
  country: 16,
  area: 20,
  note: 15
};
const GAP = 5;
/** The pale rim of marks. */
const MARK_RIM = 3;

export function textWidth(text: string, style: LabelStyle | 'note'): number {
  return text === '' ? 0 : text.length * LETTER[style] + SHORT_NAME_PX;
}

/** In the order of the wishes: who comes first chooses first. No name covers a mark or leaves the picture. */
export function placeLabels(
  wishes: readonly LabelWish[],
  { width, height }: Size,
  reserved: readonly Rect[]
): (PlacedLabel | undefined)[] {
  const marks = wishes.map(({ at, box }) => grown(shifted(box, at), MARK_RIM));
  const taken: Rect[] = [...reserved];
  return wishes.map((wish, own) => {
    const isFree = (rect: Rect) =>
      rect.left >= 0 &&
      rect.right <= width &&
      rect.top >= 0 &&
      rect.bottom <= height &&
      !taken.some((other) => overlap(other, rect)) &&
      !marks.some((mark, index) => index !== own && overlap(mark, rect));
    const label = choicesOf(wish).find((choice) => isFree(rectOf(wish, choice)));
    if (label) taken.push(rectOf(wish, label));
    return label;
  });
}

/** Whether a lone name (of a country, of a sea) may stand here. */
export function isFreeAt(center: ScreenPoint, width: number, taken: readonly Rect[]): boolean {
  const rect = {
    left: center.x - width / 2,
    right: center.x + width / 2,
    top: center.y - 9,
    bottom: center.y + 9
  };
  return !taken.some((other) => overlap(other, rect));
}

/** The room that a placed label takes, on the screen. */
export function rectOf(wish: LabelWish, label: PlacedLabel): Rect {
  const { width, height, ascent } = measure(wish);
  const left =
    label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
  return shifted(
    { left, right: left + width, top: label.y - ascent, bottom: label.y - ascent + height },
    wish.at
  );
}

function measure({ style, lines }: LabelWish): { width: number; height: number; ascent: number } {
  const note = lines.note === undefined ? 0 : LINE_HEIGHT.note;
  return {
    width: Math.max(textWidth(lines.text, style), textWidth(lines.note ?? '', 'note')),
    height: LINE_HEIGHT[style] + note,
    ascent: LINE_HEIGHT[style] * 0.76
  };
}

/** Best first. */
function choicesOf(wish: LabelWish): PlacedLabel[] {
  const { box, style } = wish;
  const { height, ascent } = measure(wish);
  const beside = -height / 2 + ascent;
  const below: PlacedLabel = { x: 0, y: box.bottom + GAP - 2 + ascent, anchor: 'middle' };
  const above: PlacedLabel = { x: 0, y: box.top - GAP - height + ascent, anchor: 'middle' };
  const after: PlacedLabel = { x: box.right + GAP, y: beside, anchor: 'start' };
  const before: PlacedLabel = { x: box.left - GAP, y: beside, anchor: 'end' };
  return style === 'country' ? [below, above, after, before] : [after, before, below, above];
}

function shifted({ left, top, right, bottom }: Rect, { x, y }: ScreenPoint): Rect {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

function grown({ left, top, right, bottom }: Rect, by: number): Rect {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
