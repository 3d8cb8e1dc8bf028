/** What one step of the slider costs, from the key to the painted page, beside painting the same page again unchanged. */
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { ensureBrowser, LAUNCH_ARGS } from '../../src/build/browser';
import { hosted } from './hosted';
import { median, ms, percentile, printTable, times } from './measure';
import { keepNames } from './opening';
import { syntheticStory } from './synthetic';

const STEPS = 40;
const DESKTOP = { width: 1280, height: 800 };
const MOVING = '.moving:not(.waiting) canvas';

/** `aim` is the most that the median and the 95th of 100 may be, in times of a repaint. */
type Case = { name: string; story: string; window: string; aim?: number };
const synthetic = (size: number): string => JSON.stringify(syntheticStory(size));
const cases = (): Case[] => [
  {
    name: 'the story',
    story: readFileSync('dist/data/story.json', 'utf8'),
    window: '2020-09-27..2020-10-23'
  },
  { name: '10,000', story: synthetic(10_000), window: '2020-09-27..2020-10-23', aim: 1.5 },
  { name: '100,000', story: synthetic(100_000), window: '2020-09-27..2020-10-23', aim: 2.5 }
];

type Measured = { steps: number[]; repaints: number[] };
type Run = Measured & { isMoving: boolean };

/** Keys there and back on the handle of the end, and between them the same page painted anew; counted until it is on the screen. */
function measure(page: Page, count: number): Promise<Measured> {
  return page.evaluate(async (count) => {
    const handle = [...document.querySelectorAll<HTMLElement>('input[type=range]')].at(-1)!;
    const shown = () => handle.getAttribute('aria-valuetext');
    /** A task queued in a frame runs when that frame has been painted. */
    const painted = () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(null);
        })
      );
    const rest = async () => {
      for (let frame = 0; frame < 20; frame++) await painted();
    };
    const steps: number[] = [];
    const repaints: number[] = [];
    handle.focus();
    for (let index = 0; index < count + 4; index++) {
      await rest();
      document.body.style.visibility = 'hidden';
      await rest();
      let start = performance.now();
      document.body.style.visibility = '';
      const repaint = (await painted()) - start;
      await rest();
      const before = shown();
      start = performance.now();
      handle.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: index % 2 === 0 ? 'ArrowRight' : 'ArrowLeft',
          bubbles: true,
          cancelable: true
        })
      );
      const step = (await painted()) - start;
      if (shown() === before) throw new Error(`the key moved nothing: ${before}`);
      // The first ones warm up.
      if (index < 4) continue;
      repaints.push(repaint);
      steps.push(step);
    }
    return { steps, repaints };
  }, count);
}

async function run(browser: Browser, site: string, { story, window }: Case): Promise<Run> {
  const context = await browser.newContext({ viewport: DESKTOP, serviceWorkers: 'block' });
  await keepNames(context);
  const page = await context.newPage();
  await page.route('**/data/story.json', (route) =>
    route.fulfill({ body: story, contentType: 'application/json' })
  );
  await page.goto(`${site}?t=${window}`);
  const isMoving = await page
    .locator(MOVING)
    .waitFor({ timeout: 60_000 })
    .then(
      () => true,
      () => false
    );
  const measured = await measure(page, STEPS);
  await context.close();
  return { ...measured, isMoving };
}

export async function benchStep(): Promise<void> {
  const host = await hosted();
  const browser = await chromium.launch({
    executablePath: ensureBrowser().path,
    args: [...LAUNCH_ARGS, '--disable-frame-rate-limit', '--disable-gpu-vsync']
  });
  const rows: string[][] = [];
  const verdicts: string[] = [];
  for (const each of cases()) {
    const { steps, repaints, isMoving } = await run(browser, host.site, each);
    const ratios = (
      [
        ['median', median],
        ['95th of 100', (all: number[]) => percentile(all, 0.95)]
      ] as const
    ).map(([name, of]) => {
      const [step, repaint] = [of(steps), of(repaints)];
      rows.push([`${each.name}, ${name}`, ms(step), ms(repaint), times(step / repaint)]);
      return step / repaint;
    });
    if (!isMoving)
      verdicts.push(`${each.name}: over the still map, as the moving one did not come in a minute`);
    if (each.aim !== undefined)
      verdicts.push(
        `${each.name} within ${times(each.aim)} — ${ratios.every((ratio) => ratio <= each.aim!) ? 'yes' : 'NO'}`
      );
  }
  const version = browser.version();
  await browser.close();
  await host.close();
  console.log(
    `One step of the slider, from the key until list, counts, bars and map are painted, in Chromium ${version}; ${STEPS} steps each.\n`
  );
  printTable([['statements', 'step', 'repaint, nothing changed', '×'], ...rows]);
  console.log(`\nAim: ${verdicts.join('; ')}.`);
}
