/** Files that tell systems how to turn a link to a page into a frame, where the site knows its own address. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { NAME, PICTURE_FILE, PICTURE_SIZE, rootOf } from './page';

/** Of whom the descriptions are. */
export type OembedSite = {
  root: string;
  name: string;
  picture: { file: string; width: number; height: number };
};
type Described = { path: string; lang: string; oembed?: ((site: OembedSite) => object) | undefined };

/** `s/a-statement/` in `en` is described in `oembed/s-a-statement.en.json`. */
export const oembedFile = ({ path, lang }: Pick<Described, 'path' | 'lang'>): string =>
  `oembed/${path.replace(/\/$/, '').replaceAll('/', '-')}.${lang}.json`;

/** Gives the file's absolute address, or undefined where there is nothing to write, or no address to write into it. */
export async function writeOembed(
  outDir: string,
  page: Described,
  site: string | undefined
): Promise<string | undefined> {
  if (site === undefined || page.oembed === undefined) return undefined;
  const root = rootOf({ site, base: '' });
  const file = oembedFile(page);
  await mkdir(dirname(join(outDir, file)), { recursive: true });
  const described = page.oembed({ root, name: NAME, picture: { file: PICTURE_FILE, ...PICTURE_SIZE } });
  await writeFile(join(outDir, file), `${JSON.stringify(described)}\n`);
  return `${root}${file}`;
}
