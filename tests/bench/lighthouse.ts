/** What Lighthouse finds on the app, a page of a statement and the text edition; anything below 100 fails the bench. */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { ensureBrowser, LAUNCH_ARGS } from '../../src/build/browser';
import { hosted } from './hosted';
import { kB, printTable } from './measure';

const PAGES = ['en/', 'id/', 'en/s/putin-invites-to-moscow/', 'en/all/'];
const CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;

/** Lighthouse speaks with the browser by a port of its own, which has to be known before the browser starts. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export async function benchLighthouse(): Promise<void> {
  const host = await hosted();
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: ensureBrowser().path,
    args: [...LAUNCH_ARGS, `--remote-debugging-port=${port}`]
  });
  const rows: string[][] = [];
  const faults: string[] = [];
  for (const path of PAGES) {
    const result = await lighthouse(new URL(path, host.site).href, {
      port,
      logLevel: 'error',
      onlyCategories: [...CATEGORIES]
    });
    if (!result) throw new Error(`Lighthouse gave nothing for ${path}.`);
    const { categories, audits, runtimeError } = result.lhr;
    if (runtimeError) throw new Error(`Lighthouse could not judge ${path}: ${runtimeError.message}`);
    const bytes = [...host.take().values()].reduce((sum, each) => sum + each, 0);
    const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
    rows.push([path, ...scores.map(String), kB(bytes)]);
    for (const name of CATEGORIES)
      for (const { id, weight } of categories[name]?.auditRefs ?? []) {
        const { score, title, details } = audits[id]!;
        if (weight > 0 && score !== null && score < 1)
          faults.push(`${path} ${id}: ${title} ${JSON.stringify(details).slice(0, 600)}`);
      }
  }
  await browser.close();
  await host.close();
  printTable([['Lighthouse, a phone', ...CATEGORIES, 'sent'], ...rows]);
  for (const fault of faults) console.log(fault);
  if (faults.length > 0) process.exitCode = 1;
}
