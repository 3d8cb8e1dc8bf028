/** What a correction is about, as a reader would call it, and the page where it stands. */
import { placeLabel } from '../../i18n';
import type { Item } from '../../io/item-path';
import type { AppState } from '../../state/app-state.svelte';
import { titleOf } from '../items/heads';
import { itemHref } from '../items/item-href';
import { correctionsWords } from './words';

export type Subject = { text: string; href: string };

/** The item as which a record is shown; a figure stands in its statement. undefined for ids that are no living record's. */
export function itemOfId({ atlas }: AppState, id: string): Item | undefined {
  if (atlas.statementById.has(id)) return { kind: 'statement', id };
  if (atlas.eventById.has(id)) return { kind: 'event', id };
  if (atlas.placeById.has(id)) return { kind: 'place', id };
  if (atlas.actorById.has(id)) return { kind: 'actor', id };
  if (atlas.sourceById.has(id)) return { kind: 'source', id };
  const statement = atlas.figureById.get(id)?.statement;
  return statement && { kind: 'statement', id: statement.id };
}

/** Several where a record was split, and one for what was withdrawn since, which has a page of its own. */
export function subjectsOf(app: AppState, id: string, base: string): Subject[] {
  const { atlas, words, view } = app;
  const t = correctionsWords(words);
  const { aliasById, withdrawnById } = atlas.history;
  const gone = withdrawnById.get(id);
  if (gone)
    return gone.kind === 'figure'
      ? []
      : [{ text: words.text(gone.was).text, href: itemHref(base, app, { kind: gone.kind, id }) }];
  return (aliasById.get(id)?.to ?? [id]).flatMap((now) => {
    const chapter = atlas.chapterById.get(now);
    if (chapter)
      return [
        { text: words.text(chapter.title).text, href: itemHref(base, app, { kind: 'chapter', id: now }) }
      ];
    const item = itemOfId(app, now);
    if (!item) return [];
    const place = atlas.placeById.get(now);
    const text = place ? placeLabel(place, view.locale) : titleOf(app, item);
    return [
      {
        text: atlas.figureById.has(now) ? t('subject.figure', { text }) : text,
        href: itemHref(base, app, item)
      }
    ];
  });
}
