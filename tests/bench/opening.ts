/** Opens a page as a phone on a slow network would, and notes what a person waits for. */
import type { Browser } from 'playwright';

/** Lighthouse's slow 4G and mid-range phone. */
const PHONE = { width: 390, height: 844 };
const NETWORK = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };
export const CPU_SLOWDOWN = 4;

/** Milliseconds from the start of the navigation. */
export type Opened = { firstPaint: number; largestPaint: number; drawn: number; mapScript: number };
type Noted = Omit<Opened, 'mapScript'>;

/** Notes paints, and when the map stands: in either page a class tells. */
function watch(drawnSelector: string): void {
  const noted = { firstPaint: 0, largestPaint: 0, drawn: 0 };
  Object.assign(window, { noted });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      noted.largestPaint = entry.startTime;
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName('first-contentful-paint')) noted.firstPaint = entry.startTime;
  }).observe({ type: 'paint', buffered: true });
  // Not a function with a name: what runs this file would wrap it in a helper that the page does not have.
  const timer = setInterval(() => {
    if (!document.querySelector(drawnSelector)) return;
    noted.drawn = performance.now();
    clearInterval(timer);
  }, 16);
}

export async function openThrottled(browser: Browser, url: string, drawnSelector: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2, locale: 'en-GB' });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', NETWORK);
  await client.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  let start = 0;
  let mapScriptId = '';
  let mapScript = NaN;
  client.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    start ||= timestamp;
    if (/\/adapter-[^/]*\.js$/.test(request.url)) mapScriptId = requestId;
  });
  client.on('Network.loadingFinished', ({ requestId, timestamp }) => {
    if (requestId === mapScriptId) mapScript = (timestamp - start) * 1000;
  });
  await context.addInitScript(watch, drawnSelector);
  await page.goto(url, { waitUntil: 'commit' });
  const noted = await page.waitForFunction(
    () => {
      const { noted: so } = window as unknown as { noted: Noted };
      return so.drawn > 0 && so.largestPaint > 0 ? so : undefined;
    },
    undefined,
    { timeout: 120_000 }
  );
  const times = await noted.jsonValue();
  await context.close();
  return { ...times!, mapScript };
}
