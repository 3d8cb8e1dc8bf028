/** A view in a few words: what is open or chosen in it, and its dates where they narrow it. */
import { isSameSpan } from '../../domain/time';
import type { View } from '../../domain/view';
import { paramsOf } from '../../io/own-chapter';
import { stepView } from '../../io/step-view';
import type { AppState } from '../../state/app-state.svelte';
import { recordNames } from '../list/record-name';
import { windowText } from '../sentence';

type Seen = Pick<View, 'window' | 'mode' | 'clock' | 'open' | 'compare' | 'places' | 'panel' | 'query'>;

/** To begin with, until somebody finds a better title. */
export function viewText(app: AppState, view: Seen): string {
  const { words } = app;
  const ids = view.compare ?? (view.open === undefined ? view.places : [view.open]);
  const names = [...new Set(ids.flatMap((id) => recordNames(app, id)))];
  const subject = [
    ...(names.length > 0 ? [words.list(names)] : []),
    ...(names.length === 0 && view.query !== '' ? [`“${view.query}”`] : []),
    ...(view.panel ? [words.t(`app.view.${view.panel}`)] : [])
  ];
  const isWhole = isSameSpan(view.window, app.whole.extent);
  return [...subject, ...(subject.length > 0 && isWhole ? [] : [windowText(words, view, 'short')])].join(
    ', '
  );
}

export const queryText = (app: AppState, query: string): string =>
  viewText(app, stepView(app.whole, { id: '' }, { id: '', view: paramsOf(query) }));
