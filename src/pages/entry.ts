/** Renders the pages to read without a browser, for one language. */
import { render } from 'svelte/server';
import { buildAtlas } from '../domain/atlas';
import type { GroundFacts } from '../domain/ground-facts';
import { initialView, type Locale } from '../domain/view';
import { loadLanguages } from '../i18n';
import type { Story } from '../schema/story';
import { AppState } from '../state/app-state.svelte';
import { TEXT_PAGES } from '../ui/shell/text-pages';
import { pageWords } from './page-words';
import { PAGES } from './table';
import TextFrame from './TextFrame.svelte';

await loadLanguages();

/** From a page in a folder of its language's folder. */
const BASE = '../../';

export function renderPages(locale: Locale, story: Story, ground: GroundFacts) {
  const atlas = buildAtlas(story);
  const app = new AppState(atlas, initialView(atlas.extent, locale));
  return TEXT_PAGES.map((name) => {
    const { content, words } = PAGES[name];
    const t = pageWords(app.words, words);
    const title = t('title');
    const { head, body } = render(TextFrame, { props: { app, name, title, content, ground, base: BASE } });
    return { path: `${name}/`, title, description: t('description'), rendered: { head, body } };
  });
}
