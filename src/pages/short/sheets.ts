/** Pages at addresses of steps that are short enough to be typed from a screen at the other end of a room. */
import { render } from 'svelte/server';
import { itemPath } from '../../io/item-path';
import { pageGraphOf } from '../../io/page-graph';
import type { AppState } from '../../state/app-state.svelte';
import type { Sheet } from '../sheet';
import ShortPage from './ShortPage.svelte';

export function shortSheets(app: AppState, base: string): Sheet[] {
  const { atlas, words } = app;
  const story = words.text(atlas.story.story.title).text;
  return atlas.story.chapters.flatMap((chapter) =>
    chapter.steps.map((step): Sheet => {
      const path = itemPath({ kind: 'step', id: step.id });
      const title = words.text(step.title).text;
      const description = words.text(chapter.title).text;
      return {
        path,
        title,
        description,
        instead: itemPath({ kind: 'chapter', id: chapter.id }),
        graph: (root) => pageGraphOf({ locale: words.locale, root, path, title, description, story }),
        render: () => render(ShortPage, { props: { app, chapter, step, title, base } })
      };
    })
  );
}
