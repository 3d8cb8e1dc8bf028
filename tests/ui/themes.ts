/** The colours of the page, theme by theme, as the stylesheet has them. */
import { readFileSync } from 'node:fs';

export type Palette = { name: string; isDark: boolean; colour: (token: string) => string };

const CSS = readFileSync('src/ui/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** Every block that sets variables of the root, with the media query and the selector that it stands under. */
function blocks(css: string, under = ''): { where: string; body: string }[] {
  const found: { where: string; body: string }[] = [];
  for (let at = 0; ;) {
    const open = css.indexOf('{', at);
    if (open < 0) return found;
    let depth = 1;
    let close = open + 1;
    for (; depth > 0; close++) depth += css[close] === '{' ? 1 : css[close] === '}' ? -1 : 0;
    const where = `${under} ${css.slice(at, open).trim()}`.trim();
    const body = css.slice(open + 1, close - 1);
    found.push(...(body.includes('{') ? blocks(body, where) : [{ where, body }]));
    at = close;
  }
}

const coloursIn = (body: string): Map<string, string> =>
  new Map([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name, value]) => [name!, value!]));

function paletteOf(name: string, isDark: boolean, layers: readonly Map<string, string>[]): Palette {
  const colours = new Map(layers.flatMap((layer) => [...layer]));
  return {
    name,
    isDark,
    colour(token) {
      const found = colours.get(token);
      if (found === undefined) throw new Error(`--${token} is no colour in ${name}`);
      return found;
    }
  };
}

/** Light, dark, and whatever else the stylesheet changes colours for: each over the theme that it belongs to. */
export function palettes(css = CSS): Palette[] {
  const coloured = blocks(css)
    .map(({ where, body }) => ({ where, colours: coloursIn(body) }))
    .filter(({ colours }) => colours.size > 0);
  const light = coloured.find(({ where }) => where === ':root')?.colours ?? new Map<string, string>();
  const dark =
    coloured.find(({ where }) => where === ":root[data-theme='dark']")?.colours ?? new Map<string, string>();
  return coloured.map(({ where, colours }) => {
    const isDark = /dark/.test(where);
    const name = where === ':root' ? 'light' : where === ":root[data-theme='dark']" ? 'dark' : where;
    return paletteOf(name, isDark, isDark ? [light, dark, colours] : [light, colours]);
  });
}
