/** Before the tests of the whole site: it is served at two addresses, and one browser is there for all of them. */
import { chromium } from 'playwright';
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

const FOLDER = '/a/folder/deep/';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
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
