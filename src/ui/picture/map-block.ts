/** The map itself in a picture of the view, framed, with its scale. */
import type { Projection, Size } from '../../domain/projection';
import type { AppState } from '../../state/app-state.svelte';
import { scaleLength } from '../map/scale-length';
import { INNER, moved, PAGE, type Block } from './column';
import { groundOf } from './ground';
import { arcOf, leaderOf } from './lines';
import { standingMark, type Pens } from './marks';
import { labelOf, lineNamesOf, namesOf } from './names';
import { textAt } from './set-text';
import { element } from './svg';
import type { PictureGround, ViewScene } from './view-scene';

/** The map's letters are made for a screen; on paper they are smaller. */
const MAP_SCALE = 1.2;
/** Heights to a width of one: no higher than leaves a page room, no flatter than its marks. */
const SHAPE = { least: 0.5, most: 0.86 };

/** As wide as the page, and of the shape of the frame on the screen as far as that makes a page. */
export function mapSize({ width, height }: Size): Size {
  const shape = Math.min(SHAPE.most, Math.max(SHAPE.least, height / width));
  return { width: INNER / MAP_SCALE, height: Math.round((INNER * shape) / MAP_SCALE) };
}

type Drawn = { app: AppState; ground: PictureGround; pens: Pens };

export function mapBlock({ app, ground, pens }: Drawn, scene: ViewScene, y: number): Block {
  const { projection, layout, lettering, arcs, features, former } = scene;
  const { colours } = pens;
  const { size } = projection;
  const drawn = [
    groundOf(ground.ground, { projection, former, features, colours }),
    ...arcs.map((arc) => arcOf(arc, pens)),
    ...lineNamesOf(lettering, pens),
    ...namesOf(lettering, pens),
    ...layout.marks.map((standing) => leaderOf(standing, pens)),
    ...layout.marks.map((standing) =>
      moved(
        standingMark(standing.mark, pens) + labelOf(standing, pens, { hasNote: true }),
        Number(standing.at.x.toFixed(1)),
        Number(standing.at.y.toFixed(1))
      )
    ),
    scaleOf(app, projection, pens)
  ].join('');
  const [width, height] = [INNER, size.height * MAP_SCALE];
  const markup = [
    element('clipPath', { id: 'map' }, element('rect', { width: size.width, height: size.height })),
    element(
      'g',
      { transform: `translate(${PAGE.margin} ${y}) scale(${MAP_SCALE})`, 'clip-path': 'url(#map)' },
      drawn
    ),
    element('rect', { x: PAGE.margin, y, width, height, fill: 'none', stroke: colours['line-2'] })
  ].join('');
  return { markup, end: y + height };
}

/** At the foot of the map, at its start. */
const SCALE = { x: 12, y: 12, width: 150, height: 22 };
export const scaleBox = ({ height }: Size) => ({
  left: 0,
  top: height - SCALE.y - SCALE.height,
  right: SCALE.x + SCALE.width,
  bottom: height
});

function scaleOf({ words }: AppState, { camera, size }: Projection, { colours, faces }: Pens): string {
  const { km, width } = scaleLength(camera);
  const y = size.height - SCALE.y;
  return (
    element('path', {
      d: `M${SCALE.x} ${y - 6}V${y}H${SCALE.x + width}V${y - 6}`,
      fill: 'none',
      stroke: colours.ink
    }) +
    textAt(
      words.t('map.km', { km }),
      { faces: faces.sans, size: 12, fill: colours.ink ?? '' },
      { x: SCALE.x + width + 6, y, halo: { stroke: colours.halo ?? '', width: 3 } }
    )
  );
}
