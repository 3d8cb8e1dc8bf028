import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureScale, magnitudeOf, markOf, type FigureMark } from '../../src/domain/figure-scale';
import { both } from '../fixtures/tiny-story';
import { tinyFigure } from '../fixtures/depot-story';
import type { Figure } from '../../src/schema/story';

const mark = (change: Partial<Figure>, others: Figure[] = []) => {
  const figure = tinyFigure({ id: 'it', ...change });
  return markOf(figure, { figures: [figure, ...others] });
};
const point = (value: number): FigureMark => ({
  shape: 'point',
  value,
  isIncluded: true,
  open: undefined,
  isInDoubt: false
});

describe('a mark', () => {
  it.each([
    ['exactly', true, undefined],
    ['reaches', true, undefined],
    ['about', true, 'both'],
    ['at-least', true, 'up'],
    ['more-than', false, 'up'],
    ['almost', false, 'down'],
    ['under', false, 'down']
  ] as const)('of "%s" includes its number: %s, and is open %s', (comparator, isIncluded, open) =>
    expect(mark({ comparator })).toMatchObject({ shape: 'point', value: 20, isIncluded, open })
  );

  it('is a band only where the source gives a magnitude', () => {
    const said = (text: string) => mark({ comparator: 'unquantified', asPrinted: { lang: 'id', text } });
    expect(said('mencapai puluhan ribu')).toMatchObject({ shape: 'band', from: 10_000, to: 100_000 });
    expect(said('Ribuan lainnya luka-luka')).toMatchObject({ shape: 'band', from: 1000, to: 10_000 });
    expect(said('banyak korban')).toEqual({ shape: 'words' });
    expect(said('seribu')).toEqual({ shape: 'words' });
  });

  it('is none where the number is withheld', () =>
    expect(mark({ comparator: 'not-disclosed' })).toEqual({ shape: 'words' }));

  it('is in doubt where a hedge beside it may mean it too, and a note says so', () => {
    const hedged = tinyFigure({ id: 'other', comparator: 'at-least' });
    const note = both('“At least” stands before 30 only');
    expect(mark({ note }, [hedged])).toMatchObject({ isInDoubt: true });
    expect(mark({ note })).toMatchObject({ isInDoubt: false });
    expect(mark({}, [hedged])).toMatchObject({ isInDoubt: false });
    expect(mark({ note: both('Whose civilians is not said') }, [hedged])).toMatchObject({ isInDoubt: false });
  });
});

describe('a magnitude', () => {
  it.each([
    ['id', 'ratusan ribu orang', 'hundreds-of-thousands'],
    ['id', 'puluhan  orang', 'tens'],
    ['en', 'Tens of thousands fled', 'tens-of-thousands'],
    ['en-GB', 'dozens', 'tens'],
    ['id', 'ratusan luka, ribuan mengungsi', undefined],
    ['hy', 'ribuan', undefined]
  ])('in %s of "%s" is %s', (lang, text, expected) => expect(magnitudeOf({ lang, text })).toBe(expected));
});

describe('a scale', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 40 });

  it.each(['linear', 'log'] as const)('that is %s keeps every number in its order and in sight', (mode) => {
    fc.assert(
      fc.property(numbers, (values) => {
        const scale = figureScale(values.map(point), mode)!;
        const sorted = [...values].sort((a, b) => a - b).map(scale.at);
        for (const [index, at] of sorted.entries()) {
          expect(at).toBeGreaterThanOrEqual(sorted[index - 1] ?? 0);
          expect(at).toBeLessThanOrEqual(1);
        }
        expect(new Set(values.map(scale.at)).size).toBe(new Set(values).size);
      })
    );
  });

  it('runs from zero, in even and whole steps', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const { ticks, at } = figureScale(values.map(point), 'linear')!;
        expect(ticks[0]).toEqual({ value: 0, at: 0 });
        const step = ticks[1]!.value;
        expect(ticks.map(({ value }) => value)).toEqual(ticks.map((_, index) => index * step));
        expect(Number.isInteger(step)).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(at(step * 2) - at(step)).toBeCloseTo(ticks.length > 2 ? at(step) : 0);
      })
    );
  });

  it('by powers of ten has a place for zero, and room below what is open below', () => {
    const zero = figureScale([point(0), point(50)], 'log')!;
    expect(zero.at(0)).toBe(0);
    expect(zero.at(10)).toBeGreaterThan(0);
    const under: FigureMark = {
      shape: 'point',
      value: 1000,
      isIncluded: false,
      open: 'down',
      isInDoubt: false
    };
    expect(figureScale([under, point(5000)], 'log')!.at(1000)).toBeGreaterThan(0);
  });

  it('holds a band whole', () => {
    const band: FigureMark = { shape: 'band', from: 1000, to: 10_000, magnitude: 'thousands' };
    const scale = figureScale([band, point(8000)], 'linear')!;
    expect(scale.at(10_000)).toBe(1);
  });

  it('is not there without a number', () =>
    expect(figureScale([{ shape: 'words' }], 'linear')).toBeUndefined());
});
