/** Before the tests of the whole site: a fresh build, served at two addresses, and one browser for all of them. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { ensureBrowser, LAUNCH_ARGS } from '../../src/build/browser';
import { serve } from './server';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the site is served; the second is a folder deep inside another site. */
    site: { root: string; folder: string };
    browserEndpoint: string;
    /** Asked for with `--update`: pictures take the place of the reviewed ones. */
    isRenewing: boolean;
  }
}

const INPUTS = ['src', 'data', 'public', 'index.html', 'embed.html', 'vite.config.ts', 'package.json'];
const FOLDER = '/a/folder/deep/';

function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isFresh(): boolean {
  const built = statSync('dist/index.html', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return built > Math.max(...INPUTS.map(newest));
}

/** Not as for tests, which components would be larger and slower for. */
async function buildAsShipped(): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  await build({ logLevel: 'warn', mode: 'production' });
  process.env.NODE_ENV = NODE_ENV;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // `npm test` builds first; whoever runs one file of these gets the build along the way.
  if (!isFresh()) await buildAsShipped();
  const host = await serve({ '/': 'dist', [FOLDER]: 'dist' });
  const browser = await chromium.launchServer({ executablePath: ensureBrowser().path, args: LAUNCH_ARGS });
  project.provide('site', { root: `${host.origin}/`, folder: `${host.origin}${FOLDER}` });
  project.provide('browserEndpoint', browser.wsEndpoint());
  project.provide('isRenewing', project.globalConfig.snapshotOptions.updateSnapshot === 'all');
  return async () => {
    await browser.close();
    await host.close();
  };
}
