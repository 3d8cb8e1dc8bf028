/** Kinds of lines and areas that the page shows a piece of, drawn as the map draws them. */
import { BORDERS, DATED } from '../../domain/ground-style';

export type Sample = keyof typeof BORDERS | 'dated' | 'corridor' | 'area';

/** As wide as near the places of the story. */
const BORDER_WIDTH = 1.8;

const isBorder = (sample: Sample): sample is keyof typeof BORDERS => sample in BORDERS;
const inPixels = (dash: readonly number[] | undefined, width: number): string | undefined =>
  dash?.map((widths) => widths * width).join(' ');

/** `class` says the colour; the map counts dashes in widths of the line. */
export function strokeOf(sample: Sample): { class: string; width?: number; dashes?: string | undefined } {
  if (isBorder(sample))
    return {
      class: 'border',
      width: BORDER_WIDTH,
      dashes: inPixels(BORDERS[sample].dash, BORDER_WIDTH)
    };
  if (sample === 'dated')
    return { class: sample, width: DATED.width, dashes: inPixels([0, DATED.gap], DATED.width) };
  return { class: sample };
}
