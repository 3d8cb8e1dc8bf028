/** Claims about the same measure, one row each: sorted and put side by side, never added up, averaged or chosen. */
import type { Bounds } from '../schema/primitives';
import type { Figure, Statement } from '../schema/story';
import { MEASURES, POPULATIONS, type Measure, type Population } from '../schema/vocabulary';
import { compare, plain, type NameOf } from './alphabet';
import { claimantOf, publicationDay, type Atlas } from './atlas';
import { OPEN_PAST, spanOfBounds, type Day } from './time';

export type FigureRow = {
  figure: Figure;
  statement: Statement;
  /** An actor; the outlet where it speaks in its own voice. */
  claimant: string;
  /** Of the first article that has it. */
  published: Day;
  /** The last day that the number may be of. */
  asOf: Day;
};

/** What may share one scale. */
export type FigurePanel = {
  key: string;
  measure: Measure;
  unit: Figure['unit'];
  /** Only of the killed; elsewhere each row says whose it is. */
  population: Population | undefined;
  /** Of a time that was over when the claim was made: another war is another panel. */
  period: Bounds | undefined;
  rows: FigureRow[];
};

/** A toll of last week's explosion is still being counted; that of another war is not. */
const LONG_OVER_DAYS = 31;

type Known = Pick<Atlas, 'story' | 'sourceById'>;

/** Every figure of the story, in the order of their statements. */
export function allFigures({ story, sourceById }: Known): FigureRow[] {
  return story.statements.flatMap((statement) =>
    (statement.figures ?? []).map((figure) => {
      const published = Math.min(
        ...statement.evidence.map(({ source }) => publicationDay(sourceById.get(source)))
      );
      return {
        figure,
        statement,
        claimant: claimantOf(statement, sourceById),
        published,
        asOf: lastDayOf(figure, statement)
      };
    })
  );
}

/** The figures of the statements among some rows of the story. */
export function figuresOf(atlas: Known & Pick<Atlas, 'rowOf'>, rows: Iterable<number>): FigureRow[] {
  const chosen = new Set(rows);
  return allFigures(atlas).filter(({ statement }) => chosen.has(atlas.rowOf.get(statement.id) ?? -1));
}

/** A figure without a date of its own is of the time that it counts, or else of when it was said. */
function lastDayOf({ asOf, period }: Figure, { said }: Statement): Day {
  const dated = asOf ?? (period && isDated(period) && period.latest !== null ? period : said.when);
  return spanOfBounds(dated).end - 1;
}

export function isDated(period: NonNullable<Figure['period']>): period is Bounds {
  return 'edtf' in period && 'latest' in period;
}

/** By as-of, then by the claimant's name; no order that depends on a number. */
export function inOrder(rows: readonly FigureRow[], nameOf: NameOf): FigureRow[] {
  return [...rows].sort(
    (a, b) =>
      a.asOf - b.asOf ||
      compare(plain(nameOf(a.claimant)), plain(nameOf(b.claimant))) ||
      POPULATIONS.indexOf(a.figure.population) - POPULATIONS.indexOf(b.figure.population) ||
      compare(a.figure.id, b.figure.id)
  );
}

/** Each figure on exactly one panel. */
export function panelsOf(rows: readonly FigureRow[], nameOf: NameOf): FigurePanel[] {
  const panels = new Map<string, FigurePanel>();
  for (const row of inOrder(rows, nameOf)) {
    const { measure, unit, population } = row.figure;
    const period = pastPeriodOf(row);
    const counted = measure === 'killed' ? population : undefined;
    const key = [measure, unit, counted ?? '', period?.edtf ?? ''].join(' ');
    const panel = panels.get(key);
    if (panel) panel.rows.push(row);
    else panels.set(key, { key, measure, unit, population: counted, period, rows: [row] });
  }
  return [...panels.values()].sort(
    (a, b) =>
      startOf(a.period) - startOf(b.period) ||
      MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) ||
      rankOf(a.population) - rankOf(b.population) ||
      compare(a.key, b.key)
  );
}

/** The time that the story is about comes first, then earlier times in their order. */
const startOf = (period: Bounds | undefined): Day =>
  period === undefined ? OPEN_PAST - 1 : spanOfBounds(period).start;
const rankOf = (population: Population | undefined): number =>
  population === undefined ? -1 : POPULATIONS.indexOf(population);

/** A dated period that was long over when the claim was made; "since 27 September" goes on. */
function pastPeriodOf({ figure, statement, published }: FigureRow): Bounds | undefined {
  const { period, asOf } = figure;
  if (!period || !isDated(period) || period.latest === null) return undefined;
  const { start } = spanOfBounds(asOf ?? statement.said.when);
  const made = start === OPEN_PAST ? published : start;
  return spanOfBounds(period).end + LONG_OVER_DAYS <= made ? period : undefined;
}

/** What the text of the same article says of the same number, where a headline gives one: the same row first. */
export function bodyOf(headline: FigureRow, rows: readonly FigureRow[]): FigureRow[] {
  const { figure, statement } = headline;
  if (statement.zone !== 'headline') return [];
  const sources = new Set(statement.evidence.map(({ source }) => source));
  const sameArticle = rows.filter(
    (row) => row.statement.zone === 'body' && row.statement.evidence.some(({ source }) => sources.has(source))
  );
  const sameNumber = sameArticle.filter(
    ({ figure: { unit, value } }) => unit === figure.unit && value !== undefined && value === figure.value
  );
  const isSame = (row: FigureRow) =>
    row.figure.measure === figure.measure && row.figure.comparator === figure.comparator;
  const same = sameNumber.filter(isSame);
  return same.length > 0 ? same : sameNumber;
}

/** One claimant who gives different numbers of the same people on one panel; parts of a whole are not the same people. */
export function restatements({ rows }: FigurePanel): { claimant: string; rows: FigureRow[] }[] {
  const said = new Map<string, FigureRow[]>();
  for (const row of rows) {
    const { side, population, value, subsetOf } = row.figure;
    if (row.statement.speaker === null || value === undefined || subsetOf !== undefined) continue;
    const whose = side === 'both' || side === 'not-stated' ? '' : side;
    const who = population === 'all' || population === 'not-stated' ? '' : population;
    const key = `${row.claimant} ${whose} ${who}`;
    const known = said.get(key);
    if (!known) said.set(key, [row]);
    else if (!known.some(({ figure }) => isSameAmount(figure, row.figure))) known.push(row);
  }
  return [...said.values()]
    .filter((rows) => new Set(rows.map(({ figure }) => figure.value)).size > 1)
    .map((rows) => ({ claimant: rows[0]!.claimant, rows }));
}

function isSameAmount(a: Figure, b: Figure): boolean {
  return a.value === b.value && a.comparator === b.comparator;
}
