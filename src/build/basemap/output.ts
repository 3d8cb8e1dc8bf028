/** The files of the basemap: written to the disk, or compared with what lies there. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Enclave } from './hand/enclaves';

export type FileEntry = { bytes: number; gzip: number; sha256: string };
export type Manifest = {
  version: 1;
  attribution: string;
  /** Corners as MapLibre's image sources want them: west, south, east, north. */
  reliefs: Record<string, readonly [number, number, number, number]>;
  /** What the map lays over the grey reliefs of each theme. */
  tints: Record<string, { colour: readonly number[]; opacity: number }>;
  enclavesNotDrawn: Pick<Enclave, 'names' | 'of' | 'within' | 'at'>[];
  files: Record<string, FileEntry>;
};

export type Files = Map<string, Buffer>;

export const OUTPUT = 'public/basemap';

/** Text as one line a file would be unreadable in a diff, and longer; the data are for machines. */
export const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);

export function entriesOf(files: Files): Record<string, FileEntry> {
  return Object.fromEntries(
    [...files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, content]) => [
        name,
        {
          bytes: content.length,
          gzip: gzipSync(content, { level: 9 }).length,
          sha256: createHash('sha256').update(content).digest('hex')
        }
      ])
  );
}

export function writeFiles(files: Files): void {
  for (const name of strays(files)) rmSync(join(OUTPUT, name));
  for (const [name, content] of files) {
    const path = join(OUTPUT, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** Each difference in words; none if all is as made. */
export function differences(files: Files): string[] {
  return [
    ...strays(files).map((name) => `${name} is not made by this program`),
    ...[...files].flatMap(([name, content]) => {
      const path = join(OUTPUT, name);
      if (!existsSync(path)) return [`${name} is missing`];
      return readFileSync(path).equals(content) ? [] : [`${name} differs`];
    })
  ];
}

function strays(files: Files): string[] {
  if (!existsSync(OUTPUT)) return [];
  return readdirSync(OUTPUT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(OUTPUT.length + 1)
        .split('\\')
        .join('/')
    )
    .filter((name) => !files.has(name));
}
