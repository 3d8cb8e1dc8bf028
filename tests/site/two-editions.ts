/** A copy of the built site on a host of its own that can go away, and that can be given another edition of it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EDITION_FILE, WORKER_FILE, type Edition } from '../../src/io/edition';
import { serve } from './server';

const SECOND = 'second000000';
/** What only the second one says. */
export const CORRECTED = 'corrected meanwhile';

export type Site = {
  /** Ends with a slash. */
  root: string;
  version: string;
  /** Nobody answers any more. */
  leave: () => Promise<void>;
  publishSecond: () => string;
  close: () => Promise<void>;
};

export async function ownSite(path: '/' | '/a/folder/deep/'): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'editions-'));
  // Pictures for networks are most of a site, and nothing here asks for them.
  cpSync('dist', folder, { recursive: true, filter: (from) => !/share\.png$|\.zip$/.test(from) });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const change = (file: string, from: string, to: string) =>
    writeFileSync(join(folder, file), read(file).replaceAll(from, to));
  const edition = JSON.parse(read(EDITION_FILE)) as Edition;
  const host = await serve({ [path]: folder });
  let isThere = true;
  const leave = async () => {
    if (isThere) await host.close();
    isThere = false;
  };
  return {
    root: host.origin + path,
    version: edition.version,
    leave,
    publishSecond() {
      for (const file of ['en/index.html', 'id/index.html', WORKER_FILE, EDITION_FILE])
        change(file, edition.version, SECOND);
      change('en/index.html', '<title>', `<title>${CORRECTED}: `);
      // Its digest is not what it was, so that it is fetched anew.
      const [, , digest = ''] = edition.core.find(([file]) => file === 'en/index.html') ?? [];
      change(EDITION_FILE, digest, 'anotherone');
      return SECOND;
    },
    async close() {
      await leave();
      rmSync(folder, { recursive: true });
    }
  };
}
