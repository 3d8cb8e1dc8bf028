/** The time line of a handout: its own folded axis, and where the signs of statements and events stand on it. */
import type { Moment } from '../../domain/handout';
import { positionOf, timeScale, trueScale, type TimeScale } from '../../domain/scale';
import type { Day } from '../../domain/time';
import { frameOf, xOf, type Frame } from '../../ui/time/frame';

export type Sign = { id: string; text: string; x: number; y: number; isOpen: boolean };
/** All signs of one day and one doubt, over or under the axis, and the days that they may be of. */
export type Cluster = { key: string; signs: Sign[]; foot: number; from: number; to: number; isOpen: boolean };
export type LineLayout = { scale: TimeScale; frame: Frame; over: Cluster[]; under: Cluster[] };

export const SIGN = 15;
const GAP = 2;
/** So many days all have room on the paper. */
const FEW_DAYS = 100;
const ROWS = 3;
/** Under the words of the axis. */
const LANE = { top: 105, height: 22 };

/** `axis`: what the axis has room for, whether or not it has a sign here. */
export function lineLayout(
  moments: readonly Moment[],
  axis: readonly Moment[],
  days: readonly Day[],
  width: number,
  isOver: (moment: Moment) => boolean
): LineLayout {
  const spans = [
    ...axis.map(({ span, at }) => ({ ...span, at })),
    ...days.map((at) => ({ start: at, end: at + 1, at }))
  ];
  const extent = {
    start: Math.min(...spans.map(({ start }) => start)) - 1,
    end: Math.max(...spans.map(({ end }) => end)) + 1
  };
  const isShort = extent.end - extent.start <= FEW_DAYS;
  const scale = isShort
    ? trueScale(extent)
    : timeScale(
        {
          size: spans.length,
          start: Int32Array.from(spans, ({ start }) => start),
          end: Int32Array.from(spans, ({ end }) => end),
          anchor: Int32Array.from(spans, ({ at }) => at)
        },
        extent
      );
  const { base, ...flat } = frameOf(width, scale.length, false, false);
  const bottom = LANE.top + LANE.height;
  const frame = { ...flat, base, laneEnd: bottom, bandEnd: bottom, height: bottom + 1 };
  return {
    scale,
    frame,
    over: clusters(
      moments.filter(isOver),
      scale,
      frame,
      ROWS,
      (row) => base - 4 - SIGN / 2 - row * (SIGN + 1)
    ),
    under: clusters(
      moments.filter((moment) => !isOver(moment)),
      scale,
      frame,
      1,
      () => LANE.top + LANE.height / 2
    )
  };
}

function clusters(
  moments: readonly Moment[],
  scale: TimeScale,
  frame: Frame,
  rows: number,
  yOf: (row: number) => number
): Cluster[] {
  const groups = new Map<string, Moment[]>();
  for (const moment of moments) {
    const key = `${moment.at} ${moment.isBounded ? moment.span.start : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), moment]);
  }
  const wanted = [...groups]
    .map(([key, all]) => {
      const [{ at, span, isBounded }] = all as [Moment, ...Moment[]];
      const columns = Math.ceil(all.length / rows);
      const foot = xOf(frame, (positionOf(scale, at) + positionOf(scale, at + 1)) / 2);
      return { key, all, foot, span, isBounded, columns, width: columns * (SIGN + GAP) - GAP };
    })
    .sort((a, b) => a.foot - b.foot || Number(b.isBounded) - Number(a.isBounded));
  const lefts = sideBySide(wanted, frame.width);
  return wanted.map(({ key, all, foot, span, isBounded, columns }, index) => ({
    key,
    foot,
    from: xOf(frame, positionOf(scale, span.start)),
    to: xOf(frame, positionOf(scale, span.end)),
    isOpen: isBounded,
    signs: all.map(({ id, sign }, at) => ({
      id,
      text: sign,
      x: lefts[index]! + (at % columns) * (SIGN + GAP) + SIGN / 2,
      y: yOf(Math.floor(at / columns)),
      isOpen: isBounded
    }))
  }));
}

/** Each as near to its foot as its neighbours let it, none over another, none beyond the ends. */
function sideBySide(all: readonly { foot: number; width: number }[], width: number): number[] {
  const lefts: number[] = [];
  let end = 0;
  for (const { foot, width: own } of all) {
    const left = Math.max(foot - own / 2, end);
    lefts.push(left);
    end = left + own + GAP;
  }
  let limit = width;
  for (let index = all.length - 1; index >= 0; index--) {
    lefts[index] = Math.min(lefts[index]!, limit - all[index]!.width);
    limit = lefts[index]! - GAP;
  }
  return lefts;
}
