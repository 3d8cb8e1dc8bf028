/** Somebody else's site, on another port than ours, and ours as hosts send it that read its `_headers`. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { serve, type Host } from './server';

/** What `_headers` says for all files. */
function headersForAll(file: string): [string, string][] {
  const [, rule = ''] = /^\/\*\n((?: {2}.*\n)+)/.exec(file) ?? [];
  return rule
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): [string, string] => {
      const at = line.indexOf(':');
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    });
}

export const serveWithHeaders = (): Promise<Host> =>
  serve({ '/': 'dist' }, { headers: headersForAll(readFileSync('dist/_headers', 'utf8')) });

/** Answers each path with its page, as HTML. */
export async function serveHtml(pages: Record<string, string>): Promise<Host> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? '/'];
    response.writeHead(page === undefined ? 204 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      })
  };
}
