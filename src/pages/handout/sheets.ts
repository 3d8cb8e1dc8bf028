/** Handout, worksheet and key of all chapters of a story in one language. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { HANDOUT_KINDS, handoutPath, type HandoutKind } from '../../io/handout-path';
import { pageGraphOf } from '../../io/page-graph';
import type { Chapter } from '../../schema/story';
import type { AppState } from '../../state/app-state.svelte';
import type { Sheet } from '../sheet';
import Answers from './Answers.svelte';
import Handout from './Handout.svelte';
import { handoutWords } from './words';
import Worksheet from './Worksheet.svelte';

type Props = { app: AppState; chapter: Chapter; base: string; site: string | undefined };
const CONTENTS: Record<HandoutKind, Component<Props>> = {
  handout: Handout,
  worksheet: Worksheet,
  answers: Answers
};

export function handoutSheets(app: AppState, base: string): Sheet[] {
  const { atlas, words } = app;
  const t = handoutWords(words);
  const story = words.text(atlas.story.story.title).text;
  return atlas.story.chapters.flatMap((chapter) =>
    HANDOUT_KINDS.map((kind): Sheet => {
      const path = handoutPath(chapter.id, kind);
      const title = t(`${kind}.of`, { title: words.text(chapter.title).text });
      const description = t(`${kind}.description`);
      const page = { locale: words.locale, path, title, description, story };
      return {
        path,
        title,
        description,
        // The page of the chapter says all of it, and is the one to be found.
        isUnlisted: true,
        graph: (root) => pageGraphOf({ ...page, root }),
        render: (site) => render(CONTENTS[kind], { props: { app, chapter, base, site } })
      };
    })
  );
}
