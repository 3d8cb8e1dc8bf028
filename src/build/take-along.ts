/** After the site is written: the same story as one file, for places without a network. */
import { resolve } from 'node:path';
import type { Plugin, PluginOption, ResolvedConfig } from 'vite';
import { writeOneFile } from './one-file';

type Options = { plugins: () => PluginOption[]; site: string | undefined };

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
        await writeOneFile(config.root, resolve(config.root, config.build.outDir), options);
      }
    }
  };
}
