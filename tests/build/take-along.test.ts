/** The ZIP holds what it was given, the same bytes whenever it is made, and the checksums are those that others compute. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksums, writeTakeAlong, zipOf } from '../../src/build/take-along';

const outDir = mkdtempSync(join(tmpdir(), 'take-along-'));
const FILES: Record<string, string> = {
  'data/story.json': JSON.stringify({ story: { version: '1.2.3' } }),
  'dateline.html': '<!doctype html>',
  'en/index.html': 'é'.repeat(5000),
  'en/share.png': 'a picture for networks'
};

beforeAll(async () => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(outDir, path, '..'), { recursive: true });
    writeFileSync(join(outDir, path), text);
  }
  await writeTakeAlong(outDir);
});
afterAll(() => rmSync(outDir, { recursive: true }));

describe('the ZIP of a site', () => {
  it('has all of it in one folder, but for what is of no use without a network', () => {
    const files = unzipSync(readFileSync(join(outDir, 'dateline-1.2.3.zip')));
    expect(Object.keys(files)).toEqual([
      'dateline-1.2.3/data/story.json',
      'dateline-1.2.3/dateline.html',
      'dateline-1.2.3/en/index.html'
    ]);
    expect(strFromU8(files['dateline-1.2.3/en/index.html']!)).toBe(FILES['en/index.html']);
  });

  it('is the same whenever it is made, and never holds itself', async () => {
    const first = readFileSync(join(outDir, 'dateline-1.2.3.zip'));
    await writeTakeAlong(outDir);
    expect(readFileSync(join(outDir, 'dateline-1.2.3.zip')).equals(first)).toBe(true);
  });

  it('packs text, and leaves what is packed already', () => {
    const text = strToU8('a'.repeat(10_000));
    const size = (path: string) => zipOf(new Map([[path, text]]), 'x').length;
    expect(size('a.html')).toBeLessThan(500);
    expect(size('a.woff2')).toBeGreaterThan(10_000);
  });
});

describe('checksums', () => {
  it('are those of both files, in the form that sha256sum reads', () => {
    const lines = readFileSync(join(outDir, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => line.slice(66))).toEqual(['dateline-1.2.3.zip', 'dateline.html']);
    for (const line of lines) {
      const content = readFileSync(join(outDir, line.slice(66)));
      expect(line.slice(0, 66)).toBe(`${createHash('sha256').update(content).digest('hex')}  `);
    }
    expect(checksums(new Map())).toBe('');
  });
});
