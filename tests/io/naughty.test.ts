/** Strings that have broken other programs go through links, search and tables, and come out as the text they are. */
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { search } from '../../src/domain/search';
import { initialView } from '../../src/domain/view';
import { csvText } from '../../src/io/csv';
import { decodeAddress, encodeQuery } from '../../src/io/url';
import { atlas } from './url-view';

const NAUGHTY = createRequire(import.meta.url)('big-list-of-naughty-strings/blns.json') as string[];
const PARAMS = [
  't',
  'p',
  'c',
  's',
  'a',
  'k',
  'o',
  'm',
  'q',
  'tl',
  'show',
  'compare',
  'clock',
  'known',
  'form'
];
const { extent } = atlas;
const decode = (query: string) => decodeAddress({ path: '/en/', search: `?${query}` }, atlas);

const shown = (text: string) => JSON.stringify(text).slice(0, 80);

describe('four hundred and more naughty strings', () => {
  it('are there', () => expect(NAUGHTY.length).toBeGreaterThan(400));

  it('are what was searched for, in links that say the same for ever', () => {
    for (const text of NAUGHTY) {
      const link = encodeQuery({ ...initialView(extent, 'en'), query: text }, atlas);
      const { view, notices } = decode(link);
      expect(view.query, shown(text)).toBe([...text.trim()].slice(0, 100).join('').trim());
      expect(notices, shown(text)).toEqual([]);
      expect(encodeQuery(view, atlas), shown(text)).toBe(link);
      expect(() => search(atlas, view.query), shown(text)).not.toThrow();
    }
  });

  it('break no key of a link', () => {
    for (const text of NAUGHTY)
      for (const param of PARAMS) {
        const { view, unknown } = decode(`${param}=${encodeURIComponent(text)}`);
        const again = decode(encodeQuery(view, atlas, unknown));
        expect(again.view, `${param}=${shown(text)}`).toEqual(view);
      }
  });

  it('are no formulas in a table, and one cell of it each', () => {
    for (const text of NAUGHTY) {
      const table = csvText([[text, 'end']]);
      expect(table).not.toMatch(/^"?\s*[=+\-@]/);
      const quoted = /^"((?:[^"]|"")*)",end\r\n$/.exec(table);
      const cell = quoted ? quoted[1]!.replaceAll('""', '"') : table.slice(0, -',end\r\n'.length);
      expect([text, `'${text}`], shown(text)).toContain(cell);
    }
  });
});
