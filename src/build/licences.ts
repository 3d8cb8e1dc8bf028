/** The licences of what is packed into the site, which ask to go wherever it goes, as one text beside it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Packages of which the built site holds a part. */
const PACKAGES = [
  'svelte',
  'maplibre-gl',
  '@turf/turf',
  'topojson-client',
  '@fontsource-variable/source-serif-4',
  '@fontsource-variable/source-sans-3',
  '@fontsource/noto-sans-armenian'
];
const FILES = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE'];
const FILE = 'licences.txt';

export function licencesText(root: string, packages: readonly string[] = PACKAGES): string {
  return packages
    .map((name) => {
      const folder = join(root, 'node_modules', name);
      const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        version: string;
      };
      const file = FILES.map((licence) => join(folder, licence)).find((path) => existsSync(path));
      if (file === undefined) throw new Error(`The package ${name} has no licence that could be passed on.`);
      return `${name} ${version}\n\n${readFileSync(file, 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

export function licencesPlugin(): Plugin {
  let root = '';
  return {
    name: 'dateline:licences',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      if (this.environment.config.consumer === 'server') return;
      this.emitFile({ type: 'asset', fileName: FILE, source: licencesText(root) });
    }
  };
}
