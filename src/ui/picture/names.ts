/** Names in a picture's map: of the ground, along rivers and lines, beside marks; set as the still map sets them. */
import type { StandingMark } from '../map/layout';
import type { Lettering } from '../map/lettering';
import { LIFT } from '../map/line-names';
import { smoothPath } from '../map/stretch';
import { LETTERING, type TextStyle as Style } from '../map/text-width';
import type { Pens } from './marks';
import { runsOf, textAt, type Face } from './set-text';
import { element } from './svg';

const FACES: Record<(typeof LETTERING)[Style]['face'], Face> = {
  sans: 'sans',
  bold: 'bold',
  italic: 'italic',
  serif: 'serif'
};
const WATERS: readonly Style[] = ['ocean', 'sea', 'lake', 'river'];
const HALO = 3.25;

type At = { x: number; y: number; anchor: 'start' | 'middle' | 'end' };

const fillOf = (style: Style, { colours }: Pens): string =>
  (style === 'line'
    ? colours.ink
    : style === 'note'
      ? colours['ink-2']
      : WATERS.includes(style)
        ? colours['water-ink']
        : colours['map-label']) ?? '';

function haloOf(style: Style, { colours }: Pens) {
  const isOnWater = WATERS.includes(style) && style !== 'river';
  return { stroke: (isOnWater ? colours.water : colours.halo) ?? '', width: HALO };
}

export function lettered(text: string, style: Style, pens: Pens, at: At, fill = fillOf(style, pens)): string {
  const { face, size, spacing } = LETTERING[style];
  return textAt(
    text,
    { faces: pens.faces[FACES[face]], size, fill },
    { ...at, halo: haloOf(style, pens), ...(spacing > 0 && { spacing: spacing * size }) }
  );
}

/** Of countries and waters, of towns by their dots, of peaks. */
export function namesOf({ names }: Pick<Lettering, 'names'>, pens: Pens): string[] {
  const { colours } = pens;
  const sign = {
    fill: colours['map-label'],
    stroke: colours.halo,
    'stroke-width': 1.2,
    'paint-order': 'stroke'
  };
  const dot = (r: number) => element('circle', { r, ...sign });
  const symbolOf = (style: Style): string => {
    if (style === 'capital')
      return (
        element('circle', { r: 3.6, fill: colours.land, stroke: colours['map-label'], 'stroke-width': 1.2 }) +
        dot(1.6)
      );
    if (style === 'city' || style === 'town') return dot(2.2);
    if (style === 'peak') return element('path', { d: 'M0 -4L4 3H-4Z', ...sign });
    return style === 'village' ? dot(1.8) : '';
  };
  return names.map(({ name, at, label }) =>
    element(
      'g',
      { transform: `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})` },
      symbolOf(name.style),
      lettered(name.text, name.style, pens, label),
      ...(name.note === undefined
        ? []
        : [
            lettered(
              name.note,
              'note',
              pens,
              { ...label, y: label.y + LETTERING.note.height },
              colours['map-label']
            )
          ])
    )
  );
}

/** Along their lines; `id` keeps the lines of one picture apart from those of another. */
export function lineNamesOf({ lines }: Pick<Lettering, 'lines'>, pens: Pens, id = 'line'): string[] {
  return lines.map(({ name, points }, index) => {
    const { face, size, spacing } = LETTERING[name.style];
    const { stroke, width } = haloOf(name.style, pens);
    const faces = pens.faces[FACES[face]];
    return (
      element('path', { id: `${id}-${index}`, d: smoothPath(points), fill: 'none' }) +
      element(
        'text',
        {
          dy: -LIFT[name.style],
          fill: fillOf(name.style, pens),
          'font-size': size,
          'text-anchor': 'middle',
          'letter-spacing': spacing > 0 ? spacing * size : undefined,
          'paint-order': 'stroke',
          stroke,
          'stroke-width': width,
          'stroke-linejoin': 'round'
        },
        element('textPath', { href: `#${id}-${index}`, startOffset: '50%' }, ...runsOf(name.text, faces))
      )
    );
  });
}

/** Beside its mark, both forms at one size; `hasNote` adds why a place is drawn the way it is. */
export function labelOf({ mark, label }: StandingMark, pens: Pens, { hasNote = false } = {}): string {
  if (!label) return '';
  const { ink } = pens.colours;
  const below = (lines: number) => ({ ...label, y: label.y + lines * LETTERING[mark.style].height });
  const rows = (label.rows ?? [mark.name]).map((row, index) =>
    lettered(row, mark.style, pens, below(index), ink)
  );
  const note =
    hasNote && mark.note !== undefined && !label.rows
      ? lettered(mark.note, 'note', pens, { ...label, y: label.y + LETTERING.note.height })
      : '';
  const drawn = [...rows, note].join('');
  return mark.isDimmed ? element('g', { opacity: 0.8 }, drawn) : drawn;
}
