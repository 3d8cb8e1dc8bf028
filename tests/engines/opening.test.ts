/** How soon the one file is read, and its map drawn, after a double click: text first, in each engine; the bench asks for more rounds. */
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { ENGINES, startEngine } from './engine';
import { alive, mapDrawn } from './tasks';

const ROUNDS = Number(process.env.ROUNDS ?? 1);
const address = `${pathToFileURL(resolve('dist/dateline.html')).href}?lang=en&v=1`;
/** Milliseconds since the file was asked for. */
const PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null";
const NOW = 'performance.now()';

const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!;
const inWords = (times: readonly number[]): string => `${Math.round(middle(times))} ms`;

it.each(ENGINES)(
  '%s',
  async (name) => {
    const engine = await startEngine(name);
    const { driver } = engine;
    const moments: Record<'text' | 'list' | 'map', number[]> = { text: [], list: [], map: [] };
    for (let round = 0; round < ROUNDS; round++) {
      await driver.open(address);
      await alive(driver);
      const list = (await driver.evaluate(NOW)) as number;
      await mapDrawn(driver);
      const map = (await driver.evaluate(NOW)) as number;
      const text = (await driver.evaluate(PAINTED)) as number;
      expect(text).toBeGreaterThan(0);
      expect(text).toBeLessThan(map);
      moments.text.push(text);
      moments.list.push(list);
      moments.map.push(map);
    }
    await engine.close();
    const { text, list, map } = moments;
    process.stdout.write(
      `${name} ${engine.version}: text ${inWords(text)}, list ${inWords(list)}, moving map ${inWords(map)}\n`
    );
  },
  90_000 * ROUNDS
);
