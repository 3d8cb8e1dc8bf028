/** The tasks of readers in the engines other than Chromium: on the site, and in the one file opened by a double click. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Host } from '../site/server';
import { arrives, clickWhenThere, expectParam, isThere, PATIENCE, says, type Engine } from './driver';
import { OTHER_ENGINES, startEngine } from './engine';
import { alive, mapDrawn, READER_TASKS, readsElsewhere } from './tasks';

const UNSUPPORTED = 'This browser cannot draw the moving map (it lacks WebGL 2). This one stays still';
const GIVEN_UP = '#load-failure:not([hidden])';
const LINK = 'dialog[open] input[id$="-link"]';

const stick = mkdtempSync(join(tmpdir(), 'kelas 7 #1 '));
const file = pathToFileURL(join(stick, 'dateline.html')).href;
let host: Host;
let unstyled: Host;
beforeAll(async () => {
  copyFileSync('dist/dateline.html', join(stick, 'dateline.html'));
  host = await serve({ '/': 'dist' });
  unstyled = await serve({ '/': 'dist', '/assets/style-': stick });
});
afterAll(async () => {
  await host.close();
  await unstyled.close();
  rmSync(stick, { recursive: true });
});

const siteAt = (query: string): string => `${host.origin}/en/?${query}&v=1`;
const fileAt = (query: string): string => `${file}?lang=en&${query}&v=1`;

/** Where the site was told its own address, links lead there; here they are opened in this copy. */
function hereAt(link: string): string {
  const told = process.env.SITE_URL?.replace(/\/*$/, '/');
  return told !== undefined && link.startsWith(told) ? `${host.origin}/${link.slice(told.length)}` : link;
}

describe.each(OTHER_ENGINES)('%s', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(name);
    process.stdout.write(`${name} ${engine.version}\n`);
  });
  afterEach(async () => expect(await engine.problems()).toEqual([]));
  afterAll(() => engine.close());

  const ways = [
    ['on the site', siteAt],
    ['in the one file', fileAt]
  ] as const;

  describe.each(ways)('%s', (_, start) => {
    it('draws the moving map, or says that it cannot and keeps the still one', async () => {
      const { driver } = engine;
      await driver.open(start(''));
      await alive(driver);
      if (await driver.evaluate("document.createElement('canvas').getContext('webgl2') !== null"))
        await mapDrawn(driver);
      else await says(driver, 'p.trouble', UNSUPPORTED);
    });

    it.each(READER_TASKS)('%s', (_, task) => task(engine.driver, start));

    it('reads in the other language, and finds the view again after a reload', () =>
      readsElsewhere(engine.driver, start));

    it('shares a link that opens the view', async () => {
      const { driver } = engine;
      await driver.open(start('t=2020-10-30..2020-10-31&p=shusha'));
      await alive(driver);
      await clickWhenThere(driver, 'header button[aria-haspopup="dialog"][aria-busy]');
      await arrives(driver, LINK);
      const link = await driver.evaluate(`document.querySelector('${LINK}').value`);
      await driver.open(hereAt(String(link)));
      await alive(driver);
      await expectParam(driver, 'p', 'shusha');
      await says(driver, '.sentence p', '30–31 October 2020');
    });
  });

  it('stays the whole story as text, and says so, where its styles do not come', async () => {
    const { driver } = engine;
    await driver.open(`${unstyled.origin}/en/`);
    await says(driver, GIVEN_UP, 'the whole story as text');
    await expect.poll(() => driver.evaluate('document.readyState'), PATIENCE).toBe('complete');
    expect(await isThere(driver, GIVEN_UP)).toBe(true);
    expect(await isThere(driver, '#time-from')).toBe(false);
    // That they are missing is what was wanted.
    await engine.problems();
  });
});
