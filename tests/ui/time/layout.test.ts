/** Where things lie on the drawn axis, without drawing it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binsOf, cellColumns } from '../../../src/domain/bins';
import { timeScale } from '../../../src/domain/scale';
import { dayOf, textOf } from '../../../src/domain/time';
import { binRows } from '../../../src/ui/time/bin-rows';
import { frameOf, xOf } from '../../../src/ui/time/frame';
import { tagLayout } from '../../../src/ui/time/tag-layout';
import { karabakhExtent, karabakhSpans } from '../../fixtures/clustered';
import { sieveFor, tableOf } from '../../fixtures/table';

it('lays the tags beside each other and inside the picture', () =>
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 220, max: 2000 }),
      (a, b, total) => {
        const handles = { start: Math.min(a, b) * total, end: Math.max(a, b) * total };
        const { start, end } = tagLayout(handles, { start: 110, end: 100 }, total);
        expect(start.start).toBeGreaterThanOrEqual(0);
        expect(start.end).toBeLessThanOrEqual(end.start);
        expect(end.end).toBeLessThanOrEqual(total);
      }
    )
  ));

it('runs the other way where text does', () => {
  const [ltr, rtl] = [false, true].map((isRtl) => frameOf(600, 60, false, isRtl));
  expect([xOf(ltr!, 6), xOf(rtl!, 6)]).toEqual([60, 540]);
});

describe('the rows of the table', () => {
  const rowsFor = (spans: typeof karabakhSpans, extent = karabakhExtent) => {
    const columns = tableOf(spans);
    const scale = timeScale(columns, extent);
    const bins = binsOf(columns, sieveFor(columns), cellColumns(columns, scale.days));
    return binRows(columns, sieveFor(columns), scale, bins);
  };

  it('are the dates with entries, and the empty time between them', () => {
    const rows = rowsFor(karabakhSpans);
    expect(rows.filter(({ type }) => type === 'empty').map(({ span }) => textOf(span.start))).toEqual([
      '2000-01-01',
      '2020-08-01',
      '2020-11-16'
    ]);
    expect(rows.map(({ span }) => textOf(span.start))).not.toContain('2020-10-12');
  });

  it('are months where days would be too many', () => {
    const extent = { start: dayOf(2014, 1, 1), end: dayOf(2018, 1, 1) };
    const days = Array.from({ length: 1461 }, (_, index) => ({
      start: extent.start + index,
      end: extent.start + index + 1
    }));
    const rows = rowsFor(days, extent);
    expect(rows).toHaveLength(48);
    const events = rows.reduce((sum, row) => sum + (row.type === 'filled' ? row.certain.events : 0), 0);
    expect(events).toBe(Math.ceil(1461 / 4));
  });
});
