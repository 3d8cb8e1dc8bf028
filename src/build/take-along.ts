/** After the site is written: the same story as one file and as one ZIP, for places without a network, and their checksums. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import type { Plugin, PluginOption, ResolvedConfig } from 'vite';
import type { Story } from '../schema/story';
import { filesUnder } from './files';
import { ONE_FILE, writeOneFile } from './one-file';
import { PICTURE_FILE } from './page';

type Options = { plugins: () => PluginOption[]; site: string | undefined };

export const CHECKSUMS = 'SHA256SUMS';

/** The version is that of the data, which the page says. */
export const zipName = (version: string): string => `dateline-${version}.zip`;

const isTakeAlong = (path: string): boolean => path === CHECKSUMS || path.endsWith('.zip');
/** Chats and networks ask for the picture of a page, and reach no stick. */
const isForNetworks = (path: string): boolean => path.endsWith(PICTURE_FILE);
/** Packed as they are. */
const IS_PACKED = /\.(?:woff2|webp|png)$/;
/** As early as a ZIP can say, so that the same files make the same ZIP. */
const DATE = new Date(1980, 0, 1);

/** All in one folder, which is what unpacking leaves. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of files)
    entries[`${name}/${path}`] = [content, { level: IS_PACKED.test(path) ? 0 : 9, mtime: DATE }];
  return zipSync(entries);
}

/** As `sha256sum -c` reads them. */
export const checksums = (files: ReadonlyMap<string, Uint8Array>): string =>
  [...files]
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .join('');

export async function writeTakeAlong(outDir: string): Promise<void> {
  const { story } = JSON.parse(await readFile(join(outDir, 'data/story.json'), 'utf8')) as Story;
  const packed = filesUnder(outDir).filter((path) => !isTakeAlong(path) && !isForNetworks(path));
  const name = zipName(story.version);
  const zip = zipOf(
    new Map(packed.map((path) => [path, readFileSync(join(outDir, path))])),
    name.replace(/\.zip$/, '')
  );
  await writeFile(join(outDir, name), zip);
  const sums = checksums(
    new Map([
      [name, zip],
      [ONE_FILE, await readFile(join(outDir, ONE_FILE))]
    ])
  );
  await writeFile(join(outDir, CHECKSUMS), sums);
}

export function takeAlongPlugin(options: Options): Plugin {
  let config: ResolvedConfig;
  let isWritten = false;
  return {
    name: 'dateline:take-along',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle() {
      isWritten = this.environment.config.consumer === 'client';
    },
    closeBundle: {
      // Once the pages are written, which takes its time.
      order: 'post',
      sequential: true,
      async handler() {
        if (!isWritten || config.build.ssr) return;
        const outDir = resolve(config.root, config.build.outDir);
        await writeOneFile(config.root, outDir, options);
        await writeTakeAlong(outDir);
      }
    }
  };
}
