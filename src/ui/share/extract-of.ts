/** The entries that the list shows, ready to be written into a file. */
import type { Extract } from '../../io/export/extract';
import type { AppState } from '../../state/app-state.svelte';
import { chainText } from '../figures/figure-words';
import { amountText } from '../list/figure-text';
import { saidOf, sentenceText } from '../sentence';

export function extractOf(app: AppState, { root, link }: Pick<Extract, 'root' | 'link'>): Extract {
  const { atlas, words, selection, asked } = app;
  return {
    atlas,
    words,
    rows: [...selection.rows],
    window: asked.window,
    root,
    link,
    description: sentenceText(words, saidOf(app)),
    amountOf: (figure) => amountText(words, figure),
    chainOf: (statement) => chainText(app, statement)
  };
}
