/** What makes the site an app of the device: its manifest, and its icons, drawn from the one that pages have. */
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { LOCALES } from '../domain/view';
import { endonymOf, loadLanguages, translatorFor } from '../i18n';
import type { Localized } from '../schema/primitives';
import { MANIFEST, NAME, TOUCH_ICON } from './page';

await loadLanguages();

const FOLDER = 'icons';

type Icon = { file: string; size: number; purpose: 'any' | 'maskable' };
const ICONS: readonly Icon[] = [
  { file: `${FOLDER}/192.png`, size: 192, purpose: 'any' },
  { file: `${FOLDER}/512.png`, size: 512, purpose: 'any' },
  { file: `${FOLDER}/mask-512.png`, size: 512, purpose: 'maskable' }
];
/** Of the side: a mark inside a mask stays whole in a circle of four fifths. */
const SCALE = { any: 0.84, maskable: 0.56 };

/** Paper under the mark, since a device may show it on anything. */
export function iconSvg(mark: string, { purpose, paper }: Pick<Icon, 'purpose'> & { paper: string }): string {
  const scale = SCALE[purpose];
  const offset = (32 * (1 - scale)) / 2;
  const inner = mark.replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${paper}"/><g transform="translate(${offset} ${offset}) scale(${scale})">${inner}</g></svg>`;
}

/** Relative, as all of the site is. */
export function manifestOf({ description, paper }: { description: string; paper: string }): string {
  return JSON.stringify(
    {
      name: NAME,
      short_name: NAME,
      description,
      id: './',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: paper,
      theme_color: paper,
      icons: ICONS.map(({ file, size, purpose }) => ({
        src: file,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose
      })),
      shortcuts: LOCALES.map((locale) => ({ name: endonymOf(locale), url: `./${locale}/`, lang: locale }))
    },
    null,
    2
  );
}

/** Of paper, in the one place for colours. */
export function deviceColours(root: string): { light: string; dark: string } {
  const css = readFileSync(join(root, 'src/ui/tokens.css'), 'utf8');
  const [light, dark] = [...css.matchAll(/--paper:\s*(#[0-9a-f]{6})\b/g)].map(([, colour]) => colour);
  if (light === undefined || dark === undefined) throw new Error('tokens.css has no paper for both themes.');
  return { light, dark };
}

/** The description is in the first of the languages: a manifest can hold only one. */
export async function writeWebApp(root: string, outDir: string, description: Localized): Promise<void> {
  const { light: paper } = deviceColours(root);
  const mark = readFileSync(join(outDir, 'favicon.svg'), 'utf8');
  const draw = (file: string, size: number, purpose: Icon['purpose']) => {
    const svg = iconSvg(mark, { purpose, paper });
    const fitTo = { mode: 'width', value: size } as const;
    const png = new Resvg(svg, { fitTo, font: { loadSystemFonts: false }, logLevel: 'off' }).render().asPng();
    return writeFile(join(outDir, file), png);
  };
  await mkdir(join(outDir, FOLDER), { recursive: true });
  await Promise.all([
    ...ICONS.map(({ file, size, purpose }) => draw(file, size, purpose)),
    draw(TOUCH_ICON, 180, 'any'),
    writeFile(
      join(outDir, MANIFEST),
      manifestOf({ description: translatorFor(LOCALES[0]).text(description).text, paper })
    )
  ]);
}
