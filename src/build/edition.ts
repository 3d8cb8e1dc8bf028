/** After the site is written: the list of what a device may keep of it, and the worker that keeps it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { LOCALES } from '../domain/view';
import { EDITION_FILE, WORKER_FILE, type Edition, type EditionFile } from '../io/edition';
import type { Story } from '../schema/story';
import { filesUnder } from './files';
import { EDITION_MARK, PICTURE_FILE } from './page';

const ENTRY = 'src/sw.ts';

/** They say of which edition they are. */
const MARKED = LOCALES.map((locale) => `${locale}/index.html`);

const LENGTH = { version: 12, digest: 10 };

/** What is for other sites, for networks and robots, or to be taken along in another way. */
const LEFT_OUT: readonly RegExp[] = [
  /^[a-z]{2}\/embed\//,
  /^embed\.js$/,
  /^oembed\//,
  new RegExp(`(?:^|/)${PICTURE_FILE.replace('.', '\\.')}$`),
  /^(?:_headers|robots\.txt|sitemap\.xml|llms\.txt|SHA256SUMS|dateline\.html)$/,
  /\.(?:zip|xml)$/,
  /^(?:404\.html|not-found\.js)$/,
  new RegExp(`^(?:${WORKER_FILE}|${EDITION_FILE})$`.replaceAll('.', '\\.'))
];

/** The story in every language, with all that it may come to need. */
const CORE: readonly RegExp[] = [
  /^index\.html$/,
  /^[a-z]{2}\/index\.html$/,
  // The pages that each page leads to, those of chapters, and the short addresses of their steps.
  /^[a-z]{2}\/(?!embed)[a-z]{3,}\/index\.html$/,
  /^[a-z]{2}\/(?:ch|c)\/(?:[^/]+\/)?index\.html$/,
  /^assets\//,
  /^(?:theme|meanwhile|language)\.js$/,
  /^favicon\.svg$/,
  /^manifest\.webmanifest$/,
  /^data\/story\.json$/,
  /^basemap\/(?:basemap\.topo\.json|lakes\.json|relief-.*\.webp)$/
];

const isAmong = (patterns: readonly RegExp[], path: string): boolean =>
  patterns.some((pattern) => pattern.test(path));

const digestOf = (content: Uint8Array | string, length: number): string =>
  createHash('sha256').update(content).digest('hex').slice(0, length);

/** The version is of what the files are called and hold, and nothing else: the same files make the same edition. */
export function editionOf(files: ReadonlyMap<string, Uint8Array>, data: string): Edition {
  const kept = [...files]
    .filter(([path]) => !isAmong(LEFT_OUT, path))
    .map(([path, content]): EditionFile => [path, content.length, digestOf(content, LENGTH.digest)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    version: digestOf(JSON.stringify([data, kept]), LENGTH.version),
    data,
    core: kept.filter(([path]) => isAmong(CORE, path)),
    rest: kept.filter(([path]) => !isAmong(CORE, path))
  };
}

async function writeWorker(root: string, outDir: string, version: string): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    define: { 'import.meta.env.VITE_EDITION': JSON.stringify(version) },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(root, ENTRY),
        output: { format: 'iife', entryFileNames: WORKER_FILE, codeSplitting: false }
      }
    }
  });
}

/** A page says of which edition it is by a mark, which takes the place of nothing that the edition is told by. */
export async function writeEdition(root: string, outDir: string): Promise<void> {
  const read = () =>
    new Map(filesUnder(outDir).map((path): [string, Buffer] => [path, readFileSync(join(outDir, path))]));
  const { story } = JSON.parse(readFileSync(join(outDir, 'data/story.json'), 'utf8')) as Story;
  const { version } = editionOf(read(), story.version);
  for (const path of MARKED) {
    const html = readFileSync(join(outDir, path), 'utf8');
    if (!html.includes(EDITION_MARK)) throw new Error(`${path} does not say of which edition it is.`);
    await writeFile(join(outDir, path), html.replace(EDITION_MARK, version));
  }
  await writeWorker(root, outDir, version);
  await writeFile(
    join(outDir, EDITION_FILE),
    JSON.stringify({ ...editionOf(read(), story.version), version })
  );
}
