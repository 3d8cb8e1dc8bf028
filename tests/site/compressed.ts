/** A few pages of the built site with all that they ask for, compressed, as hosts send them. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serve, type Host } from './server';

const COMPRESSED = /\.(?:html|css|js|json|svg)$/;
const FOR_ALL = ['assets', 'basemap', 'data/story.json', 'theme.js', 'meanwhile.js', 'favicon.svg'];

/** `pages` are folders of `dist/`, such as `en`. */
export async function serveCompressed(pages: readonly string[]): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  for (const path of [...FOR_ALL, ...pages.map((page) => `${page}/index.html`)])
    cpSync(join('dist', path), join(folder, path), { recursive: true });
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, file);
    if (COMPRESSED.test(file) && statSync(path).isFile())
      writeFileSync(`${path}.gz`, gzipSync(readFileSync(path)));
  }
  const host = await serve({ '/': folder }, { gzip: true });
  return {
    ...host,
    async close() {
      await host.close();
      rmSync(folder, { recursive: true });
    }
  };
}
