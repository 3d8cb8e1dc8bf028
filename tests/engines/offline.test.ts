/** After one visit the story goes on where the site has gone, in the engines other than Chromium. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../site/server';
import { PATIENCE, type Engine } from './driver';
import { OTHER_ENGINES, startEngine } from './engine';
import { alive, READER_TASKS, readsElsewhere } from './tasks';

describe.each(OTHER_ENGINES)('%s', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine.close());

  it('does all that readers do, and opens it anew', async () => {
    const { driver } = engine;
    const host = await serve({ '/': 'dist' });
    const start = (query: string) => `${host.origin}/en/?${query}&v=1`;
    await driver.open(start(''));
    await alive(driver);
    // It answers for the site only once all of the story is kept.
    await expect
      .poll(() => driver.evaluate('navigator.serviceWorker?.controller?.state ?? null'), PATIENCE)
      .toBe('activated');
    await host.close();
    await driver.reload();
    await alive(driver);
    for (const [, task] of READER_TASKS) await task(driver, start);
    await readsElsewhere(driver, start);
  }, 240_000);
});
