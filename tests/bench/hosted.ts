/** The built site and a bare map beside it, on a host that compresses, with account of what it sent. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { serve } from '../site/server';

const CACHE = resolve('node_modules/.cache/dateline/bench-site');
const COMPRESSED = /\.(html|css|m?js|json|svg|txt)$/;

/** Bytes by path, since it was last asked. */
export type Served = Map<string, number>;
export type Hosted = { site: string; bare: string; take: () => Served; close: () => Promise<void> };

/** A copy beside which each text lies gzipped, as a host would send it. */
export function gzipped(folder: string, name: string): string {
  const copy = join(CACHE, name);
  cpSync(folder, copy, { recursive: true });
  for (const file of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    const path = join(copy, file);
    if (statSync(path).isFile() && COMPRESSED.test(file))
      writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
  }
  return copy;
}

async function buildBare(): Promise<string> {
  const outDir = join(CACHE, 'bare-build');
  await build({
    configFile: false,
    root: 'tests/bench/bare',
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 }
  });
  cpSync('dist/basemap', join(outDir, 'basemap'), { recursive: true });
  return outDir;
}

export async function hosted(): Promise<Hosted> {
  if (!existsSync('dist/en/index.html'))
    throw new Error('There is no built site: run `npm run build` first.');
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  let served: Served = new Map();
  const host = await serve(
    { '/': gzipped('dist', 'site'), '/bare/': gzipped(await buildBare(), 'bare') },
    { gzip: true, onServed: (path, bytes) => served.set(path, bytes) }
  );
  return {
    site: `${host.origin}/en/`,
    bare: `${host.origin}/bare/`,
    take() {
      const taken = served;
      served = new Map();
      return taken;
    },
    close: host.close
  };
}

/** All that the basemap is, whether or not anybody ever looks there. */
export function wholeBasemap(): number {
  const folder = join(CACHE, 'site', 'basemap');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => statSync(join(folder, file)).isFile() && !file.endsWith('.gz'))
    .map((file) => join(folder, existsSync(join(folder, `${file}.gz`)) ? `${file}.gz` : file))
    .reduce((sum, path) => sum + statSync(path).size, 0);
}

/** What the still map of the prerendered page is of it, compressed. */
export function stillMapBytes(): number {
  const html = readFileSync(join(CACHE, 'site', 'en', 'index.html'), 'utf8');
  const without = html.replace(/<svg\b[^>]*\brole="img"[\s\S]*?<\/svg>/g, '');
  return gzipSync(html, { level: 9 }).length - gzipSync(without, { level: 9 }).length;
}
