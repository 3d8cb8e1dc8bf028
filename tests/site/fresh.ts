/** Before all tests of the built site: builds it where it is older than what it is made of. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const INPUTS = ['src', 'data', 'public', 'index.html', 'embed.html', 'vite.config.ts', 'package.json'];

function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isFresh(): boolean {
  const built = statSync('dist/index.html', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return built > Math.max(...INPUTS.map(newest));
}

/** Not as for tests, which components would be larger and slower for. */
async function buildAsShipped(): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  await build({ logLevel: 'warn', mode: 'production' });
  process.env.NODE_ENV = NODE_ENV;
}

export default async function setup(): Promise<void> {
  // `npm test` builds first; whoever runs one file of these gets the build along the way.
  if (!isFresh()) await buildAsShipped();
}
