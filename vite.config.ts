/** How the site is built, served and tested: Vite, our plugins, four Vitest projects. */
import { playwright } from '@vitest/browser-playwright';
import { runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';

// Vite's own loader resolves the imports of our plugins as it does those of the app, without file extensions.
const { module: plugins } =
  await runnerImport<typeof import('./src/build/plugins')>('./src/build/plugins.ts');
const { findBrowser, LAUNCH_ARGS, modulePlugins, sitePlugins } = plugins;

/** A module of one language: its dictionary, or its patterns. */
const WORDS = /\/src\/i18n\/(?:generated\/)?([a-z]{2})(?:\/|\.ts$)/;

/** Those of what may stand in the place of the map come with it. */
const PANEL_WORDS =
  /\/src\/i18n\/([a-z]{2})\/(?:panels|cite|compare|coverage|figures|own|paper|people|present|saving|scope|sharing)\.ts$/;

/** Panels are not prerendered, and bring their own. */
const PANEL =
  /\/src\/ui\/(?:compare|coverage|figures|offline|own|paper|people|present|share)\/|\/(?:Panels|Paper\w*)\.svelte/;
const isStyleOfFirst = (id: string): boolean => /\.css$/.test(id) && !PANEL.test(id);

export default defineConfig({
  // Relative, so that one build runs at the root of a domain, under a path and from a copied folder.
  base: './',
  plugins: sitePlugins((url: string) => import(url)),
  // Where the site lives for everybody; links are shared with that address, wherever a copy is opened.
  define: { 'import.meta.env.VITE_CANONICAL': JSON.stringify(process.env.SITE_URL ?? '') },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // MapLibre, which comes after the text.
    chunkSizeWarningLimit: 1100,
    rolldownOptions: {
      // The pages are rendered while the build closes, which takes its time and is no news.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // One file, because the prerendered text needs the styles of all that it shows.
            { name: 'style', test: isStyleOfFirst },
            // Land and borders are data that stay as they are when the code changes.
            { name: 'ground', test: /virtual:basemap/ },
            // The build looks for each language's words by name.
            { name: (id: string) => `panel-words-${PANEL_WORDS.exec(id)?.[1]}`, test: PANEL_WORDS },
            { name: (id: string) => `words-${WORDS.exec(id)?.[1]}`, test: WORDS }
          ]
        }
      }
    }
  },
  test: {
    // Two at a time also on two cores: whole pages wait more than they reckon.
    maxWorkers: 2,
    projects: [
      {
        plugins: modulePlugins(),
        test: {
          name: 'node',
          // Pure code keeps nothing from one file to the next; reading it anew for each took as long as the tests.
          isolate: false,
          // Some tests read the whole story; a busy machine takes its time.
          testTimeout: 30_000,
          setupFiles: ['tests/languages.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts', 'tests/site/**', 'tests/engines/**']
        }
      },
      {
        plugins: modulePlugins(),
        test: {
          name: 'browser',
          setupFiles: ['tests/languages.ts'],
          include: ['tests/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findBrowser()?.path, args: LAUNCH_ARGS }
            }),
            instances: [{ browser: 'chromium' }]
          }
        }
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/fresh.ts', 'tests/site/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A frame in a frame of a busy machine may take longer than the second that is usual.
          expect: { poll: { timeout: 10_000 } }
        }
      },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: ['tests/site/fresh.ts'],
          // The map of a machine without a graphics card is drawn by its processors, in three engines.
          testTimeout: 90_000,
          hookTimeout: 90_000
        }
      }
    ]
  }
});
