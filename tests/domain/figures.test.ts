import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../src/domain/atlas';
import {
  allFigures,
  bodyOf,
  figuresOf,
  inOrder,
  panelsOf,
  restatements,
  type FigureRow
} from '../../src/domain/figures';
import { COMPARATORS, MEASURES, POPULATIONS } from '../../src/schema/vocabulary';
import type { Figure } from '../../src/schema/story';
import { day, depotStory, tinyFigure } from '../fixtures/depot-story';
import { tinyStatement, tinyStory } from '../fixtures/tiny-story';

const nameOf = (actor: string) => actor;
const ids = (rows: readonly FigureRow[]) => rows.map(({ figure }) => figure.id);

const depot = buildAtlas(depotStory());
const killed = panelsOf(allFigures(depot), nameOf)[1]!;

/** Any figures in any statements; numbers that give themselves away in a sum. */
const figures = fc
  .array(
    fc.record({
      measure: fc.constantFrom(...MEASURES),
      population: fc.constantFrom(...POPULATIONS),
      comparator: fc.constantFrom(...COMPARATORS),
      value: fc.integer({ min: 1, max: 5000 }),
      unit: fc.constantFrom('people' as const, 'weeks' as const),
      asOf: fc.option(fc.constantFrom('2020-09-27', '2020-10-01', '2020-10-05'), { nil: undefined }),
      period: fc.option(fc.constantFrom('1994', '2020-09-30'), { nil: undefined }),
      speaker: fc.constantFrom('ann', 'bob-gov', null)
    }),
    { maxLength: 30 }
  )
  .map((list) => {
    const story = tinyStory();
    story.statements = list.map(({ speaker, comparator, value, asOf, period, ...rest }, index) => {
      const hasValue = comparator !== 'unquantified' && comparator !== 'not-disclosed';
      const figure: Figure = {
        ...tinyFigure({ id: `f-${index}`, comparator, ...rest }),
        value: hasValue ? value : undefined,
        asOf: asOf === undefined ? undefined : day(asOf),
        period: period === undefined ? undefined : { ...day('1994-12-31'), edtf: period, earliest: period }
      };
      return tinyStatement({ id: `s-${index}`, speaker, figures: [figure] });
    });
    return story;
  });

describe('panels', () => {
  it('have every figure exactly once, as it is', () => {
    fc.assert(
      fc.property(figures, (story) => {
        const all = allFigures(buildAtlas(story));
        const shown = panelsOf(all, nameOf).flatMap(({ rows }) => rows);
        expect(ids(shown).sort()).toEqual(ids(all).sort());
        const given = new Map(all.map(({ figure }) => [figure.id, figure]));
        for (const { figure } of shown) expect(figure).toBe(given.get(figure.id));
      })
    );
  });

  it('never mix measures, units or, of the killed, populations', () => {
    fc.assert(
      fc.property(figures, (story) => {
        for (const { measure, unit, population, rows } of panelsOf(allFigures(buildAtlas(story)), nameOf))
          for (const { figure } of rows) {
            expect([figure.measure, figure.unit]).toEqual([measure, unit]);
            if (measure === 'killed') expect(figure.population).toBe(population);
          }
      })
    );
  });

  it('have one order, however the claims come in and whatever their numbers are', () => {
    fc.assert(
      fc.property(figures, fc.integer(), (story, seed) => {
        const all = allFigures(buildAtlas(story));
        const shuffled = [...all].sort(
          (a, b) => ((a.figure.id.length * seed) % 7) - ((b.figure.id.length * seed) % 5)
        );
        const other = all.map((row) => ({
          ...row,
          figure: { ...row.figure, value: 5001 - (row.figure.value ?? 0) }
        }));
        const order = (rows: readonly FigureRow[]) =>
          panelsOf(rows, nameOf).map((panel) => [panel.key, ids(panel.rows)]);
        expect(order([...shuffled].reverse())).toEqual(order(all));
        expect(order(other)).toEqual(order(all));
      })
    );
  });

  it('put another war on a panel of its own, and last', () => {
    const panels = panelsOf(allFigures(depot), nameOf);
    expect(panels.map(({ key }) => key)).toEqual([
      'killed people military ',
      'killed people not-stated ',
      'wounded people  ',
      'sheltered people  ',
      'killed people not-stated 1994'
    ]);
    expect(ids(panels.at(-1)!.rows)).toEqual(['dead-1994']);
  });
});

describe('claims about the same dead', () => {
  it('stand by their dates, then by the names of their owners', () =>
    expect(ids(killed.rows)).toEqual(['dead-20', 'dead-125', 'dead-68', 'dead-170', 'dead-170-headline']));

  it('come in the order of names without marks', () => {
    const names: Record<string, string> = { health: 'Éric', ministry: 'Adam' };
    const order = inOrder(allFigures(depot), (actor) => names[actor] ?? actor);
    expect(ids(order).indexOf('dead-125')).toBeLessThan(ids(order).indexOf('dead-20'));
  });
});

describe('the figures of a view', () => {
  it('are those of its statements', () => {
    const rows = [depot.rowOf.get('ministry-125')!, depot.rowOf.get('shelling')!];
    expect(ids(figuresOf(depot, rows))).toEqual(['dead-125']);
    expect(figuresOf(depot, [])).toEqual([]);
  });
});

describe('a headline', () => {
  const all = allFigures(depot);
  const row = (id: string) => all.find(({ figure }) => figure.id === id)!;

  it('is held against the same number in its article', () =>
    expect(ids(bodyOf(row('dead-170-headline'), all))).toEqual(['dead-170']));

  it('prefers the text that says the same', () => {
    const same = {
      ...row('dead-170'),
      figure: { ...row('dead-170').figure, comparator: 'exactly' as const }
    };
    expect(bodyOf(row('dead-170-headline'), [row('dead-170'), same])).toEqual([same]);
  });

  it('may stand alone, and text has no text behind it', () => {
    expect(bodyOf(row('dead-170-headline'), [row('dead-20')])).toEqual([]);
    expect(bodyOf(row('dead-170'), all)).toEqual([]);
  });
});

describe('one speaker with several numbers', () => {
  const restatedBy = (...given: Partial<Figure>[]) => {
    const story = tinyStory();
    story.statements = given.map((change, index) =>
      tinyStatement({
        id: `s-${index}`,
        figures: [tinyFigure({ id: `f-${index}`, measure: 'victims', ...change })]
      })
    );
    return panelsOf(allFigures(buildAtlas(story)), nameOf)
      .flatMap(restatements)
      .map(({ rows }) => ids(rows));
  };

  it('is told with all of them', () =>
    expect(
      restatedBy({ value: 5000, asOf: day('2020-10-01') }, { value: 4000, asOf: day('2020-10-04') })
    ).toEqual([['f-0', 'f-1']]));

  it('is not one who repeats a number, counts two sides, or names a part of a whole', () => {
    expect(restatedBy({ value: 10 }, { value: 10 })).toEqual([]);
    expect(restatedBy({ value: 10, side: 'ann' }, { value: 20, side: 'bob-gov' })).toEqual([]);
    expect(restatedBy({ value: 10 }, { value: 4, subsetOf: 'f-0' })).toEqual([]);
  });
});
