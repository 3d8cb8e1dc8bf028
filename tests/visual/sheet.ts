/** Builds the sheet of symbols, and takes its pictures in each theme and at each density of pixels. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { build } from 'vite';
import { modulePlugins } from '../../src/build/plugins';
import type { Rect } from './difference';

export type Look = { theme: 'light' | 'dark' | 'forced'; density: 1 | 2 };
export type Shot = {
  png: Buffer;
  /** In pixels of the picture, by name. */
  cells: Map<string, Rect>;
};

export async function buildSheet(): Promise<string> {
  const outDir = join(tmpdir(), 'dateline-symbols');
  await build({
    configFile: false,
    root: 'tests/visual',
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: modulePlugins(),
    build: { outDir, emptyOutDir: true, target: 'es2022' }
  });
  return outDir;
}

/** `change` is something done to the page before its picture is taken. */
export async function shoot(
  browser: Browser,
  url: string,
  { theme, density }: Look,
  change?: (page: Page) => Promise<unknown>
): Promise<Shot> {
  const context = await browser.newContext({
    viewport: { width: 888, height: 600 },
    deviceScaleFactor: density,
    reducedMotion: 'reduce',
    forcedColors: theme === 'forced' ? 'active' : 'none'
  });
  const page = await context.newPage();
  await page.goto(`${url}?theme=${theme === 'dark' ? 'dark' : 'light'}`);
  await page.locator('body[data-ready]').waitFor();
  await page.mouse.move(0, 0);
  // One mark has the focus, by keyboard as it should be, another the pointer.
  await page.getByRole('button', { name: /^rest/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: /^hover/ }).hover();
  await change?.(page);
  const png = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
  const cells = await page.locator('[data-cell]').evaluateAll((nodes) =>
    nodes.map((node): [string, Rect] => {
      const { left, top, width, height } = node.getBoundingClientRect();
      return [node.getAttribute('data-cell') ?? '', { x: left + scrollX, y: top + scrollY, width, height }];
    })
  );
  await context.close();
  return { png, cells: new Map(cells.map(([name, rect]) => [name, scaled(rect, density)])) };
}

function scaled({ x, y, width, height }: Rect, by: number): Rect {
  const [left, top] = [Math.floor(x * by), Math.floor(y * by)];
  return {
    x: left,
    y: top,
    width: Math.ceil((x + width) * by) - left,
    height: Math.ceil((y + height) * by) - top
  };
}
