/** The ground of a picture's map: the same lines, colours and story shapes as the still map, without the relief. */
import { boxOf } from '../../domain/clip';
import type { PlaceFeatures, Shape } from '../../domain/features';
import type { FormerBoundary, Ground } from '../../domain/ground';
import { PATH_SCALE, pathOf } from '../../domain/ground-path';
import { atZoom, BORDER_CASING, CORRIDOR, DATED, SOFT_FADE } from '../../domain/ground-style';
import type { Projection } from '../../domain/projection';
import { blurOf, SOFT_DENSITIES } from '../../domain/soft-area';
import { dashesOf, groundLines, type DrawnLine } from '../map/ground-lines';
import { outlinesOf } from '../map/story-outlines';
import { element } from './svg';

/** By their names in `ui/tokens.css`. */
export type Colours = Readonly<Record<string, string>>;

/** Lines end where nobody sees their ends. */
const REACH = { x: 12, y: 12 };
/** As the still map has them. */
const ORDER: readonly Shape[] = ['area', 'halo', 'dated', 'corridor'];
const HAZE = [15, 11, 7.5, 4];

/** Paths count in tenths of a pixel, and so does all that is drawn with them. */
const steps = (pixels: number): number => pixels / PATH_SCALE;
const dashSteps = (dashes: string): string =>
  dashes
    .split(' ')
    .map((dash) => steps(Number(dash)))
    .join(' ');

type Stroke = {
  d: string;
  stroke: string | undefined;
  width: number;
  dash?: string;
  opacity?: number;
  isRound?: boolean;
};
const stroked = ({ d, stroke, width, dash, opacity, isRound = false }: Stroke): string =>
  element('path', {
    d,
    fill: 'none',
    stroke,
    'stroke-width': steps(width),
    'stroke-dasharray': dash && dashSteps(dash),
    'stroke-linecap': isRound ? 'round' : undefined,
    opacity
  });

export type GroundOptions = {
  projection: Projection;
  former: readonly FormerBoundary[];
  features: PlaceFeatures;
  colours: Colours;
};

export function groundOf(ground: Ground, { projection, former, features, colours }: GroundOptions): string {
  const { width, height } = projection.size;
  const lines = groundLines(ground, former, { projection, reach: REACH });
  const each = (drawn: readonly DrawnLine[], of: (line: DrawnLine) => Omit<Stroke, 'd'>) =>
    drawn.map((line) => stroked({ d: line.d, ...of(line) }));
  return [
    element('rect', { width, height, fill: colours.land }),
    element(
      'g',
      { transform: `scale(${PATH_SCALE})`, 'stroke-linejoin': 'round' },
      ...each(lines.rivers, (line) => ({ stroke: colours.river, width: line.width, isRound: true })),
      ...lines.waters.map(({ d }) => element('path', { d, fill: colours.water, 'fill-rule': 'evenodd' })),
      ...each(lines.shores, (line) => ({ stroke: colours.shore, width: line.width })),
      ...each(lines.roads, (line) => ({ stroke: colours['road-casing'], width: line.casing, isRound: true })),
      ...each(lines.roads, (line) => ({ stroke: colours.road, width: line.width, isRound: true })),
      ...each(lines.borders, (line) => ({
        stroke: colours.halo,
        width: line.casing,
        opacity: BORDER_CASING.opacity
      })),
      ...each(lines.borders, (line) => ({
        stroke: colours.border,
        width: line.width,
        ...(line.dash && { dash: line.dash })
      }))
    ),
    ...ORDER.flatMap((shape) =>
      features.features
        .filter(({ properties }) => properties.shape === shape)
        .map((feature) => shapeOf(feature, projection, colours))
    )
  ].join('');
}

function shapeOf(
  { geometry, properties: { id, shape, selected } }: PlaceFeatures['features'][number],
  projection: Projection,
  colours: Colours
): string {
  const { zoom } = projection.camera;
  const under = selected ? colours.hl : colours.halo;
  const isClosed = geometry.type === 'Polygon';
  if (shape === 'area') return areaOf(`soft-${id}`, outlinesOf(geometry), projection, colours);
  const d = pathOf(outlinesOf(geometry), projection, { isClosed, reach: REACH });
  if (d === '') return '';
  const group = (...parts: string[]) =>
    element('g', { transform: `scale(${PATH_SCALE})`, 'stroke-linejoin': 'round' }, ...parts);
  if (shape === 'halo')
    return group(
      element('path', { d, fill: colours.soft, opacity: 0.16 }),
      stroked({ d, stroke: colours.ink, width: 1, dash: dashesOf([3, 2.5], 1, zoom), opacity: 0.75 })
    );
  if (shape === 'dated')
    return group(
      stroked({
        d,
        stroke: under,
        width: DATED.width + DATED.casing,
        opacity: DATED.casingOpacity,
        isRound: true
      }),
      stroked({
        d,
        stroke: colours['ink-3'],
        width: DATED.width,
        dash: dashesOf([0, DATED.gap], DATED.width, zoom),
        isRound: true
      })
    );
  return group(
    ...HAZE.map((width) => stroked({ d, stroke: colours.soft, width, opacity: 0.08, isRound: true })),
    stroked({
      d,
      stroke: under,
      width: CORRIDOR.casing,
      opacity: CORRIDOR.casingOpacity,
      isRound: true
    }),
    stroked({
      d,
      stroke: colours.ink,
      width: CORRIDOR.width,
      dash: dashesOf(CORRIDOR.dash, CORRIDOR.width, zoom)
    })
  );
}

/** Blurred, as no source gives its boundary. */
function areaOf(
  id: string,
  rings: ReturnType<typeof outlinesOf>,
  projection: Projection,
  colours: Colours
): string {
  const { left, top, right, bottom } = boxOf(rings.flat());
  const corner = projection.project([left, top]);
  const far = projection.project([right, bottom]);
  const deviation = blurOf(Math.max(Math.abs(far.x - corner.x), Math.abs(far.y - corner.y)));
  const around = 3 * deviation;
  const d = pathOf(rings, projection, { isClosed: true, reach: { x: around, y: around } });
  if (d === '') return '';
  const { width, height } = projection.size;
  const filter = element(
    'filter',
    {
      id,
      filterUnits: 'userSpaceOnUse',
      x: -around,
      y: -around,
      width: width + 2 * around,
      height: height + 2 * around,
      'color-interpolation-filters': 'sRGB'
    },
    element('feGaussianBlur', { stdDeviation: deviation }),
    element(
      'feComponentTransfer',
      {},
      element('feFuncA', {
        type: 'table',
        tableValues: SOFT_DENSITIES.map((density) => density.toFixed(3)).join(' ')
      })
    )
  );
  const path = element('path', {
    d,
    transform: `scale(${PATH_SCALE})`,
    fill: colours.soft,
    'fill-rule': 'evenodd'
  });
  return (
    filter + element('g', { filter: `url(#${id})`, opacity: atZoom(SOFT_FADE, projection.camera.zoom) }, path)
  );
}
