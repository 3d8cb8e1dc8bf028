/** Dark without a script, light on paper, and each colour written once. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withSystemTheme } from '../../src/build/themes';

const css = readFileSync('src/ui/tokens.css', 'utf8');

it('gives the dark colours to who chose them, and to a dark system where nobody chose', () => {
  const themed = withSystemTheme(css);
  const blocks = [...themed.matchAll(/@media screen(?! and \(forced)[^{]*\{\s*([^{]+?) \{([^}]*)\}/g)].map(
    ([all, selector, colours]) => ({
      media: all.slice(0, all.indexOf('{')).trim(),
      selector,
      colours
    })
  );
  expect(blocks.map(({ media, selector }) => [media, selector])).toEqual([
    ['@media screen', ":root[data-theme='dark']"],
    ['@media screen and (prefers-color-scheme: dark)', ':root:where(:not([data-theme]))']
  ]);
  expect(blocks[0]?.colours).toContain('--paper: #');
  expect(blocks[1]?.colours).toBe(blocks[0]?.colours);
});

it('leaves everything else as it is', () => {
  const themed = withSystemTheme(css);
  expect(themed.startsWith(css.slice(0, css.indexOf(":root[data-theme='dark']")))).toBe(true);
  expect(themed.endsWith(css.slice(css.indexOf('@media (prefers-reduced-motion')))).toBe(true);
});

it('says so where there is nothing dark', () =>
  expect(() => withSystemTheme(':root { --paper: Canvas; }')).toThrow("no block :root[data-theme='dark']"));
