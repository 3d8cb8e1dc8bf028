/** What is known and what is held back, in words: for panels, for the list, and for reading aloud. */
import type { Scope } from '../domain/view';
import type { AppState } from '../state/app-state.svelte';

type Context = Pick<AppState, 'atlas' | 'knownBy' | 'later' | 'whole' | 'words'>;

/** `heldBack`: what stands for the entries of the list, where something else is counted. */
export function knownText(app: Context, heldBack = heldBackText(app, 'view')): string {
  const { atlas, knownBy, whole, words } = app;
  if (knownBy === undefined) return words.t('known.now');
  const then = words.t('known.then', {
    date: words.date(knownBy),
    shown: atlas.story.sources.length,
    count: whole.story.sources.length
  });
  return heldBack === '' ? then : `${then} ${heldBack}`;
}

/** Of what the list shows, or of all the story. */
export function heldBackText({ atlas, later, whole, words }: Context, scope: Scope): string {
  const count = scope === 'all' ? whole.size - atlas.size : later;
  return words.t(count === 0 ? 'known.held-back.none' : 'known.held-back', { count });
}
