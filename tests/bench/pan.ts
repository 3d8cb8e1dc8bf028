/** How smoothly the map follows a hand, beside a bare map of the same size at the same place. */
import { chromium, type Browser, type Page } from 'playwright';
import { ensureBrowser, LAUNCH_ARGS } from '../../src/build/browser';
import { hosted } from './hosted';
import { median, ms, percentile, printTable, times } from './measure';
import { keepNames } from './opening';

const ROUNDS = 7;
const FRAMES = 60;
const AIM = 1.2;
/** Where the bare map opens. */
const CAMERA = 'm=6/40/46.8';
const DESKTOP = { width: 1280, height: 800 };
const MOVING = '.moving:not(.waiting) canvas';

type Pan = { frames: number[]; draws: number };

/**
 * Drags by a few pixels a frame, there and back, and notes how far the frames lie apart. A hand that is slower than the
 * screen would only measure the screen: so frames come as fast as they can.
 */
function pan(page: Page, selector: string): Promise<Pan> {
  return page.evaluate(
    ({ selector, count }) =>
      new Promise<Pan>((resolve) => {
        const canvas = document.querySelector<HTMLElement>(selector)!;
        const { left, top, width, height } = canvas.getBoundingClientRect();
        // Clear of marks, and of what lies over the map.
        const at = { x: left + width * 0.3, y: top + height * 0.62 };
        const send = (target: EventTarget, type: string, buttons: number) =>
          target.dispatchEvent(
            new MouseEvent(type, {
              bubbles: true,
              cancelable: true,
              view: window,
              button: 0,
              buttons,
              clientX: at.x,
              clientY: at.y
            })
          );
        let draws = 0;
        const gl = WebGL2RenderingContext.prototype;
        const draw = gl.drawElements;
        gl.drawElements = function (...all) {
          draws++;
          draw.apply(this, all);
        };
        const frames: number[] = [];
        let last = 0;
        send(canvas, 'mousedown', 1);
        const step = (now: number) => {
          // The first frames only begin the drag.
          if (frames.length > 0 || last > 0) frames.push(now - last);
          last = now;
          if (frames.length === count + 5) {
            send(document, 'mouseup', 0);
            gl.drawElements = draw;
            resolve({ frames: frames.slice(5), draws });
            return;
          }
          at.x += frames.length < count / 2 ? 4 : -4;
          at.y += frames.length < count / 2 ? 2 : -2;
          send(document, 'mousemove', 1);
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    { selector, count: FRAMES }
  );
}

/** Opens the page and waits until its map has come to rest. */
async function opened(browser: Browser, url: string, viewport: typeof DESKTOP, drawn: string): Promise<Page> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
  await keepNames(context);
  const page = await context.newPage();
  await page.goto(url);
  await page.locator(drawn).waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

export async function benchPan(): Promise<void> {
  const host = await hosted();
  const browser = await chromium.launch({
    executablePath: ensureBrowser().path,
    args: [...LAUNCH_ARGS, '--disable-frame-rate-limit', '--disable-gpu-vsync']
  });
  const ours = await opened(browser, `${host.site}?${CAMERA}`, DESKTOP, MOVING);
  const size = await ours.locator(MOVING).evaluate(({ clientWidth: width, clientHeight: height }) => ({
    width,
    height
  }));
  const bare = await opened(browser, host.bare, size, 'body.drawn');
  const pans = { ours: [] as Pan[], bare: [] as Pan[] };
  // In turns, so that a busy moment of the machine falls on both; the first of each warms up.
  for (let round = 0; round <= ROUNDS; round++)
    for (const [name, page, selector] of [
      ['ours', ours, MOVING],
      ['bare', bare, 'canvas']
    ] as const) {
      await page.bringToFront();
      const done = await pan(page, selector);
      if (round > 0) pans[name].push(done);
    }
  const version = browser.version();
  await browser.close();
  await host.close();
  report(pans, size, version);
}

function report(
  { ours, bare }: Record<'ours' | 'bare', Pan[]>,
  { width, height }: typeof DESKTOP,
  version: string
): void {
  const rows = (
    [
      ['median', median],
      ['95th of 100', (all: readonly number[]) => percentile(all, 0.95)]
    ] as const
  ).map(([name, of]) => {
    const [a, b] = [ours, bare].map((pans) => of(pans.flatMap(({ frames }) => frames))) as [number, number];
    return { name, a, b };
  });
  const drawn = (pans: Pan[]) => median(pans.map(({ draws }) => draws)) / FRAMES;
  if (drawn(ours) < 1 || drawn(bare) < 1)
    throw new Error(`a map did not move under the hand: ${drawn(ours)} and ${drawn(bare)} strokes a frame`);

  console.log(
    `Dragging the map, ${width} × ${height} px, ${FRAMES} frames, ${ROUNDS} times, in Chromium ${version} without a limit on frames.\n`
  );
  printTable([
    ['time of a frame', 'Dateline', 'bare map', '×'],
    ...rows.map(({ name, a, b }) => [name, ms(a), ms(b), times(a / b)])
  ]);
  const isMet = rows.every(({ a, b }) => a / b <= AIM);
  console.log(`\nAim: within ${AIM}× — ${isMet ? 'yes' : 'NO'}.`);
}
