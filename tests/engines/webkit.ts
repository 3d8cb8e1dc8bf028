/** The system's WebKit in its small browser, led by its own driver. */
import { expect, vi } from 'vitest';
import { freePort } from '../site/server';
import { PATIENCE, type Driver, type Engine } from './driver';
import { start, startScreen } from './program';
import { webDriver } from './webdriver';
import { webkitWire } from './webkit-wire';

/** Its windows for tests write nothing of the console anywhere, so the page keeps account itself, from its first moment on. */
const LISTEN = `(() => {
  window.problems = [];
  const note = (problem) => void window.problems.push(String(problem));
  addEventListener('error', ({ message, target }) => note(message ?? target.outerHTML), true);
  addEventListener('unhandledrejection', ({ reason }) => note(reason));
  addEventListener('securitypolicyviolation', (breach) => note(breach.violatedDirective + ' ' + breach.blockedURI));
  console.error = (...parts) => note(parts.join(' '));
})()`;
/** What the page has noted; null in one that is new. */
const NOTED = 'window.problems ?? null';

/** The driver's own ways to wait for a page, and to bring something into sight, do not come to an end with ours. */
function patient(driver: Driver): Pick<Engine, 'driver' | 'problems'> {
  const seen: unknown[] = [];
  const collect = async () => void seen.push(...(((await driver.evaluate(NOTED)) ?? []) as unknown[]));
  async function leave(go: () => Promise<void>) {
    await collect();
    await driver.evaluate('window.problems = []');
    await go();
    const isThere = `document.readyState !== 'loading' && (${NOTED}) === null`;
    await expect.poll(() => driver.evaluate(isThere), PATIENCE).toBe(true);
    await driver.evaluate(LISTEN);
  }
  return {
    driver: {
      ...driver,
      open: (url) => leave(() => driver.open(url)),
      reload: () => leave(driver.reload),
      click: async (selector) => {
        await driver.evaluate(
          `document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`
        );
        await driver.click(selector);
      }
    },
    problems: async () => {
      await collect();
      await driver.evaluate('window.problems = []');
      return seen.splice(0).map(String);
    }
  };
}

export async function startWebkit(path: string, screenPath: string): Promise<Engine> {
  const screen = await startScreen(screenPath);
  // The driver takes a port, and tells none that it has chosen.
  const port = await freePort();
  const program = start(path, [`--port=${port}`], {
    env: {
      DISPLAY: screen.display,
      GDK_BACKEND: 'x11',
      // Root has no user namespace to hide in; the pages opened are our own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      // WebGL2 without a graphics card.
      LIBGL_ALWAYS_SOFTWARE: '1'
    }
  });
  const origin = `http://127.0.0.1:${port}`;
  await vi.waitFor(() => fetch(`${origin}/status`), { timeout: 20_000 });
  const send = webkitWire(origin);
  const session = (await send('NewSession', {
    capabilities: { alwaysMatch: { pageLoadStrategy: 'none' } }
  })) as {
    capabilities: { browserVersion: string };
  };
  return {
    ...patient(webDriver(send)),
    version: session.capabilities.browserVersion,
    close: async () => {
      await send('DeleteSession');
      await program.end();
      await screen.end();
    }
  };
}
