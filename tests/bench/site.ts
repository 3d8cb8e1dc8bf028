/** What the built site costs to open, beside a bare page with the same map: bytes on the wire, time to text and to a drawn map. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright';
import { build } from 'vite';
import { ensureBrowser, LAUNCH_ARGS } from '../../src/build/browser';
import { serve } from '../site/server';
import { kB, median, ms, printTable, times } from './measure';

const CACHE = resolve('node_modules/.cache/dateline/bench-site');
const RUNS = 5;
const PHONE = { width: 390, height: 844 };
/** Lighthouse's slow 4G and mid-range phone. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };
const CPU_SLOWDOWN = 4;
const COMPRESSED = /\.(html|css|m?js|json|svg|txt)$/;
const AIM_APP_KB = 90;

type Fetched = { path: string; bytes: number; end: number };
type Opened = { fetched: Fetched[]; textPaint: number; largestPaint: number; drawn: number };

/** A copy beside which each text lies gzipped, as a host would send it. */
function gzipped(folder: string, name: string): string {
  const copy = join(CACHE, name);
  cpSync(folder, copy, { recursive: true });
  for (const file of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    const path = join(copy, file);
    if (statSync(path).isFile() && COMPRESSED.test(file))
      writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
  }
  return copy;
}

async function buildBare(): Promise<string> {
  const outDir = join(CACHE, 'bare-build');
  await build({
    configFile: false,
    root: 'tests/bench/bare',
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 }
  });
  cpSync('dist/basemap', join(outDir, 'basemap'), { recursive: true });
  return outDir;
}

/** Notes paints, and when the map stands: in either page a class tells. */
function watch(drawnSelector: string): void {
  const noted = { textPaint: 0, largestPaint: 0, drawn: 0 };
  Object.assign(window, { noted });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      noted.largestPaint = entry.startTime;
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName('first-contentful-paint')) noted.textPaint = entry.startTime;
  }).observe({ type: 'paint', buffered: true });
  // Not a function with a name: what runs this file would wrap it in a helper that the page does not have.
  const timer = setInterval(() => {
    if (!document.querySelector(drawnSelector)) return;
    noted.drawn = performance.now();
    clearInterval(timer);
  }, 16);
}

async function open(browser: Browser, url: string, drawnSelector: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2, locale: 'en-GB' });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', NETWORK);
  await client.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  const asked = new Map<string, string>();
  const fetched: Fetched[] = [];
  let start = 0;
  client.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    start ||= timestamp;
    asked.set(requestId, new URL(request.url).pathname);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    fetched.push({
      path: asked.get(requestId) ?? '',
      bytes: encodedDataLength,
      end: (timestamp - start) * 1000
    });
  });
  await context.addInitScript(watch, drawnSelector);
  await page.goto(url, { waitUntil: 'commit' });
  const noted = await page.waitForFunction(
    () => {
      const { noted: so } = window as unknown as { noted: Omit<Opened, 'fetched'> };
      return so.drawn > 0 && so.largestPaint > 0 ? so : undefined;
    },
    undefined,
    { timeout: 120_000 }
  );
  const times = await noted.jsonValue();
  await context.close();
  return { fetched, ...times! };
}

/** What a file is, by its name in the build. */
function kindOf(path: string): string {
  if (path.endsWith('/')) return 'page (HTML, the whole story as text)';
  if (path.endsWith('.css')) return 'styles';
  if (/\/(theme|language)\.js$/.test(path)) return 'app';
  if (/worker/.test(path)) return "MapLibre's worker";
  if (/adapter/.test(path)) return 'MapLibre and its adapter';
  if (/ground/.test(path)) return 'land and borders of the still map';
  if (path.endsWith('.js')) return 'app';
  if (path.endsWith('.woff2')) return 'fonts';
  if (path.includes('/basemap/')) return 'land and borders of the moving map';
  return path.includes('/data/') ? 'story' : 'other';
}

function bytesByKind(fetched: readonly Fetched[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { path, bytes } of fetched) sums.set(kindOf(path), (sums.get(kindOf(path)) ?? 0) + bytes);
  return new Map([...sums].sort(([, a], [, b]) => b - a));
}

export async function benchSite(): Promise<void> {
  if (!existsSync('dist/en/index.html'))
    throw new Error('There is no built site: run `npm run build` first.');
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  const bare = gzipped(await buildBare(), 'bare');
  const host = await serve({ '/': gzipped('dist', 'site'), '/bare/': bare }, { gzip: true });
  const browser = await chromium.launch({ executablePath: ensureBrowser().path, args: LAUNCH_ARGS });
  const ours: Opened[] = [];
  const theirs: Opened[] = [];
  // In turns, so that a busy moment of the machine falls on both.
  for (let run = 0; run < RUNS; run++) {
    ours.push(await open(browser, `${host.origin}/en/`, '.moving:not(.waiting) canvas'));
    theirs.push(await open(browser, `${host.origin}/bare/`, 'body.drawn'));
  }
  const version = browser.version();
  await browser.close();
  await host.close();
  report(ours, theirs, version);
}

function report(ours: readonly Opened[], theirs: readonly Opened[], version: string): void {
  const middle = (runs: readonly Opened[], pick: (opened: Opened) => number) => median(runs.map(pick));
  const total = ({ fetched }: Opened) => fetched.reduce((sum, { bytes }) => sum + bytes, 0);
  const mapScript = ({ fetched }: Opened) =>
    fetched.find(({ path }) => kindOf(path).startsWith('MapLibre and'))?.end ?? NaN;
  const both = (name: string, pick: (opened: Opened) => number, show: (value: number) => string) => {
    const [a, b] = [middle(ours, pick), middle(theirs, pick)];
    return [name, show(a), show(b), times(a / b)];
  };

  console.log(
    `The built site, opened as a phone in Chromium ${version}: 1.6 Mbit/s, 150 ms, processor slowed ${CPU_SLOWDOWN} times; medians of ${RUNS}.`
  );
  console.log('Beside it a bare page: MapLibre, the same land and borders, nothing else.\n');
  printTable([
    ['', 'Dateline', 'bare map', '×'],
    both('bytes on the wire until the map is drawn', total, kB),
    both('first text or picture painted', ({ textPaint }) => textPaint, ms),
    both('largest contentful paint', ({ largestPaint }) => largestPaint, ms),
    both('map drawn', ({ drawn }) => drawn, ms)
  ]);

  const kinds = bytesByKind(ours[0]!.fetched);
  console.log('\nBytes on the wire, gzipped, by what they are:\n');
  printTable([...kinds].map(([kind, bytes]) => [kind, kB(bytes)]));

  const painted = middle(ours, ({ textPaint }) => textPaint);
  const arrived = middle(ours, mapScript);
  const app = (kinds.get('app') ?? 0) / 1000;
  console.log('');
  console.log(
    `Text before the map's script: painted at ${ms(painted)}, script there at ${ms(arrived)} — ${painted < arrived ? 'yes' : 'NO'}.`
  );
  console.log(
    `App code without MapLibre: ${app.toFixed(1)} kB, aim ${AIM_APP_KB} kB — ${app <= AIM_APP_KB ? 'yes' : 'NO'}.`
  );
}
