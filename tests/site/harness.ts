/** Opens the built site as a reader would, and keeps account of what must not happen meanwhile. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page
} from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

export type Opening = {
  /** From the site's root, such as `en/?t=2020-10-30`. */
  path?: string;
  /** Another address than one of the site. */
  at?: string;
  /** At the root of a domain, or in a folder of one. */
  host?: 'root' | 'folder';
  viewport?: { width: number; height: number };
  /** Languages of the browser. */
  locale?: string;
  timezoneId?: string;
  colorScheme?: 'light' | 'dark';
  javaScriptEnabled?: boolean;
  /** As the file says, unless a test says otherwise. */
  webgl?: boolean;
  hasTouch?: boolean;
  /** Whether the site may keep itself on the device, which would get between a test and its network. */
  keepsSite?: boolean;
  /** Origins that a page may ask besides that of the site. */
  hosts?: readonly string[];
  /** Runs before the page's own scripts. */
  prepare?: (context: BrowserContext) => Promise<unknown>;
};

export type Visit = {
  page: Page;
  /** Errors in the console, uncaught errors, files that were not found, breaches of the page's own policy. */
  problems: string[];
  /** Addresses asked for beyond the site's own origin. */
  strangers: string[];
};

let browser: Browser;
let contexts: BrowserContext[] = [];
let visits: Visit[] = [];
let hasWebgl = true;

/**
 * One connection a file; after each test its pages are closed, and none of them may have met a problem. Without WebGL
 * the still map stays, with the same marks and buttons, and pages come many times sooner on a machine without a graphics
 * card: for tasks that have nothing to do with how the map moves.
 */
export function useBrowser({ webgl = true } = {}): void {
  hasWebgl = webgl;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserEndpoint'));
  });
  afterEach(async () => {
    const seen = visits;
    visits = [];
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    for (const { problems, strangers } of seen)
      expect({ problems, strangers }).toEqual({ problems: [], strangers: [] });
  });
  afterAll(() => browser.close());
}

/** A browser without WebGL, as on many old school computers. */
function withoutWebgl(): void {
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    kind: string,
    ...rest: unknown[]
  ) {
    return kind.startsWith('webgl')
      ? null
      : (original as (...all: unknown[]) => unknown).call(this, kind, ...rest);
  } as typeof original;
}

export async function openPage({
  path = 'en/',
  at,
  host = 'root',
  viewport = DESKTOP,
  locale = 'en-GB',
  timezoneId = 'Asia/Jakarta',
  colorScheme = 'light',
  javaScriptEnabled = true,
  webgl = hasWebgl,
  hasTouch = false,
  keepsSite = false,
  hosts = [],
  prepare
}: Opening = {}): Promise<Visit> {
  const options: BrowserContextOptions = {
    viewport,
    locale,
    timezoneId,
    colorScheme,
    javaScriptEnabled,
    hasTouch,
    serviceWorkers: keepsSite ? 'allow' : 'block',
    reducedMotion: 'reduce'
  };
  const context = await browser.newContext(options);
  contexts.push(context);
  if (!webgl) await context.addInitScript(withoutWebgl);
  await prepare?.(context);
  const page = await context.newPage();
  const visit: Visit = { page, problems: [], strangers: [] };
  visits.push(visit);
  const base = inject('site')[host];
  const own = new Set([new URL(at?.startsWith('http') ? at : base).origin, ...hosts]);

  page.on('console', (message) => {
    if (message.type() === 'error') visit.problems.push(message.text());
  });
  page.on('pageerror', (error) => visit.problems.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) visit.problems.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && !own.has(url.origin)) visit.strangers.push(url.href);
  });
  await page.goto(at ?? new URL(path, base).href, { waitUntil: 'load' });
  return visit;
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AXE: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  // Off unless asked for, and asked for here.
  rules: {
    'target-size': { enabled: true },
    'label-content-name-mismatch': { enabled: true },
    'css-orientation-lock': { enabled: true }
  },
  resultTypes: ['violations']
};

/**
 * A mark on the map: what it is called, the place, stands beside it and begins its name; the numbers in the drawing are
 * said in words there.
 */
const isMark = (html: string): boolean => /^<button[^>]*aria-pressed[^>]*transform/.test(html);

/** What axe finds wrong, one line a place, so that a failure says where to look. */
export async function axe(page: Page, within = ':root'): Promise<string[]> {
  // Entries out of sight are not laid out; a reader who gets to them finds them laid out.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
  // Evaluated by the debugger, which the page's policy has no say in.
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    ([within, options]) =>
      (
        window as unknown as { axe: { run: (within: string, options: RunOptions) => Promise<AxeResults> } }
      ).axe.run(within, options),
    [within, AXE] as const
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ html }) => id !== 'label-content-name-mismatch' || !isMark(html))
      .map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} — ${failureSummary ?? ''}`)
  );
}

export const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

/** Where the focus is, in words. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'body';
    return `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)}"`;
  });
}

/** Presses Tab (or Shift+Tab) until the control has the focus; the focus may not get lost on the way. */
export async function tabTo(page: Page, target: Locator, { key = 'Tab', limit = 200 } = {}): Promise<void> {
  const way: string[] = [];
  for (let presses = 0; presses < limit; presses++) {
    await page.keyboard.press(key);
    const place = await focused(page);
    way.push(place);
    expect(place, `the focus is lost after ${way.slice(-4).join(' → ')}`).not.toBe('body');
    if (await isFocused(target)) return;
  }
  throw new Error(
    `${limit} presses of ${key} do not reach ${String(target)}; the last were ${way.slice(-6).join(' → ')}`
  );
}
