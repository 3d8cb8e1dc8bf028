/** What lies in a folder. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files in a folder, by their path in it with plain slashes, in an order that every machine agrees on. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/')
    )
    .sort();
}
