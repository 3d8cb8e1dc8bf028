/** How wide and how plain the ground is drawn at each zoom, in CSS pixels: one table for WebGL and for SVG. */
import type { BorderClass, RiverSize, RoadSize } from './ground';

/** Values at zooms; straight between them, level beyond. */
export type Stops = readonly (readonly [zoom: number, value: number])[];

export type LineStyle = {
  /** Not drawn below this zoom. */
  from: number;
  width: Stops;
  /** In widths of the line; round caps where it is dots. */
  dash?: readonly number[];
  isDotted?: boolean;
};

export const COAST: LineStyle = {
  from: 1,
  width: [
    [2, 0.4],
    [9, 1.1]
  ]
};

export const RIVERS: Record<RiverSize, LineStyle> = {
  great: {
    from: 3,
    width: [
      [3, 0.5],
      [6, 1],
      [10, 2.2]
    ]
  },
  river: {
    from: 5,
    width: [
      [5, 0.5],
      [10, 1.6]
    ]
  },
  stream: {
    from: 6.4,
    width: [
      [6.4, 0.4],
      [10, 1.2]
    ]
  }
};

/** Of lakes, which from afar would be all shore. */
export const SHORES: LineStyle = { ...COAST, from: 3.5 };

/** The line between the two edges of the road; `ROAD_CASING` is added on each side. */
export const ROADS: Record<RoadSize, LineStyle> = {
  trunk: {
    from: 6,
    width: [
      [6, 0.8],
      [10, 3]
    ]
  },
  main: {
    from: 6.8,
    width: [
      [6.8, 0.7],
      [10, 2.2]
    ]
  },
  minor: {
    from: 7.6,
    width: [
      [7.6, 0.6],
      [10, 1.6]
    ]
  }
};
export const ROAD_CASING = 0.8;

export const BORDERS: Record<BorderClass | 'former', LineStyle> = {
  international: {
    from: 1,
    width: [
      [1, 0.5],
      [5, 1],
      [9, 1.6]
    ]
  },
  disputed: {
    from: 1,
    width: [
      [1, 0.5],
      [5, 1],
      [9, 1.6]
    ],
    dash: [3, 2.5]
  },
  former: {
    from: 5,
    width: [
      [5, 0.9],
      [9, 1.4]
    ],
    dash: [5, 2.5]
  }
};
/** Pale, below each border: so much wider than the line. */
export const BORDER_CASING = { width: 3, opacity: 0.6 };

/** A line of the story that held for a time: dots, `gap` widths from one to the next. */
export const DATED = { width: 2, gap: 2.2, casing: 2.6, casingOpacity: 0.75 };

/** A road of the story whose course is approximate: dashes over a casing as wide as this, in a glow. */
export const CORRIDOR = { width: 1.8, dash: [3, 2] as const, casing: 4.5, casingOpacity: 0.8 };

/** From near one is in the midst of a soft area, and its colour says less than what lies in it. */
export const SOFT_FADE: Stops = [
  [7.5, 1],
  [9.5, 0.55]
];

/** The finer picture takes over from the coarser one; both pale where mountains would be nothing but fog. */
export const RELIEF: Record<'world' | 'caucasus', Stops> = {
  world: [
    [5, 1],
    [7, 0]
  ],
  caucasus: [
    [3.6, 0],
    [4.6, 1],
    [7.5, 1],
    [9.5, 0.55]
  ]
};

/**
 * How much longer than at the last whole zoom dashes are: a map of tiles stretches them until the next one, and the still
 * map does as it does.
 */
export const dashStretch = (zoom: number): number => 2 ** (zoom - Math.floor(zoom));

export function atZoom(stops: Stops, zoom: number): number {
  const after = stops.findIndex(([at]) => at > zoom);
  if (after === 0) return stops[0]![1];
  if (after === -1) return stops.at(-1)![1];
  const [fromZoom, fromValue] = stops[after - 1]!;
  const [toZoom, toValue] = stops[after]!;
  return fromValue + ((zoom - fromZoom) / (toZoom - fromZoom)) * (toValue - fromValue);
}
