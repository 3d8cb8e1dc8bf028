/** The data folders of the tests: sound ones, and broken ones, which hold only the files that differ from `valid/bare`. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const FIXTURES = 'tests/fixtures/data';

/** Below this folder, the real one of a fixture; messages call it `data`. */
export const validFolder = (name: string) => join(FIXTURES, 'valid', name);
export const fixtures = (kind: 'valid' | 'invalid') => readdirSync(join(FIXTURES, kind)).sort();

/** A copy of a sound folder that a test may break; `over` is laid upon it. */
export function copyOf(valid: string, over?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'dateline-'));
  const folder = join(root, 'data');
  cpSync(validFolder(valid), folder, { recursive: true });
  if (over) cpSync(over, folder, { recursive: true });
  return folder;
}

export const remove = (folder: string) => rmSync(join(folder, '..'), { recursive: true });

/** Replaces a text that must be in the file. */
export function edit(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(
    path,
    text.replace(from, () => to)
  );
}
