/** What a record is called where there is room for a few words: a place by its names, a statement by whose it is. */
import { placeLabel } from '../../i18n';
import type { AppState } from '../../state/app-state.svelte';
import { actorName, speakerName } from './speaker';

type Context = Pick<AppState, 'atlas' | 'view' | 'words'>;

/** By its id of now or of before; nothing where it was withdrawn. */
export function recordNames(app: Context, id: string): string[] {
  const { aliasById } = app.atlas.history;
  return (aliasById.get(id)?.to ?? [id]).flatMap((now) => nameOf(app, now) ?? []);
}

function nameOf(app: Context, id: string): string | undefined {
  const { atlas, view, words } = app;
  const place = atlas.placeById.get(id);
  if (place) return placeLabel(place, view.locale);
  if (atlas.actorById.has(id)) return actorName(app, id);
  const event = atlas.eventById.get(id);
  if (event) return words.text(event.title).text;
  const statement = atlas.statementById.get(id) ?? atlas.figureById.get(id)?.statement;
  return statement ? speakerName(app, statement) : atlas.sourceById.get(id)?.headline.text;
}
