/** Ways from one page to the pages of items, relative, so that they hold wherever the site is hosted. */
import { itemPath, rowItem, type Item, type Paged } from '../../io/item-path';
import type { AppState } from '../../state/app-state.svelte';
import { glossaryHref } from '../../ui/list/glossary-link';
import type { ListLinks } from '../../ui/list/links';
import { pairedIds, type View } from '../../domain/view';
import { mapHref } from '../page-props';

export const itemHref = (base: string, { view }: Pick<AppState, 'view'>, item: Paged): string =>
  `${base}${view.locale}/${itemPath(item)}`;

/** For components of the list: their items have pages here, what takes two of them is in the app. */
export function pageLinks(app: AppState, base: string): ListLinks {
  return {
    itemHref: (id) => itemHref(base, app, rowItem(app.atlas, id)),
    compareHref: (a, b) => mapHref(app, base, { compare: pairedIds(a, b) }),
    figuresHref: (id) => mapHref(app, base, { open: id, panel: 'figures' }),
    copyLink: () => undefined,
    glossaryHref: (term) => glossaryHref(base, app.view.locale, term),
    dataHref: `${base}data/story.json`,
    isComplete: true
  };
}

/** The same item where it can be seen among all others. */
export function viewOf({ kind, id }: Item): Partial<View> {
  if (kind === 'place') return { places: [id] };
  if (kind === 'actor') return { speakers: [id] };
  return kind === 'source' ? { sources: [id] } : { open: id };
}
