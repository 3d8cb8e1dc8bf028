/** The pages of all chapters of a story in one language. */
import { render } from 'svelte/server';
import { chapterGraphOf } from '../../io/chapter-graph';
import { itemPath } from '../../io/item-path';
import { stepView } from '../../io/step-view';
import type { AppState } from '../../state/app-state.svelte';
import { oembedAt } from '../items/oembed';
import { storyCard } from '../picture/card';
import { sheetPicture, type Sheet } from '../sheet';
import ChapterPage from './ChapterPage.svelte';
import { chaptersWords } from './words';

export function chapterSheets(app: AppState, base: string): Sheet[] {
  const { atlas, words } = app;
  return atlas.story.chapters.map((chapter): Sheet => {
    const path = itemPath({ kind: 'chapter', id: chapter.id });
    const title = words.text(chapter.title).text;
    const description = words.text(chapter.summary).text;
    const { chapter: _chapter, step: _step, ...first } = stepView(atlas, chapter, chapter.steps[0]!);
    return {
      path,
      title,
      description,
      picture: sheetPicture(app, storyCard(app, { title, description })),
      // The frame of another page shows what the first step shows.
      oembed: (site) => oembedAt(app, { path, title, change: first, isPictured: true }, site),
      graph: (root) =>
        chapterGraphOf(chapter, {
          atlas,
          locale: words.locale,
          root,
          title,
          description,
          list: chaptersWords(words)('title')
        }),
      render: () => render(ChapterPage, { props: { app, chapter, title, base } })
    };
  });
}
