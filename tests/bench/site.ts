/** What the built site costs to open, beside a bare page with the same map: bytes on the wire, time to text and to a drawn map. */
import { chromium } from 'playwright';
import { ensureBrowser, LAUNCH_ARGS } from '../../src/build/browser';
import { bytesByKind, bytesUntil, isMapScript, KINDS, type Kind, type Moment } from './bytes';
import { hosted, stillMapBytes, wholeBasemap, type Served } from './hosted';
import { kB, median, ms, printTable, times } from './measure';
import { CPU_SLOWDOWN, openThrottled, type Opened } from './opening';

const ROUNDS = 5;
const AIM_APP = 90_000;
const AIM_BASEMAP_VIEW = 450_000;
const AIM_BASEMAP = 2_500_000;

const OURS = { still: 'main svg[role=img]', drawn: '.moving:not(.waiting) canvas' };
const BARE = { still: undefined, drawn: 'body.drawn' };

type Runs = { opened: Opened[]; served: Served };

export async function benchSite(): Promise<void> {
  const host = await hosted();
  const browser = await chromium.launch({ executablePath: ensureBrowser().path, args: LAUNCH_ARGS });
  const ours: Runs = { opened: [], served: new Map() };
  const bare: Runs = { opened: [], served: new Map() };
  // In turns, so that a busy moment of the machine falls on both.
  for (let round = 0; round < ROUNDS; round++)
    for (const [runs, url, selectors] of [
      [ours, host.site, OURS],
      [bare, host.bare, BARE]
    ] as const) {
      runs.opened.push(await openThrottled(browser, url, selectors));
      runs.served = host.take();
    }
  const version = browser.version();
  await browser.close();
  await host.close();
  reportTimes(ours, bare, version);
  reportBytes(ours);
}

const middle = ({ opened }: Runs, pick: (opened: Opened) => number) => median(opened.map(pick));
const verdict = (value: number, aim: number) =>
  `${kB(value)}, aim ${kB(aim)} — ${value <= aim ? 'yes' : 'NO'}`;

const MOMENTS: [moment: Moment, name: string][] = [
  ['mapPicture', 'first picture of the map, still or moving'],
  ['drawn', 'moving map drawn'],
  ['idle', 'everything at rest']
];

function reportTimes(ours: Runs, bare: Runs, version: string): void {
  const row = (name: string, [a, b]: [number, number], show: (value: number) => string) => [
    name,
    show(a),
    show(b),
    times(a / b)
  ];
  const timeRow = (name: string, pick: (opened: Opened) => number) =>
    row(name, [middle(ours, pick), middle(bare, pick)], ms);
  const bytesAt = (moment: Moment, runs: Runs) =>
    middle(runs, (opened) => bytesUntil(moment, opened, runs.served).all);

  console.log(
    `The built site, opened as a phone in Chromium ${version}: 1.6 Mbit/s, 150 ms, processor slowed ${CPU_SLOWDOWN} times; medians of ${ROUNDS}.`
  );
  console.log('Beside it a bare page: MapLibre, the same ground, nothing else.\n');
  printTable([
    ['time from the start to', 'Dateline', 'bare map', '×'],
    timeRow('first text or picture painted', ({ firstPaint }) => firstPaint),
    timeRow('largest contentful paint', ({ largestPaint }) => largestPaint),
    ...MOMENTS.map(([moment, name]) => timeRow(name, (opened) => opened[moment]))
  ]);
  console.log('');
  printTable([
    ['bytes on the wire until', 'Dateline', 'bare map', '×'],
    ...MOMENTS.map(([moment, name]) => row(name, [bytesAt(moment, ours), bytesAt(moment, bare)], kB))
  ]);

  const scriptOf = ({ arrivals }: Opened) =>
    Math.max(...[...arrivals].flatMap(([path, at]) => (isMapScript(path) ? [at] : [])));
  const painted = middle(ours, ({ firstPaint }) => firstPaint);
  const arrived = middle(ours, scriptOf);
  console.log(
    `\nText before the map's script: painted at ${ms(painted)}, script there at ${ms(arrived)} — ${painted < arrived ? 'yes' : 'NO'}.`
  );
}

function reportBytes(ours: Runs): void {
  const kinds = bytesByKind(ours.served);
  console.log('\nBytes on the wire, gzipped, by what they are:\n');
  printTable([...kinds].map(([kind, bytes]) => [KINDS[kind], kB(bytes)]));

  const sum = (...names: Kind[]) => names.reduce((bytes, name) => bytes + (kinds.get(name) ?? 0), 0);
  const app = sum('app', 'words');
  console.log(
    `\nApp before the map, code and words: ${verdict(app, AIM_APP)}; with the map's own code, but not MapLibre: ${kB(app + sum('map'))}.`
  );
  const basemapUntil = (moment: Moment) =>
    middle(ours, (opened) => bytesUntil(moment, opened, ours.served).basemap);
  const still = stillMapBytes();
  console.log(`Basemap in the page's own text, as the still map: ${kB(still)}.`);
  console.log(
    `Basemap of the first view, with that: ${kB(still + basemapUntil('mapPicture'))} for the first picture; ${verdict(still + basemapUntil('idle'), AIM_BASEMAP_VIEW)}.`
  );
  console.log(`Whole basemap: ${verdict(wholeBasemap(), AIM_BASEMAP)}.`);
}
