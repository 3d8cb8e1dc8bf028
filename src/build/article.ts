/** An archived article: positions in it are Unicode code points, digests are of UTF-8. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Article = {
  /** SHA-256 of the file's bytes. */
  sha256: string;
  /** One code point each; the index is the position. */
  points: readonly string[];
};

export function articleOf(bytes: Buffer): Article {
  return { sha256: digestOf(bytes), points: Array.from(bytes.toString('utf8')) };
}

/** Undefined where the folder has no such file. */
export function readArticle(dir: string, file: string): Article | undefined {
  const path = join(dir, file);
  return existsSync(path) ? articleOf(readFileSync(path)) : undefined;
}

export function passageOf({ points }: Article, start: number, end: number): string {
  return points.slice(start, end).join('');
}

export function digestOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Where each occurrence begins, overlapping ones too. */
export function occurrencesOf({ points }: Article, text: string): number[] {
  const wanted = Array.from(text);
  if (wanted.length === 0) return [];
  const starts: number[] = [];
  for (let start = 0; start + wanted.length <= points.length; start++) {
    if (wanted.every((point, i) => point === points[start + i])) starts.push(start);
  }
  return starts;
}
