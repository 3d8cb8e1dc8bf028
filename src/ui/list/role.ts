/** What a statement's own article calls the speaker, for whom they speak and to whom. */
import type { Statement } from '../../schema/story';
import type { AppState } from '../../state/app-state.svelte';
import { actorName } from './speaker';

type Context = Pick<AppState, 'atlas' | 'view' | 'words'>;

export function roleTexts(app: Context, { speaker, onBehalfOf, to = [], evidence }: Statement): string[] {
  const { t, text, list } = app.words;
  const role = app.atlas.actorById
    .get(speaker ?? '')
    ?.roles.find(({ source }) => evidence.some((passage) => passage.source === source));
  return [
    ...(role ? [text(role.text).text] : []),
    ...(onBehalfOf ? [t('list.on-behalf', { name: actorName(app, onBehalfOf) })] : []),
    ...(to.length > 0 ? [t('list.to', { names: list(to.map((actor) => actorName(app, actor))) })] : [])
  ];
}
