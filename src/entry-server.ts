/** Renders the page and its embedded form without a browser: the same components, the first view. */
import { render as renderComponent } from 'svelte/server';
import App from './App.svelte';
import Embed from './Embed.svelte';
import LiveMap from './LiveMap.svelte';
import { buildAtlas } from './domain/atlas';
import { initialView, type Locale } from './domain/view';
import { loadLanguages } from './i18n';
import type { Story } from './schema/story';
import { AppState } from './state/app-state.svelte';
import { Settings } from './state/settings.svelte';
import StillSources from './ui/paper/StillSources.svelte';

await loadLanguages();

/** The whole story unfolded. */
export function render(locale: Locale, story: Story): { head: string; body: string } {
  const atlas = buildAtlas(story);
  const app = new AppState(atlas, initialView(atlas.extent, locale));
  const { head, body } = renderComponent(App, {
    props: {
      app,
      settings: new Settings(),
      base: '../',
      map: LiveMap,
      isComplete: true,
      paperFoot: StillSources
    }
  });
  return { head, body };
}

/** One page of the list: whoever has no script has a link to all of it. */
export function renderEmbed(locale: Locale, story: Story): { head: string; body: string } {
  const atlas = buildAtlas(story);
  const app = new AppState(atlas, initialView(atlas.extent, locale));
  const { head, body } = renderComponent(Embed, { props: { app, settings: new Settings(), map: LiveMap } });
  return { head, body };
}
