/** Who says it, by the name that stands at the head of a statement. */
import { claimantOf } from '../../domain/atlas';
import { actorLabel } from '../../i18n';
import type { Statement } from '../../schema/story';
import type { AppState } from '../../state/app-state.svelte';

type Context = Pick<AppState, 'atlas' | 'view' | 'words'>;

export function actorName({ atlas, view }: Pick<Context, 'atlas' | 'view'>, id: string): string {
  const actor = atlas.actorById.get(id);
  return actor ? actorLabel(actor, view.locale) : id;
}

export function speakerName(app: Context, statement: Statement): string {
  const name = actorName(app, claimantOf(statement, app.atlas.sourceById));
  return statement.speaker === null ? app.words.t('list.own-voice', { outlet: name }) : name;
}
