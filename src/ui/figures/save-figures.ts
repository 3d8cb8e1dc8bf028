/** Hands the reader figures as a table for other programs, in the order in which they are shown side by side. */
import { panelsOf, type FigureRow } from '../../domain/figures';
import { BYTE_ORDER_MARK, csvText } from '../../io/csv';
import type { AppState } from '../../state/app-state.svelte';
import { actorName } from '../list/speaker';
import { download } from './download';
import { csvOfFigures } from './figures-csv';

export function saveFigures(app: AppState, rows: readonly FigureRow[]): void {
  const inOrder = panelsOf(rows, (actor) => actorName(app, actor)).flatMap((panel) => panel.rows);
  const text = BYTE_ORDER_MARK + csvText(csvOfFigures(app, inOrder));
  download(`${app.atlas.story.story.id}-${app.words.t('figures.file')}.csv`, 'text/csv;charset=utf-8', text);
}
