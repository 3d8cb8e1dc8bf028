/** Files that a page brings along are read from its own elements. */
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../src/state/own-files';

function pageOf(files: Record<string, { text: string; type?: string }>) {
  return filesIn({
    querySelector: (selector: string) => {
      const [, path = ''] = /^\[data-file="(.*)"\]$/.exec(selector) ?? [];
      const file = files[path];
      return file === undefined ? null : { textContent: file.text, getAttribute: () => file.type ?? null };
    }
  });
}

describe('files in the page', () => {
  const files = pageOf({
    'data/story.json': { text: '{"a":1}' },
    'basemap/relief.webp': { text: 'QUJD', type: 'image/webp' }
  });

  it('are read as what they are', async () => {
    expect(await files.json('data/story.json')).toEqual({ a: 1 });
    expect(files.urlOf('basemap/relief.webp')).toBe('data:image/webp;base64,QUJD');
  });

  it('that are missing are named', async () => {
    await expect(files.json('data/other.json')).rejects.toThrow('data/other.json is not in this file');
    expect(() => files.urlOf('basemap/other.webp')).toThrow('basemap/other.webp');
  });
});
