/** What is known and what is held back, in words: for panels, for the list, and for reading aloud. */
import type { AppState } from '../state/app-state.svelte';

type Context = Pick<AppState, 'atlas' | 'knownBy' | 'later' | 'view' | 'whole' | 'words'>;

/** `heldBack`: where something else than entries is counted. */
export function knownText(app: Context, heldBack = heldBackText(app)): string {
  const { atlas, knownBy, whole, words } = app;
  if (knownBy === undefined) return words.t('known.now');
  const then = words.t('known.then', {
    date: words.date(knownBy),
    shown: atlas.story.sources.length,
    count: whole.story.sources.length
  });
  return heldBack === '' ? then : `${then} ${heldBack}`;
}

/** Of what the list shows; of all the story, where that is what a panel is about. */
function heldBackText({ atlas, later, view, whole, words }: Context): string {
  const count = view.panel !== undefined && view.scope === 'all' ? whole.size - atlas.size : later;
  return words.t(count === 0 ? 'known.held-back.none' : 'known.held-back', { count });
}
