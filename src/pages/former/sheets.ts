/** Pages at the addresses of ids that have gone, so that a link of last year does not end in nothing. */
import { render } from 'svelte/server';
import { spanOf } from '../../domain/time';
import { itemPath } from '../../io/item-path';
import { pageGraphOf } from '../../io/page-graph';
import type { Alias, Withdrawal } from '../../schema/history';
import type { AppState } from '../../state/app-state.svelte';
import { correctionsWords } from '../corrections/words';
import type { Sheet } from '../sheet';
import FormerPage from './FormerPage.svelte';

export function formerSheets(app: AppState, base: string): Sheet[] {
  const { aliases = [], withdrawn = [] } = app.atlas.story;
  return [...aliases, ...withdrawn].flatMap((gone) => sheetOf(app, gone, base));
}

/** None for a figure, which never had a page of its own. */
function sheetOf(app: AppState, gone: Alias | Withdrawal, base: string): Sheet[] {
  const { id, kind } = gone;
  if (kind === 'figure') return [];
  const t = correctionsWords(app.words);
  const path = itemPath({ kind, id });
  const is = 'was' in gone ? 'gone' : 'moved';
  const title = t(`${is}.title`);
  const [next, ...others] = 'to' in gone ? gone.to : [];
  // Where it leads to several, the reader chooses.
  const instead = next !== undefined && others.length === 0 ? itemPath({ kind, id: next }) : null;
  const description = t(`${is}.description`, { id, date: app.words.date(spanOf(gone.date)!.start) });
  const story = app.words.text(app.atlas.story.story.title).text;
  return [
    {
      path,
      title,
      description,
      instead,
      graph: (root) => pageGraphOf({ locale: app.words.locale, root, path, title, description, story }),
      render: () => render(FormerPage, { props: { app, gone, path, instead, title, base } })
    }
  ];
}
