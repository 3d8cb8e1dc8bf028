/** What Vite needs to understand this project, for the site and for each of the test projects. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { PluginOption } from 'vite';
import { basemapPlugin } from './basemap-plugin';
import { fontsPlugin } from './fonts';
import { licencesPlugin } from './licences';
import { prerenderPlugin } from './prerender';
import { takeAlongPlugin } from './take-along';
import { storyPlugin } from './story-plugin';
import { themesPlugin } from './themes';

export { ensureBrowser, findBrowser, LAUNCH_ARGS } from './browser';

/** Enough to load any module of `src/`. */
export function modulePlugins(): PluginOption[] {
  return [svelte(), fontsPlugin(), themesPlugin(), basemapPlugin()];
}

/** `load` is Node's own `import`. */
export function sitePlugins(load: (url: string) => Promise<unknown>): PluginOption[] {
  const site = process.env.SITE_URL;
  return [
    ...modulePlugins(),
    storyPlugin(),
    licencesPlugin(),
    prerenderPlugin({ plugins: modulePlugins, load, site }),
    takeAlongPlugin({ plugins: modulePlugins, site })
  ];
}
