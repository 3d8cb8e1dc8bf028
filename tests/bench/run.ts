/** `npm run bench`: measures the core and the built site, as ratios within one run; `npm run bench -- view`, `site`, `pan`, `step`, `offline` or `lighthouse` for one of them. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { benchLighthouse } from './lighthouse';
import { benchOffline } from './offline';
import { benchPan } from './pan';
import { benchSite } from './site';
import { benchStep } from './step';

const CACHE = resolve('node_modules/.cache/dateline/bench');

/** Bundled as the site is, so that what is measured is what is shipped. */
async function benchView(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'tests/bench/view.ts',
      outDir: CACHE,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'view.js' } }
    }
  });
  const { status } = spawnSync(process.execPath, ['--max-old-space-size=8192', join(CACHE, 'view.js')], {
    stdio: 'inherit'
  });
  if (status !== 0) process.exitCode = 1;
}

const BENCHES = {
  view: benchView,
  site: benchSite,
  pan: benchPan,
  step: benchStep,
  offline: benchOffline,
  lighthouse: benchLighthouse
};
const [only] = process.argv.slice(2);
const chosen = Object.entries(BENCHES).filter(([name]) => only === undefined || name === only);
if (chosen.length === 0) throw new Error(`There is no bench "${only}": ${Object.keys(BENCHES).join(', ')}.`);
for (const [index, [, bench]] of chosen.entries()) {
  if (index > 0) console.log('');
  await bench();
}
