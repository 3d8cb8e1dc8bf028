/** The pages of all items of a story in one language. */
import { render } from 'svelte/server';
import { claimantOf } from '../../domain/atlas';
import { ITEM_KINDS, itemPath, type Item } from '../../io/item-path';
import { graphOf } from '../../io/json-ld';
import type { Story } from '../../schema/story';
import type { AppState } from '../../state/app-state.svelte';
import { amountText } from '../../ui/list/figure-text';
import { sheetPicture, type Sheet } from '../sheet';
import { headOf } from './heads';
import ItemPage from './ItemPage.svelte';
import { oembedOf } from './oembed';

const RECORDS = {
  statement: 'statements',
  event: 'events',
  place: 'places',
  actor: 'actors',
  source: 'sources'
} as const satisfies Record<Item['kind'], keyof Story>;

export function itemsOf(story: Story): Item[] {
  return ITEM_KINDS.flatMap((kind) => story[RECORDS[kind]].map(({ id }) => ({ kind, id })));
}

export function itemSheets(app: AppState, base: string): Sheet[] {
  const { atlas, words } = app;
  const speaking = new Set(atlas.story.statements.map((each) => claimantOf(each, atlas.sourceById)));
  return itemsOf(atlas.story).map((item) => {
    const { title, description, card } = headOf(app, item);
    // Who says nothing in the story has nothing to show; links to them show the story.
    const isPictured = item.kind !== 'actor' || speaking.has(item.id);
    return {
      path: itemPath(item),
      title,
      description,
      picture: isPictured ? sheetPicture(app, card) : undefined,
      oembed: (site) => oembedOf(app, item, { title, isPictured }, site),
      graph: (root: string) =>
        graphOf(item, {
          atlas,
          locale: words.locale,
          root,
          title,
          amountOf: (figure) => amountText(words, figure)
        }),
      render: () => render(ItemPage, { props: { app, item, title, base } })
    };
  });
}
