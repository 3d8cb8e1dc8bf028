/** Every symbol of the map looks as somebody has seen and approved it. */
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ensureBrowser, LAUNCH_ARGS } from '../../src/build/browser';
import { changedCells, renew, reviewedPath, verdict } from '../visual/reviewed';
import { buildSheet, shoot, type Look } from '../visual/sheet';
import { serve, type Host } from './server';

const LOOKS: Look[] = [
  { theme: 'light', density: 1 },
  { theme: 'light', density: 2 },
  { theme: 'dark', density: 1 },
  { theme: 'forced', density: 1 }
];
const nameOf = ({ theme, density }: Look) => `${theme}-${density}`;
const FINE: Look = { theme: 'light', density: 2 };

/** By the cell that each of them spoils, in the order of the sheet. */
const FAULTS: Record<string, readonly [selector: string, rule: string]> = {
  // An outline as of something certain.
  'claimed × 12': ['.open', 'stroke-width: 0.5px'],
  'alleged × 12': ['.alleged', 'stroke-dasharray: none'],
  'planned × 2': ['.sign', 'display: none'],
  'said × 2': ['path', 'scale: 1 0.9'],
  'about: claim': ['.claim', 'stroke: #2a4f9c'],
  'about: dispute': ['.ticks', 'display: none'],
  'about: pledge': ['.pledge-rim', 'display: none'],
  'ring of 9': ['.pledge', 'stroke: #eee2a8'],
  states: ['.disc', 'stroke: none'],
  'name: a pair': ['text', 'font-weight: 400'],
  ground: ['.corridor', 'stroke-dasharray: none']
};

let host: Host;
let browser: Browser;

beforeAll(async () => {
  host = await serve({ '/': await buildSheet() });
  browser = await chromium.connect(inject('browserEndpoint'));
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

const picture = (look: Look, change?: (page: Page) => Promise<unknown>) =>
  shoot(browser, `${host.origin}/`, look, change);

it.each(LOOKS)('in $theme, at $density pixels a point', async (look) => {
  const shot = await picture(look);
  expect(shot.cells.size).toBeGreaterThan(40);
  if (inject('isRenewing')) renew(nameOf(look), shot);
  expect(verdict(nameOf(look), shot)).toEqual([]);
});

it('takes little room', () => {
  const bytes = LOOKS.map((look) => readFileSync(reviewedPath(nameOf(look))).length);
  expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(600_000);
});

describe('what is let pass, and what is not', () => {
  it('another way of putting letters and curves into pixels', async () => {
    const other = await chromium.launch({
      executablePath: ensureBrowser().path,
      args: [...LAUNCH_ARGS, '--force-gpu-rasterization', '--font-render-hinting=full']
    });
    for (const look of [FINE, LOOKS.at(-1)!]) {
      const reviewed = readFileSync(reviewedPath(nameOf(look)));
      expect(changedCells(reviewed, await shoot(other, `${host.origin}/`, look))).toEqual([]);
    }
    await other.close();
  });

  it('not a lost stroke, a wrong shape or a wrong colour, each where it is', async () => {
    const content = Object.entries(FAULTS)
      .map(([cell, [selector, rule]]) => `[data-cell='${cell}'] ${selector} { ${rule} !important; }`)
      .join('\n');
    const changed = changedCells(
      readFileSync(reviewedPath(nameOf(FINE))),
      await picture(FINE, (page) => page.addStyleTag({ content }))
    );
    expect(changed.map((line) => line.replace(/: \d+ pixels$/, ''))).toEqual(Object.keys(FAULTS));
  });
});
