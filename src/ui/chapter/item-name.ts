/** What a record is called where a step names it, and where it is shown. */
import { publicationDay } from '../../domain/atlas';
import { placeLabel } from '../../i18n';
import { itemPath, type Item } from '../../io/item-path';
import type { AppState } from '../../state/app-state.svelte';
import { actorName, speakerName } from '../list/speaker';

type Context = Pick<AppState, 'atlas' | 'whole' | 'view' | 'words'>;

export type NamedItem = {
  name: string;
  /** In what language, where it is not the page's. */
  lang: string | undefined;
  /** When, where that tells it from others. */
  date: string | undefined;
  /** What opens in the list; undefined where the record has only a page. */
  open: string | undefined;
  /** From a language's folder. */
  path: string;
};

/** undefined for an id that no record has. */
export function namedItem(app: Context, id: string): NamedItem | undefined {
  const { whole, words, view } = app;
  const page = (item: Item, name: string, more: Partial<NamedItem> = {}): NamedItem => ({
    name,
    lang: undefined,
    date: undefined,
    open: undefined,
    path: itemPath(item),
    ...more
  });
  const event = whole.eventById.get(id);
  if (event) {
    const { text, lang } = words.text(event.title);
    return page({ kind: 'event', id }, text, { lang, date: words.when(event.when, 'short'), open: id });
  }
  const figure = whole.figureById.get(id);
  const statement = whole.statementById.get(id) ?? figure?.statement;
  if (statement)
    return page({ kind: 'statement', id: statement.id }, speakerName(app, statement), {
      date: words.when(statement.said.when, 'short'),
      open: statement.id
    });
  const place = whole.placeById.get(id);
  if (place) return page({ kind: 'place', id }, placeLabel(place, view.locale));
  const source = whole.sourceById.get(id);
  if (source)
    return page({ kind: 'source', id }, actorName(app, source.outlet), {
      date: words.shortDate(publicationDay(source))
    });
  return whole.actorById.has(id) ? page({ kind: 'actor', id }, actorName(app, id)) : undefined;
}
