/** The system's Firefox, with a profile of its own and one window. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { PATIENCE, type Driver, type Engine } from './driver';
import { marionette } from './marionette';
import { start, startScreen } from './program';
import { webDriver } from './webdriver';

const PREFERENCES: Record<string, string | number | boolean> = {
  // Any that is free; it says which.
  'marionette.port': 0,
  // What pages write to the console stands in its output.
  'devtools.console.stdout.content': true,
  // Nothing but our pages: no welcome, no looking for news of itself.
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  'app.normandy.enabled': false,
  'services.settings.server': 'data:,none'
};

function makeProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  return profile;
}

/** Its own parts write to the same output: without quotes, and from files of theirs. */
const PROBLEM = /^(?:console\.error: ["(]|JavaScript error: (?!chrome:|resource:))/;

/** WebDriver's own way asks nobody but the network, as readers do who hold Shift down; this is how others do. */
async function reload(driver: Driver): Promise<void> {
  const old = "document.documentElement.hasAttribute('data-old')";
  await driver.evaluate("document.documentElement.toggleAttribute('data-old')");
  await driver.evaluate('void location.reload()');
  await expect
    .poll(() => driver.evaluate(`!${old} && document.readyState !== 'loading'`), PATIENCE)
    .toBe(true);
}

export async function startFirefox(path: string, screenPath: string): Promise<Engine> {
  const screen = await startScreen(screenPath);
  const profile = makeProfile();
  const size = ['--width', '1280', '--height', '900'];
  const firefox = start(path, ['--marionette', '--no-remote', '--profile', profile, ...size], {
    env: { DISPLAY: screen.display, MOZ_ENABLE_WAYLAND: '0' }
  });
  const problems: string[] = [];
  firefox.onLine((line) => {
    if (PROBLEM.test(line)) problems.push(line);
  });
  const [, port] = await firefox.says(/Marionette\s.*Listening on port (\d+)/);
  const { send, quit } = marionette(Number(port));
  const session = (await send('NewSession', {
    // Waits for the document, and not for maps and pictures.
    capabilities: { alwaysMatch: { pageLoadStrategy: 'eager' } }
  })) as {
    capabilities: { browserVersion: string };
  };
  const driver = webDriver(send);
  return {
    driver: { ...driver, reload: () => reload(driver) },
    version: session.capabilities.browserVersion,
    problems: () => Promise.resolve(problems.splice(0)),
    close: async () => {
      await quit();
      await firefox.end('wait');
      await screen.end();
      rmSync(profile, { recursive: true, force: true });
    }
  };
}
