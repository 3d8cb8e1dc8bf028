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
    for (const look of LOOKS) {
      const reviewed = readFileSync(reviewedPath(nameOf(look)));
      expect(changedCells(reviewed, await shoot(other, `${host.origin}/`, look))).toEqual([]);
    }
    await other.close();
  });

  it.each([
    [
      'an alleged event with a whole outline',
      '.alleged { stroke-dasharray: none !important; }',
      /^alleged × 12/
    ],
    ['a planned event without its sign', '.sign { display: none; }', /^planned × 2/],
    ['disputes without ticks', '.ticks { display: none; }', /^about: dispute/],
    ['pledges without a rim', '.pledge-rim { display: none; }', /^about: pledge/],
    ['claims in another blue', ':root { --k-claim: #2a4f9c !important; }', /^about: claim/],
    ['pledges a little paler', ':root { --k-pledge: #eee2a8 !important; }', /^about: pledge/],
    ['thinner outlines', '.open { stroke-width: 0.7 !important; }', /^claimed × 12/],
    ['a corridor that is certain', '.corridor { stroke-dasharray: none !important; }', /^ground/],
    ['a chosen mark without its rim', '.disc { stroke: none !important; }', /^states/],
    ['names in another weight', '[data-cell^="name"] text { font-weight: 400 !important; }', /^name: a pair/]
  ])('not %s', async (_, content, cell) => {
    const changed = changedCells(
      readFileSync(reviewedPath(nameOf(FINE))),
      await picture(FINE, (page) => page.addStyleTag({ content }))
    );
    expect(changed).toEqual(expect.arrayContaining([expect.stringMatching(cell)]));
  });
});
