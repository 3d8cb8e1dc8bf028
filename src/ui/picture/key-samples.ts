/** Samples of the map's signs for the key of a picture, drawn as its map draws them, around 0, 0. */
import { atZoom, BORDER_CASING, BORDERS, CORRIDOR, DATED } from '../../domain/ground-style';
import type { ActGroup, Status } from '../../schema/vocabulary';
import type { LineKind } from '../map/key-lines';
import { diamondPath, speechMiddle } from '../map/mark-parts';
import { diamondOf, segmentOf, speechBody, type Pens } from './marks';
import { element } from './svg';

const RADIUS = 8.5;
const WIDTH = 5;
const RING = `M0 ${-RADIUS}A${RADIUS} ${RADIUS} 0 1 1 0 ${RADIUS}A${RADIUS} ${RADIUS} 0 1 1 0 ${-RADIUS}Z`;
/** Lines are as wide as they are where the story plays. */
const ZOOM = 7;
const COURSE = 'M-16 5Q-6 4 -1 0T16 -5';

export const diamondSample = (status: Status, pens: Pens): string =>
  diamondOf({ status, total: 1, radius: 9, number: { x: 0, y: 0 } }, false, pens);

export const outlineSample = ({ colours }: Pens): string =>
  element('path', { d: diamondPath(8.3), fill: colours.paper, stroke: colours.ink, 'stroke-width': 1.4 });

export function speechSample(pens: Pens): string {
  const { x, y } = speechMiddle({ x: 0, y: 0, total: 1 });
  return element('g', { transform: `translate(${-x} ${-y})` }, speechBody(1, false, pens));
}

export const ringSample = (kind: ActGroup | 'event', pens: Pens): string =>
  segmentOf({ kind, path: RING }, { width: WIDTH }, pens);

/** A ring of whatever kind. */
export const anyRingSample = ({ colours }: Pens): string =>
  element('path', { d: RING, fill: 'none', stroke: colours.ink, 'stroke-width': WIDTH });

export function lineSample(kind: LineKind, { colours }: Pens): string {
  const stroke = (
    colour: string | undefined,
    width: number,
    more: Record<string, string | number | undefined>
  ) => element('path', { d: COURSE, fill: 'none', stroke: colour, 'stroke-width': width, ...more });
  const round = { 'stroke-linecap': 'round' };
  const dashes = (shares: readonly number[], width: number) => shares.map((share) => share * width).join(' ');
  switch (kind) {
    case 'area':
      return [14, 10, 6]
        .map((rx) => element('ellipse', { rx, ry: rx / 2, fill: colours.soft, opacity: 0.22 }))
        .join('');
    case 'halo':
      return (
        element('circle', { r: 8, fill: colours.soft, opacity: 0.16 }) +
        element('circle', {
          r: 8,
          fill: 'none',
          stroke: colours.ink,
          opacity: 0.75,
          'stroke-dasharray': '3 2.5'
        })
      );
    case 'dated':
      return stroke(colours['ink-3'], DATED.width, {
        'stroke-dasharray': dashes([0, DATED.gap], DATED.width),
        ...round
      });
    case 'corridor':
      return (
        stroke(colours.soft, 9, { opacity: 0.25, ...round }) +
        stroke(colours.halo, CORRIDOR.casing, { opacity: CORRIDOR.casingOpacity, ...round }) +
        stroke(colours.ink, CORRIDOR.width, { 'stroke-dasharray': dashes(CORRIDOR.dash, CORRIDOR.width) })
      );
    case 'international':
    case 'disputed':
    case 'former': {
      const { width: stops, dash } = BORDERS[kind];
      const width = atZoom(stops, ZOOM);
      return (
        stroke(colours.halo, width + BORDER_CASING.width, { opacity: BORDER_CASING.opacity, ...round }) +
        stroke(colours.border, width, { 'stroke-dasharray': dash && dashes(dash, width) })
      );
    }
  }
}

export const arcSample = ({ colours }: Pens): string =>
  element(
    'g',
    { opacity: 0.6, fill: 'none', stroke: colours.ink, 'stroke-linecap': 'round' },
    element('path', { d: 'M-14 5Q-2 -8 13 -2', 'stroke-width': 2 }),
    element('path', { d: 'M7 -7.5L13 -2L5.5 0.5', 'stroke-width': 1.4, 'stroke-linejoin': 'round' })
  );
