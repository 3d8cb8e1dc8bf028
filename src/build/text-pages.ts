/** The pages to read beside the story: rendered into the built site, and anew at each request while developing. */
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { GroundFacts } from '../domain/ground-facts';
import { LOCALES, type Locale } from '../domain/view';
import type { Story } from '../schema/story';
import { loadStory } from './compile';
import { readGroundFacts } from './ground-facts';
import { NAME, textPageHtml, type Rendered, type TextPage } from './page';
import { buildForNode, type ServerBuild } from './server-build';

const ENTRY = 'src/pages/entry.ts';
/** What brings the styles into a page that is being developed. */
const STYLED = ['src/pages/TextFrame.svelte', 'src/pages/table.ts'];

type RenderedPage = { path: string; title: string; description: string; rendered: Rendered };
/** What `src/pages/entry.ts` has to export. */
type PagesEntry = { renderPages: (locale: Locale, story: Story, ground: GroundFacts) => RenderedPage[] };

type Site = Pick<TextPage, 'site' | 'fonts'> & { template: string; story: Story; outDir: string };

const titled = ({ title }: RenderedPage): string => `${title} · ${NAME}`;
const rootFrom = (path: string): string => '../'.repeat(path.split('/').length);

export async function writeTextPages(
  { template, story, outDir, ...head }: Site,
  server: Omit<ServerBuild, 'entry' | 'name'>
): Promise<void> {
  const built = await buildForNode({ ...server, entry: ENTRY, name: 'pages', withAssets: true });
  const { renderPages } = built.module as PagesEntry;
  const assets = await readdir(join(built.outDir, 'assets'));
  // Fonts have the same names as the app's own, since they are the same.
  await cp(join(built.outDir, 'assets'), join(outDir, 'assets'), { recursive: true });
  const styles = assets.filter((name) => name.endsWith('.css')).map((name) => `assets/${name}`);
  const ground = readGroundFacts(server.root);
  for (const lang of LOCALES)
    for (const page of renderPages(lang, story, ground)) {
      const html = textPageHtml(template, {
        ...head,
        ...page,
        title: titled(page),
        lang,
        base: rootFrom(page.path),
        languages: LOCALES,
        styles
      });
      const folder = join(outDir, lang, page.path);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'index.html'), html);
    }
}

/** A page that is asked for by its path; undefined where there is none. */
export async function developmentTextPage(
  server: ViteDevServer,
  { path, template, data }: { path: string; template: string; data: string }
): Promise<{ html: string } | { redirect: string } | undefined> {
  const [, lang, rest] = /^\/([a-z]{2})\/(.+)$/.exec(path) ?? [];
  const locale = LOCALES.find((known) => known === lang);
  if (locale === undefined || rest === undefined || rest.includes('.')) return undefined;
  const { root } = server.config;
  const { renderPages } = (await server.ssrLoadModule(`/${ENTRY}`)) as PagesEntry;
  const wanted = rest.endsWith('/') ? rest : `${rest}/`;
  const page = renderPages(locale, loadStory(join(root, data), data), readGroundFacts(root)).find(
    (known) => known.path === wanted
  );
  if (page === undefined) return undefined;
  if (wanted !== rest) return { redirect: `${path}/` };
  const html = textPageHtml(template, {
    ...page,
    title: titled(page),
    lang: locale,
    base: rootFrom(page.path),
    languages: LOCALES,
    site: undefined,
    fonts: [],
    styles: []
  });
  const scripts = STYLED.map((file) => `<script type="module" src="/${file}"></script>`);
  return { html: html.replace('</head>', `${scripts.join('')}</head>`) };
}
