/** The figures as a table for other programs: fields and codes as in the data, names in the language of the page. */
import { isDated, type FigureRow } from '../../domain/figures';
import type { CsvCell } from '../../io/csv';
import type { AppState } from '../../state/app-state.svelte';
import { chainText, whoText } from './figure-words';

type Context = Pick<AppState, 'atlas' | 'view' | 'words'>;

/** The fields of the data, by their own names in whatever language the page is; README tells what each holds. */
const COLUMNS = [
  'figure',
  'statement',
  'claimant',
  'claimantName',
  'role',
  'chain',
  'measure',
  'comparator',
  'value',
  'unit',
  'hedge',
  'population',
  'side',
  'asOf',
  'period',
  'subsetOf',
  'asPrinted',
  'zone',
  'source',
  'url',
  'published'
] as const;
type Column = (typeof COLUMNS)[number];

/** The head, then one line a figure. */
export function csvOfFigures(app: Context, rows: readonly FigureRow[]): CsvCell[][] {
  return [
    [...COLUMNS],
    ...rows.map((row) => {
      const cells = cellsOf(app, row);
      return COLUMNS.map((column) => cells[column]);
    })
  ];
}

function cellsOf(app: Context, row: FigureRow): Record<Column, CsvCell> {
  const { figure, statement } = row;
  const { measure, comparator, value, unit, hedge, population, side, asOf, period, subsetOf } = figure;
  const sources = [...new Set(figure.evidence.map(({ source }) => source))].flatMap(
    (id) => app.atlas.sourceById.get(id) ?? []
  );
  return {
    figure: figure.id,
    statement: statement.id,
    claimant: row.claimant,
    claimantName: whoText(app, row).who,
    role: roleOf(app, row),
    chain: chainText(app, statement),
    measure,
    comparator,
    value,
    unit,
    hedge,
    population,
    side,
    asOf: asOf?.edtf,
    period: period && (isDated(period) ? period.edtf : app.words.text(period).text),
    subsetOf,
    asPrinted: figure.asPrinted.text,
    zone: statement.zone,
    source: sources.map(({ id }) => id).join(' '),
    url: sources.flatMap(({ url }) => url ?? []).join(' '),
    published: sources.map(({ published }) => published.at).join(' ')
  };
}

/** What this statement's own article calls the claimant. */
function roleOf(app: Context, { claimant, statement }: FigureRow): string | undefined {
  const role = app.atlas.actorById
    .get(claimant)
    ?.roles.find(({ source }) => statement.evidence.some((passage) => passage.source === source));
  return role && app.words.text(role.text).text;
}
