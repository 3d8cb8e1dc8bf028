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
import { chromium } from 'playwright';
import { build } from 'vite';
import { ensureBrowser, LAUNCH_ARGS } from '../../src/build/browser';
import { serve } from '../site/server';
import { kB, median, ms, printTable, times } from './measure';
import { CPU_SLOWDOWN, openThrottled, type Opened } from './opening';

const CACHE = resolve('node_modules/.cache/dateline/bench-site');
const ROUNDS = 5;
const COMPRESSED = /\.(html|css|m?js|json|svg|txt)$/;
const AIM_APP = 90_000;

/** Bytes by path, of one opening. */
type Served = Map<string, number>;

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

const APP_CODE = 'app code';
const MAP_CODE = "the map's own code";
const WORDS = 'the words of one language';

/** What a file is, by its name in the build. */
function kindOf(path: string): string {
  if (path.endsWith('/')) return 'page (HTML, the whole story as text)';
  if (path.endsWith('.css')) return 'styles';
  if (/worker/.test(path)) return "MapLibre's worker";
  if (/adapter/.test(path)) return 'MapLibre and its adapter';
  if (/LiveMap/.test(path)) return MAP_CODE;
  if (/words-/.test(path)) return WORDS;
  if (/ground/.test(path)) return 'land and borders of the still map';
  if (path.endsWith('.js')) return APP_CODE;
  if (path.endsWith('.woff2')) return 'fonts';
  if (path.includes('/basemap/')) return 'land and borders of the moving map';
  return path.includes('/data/') ? 'story' : 'other';
}

function bytesByKind(served: Served): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [path, bytes] of served) sums.set(kindOf(path), (sums.get(kindOf(path)) ?? 0) + bytes);
  return new Map([...sums].sort(([, a], [, b]) => b - a));
}

type Runs = { opened: Opened[]; served: Served };

export async function benchSite(): Promise<void> {
  if (!existsSync('dist/en/index.html'))
    throw new Error('There is no built site: run `npm run build` first.');
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  let served: Served = new Map();
  const host = await serve(
    { '/': gzipped('dist', 'site'), '/bare/': gzipped(await buildBare(), 'bare') },
    { gzip: true, onServed: (path, bytes) => served.set(path, bytes) }
  );
  const browser = await chromium.launch({ executablePath: ensureBrowser().path, args: LAUNCH_ARGS });
  const ours: Runs = { opened: [], served: new Map() };
  const bare: Runs = { opened: [], served: new Map() };
  const run = async (runs: Runs, path: string, drawnSelector: string) => {
    served = runs.served;
    runs.opened.push(await openThrottled(browser, host.origin + path, drawnSelector));
  };
  // In turns, so that a busy moment of the machine falls on both.
  for (let round = 0; round < ROUNDS; round++) {
    await run(ours, '/en/', '.moving:not(.waiting) canvas');
    await run(bare, '/bare/', 'body.drawn');
  }
  const version = browser.version();
  await browser.close();
  await host.close();
  report(ours, bare, version);
}

function report(ours: Runs, bare: Runs, version: string): void {
  const middle = ({ opened }: Runs, pick: (opened: Opened) => number) => median(opened.map(pick));
  const total = ({ served }: Runs) => [...served.values()].reduce((sum, bytes) => sum + bytes, 0);
  const row = (name: string, [a, b]: [number, number], show: (value: number) => string) => [
    name,
    show(a),
    show(b),
    times(a / b)
  ];
  const timeRow = (name: string, pick: (opened: Opened) => number) =>
    row(name, [middle(ours, pick), middle(bare, pick)], ms);

  console.log(
    `The built site, opened as a phone in Chromium ${version}: 1.6 Mbit/s, 150 ms, processor slowed ${CPU_SLOWDOWN} times; medians of ${ROUNDS}.`
  );
  console.log('Beside it a bare page: MapLibre, the same land and borders, nothing else.\n');
  printTable([
    ['', 'Dateline', 'bare map', '×'],
    row('bytes on the wire, until the map is drawn', [total(ours), total(bare)], kB),
    timeRow('first text or picture painted', ({ firstPaint }) => firstPaint),
    timeRow('largest contentful paint', ({ largestPaint }) => largestPaint),
    timeRow('map drawn', ({ drawn }) => drawn)
  ]);

  const kinds = bytesByKind(ours.served);
  console.log('\nBytes on the wire, gzipped, by what they are:\n');
  printTable([...kinds].map(([kind, bytes]) => [kind, kB(bytes)]));

  const painted = middle(ours, ({ firstPaint }) => firstPaint);
  const arrived = middle(ours, ({ mapScript }) => mapScript);
  const sum = (...names: string[]) => names.reduce((bytes, name) => bytes + (kinds.get(name) ?? 0), 0);
  const app = sum(APP_CODE, WORDS);
  console.log(
    `\nText before the map's script: painted at ${ms(painted)}, script there at ${ms(arrived)} — ${painted < arrived ? 'yes' : 'NO'}.`
  );
  console.log(
    `App before the map, code and words: ${kB(app)}, aim ${kB(AIM_APP)} — ${app <= AIM_APP ? 'yes' : 'NO'}; with the map's own code, but not MapLibre: ${kB(app + sum(MAP_CODE))}.`
  );
}
