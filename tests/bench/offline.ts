/** What the ways without a network weigh, and how soon the one file is read and drawn after a double click. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { ensureBrowser, LAUNCH_ARGS } from '../../src/build/browser';
import { EDITION_FILE, type Edition, type EditionFile } from '../../src/io/edition';
import { kB, median, ms, printTable } from './measure';
import { keepNames } from './opening';

const ROUNDS = 5;
const DIST = resolve('dist');
const FILE = 'dateline.html';
/** Hosts send these as they are. */
const IS_PACKED = /\.(?:woff2|webp|png|zip)$/;

/** Milliseconds after the file was asked for. */
type Moments = { text: number; list: number; map: number; drawn: number };
const NAMES: Record<keyof Moments, string> = {
  text: 'first text painted',
  list: 'list and slider at work',
  map: 'first picture of the map',
  drawn: 'moving map drawn'
};

export async function benchOffline(): Promise<void> {
  reportSizes();
  const engine = await chromiumEngine();
  const opened: Moments[] = [];
  for (let round = 0; round < ROUNDS; round++)
    opened.push(await engine.open(pathToFileURL(join(DIST, FILE)).href));
  await engine.close();
  console.log(`\n${FILE}, opened from the disk in ${engine.name}; medians of ${ROUNDS}.\n`);
  printTable(
    (Object.keys(NAMES) as (keyof Moments)[]).map((moment) => [
      NAMES[moment],
      ms(median(opened.map((each) => each[moment])))
    ])
  );
  console.log(`\nThe same in each engine, as those who lead it see it; medians of ${ROUNDS}.\n`);
  const vitest = resolve('node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--project', 'engines', 'tests/engines/opening.test.ts'];
  execFileSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ROUNDS: String(ROUNDS) } });
}

function reportSizes(): void {
  const { core, rest } = JSON.parse(readFileSync(join(DIST, EDITION_FILE), 'utf8')) as Edition;
  const zip = readdirSync(DIST).find((name) => name.endsWith('.zip'));
  if (zip === undefined) throw new Error('There is no ZIP: run `npm run build` first.');
  const row = (name: string, paths: readonly string[]) => {
    const contents = paths.map((path) => [path, readFileSync(join(DIST, path))] as const);
    const sum = (sizeOf: (path: string, content: Buffer) => number) =>
      contents.reduce((bytes, [path, content]) => bytes + sizeOf(path, content), 0);
    return [
      name,
      String(paths.length),
      kB(sum((_, { length }) => length)),
      kB(sum((path, content) => (IS_PACKED.test(path) ? content.length : gzipSync(content).length)))
    ];
  };
  const pathsOf = (files: readonly EditionFile[]) => files.map(([path]) => path);
  printTable([
    ['without a network', 'files', 'bytes', 'gzipped'],
    row('kept after one visit', pathsOf(core)),
    row('kept where all is saved', pathsOf([...core, ...rest])),
    row('one file', [FILE]),
    row('ZIP', [zip])
  ]);
}

/** Runs in the page, before anything of its own. */
function watch(): void {
  const noted: Partial<Moments> = {};
  Object.assign(window, { noted });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName('first-contentful-paint')) noted.text = entry.startTime;
  }).observe({ type: 'paint', buffered: true });
  const isThere = (selector: string) => {
    const found = document.querySelector(selector);
    return found !== null && found.getBoundingClientRect().width > 0;
  };
  // What stands when a frame begins has been painted when the next one does.
  const frame = () => {
    const now = performance.now();
    if (isThere('#time-from')) noted.list ??= now;
    if (isThere('.map svg, .map canvas')) noted.map ??= now;
    if (isThere('.moving:not(.waiting) canvas')) noted.drawn ??= now;
    if (noted.drawn === undefined) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

async function chromiumEngine() {
  const browser = await chromium.launch({ executablePath: ensureBrowser().path, args: LAUNCH_ARGS });
  return {
    name: `Chromium ${browser.version()}`,
    async open(url: string): Promise<Moments> {
      const context = await browser.newContext({ locale: 'en-GB' });
      await keepNames(context);
      await context.addInitScript(watch);
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'commit' });
      const noted = await page.waitForFunction(
        () => {
          const { noted: so } = window as unknown as { noted: Moments };
          return Object.keys(so).length === 4 ? so : undefined;
        },
        undefined,
        { timeout: 120_000 }
      );
      const moments = (await noted.jsonValue())!;
      await context.close();
      return moments;
    },
    close: () => browser.close()
  };
}
