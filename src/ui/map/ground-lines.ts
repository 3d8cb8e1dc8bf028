/** The lines of the ground as one picture draws them: which, how wide, with which dashes, over which casing. */
import { pathOf, type Reach } from '../../domain/ground-path';
import {
  BORDER_CLASSES,
  RIVER_SIZES,
  ROAD_SIZES,
  type FlatLine,
  type FormerBoundary,
  type Ground
} from '../../domain/ground';
import {
  atZoom,
  BORDER_CASING,
  BORDERS,
  COAST,
  dashStretch,
  RIVERS,
  ROAD_CASING,
  ROADS,
  SHORES,
  type LineStyle
} from '../../domain/ground-style';
import type { Projection } from '../../domain/projection';

export type DrawnLine = { id: string; d: string; width: number; dash: string | undefined; casing: number };

export type GroundLines = {
  /** Rings, to be filled. */
  waters: { id: string; d: string }[];
  /** In the order of drawing. */
  rivers: DrawnLine[];
  shores: DrawnLine[];
  roads: DrawnLine[];
  borders: DrawnLine[];
};

type Drawing = { projection: Projection; reach: Reach };

export function groundLines(
  ground: Ground,
  former: readonly FormerBoundary[],
  { projection, reach }: Drawing
): GroundLines {
  const { zoom } = projection.camera;
  const line = (id: string, lines: readonly FlatLine[], style: LineStyle, casing = 0): DrawnLine[] => {
    const d = zoom < style.from ? '' : pathOf(lines, projection, { reach });
    return d === '' ? [] : [{ id, d, ...strokeOf(style, zoom, casing) }];
  };
  const ofSize = <S>(all: readonly { size: S; line: FlatLine }[], wanted: S) =>
    all.filter(({ size }) => size === wanted).map(({ line: each }) => each);

  return {
    waters: [
      { id: 'ocean', d: pathOf(ground.ocean, projection, { isClosed: true, reach }) },
      { id: 'lakes', d: pathOf(ground.lakes, projection, { isClosed: true, reach }) }
    ].filter(({ d }) => d !== ''),
    rivers: RIVER_SIZES.toReversed().flatMap((size) => line(size, ofSize(ground.rivers, size), RIVERS[size])),
    shores: [...line('coast', ground.coast, COAST), ...line('shores', ground.lakes, SHORES)],
    roads: ROAD_SIZES.toReversed().flatMap((size) =>
      line(size, ofSize(ground.roads, size), ROADS[size], 2 * ROAD_CASING)
    ),
    borders: [
      ...line(
        'former',
        former.flatMap(({ lines }) => lines),
        BORDERS.former,
        BORDER_CASING.width
      ),
      ...BORDER_CLASSES.toReversed().flatMap((name) =>
        line(name, ground.borders[name], BORDERS[name], BORDER_CASING.width)
      )
    ]
  };
}

const tidy = (pixels: number) => Number(pixels.toFixed(2));

function strokeOf(
  { width, dash }: LineStyle,
  zoom: number,
  casing: number
): Pick<DrawnLine, 'width' | 'dash' | 'casing'> {
  const exact = atZoom(width, zoom);
  return {
    width: tidy(exact),
    dash: dash && dashesOf(dash, atZoom(width, Math.floor(zoom)), zoom),
    casing: tidy(exact + casing)
  };
}

/** From dashes in widths of the line, as wide as it is at the last whole zoom. */
export const dashesOf = (dash: readonly number[], width: number, zoom: number): string =>
  dash.map((widths) => tidy(widths * width * dashStretch(zoom))).join(' ');
