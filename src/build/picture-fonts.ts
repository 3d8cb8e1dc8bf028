/** Fonts for the pictures that links show: one weight each, as TrueType, every file under a name of its own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renamed, typefaceOf, type Typeface } from '../io/typeface';
import { CUTS, cutFont, type Cut } from './fonts';

/** Which cuts set what, in the order in which they are asked for a character. */
const STYLES = {
  serif: { cuts: 'serif', style: 'normal', weight: 600 },
  italic: { cuts: 'serif', style: 'italic', weight: 400 },
  brand: { cuts: 'serif', style: 'normal', weight: 700 },
  sans: { cuts: 'sans', style: 'normal', weight: 400 },
  bold: { cuts: 'sans', style: 'normal', weight: 600 }
} as const;
type Style = keyof typeof STYLES;
const NAMES = Object.keys(STYLES) as Style[];
/** Text in a picture is large. */
const OPTICAL_SIZE = 20;

export type PictureFonts = { faces: Record<Style, readonly Typeface[]>; files: string[] };

/** Written into the folder, or taken from there. */
export async function pictureFonts(folder: string): Promise<PictureFonts> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const write = async (cut: Cut, family: string): Promise<Typeface> => {
    const font = renamed(readFileSync(join(folder, await cutFont(cut, folder, 'sfnt'))), family);
    const file = join(folder, `${family}.ttf`);
    writeFileSync(file, font);
    files.push(file);
    return typefaceOf(font, family);
  };
  const facesOf = async (name: Style): Promise<Typeface[]> => {
    const { cuts, style, weight } = STYLES[name];
    const faces: Typeface[] = [];
    for (const cut of CUTS.filter((each) => each.name.startsWith(`${cuts}-`) && each.style === style))
      faces.push(await write(pinned(cut, weight), `dateline-${name}-${cut.name}`));
    const armenian = CUTS.find((each) => each.name === `armenian-${weight}`);
    if (armenian) faces.push(await write(armenian, `dateline-${name}-${armenian.name}`));
    return faces;
  };
  const faces: Partial<Record<Style, readonly Typeface[]>> = {};
  for (const name of NAMES) faces[name] = await facesOf(name);
  return { faces: faces as PictureFonts['faces'], files };
}

/** What draws the pictures takes a variable font for its lightest weight. */
function pinned(cut: Cut, weight: number): Cut {
  const axes: Cut['axes'] = { wght: weight };
  if ('opsz' in cut.axes) axes.opsz = cut.style === 'italic' ? 16 : OPTICAL_SIZE;
  return { ...cut, name: `picture-${cut.name}-${weight}`, axes };
}
