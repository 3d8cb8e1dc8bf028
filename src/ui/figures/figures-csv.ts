/** The figures as a table for other programs: codes as in the data, names in the language of the page. */
import { isDated, type FigureRow } from '../../domain/figures';
import type { CsvCell } from '../../io/csv';
import type { AppState } from '../../state/app-state.svelte';
import { actorName } from '../list/speaker';
import { chainText, whoText } from './figure-words';

type Context = Pick<AppState, 'atlas' | 'view' | 'words'>;

const COLUMNS = [
  'claimant',
  'role',
  'chain',
  'measure',
  'comparator',
  'value',
  'unit',
  'population',
  'side',
  'as-of',
  'period',
  'quote',
  'source',
  'published',
  'statement'
] as const;
type Column = (typeof COLUMNS)[number];

/** The head, then one line a figure. */
export function csvOfFigures(app: Context, rows: readonly FigureRow[]): CsvCell[][] {
  return [
    COLUMNS.map((column) => app.words.t(`figures.csv.${column}`)),
    ...rows.map((row) => {
      const cells = cellsOf(app, row);
      return COLUMNS.map((column) => cells[column]);
    })
  ];
}

function cellsOf(app: Context, row: FigureRow): Record<Column, CsvCell> {
  const { figure, statement } = row;
  const { measure, comparator, value, unit, population, side, asOf, period, asPrinted } = figure;
  const sources = [...new Set(figure.evidence.map(({ source }) => source))].flatMap(
    (id) => app.atlas.sourceById.get(id) ?? []
  );
  return {
    claimant: whoText(app, row).who,
    role: roleOf(app, row),
    chain: chainText(app, statement),
    measure,
    comparator,
    value,
    unit,
    population,
    side: side === 'both' || side === 'not-stated' ? side : actorName(app, side),
    'as-of': asOf?.edtf,
    period: period && (isDated(period) ? period.edtf : app.words.text(period).text),
    quote: asPrinted.text,
    source: sources.map(({ id, url }) => url ?? id).join(' '),
    published: sources.map(({ published }) => published.at).join(' '),
    statement: statement.id
  };
}

/** What this statement's own article calls the claimant. */
function roleOf(app: Context, { claimant, statement }: FigureRow): string | undefined {
  const role = app.atlas.actorById
    .get(claimant)
    ?.roles.find(({ source }) => statement.evidence.some((passage) => passage.source === source));
  return role && app.words.text(role.text).text;
}
