/** Lines between things in a picture's map: from where something was said to what it is about, and from places to their marks. */
import type { DrawnArc } from '../map/arc-layout';
import { STILL_PX, type StandingMark } from '../map/layout';
import type { Pens } from './marks';
import { textAt } from './set-text';
import { element } from './svg';

/** Of the ink on the ground, by which these lines keep quiet. */
const QUIET = 0.6;

export function arcOf({ line, head, width, dot, statements }: DrawnArc, { colours, faces }: Pens): string {
  const stroke = (d: string, colour: string | undefined, by: number, opacity: number) =>
    element('path', {
      d,
      fill: 'none',
      stroke: colour,
      'stroke-width': by,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      opacity
    });
  return [
    stroke(line, colours.halo, width + 3, 0.75),
    element(
      'g',
      { opacity: QUIET },
      stroke(line, colours.ink, width, 1),
      stroke(head, colours.ink, Math.max(1.4, width * 0.6), 1)
    ),
    ...(dot
      ? [
          element('circle', {
            cx: dot.x,
            cy: dot.y,
            r: dot.radius,
            fill: colours.paper,
            stroke: colours.ink,
            'stroke-opacity': QUIET
          }),
          textAt(
            String(statements),
            { faces: faces.bold, size: 12, fill: colours.ink ?? '' },
            { x: dot.x, y: dot.y + 4.2, anchor: 'middle' }
          )
        ]
      : [])
  ].join('');
}

/** To a mark that had to give way. */
export function leaderOf({ mark, place, at }: StandingMark, { colours }: Pick<Pens, 'colours'>): string {
  if (mark.style !== 'point' || Math.hypot(place.x - at.x, place.y - at.y) <= STILL_PX) return '';
  const d = `M${place.x.toFixed(1)} ${place.y.toFixed(1)}L${at.x.toFixed(1)} ${at.y.toFixed(1)}`;
  return [
    element('path', { d, fill: 'none', stroke: colours.halo, 'stroke-width': 3, opacity: 0.8 }),
    element('path', { d, fill: 'none', stroke: colours.ink, 'stroke-width': 1 }),
    element('circle', {
      cx: place.x,
      cy: place.y,
      r: 2.5,
      fill: colours.ink,
      stroke: colours.halo,
      'stroke-width': 1.5
    })
  ].join('');
}
