/** What an outlet is called in the language of the page. */
import { actorLabel } from '../../i18n';
import type { AppState } from '../../state/app-state.svelte';

export function outletName({ atlas, view }: Pick<AppState, 'atlas' | 'view'>, id: string): string {
  const actor = atlas.actorById.get(id);
  return actor ? actorLabel(actor, view.locale) : id;
}
