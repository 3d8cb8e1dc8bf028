/** Starts an engine with one page, and keeps account of what its console says is wrong. */
import { chromium, firefox, webkit } from 'playwright';
import { ensureBrowser, LAUNCH_ARGS, type BrowserName } from '../../src/build/browser';
import { ensureEngine } from '../../src/build/engines';
import type { Engine } from './driver';
import { startFirefox } from './firefox';
import { chromiumDriver } from './chromium';
import { startWebkit } from './webkit';

const LAUNCHERS = { chromium, firefox, webkit };
/** In Chromium the tests of the site do what these do. */
export const OTHER_ENGINES = ['firefox', 'webkit'] as const satisfies readonly BrowserName[];
export const ENGINES = ['chromium', ...OTHER_ENGINES] as const;

async function startOwn(name: BrowserName, executablePath: string, args: string[] = []): Promise<Engine> {
  const browser = await LAUNCHERS[name].launch({ executablePath, args });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  return {
    driver: chromiumDriver(page),
    version: browser.version(),
    problems: () => Promise.resolve(problems.splice(0)),
    close: () => browser.close()
  };
}

export function startEngine(name: BrowserName): Promise<Engine> {
  if (name === 'chromium') return startOwn(name, ensureBrowser().path, LAUNCH_ARGS);
  const { path, screen } = ensureEngine(name);
  if (screen === undefined) return startOwn(name, path);
  return name === 'firefox' ? startFirefox(path, screen) : startWebkit(path, screen);
}
