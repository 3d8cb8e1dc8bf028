/** Every text can be read on every ground it stands on, every symbol seen, every kind told from every other. */
import { describe, expect, it } from 'vitest';
import { contrast, difference, labOf, rgbOf, VISION_NAMES } from './colour';
import { RELIEF_EXTREMES } from './relief-extremes';
import { palettes, type Palette } from './themes';

const PAGE = ['paper', 'surface', 'surface-2'];
const MAP = ['land', 'h1', 'h2', 'h3', 'relief', 'halo'];
/** On what each is drawn; `relief` is the tone of the shaded heights that is hardest to read on. */
const TEXT: [text: string, grounds: string[]][] = [
  ['ink', [...PAGE, 'hl', 'hl-2', ...MAP, 'water']],
  ['ink-2', [...PAGE, 'hl', 'hl-2', ...MAP]],
  // Not on heights, where it would fail: notes there are in `ink-2`.
  ['ink-3', [...PAGE, 'hl-2', 'land', 'halo']],
  ['map-label', MAP],
  ['water-ink', ['water']],
  ['hl-line', ['paper', 'surface']],
  // White on black: buttons, and numbers in marks.
  ['paper', ['ink', 'ink-2']]
];
/** What somebody has to see to use the page: borders of controls, and the ring of the focus. */
const SEEN: [line: string, grounds: string[]][] = [
  ['ctl', ['paper', 'surface']],
  ['ink', [...PAGE, 'hl', 'hl-2', ...MAP, 'water']],
  ['hl-line', [...PAGE, ...MAP, 'water', 'hl']],
  // Lines of the map, on the pale casing that each of them has.
  ['border', ['halo', 'land']],
  ['ink-3', ['halo', 'land']],
  ['soft', MAP]
];
/** The fill of each kind of statement, and the outline where the fill alone is too pale. */
const KINDS: Record<string, string | undefined> = {
  'k-claim': undefined,
  'k-appeal': undefined,
  'k-dispute': undefined,
  'k-pledge': 'k-pledge-rim',
  'k-none': 'k-none-rim',
  // Not a kind of statement, but a stretch of the same rings.
  'k-event': undefined
};

const TEXT_CONTRAST = 4.5;
const SEEN_CONTRAST = 3;
/** From the last row of a class, and for whoever asks for it. */
const STRONG = { text: 7, symbols: 4.5 };
const STRONG_TEXT: typeof TEXT = [
  ['ink', [...PAGE, 'hl', 'hl-2', 'land', 'halo', 'water']],
  ['ink-2', [...PAGE, 'land', 'halo']],
  ['ink-3', [...PAGE, 'land', 'halo']],
  ['map-label', ['land', 'h1', 'h2', 'halo']],
  ['water-ink', ['water']]
];
const APART = 10;

function hexOf({ isDark, colour }: Palette, token: string): string {
  return token === 'relief' ? RELIEF_EXTREMES[isDark ? 'dark' : 'light'] : colour(token);
}
const against = (palette: Palette, token: string, ground: string) =>
  contrast(rgbOf(hexOf(palette, token)), rgbOf(hexOf(palette, ground)));

function tooFaint(palette: Palette, rows: [string, string[]][], least: number): string[] {
  return rows.flatMap(([token, grounds]) =>
    grounds
      .map((ground) => ({ ground, ratio: against(palette, token, ground) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ ground, ratio }) => `${token} on ${ground} is ${ratio.toFixed(2)}`)
  );
}

/** Pairs of fills that somebody might take for one. */
function tooClose({ colour }: Palette): string[] {
  const kinds = Object.keys(KINDS);
  return VISION_NAMES.flatMap((vision) => {
    const labs = kinds.map((kind) => labOf(rgbOf(colour(kind)), vision));
    return kinds.flatMap((kind, index) =>
      kinds.slice(0, index).flatMap((other, before) => {
        const apart = difference(labs[index]!, labs[before]!);
        return apart < APART ? [`${kind} and ${other} are ${apart.toFixed(1)} apart with ${vision}`] : [];
      })
    );
  });
}

describe.each(palettes())('in $name', (palette) => {
  it('every text can be read', () => expect(tooFaint(palette, TEXT, TEXT_CONTRAST)).toEqual([]));

  it('every line that matters can be seen', () => expect(tooFaint(palette, SEEN, SEEN_CONTRAST)).toEqual([]));

  it('every kind can be seen, by its fill or by its outline, on the paper that rings and glyphs stand on', () => {
    const best = Object.entries(KINDS).map(([fill, rim]) => ({
      fill,
      ratio: Math.max(...[fill, rim].flatMap((token) => (token ? [against(palette, token, 'paper')] : [])))
    }));
    expect(best.filter(({ ratio }) => ratio < SEEN_CONTRAST)).toEqual([]);
  });

  it('no kind looks like another, with any kind of colour vision', () =>
    expect(tooClose(palette)).toEqual([]));
});

describe.each(palettes().filter(({ name }) => /projected|contrast/.test(name)))('in $name', (palette) => {
  it('every text can be read from far away', () =>
    expect(tooFaint(palette, STRONG_TEXT, STRONG.text)).toEqual([]));

  it('every kind can be seen from far away', () => {
    const rows = Object.entries(KINDS).map(([fill, rim]): [string, string[]] => [rim ?? fill, ['paper']]);
    expect(tooFaint(palette, rows, STRONG.symbols)).toEqual([]);
  });
});

it('knows light and dark, and whatever else the stylesheet has colours for', () => {
  expect(palettes().map(({ name }) => name)).toEqual(expect.arrayContaining(['light', 'dark']));
  const css =
    ":root { --a: #000000; --b: #ffffff; } @media print { :root[data-theme='dark'] { --b: #101010; } }";
  const [light, print] = palettes(css);
  expect([light!.colour('b'), print!.name, print!.colour('a'), print!.colour('b')]).toEqual([
    '#ffffff',
    "@media print :root[data-theme='dark']",
    '#000000',
    '#101010'
  ]);
});

it('catches what is too faint or too close', () => {
  const [light] = palettes();
  const faded: Palette = {
    ...light!,
    colour: (token) =>
      token === 'ink-3' ? '#8a949b' : token === 'k-event' ? '#858e95' : light!.colour(token)
  };
  expect(tooFaint(faded, TEXT, TEXT_CONTRAST)).toContain('ink-3 on paper is 3.09');
  expect(tooClose(faded)).toEqual([
    'k-event and k-appeal are 7.8 apart with protanopia',
    'k-event and k-appeal are 1.9 apart with deuteranopia'
  ]);
});
