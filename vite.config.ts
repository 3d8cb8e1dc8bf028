/** How the site is built, served and tested: Vite, our plugins, three Vitest projects. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser, LAUNCH_ARGS } from './src/build/browser';

export default defineConfig({
  // Relative, so that one build runs at the root of a domain, under a path and from a copied folder.
  base: './',
  plugins: [svelte()],
  build: { target: 'es2022', manifest: 'manifest.json' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts', 'tests/site/**']
        }
      },
      {
        extends: true,
        test: {
          name: 'browser',
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
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000
        }
      }
    ]
  }
});
