/** Opens a page as a phone on a slow network would, and notes what a person waits for. */
import type { Browser, BrowserContext } from 'playwright';

/** Lighthouse's slow 4G and mid-range phone. */
const PHONE = { width: 390, height: 844 };
const NETWORK = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };
export const CPU_SLOWDOWN = 4;

/** Milliseconds from the start of the navigation. */
export type Opened = {
  firstPaint: number;
  largestPaint: number;
  /** Any map is on the screen, still or moving. */
  mapPicture: number;
  /** The moving map is. */
  drawn: number;
  /** It has drawn for the last time until somebody touches it. */
  idle: number;
  /** When the last byte of each file was there, by path. */
  arrivals: Map<string, number>;
};
type Noted = Omit<Opened, 'arrivals'> & { lastDraw: number };

type Selectors = { still: string | undefined; drawn: string };

/** Long enough that nothing comes after it. */
const QUIET_MS = 1500;

/** What runs these files gives functions their names back by something that a page does not have. */
export async function keepNames(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
}

/** Runs in the page, before anything of its own. */
function watch({ still, drawn, quiet }: Selectors & { quiet: number }): void {
  const noted: Noted = { firstPaint: 0, largestPaint: 0, mapPicture: 0, drawn: 0, idle: 0, lastDraw: 0 };
  Object.assign(window, { noted });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.largestPaint = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName('first-contentful-paint')) noted.firstPaint = entry.startTime;
  }).observe({ type: 'paint', buffered: true });
  // Whatever library draws: every stroke goes through one of these.
  const gl = WebGL2RenderingContext.prototype;
  for (const name of ['drawArrays', 'drawElements'] as const) {
    const draw = gl[name] as (...all: unknown[]) => void;
    Object.assign(gl, {
      [name](this: WebGL2RenderingContext, ...all: unknown[]) {
        noted.lastDraw = performance.now();
        draw.apply(this, all);
      }
    });
  }
  // What stands when a frame begins has been painted when the next one does.
  let isThere = false;
  const frame = () => {
    if (isThere) noted.mapPicture ||= performance.now();
    const stills = still === undefined ? [] : [...document.querySelectorAll(still)];
    isThere ||= stills.some((each) => each.getBoundingClientRect().width > 0);
    if (!noted.drawn) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const timer = setInterval(() => {
    if (!noted.drawn && document.querySelector(drawn)) {
      noted.drawn = performance.now();
      noted.mapPicture ||= noted.drawn;
    }
    if (!noted.drawn || performance.now() - noted.lastDraw < quiet) return;
    noted.idle = Math.max(noted.lastDraw, noted.drawn);
    clearInterval(timer);
  }, 16);
}

export async function openThrottled(browser: Browser, url: string, selectors: Selectors): Promise<Opened> {
  const context = await browser.newContext({
    viewport: PHONE,
    deviceScaleFactor: 2,
    locale: 'en-GB',
    // What a device keeps comes after what is measured here.
    serviceWorkers: 'block'
  });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', NETWORK);
  await client.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  let start = 0;
  const paths = new Map<string, string>();
  const arrivals = new Map<string, number>();
  client.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    start ||= timestamp;
    paths.set(requestId, new URL(request.url).pathname);
  });
  client.on('Network.loadingFinished', ({ requestId, timestamp }) => {
    const path = paths.get(requestId);
    if (path !== undefined) arrivals.set(path, (timestamp - start) * 1000);
  });
  await keepNames(context);
  await context.addInitScript(watch, { ...selectors, quiet: QUIET_MS });
  await page.goto(url, { waitUntil: 'commit' });
  const noted = await page.waitForFunction(
    () => {
      const { noted: so } = window as unknown as { noted: Noted };
      return so.idle > 0 && so.largestPaint > 0 ? so : undefined;
    },
    undefined,
    { timeout: 120_000 }
  );
  const { lastDraw: _, ...times } = (await noted.jsonValue())!;
  await context.close();
  return { ...times, arrivals };
}
