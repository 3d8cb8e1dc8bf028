/** The rows of the table that says what the picture shows: filled cells, and the empty time between them. */
import { actsIn, binsOf, cellColumns, countsIn, type Bins } from '../../domain/bins';
import type { Columns } from '../../domain/columns';
import { coarser, spanOfCell, type TimeScale } from '../../domain/scale';
import type { Sieve } from '../../domain/sieve';
import type { Counts } from '../../domain/tally';
import type { Span } from '../../domain/time';
import type { ActGroup } from '../../schema/vocabulary';

export type BinRow =
  | {
      type: 'filled';
      span: Span;
      certain: Counts;
      possible: Counts;
      /** Of the certain statements, by group; of the events, those that are claimed, alleged or planned. */
      acts: Record<ActGroup, number>;
      unsettled: number;
    }
  | { type: 'empty'; span: Span };

/** More rows than this are months instead of days, or years instead of months. */
const MOST_ROWS = 150;

/** A cell is a row where something stands in it; what only may lie in it is told in the rows that there are. */
export function binRows(columns: Columns, sieve: Sieve, scale: TimeScale, bins: Bins): BinRow[] {
  const knots = [() => scale.days, () => coarser(scale, 'month'), () => coarser(scale, 'year')];
  let rows: BinRow[] = [];
  for (const make of knots) {
    const days = make();
    const own = days === scale.days ? bins : binsOf(columns, sieve, cellColumns(columns, days));
    rows = rowsOf(own, new Set(scale.folds.map(({ from }) => from)));
    if (rows.length <= MOST_ROWS) break;
  }
  return rows;
}

function rowsOf(bins: Bins, folds: ReadonlySet<number>): BinRow[] {
  const rows: BinRow[] = [];
  for (let cell = 0; cell < bins.standing.length; cell++) {
    const span = spanOfCell({ days: bins.knots }, cell);
    if (bins.standing[cell]! > 0)
      rows.push({
        type: 'filled',
        span,
        ...countsIn(bins, cell),
        acts: actsIn(bins, cell),
        unsettled: bins.unsettled[cell]!
      });
    else if (folds.has(span.start)) rows.push({ type: 'empty', span });
  }
  return rows;
}
