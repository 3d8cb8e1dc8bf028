/** Renders the pages to read without a browser, for one language. */
import { render } from 'svelte/server';
import { buildAtlas } from '../domain/atlas';
import type { GroundFacts } from '../domain/ground-facts';
import { initialView, LOCALES, type Locale } from '../domain/view';
import { loadLanguages, translatorFor } from '../i18n';
import type { Graph } from '../io/json-ld';
import { pageGraphOf } from '../io/page-graph';
import type { Story } from '../schema/story';
import { AppState } from '../state/app-state.svelte';
import { TEXT_PAGES } from '../ui/shell/text-pages';
import { chapterSheets } from './chapters/sheets';
import { feedOf, type Feed } from './corrections/feed';
import { formerSheets } from './former/sheets';
import { handoutSheets } from './handout/sheets';
import { itemSheets } from './items/sheets';
import { llmsOf } from './llms';
import { methodWords } from './method/words';
import { knownIds } from './not-found/known-ids';
import NotFound from './not-found/NotFound.svelte';
import { notFoundWords } from './not-found/words';
import { pageWords } from './page-words';
import { storyCard } from './picture/card';
import { shortSheets } from './short/sheets';
import { sheetPicture, type Sheet, type SheetPicture } from './sheet';
import { PAGES } from './table';
import TextPage from './TextPage.svelte';

await loadLanguages();

/** From a page in a folder of its language's folder, and from one in a folder of that, and of that again. */
const BASE = '../../';
const ITEM_BASE = '../../../';
const HANDOUT_BASE = '../../../../';

function appOf(locale: Locale, story: Story): AppState {
  const atlas = buildAtlas(story);
  return new AppState(atlas, initialView(atlas.extent, locale));
}

export function renderPages(locale: Locale, story: Story, ground: GroundFacts): Sheet[] {
  const app = appOf(locale, story);
  const pages = TEXT_PAGES.map((name): Sheet => {
    const { content, words } = PAGES[name];
    const t = pageWords(app.words, words);
    const [title, description] = [t('title'), t('description')];
    return {
      path: `${name}/`,
      title,
      description,
      picture: sheetPicture(app, storyCard(app, { title, description })),
      graph: (root) => graphOfPage(app, root, { path: `${name}/`, title, description }),
      render: () => render(TextPage, { props: { app, name, title, content, ground, base: BASE } })
    };
  });
  return [
    ...pages,
    ...itemSheets(app, ITEM_BASE),
    ...chapterSheets(app, ITEM_BASE),
    ...shortSheets(app, ITEM_BASE),
    ...handoutSheets(app, HANDOUT_BASE),
    ...formerSheets(app, ITEM_BASE)
  ];
}

/** Pages on which the data set is described: that of the story, and that of the data. */
const WITH_DATA = ['', 'data/'];

function graphOfPage(
  { atlas, words }: AppState,
  root: string,
  page: { path: string; title: string; description: string }
): Graph {
  const story = words.text(atlas.story.story.title).text;
  const data = { atlas, technique: methodWords(words)('description') };
  return pageGraphOf(
    { ...page, locale: words.locale, root, story },
    WITH_DATA.includes(page.path) ? data : undefined
  );
}

/** Of the story's own page, for machines. */
export function storyGraph(locale: Locale, story: Story, root: string): Graph {
  const app = appOf(locale, story);
  const { title, description } = story.story;
  return graphOfPage(app, root, {
    path: '',
    title: app.words.text(title).text,
    description: app.words.text(description).text
  });
}

/** What was corrected, for those who want to be told. */
export function renderFeed(locale: Locale, story: Story): Feed {
  return feedOf(appOf(locale, story));
}

/** In English, for programs of whatever language. */
export const renderLlms = (story: Story, root: string) => llmsOf(appOf('en', story), root);

/** Of no language: nobody knows who comes to an address at which there is nothing. */
export function renderNotFound(story: Story, { root, name }: { root: string; name: string }) {
  const lang = LOCALES[0];
  return {
    lang,
    title: LOCALES.map((locale) => notFoundWords(translatorFor(locale))('title')).join(' · '),
    knownIds: knownIds(story),
    rendered: render(NotFound, { props: { root, name } })
  };
}

/** Of the story's own page, which is rendered elsewhere. */
export function storyPicture(locale: Locale, story: Story): SheetPicture {
  const app = appOf(locale, story);
  return sheetPicture(app, storyCard(app));
}
