/** What Lighthouse finds on the app, a page of a statement and the text edition; anything below 100 fails the bench. */
import { resolve } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { build } from 'vite';
import { ensureBrowser, LAUNCH_ARGS } from '../../src/build/browser';
import { gzipped } from './hosted';
import { freePort, serve } from '../site/server';
import { kB, printTable } from './measure';

const PAGES = ['en/', 'id/', 'en/s/putin-invites-to-moscow/', 'en/all/'];
const CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;

/** Addresses of a page and of its languages are whole only on a site that knows where it is. */
async function builtFor(site: string): Promise<string> {
  const outDir = resolve('node_modules/.cache/dateline/lighthouse');
  process.env.SITE_URL = site;
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  return gzipped(outDir, 'lighthouse');
}

export async function benchLighthouse(): Promise<void> {
  const sitePort = await freePort();
  const site = `http://127.0.0.1:${sitePort}/`;
  let bytes = 0;
  const host = await serve(
    { '/': await builtFor(site) },
    { gzip: true, port: sitePort, onServed: (_, sent) => (bytes += sent) }
  );
  // Lighthouse speaks with the browser by a port that has to be known before the browser starts.
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: ensureBrowser().path,
    args: [...LAUNCH_ARGS, `--remote-debugging-port=${port}`]
  });
  const rows: string[][] = [];
  const faults: string[] = [];
  for (const path of PAGES) {
    bytes = 0;
    const result = await lighthouse(new URL(path, site).href, {
      port,
      logLevel: 'error',
      onlyCategories: [...CATEGORIES]
    });
    if (!result) throw new Error(`Lighthouse gave nothing for ${path}.`);
    const { categories, audits, runtimeError } = result.lhr;
    if (runtimeError) throw new Error(`Lighthouse could not judge ${path}: ${runtimeError.message}`);
    const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
    rows.push([path, ...scores.map(String), kB(bytes)]);
    for (const name of CATEGORIES)
      for (const { id, weight } of categories[name]?.auditRefs ?? []) {
        const { score, title, details } = audits[id]!;
        if (weight > 0 && score !== null && score < 1)
          faults.push(`${path} ${id}: ${title} ${(JSON.stringify(details) ?? '').slice(0, 600)}`);
      }
  }
  await browser.close();
  await host.close();
  printTable([['Lighthouse, a phone', ...CATEGORIES, 'sent'], ...rows]);
  for (const fault of faults) console.log(fault);
  if (faults.length > 0) process.exitCode = 1;
}
