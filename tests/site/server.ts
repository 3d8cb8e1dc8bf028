/** Serves folders as a plain static host would: at the root of a domain, or under a path. */
import { createServer } from 'node:http';
import { statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

type Options = {
  /** Takes the `.gz` file beside a file, where the browser can read it. */
  gzip?: boolean;
  /** Tells what was sent, whoever on the page asked for it: workers too. */
  onServed?: (path: string, bytes: number) => void;
  /** Sent with every file. */
  headers?: readonly (readonly [name: string, value: string])[];
  /** Where it listens; wherever there is room, if not said. */
  port?: number;
};

export type Host = { origin: string; close: () => Promise<void> };

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** `mounts` says which folder answers under which path, such as `{ '/': 'dist', '/under/a/path/': 'dist' }`; the longest path wins. */
export async function serve(
  mounts: Record<string, string>,
  { gzip = false, onServed, headers = [], port: wanted = 0 }: Options = {}
): Promise<Host> {
  const rows = Object.entries(mounts)
    .sort(([a], [b]) => b.length - a.length)
    .map(([prefix, folder]) => ({ prefix, folder, handle: sirv(folder, { dev: !gzip, gzip, etag: true }) }));
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const row = rows.find(({ prefix }) => url.pathname.startsWith(prefix));
    if (onServed)
      response.on('finish', () => onServed(url.pathname, Number(response.getHeader('content-length') ?? 0)));
    const notFound = () => void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    if (row === undefined) return notFound();
    for (const [name, value] of headers) response.setHeader(name, value);
    const inside = `/${url.pathname.slice(row.prefix.length)}`;
    if (!inside.endsWith('/') && isFolder(join(row.folder, inside))) {
      response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
      return;
    }
    request.url = inside + url.search;
    row.handle(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve));
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

/** One that nobody listens on, for those who have to know it before they start. */
export async function freePort(): Promise<number> {
  const { origin, close } = await serve({});
  await close();
  return Number(new URL(origin).port);
}
