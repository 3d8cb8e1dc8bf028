/** Words along the axis: there, right and never over one another, at any width. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionOf, timeScale, trueScale, unfolded } from '../../src/domain/scale';
import { ticksOf, type LabelKind, type Label } from '../../src/domain/ticks';
import { civilOf, dayOf, type Day } from '../../src/domain/time';
import { karabakhDates, karabakhExtent } from '../fixtures/clustered';

const scale = timeScale(karabakhDates(), karabakhExtent);
const opened = scale.folds.map(({ from }) => from);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const write = (kind: LabelKind, at: Day): string => {
  const { year, month, day } = civilOf(at);
  const name = MONTHS[month - 1]!;
  return {
    year: `${year}`,
    month: name,
    'month-year': `${name} ${year}`,
    day: `${day}`,
    'day-month': `${day} ${name}`
  }[kind];
};
const at = (width: number, isSlim = false) => ticksOf(scale, { unitPx: width / scale.length, isSlim, write });
const texts = (labels: Label[]) => labels.map(({ text }) => text).join(' ');

describe('labels', () => {
  it('name years, Mondays and short days on a wide screen', () => {
    const { labels, headers } = at(1392);
    expect(texts(labels)).toBe('1988 1990 1992 1994 1996 1998 Jul 28 5 12 19 26 2 9 18 19 20 21 22');
    expect(texts(headers)).toBe('2020 Oct 2020 Nov 2020 Sep 2023');
  });

  it('say the month themselves on a phone', () =>
    expect(texts(at(342, true).labels)).toBe('1988 2020 5 Oct 19 Oct 2 Nov 2023'));

  it('stand over the day that they name', () => {
    const fifth = at(1392).labels.find(({ text }) => text === '5')!;
    expect(fifth.position).toBeCloseTo(positionOf(scale, dayOf(2020, 10, 5)) + 0.5, 6);
  });

  it('name years where days have no width', () => {
    const linear = trueScale(karabakhExtent);
    const { labels, headers } = ticksOf(linear, { unitPx: 1392 / linear.length, isSlim: false, write });
    expect(texts(labels)).toMatch(/^1989 1990 1991 .*2022 2023$/);
    expect(headers).toEqual([]);
  });

  it('never overlap', () =>
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 4000 }), fc.boolean(), fc.nat(2), (width, isSlim, which) => {
        const drawn = [scale, trueScale(karabakhExtent), unfolded(scale, opened)][which]!;
        const unitPx = width / drawn.length;
        const { labels, headers } = ticksOf(drawn, { unitPx, isSlim, write });
        const ends = (list: Label[], isCentred: boolean) =>
          list.map(({ position, width: own }) => {
            const start = position * unitPx - (isCentred ? own / 2 : 0);
            return [start, start + own] as const;
          });
        for (const list of [ends(labels, true), ends(headers, false)])
          list.slice(1).forEach(([start], index) => expect(start).toBeGreaterThan(list[index]![1]));
        expect(labels.length).toBeGreaterThan(0);
      })
    ));
});
