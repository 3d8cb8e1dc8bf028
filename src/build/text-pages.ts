/** The pages to read beside the story: rendered into the built site, and anew at each request while developing. */
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { GroundFacts } from '../domain/ground-facts';
import { LOCALES, type Locale } from '../domain/view';
import type { Story } from '../schema/story';
import { loadStory } from './compile';
import { atomXml, FEED_FILE, type FeedSource } from './feed';
import { readGroundFacts } from './ground-facts';
import { LLMS_FILE, llmsTxt, type LlmsSource } from './llms';
import { NOT_FOUND_FILE, notFoundHtml, rootPathOf, type NotFound } from './not-found';
import { writeOembed, type OembedSite } from './oembed';
import { NAME, PICTURE_FILE, rootOf, textPageHtml, type Rendered, type TextPage } from './page';
import { painterAt, type Studio } from './pictures';
import { buildForNode, type ServerBuild } from './server-build';

const ENTRY = 'src/pages/entry.ts';
/** What brings the styles into a page that is being developed. */
const STYLED = [
  'src/pages/TextFrame.svelte',
  'src/pages/table.ts',
  'src/pages/items/ItemPage.svelte',
  'src/pages/chapters/ChapterPage.svelte',
  'src/pages/handout/Handout.svelte',
  'src/pages/handout/Worksheet.svelte',
  'src/pages/handout/Answers.svelte'
];

type SheetPicture = { alt: string; draw: (studio: Studio) => string };
type Sheet = {
  path: string;
  title: string;
  description: string;
  picture?: SheetPicture | undefined;
  /** The page that readers are sent on to; null where there is none. Such pages are no part of the site's list. */
  instead?: string | null;
  /** Nor are those that say what another page says. */
  isUnlisted?: boolean;
  graph?: (root: string) => object;
  oembed?: (site: OembedSite) => object;
  render: (site?: string) => Rendered;
};
/** What `src/pages/entry.ts` has to export. */
type PagesEntry = {
  renderPages: (locale: Locale, story: Story, ground: GroundFacts) => Sheet[];
  storyPicture: (locale: Locale, story: Story) => SheetPicture;
  storyGraph: (locale: Locale, story: Story, root: string) => object;
  renderFeed: (locale: Locale, story: Story) => Pick<FeedSource, 'title' | 'subtitle' | 'entries'>;
  renderLlms: (story: Story, root: string) => LlmsSource;
  renderNotFound: (story: Story, site: { root: string; name: string }) => Omit<NotFound, 'root' | 'styles'>;
};

type Site = Pick<TextPage, 'site' | 'fonts'> & { template: string; story: Story; outDir: string };
type Place = { story: Story; outDir: string };

const titled = ({ title }: Sheet): string => `${title} · ${NAME}`;
const rootFrom = (path: string): string => '../'.repeat(path.split('/').length);
/** Where a page has no picture of its own, links to it show that of the story. */
const OF_THE_STORY = '';
/** One waits for the other: drawing and packing a picture are done beside the script. */
const PAINTERS = 3;

export type Pages = {
  storyPicture: (locale: Locale) => { alt: string };
  /** What the page of the story is about; `root` is where the site is, or leads there. */
  storyGraph: (locale: Locale, root: string) => object;
  /** Returns where they lie, within each language's folder. */
  write: (site: Site) => Promise<string[]>;
};

/** Built once, for the pages and for the picture of the story. */
export async function buildPages(
  { story, outDir }: Place,
  server: Omit<ServerBuild, 'entry' | 'name'>
): Promise<Pages> {
  const built = await buildForNode({ ...server, entry: ENTRY, name: 'pages', withAssets: true });
  const { renderPages, storyPicture, storyGraph, renderFeed, renderLlms, renderNotFound } =
    built.module as PagesEntry;
  const assets = await readdir(join(built.outDir, 'assets'));
  // Fonts have the same names as the app's own, since they are the same.
  await cp(join(built.outDir, 'assets'), join(outDir, 'assets'), { recursive: true });
  const styles = assets.filter((name) => name.endsWith('.css')).map((name) => `assets/${name}`);
  const ground = readGroundFacts(server.root);
  const feedXml = (lang: Locale, { site }: Pick<Site, 'site'>): string =>
    atomXml({
      ...renderFeed(lang, story),
      lang,
      story: story.story.id,
      root: site === undefined ? undefined : rootOf({ site, base: '' }),
      since: story.story.accurateAsOf.latest ?? ''
    });
  return {
    storyPicture: (locale) => storyPicture(locale, story),
    storyGraph: (locale, root) => storyGraph(locale, story, root),
    async write({ template, ...head }) {
      const pictures: [folder: string, picture: SheetPicture][] = [];
      const paths = new Set<string>();
      for (const lang of LOCALES) {
        const ofStory = storyPicture(lang, story);
        pictures.push([join(outDir, lang), ofStory]);
        for (const page of renderPages(lang, story, ground)) {
          const { path, instead, description, picture, graph } = page;
          const base = rootFrom(path);
          if (instead === undefined && !page.isUnlisted) paths.add(path);
          const html = textPageHtml(template, {
            ...head,
            // What has moved is known by where it is.
            path: instead ?? path,
            title: titled(page),
            description,
            picture: picture ?? { alt: ofStory.alt, path: OF_THE_STORY },
            oembed: await writeOembed(outDir, { path, lang, oembed: page.oembed }, head.site),
            graph: graph?.(rootOf({ site: head.site, base })),
            rendered: page.render(head.site === undefined ? undefined : rootOf({ site: head.site, base })),
            lang,
            base,
            languages: LOCALES,
            styles
          });
          const folder = join(outDir, lang, path);
          await mkdir(folder, { recursive: true });
          await writeFile(join(folder, 'index.html'), html);
          if (picture) pictures.push([folder, picture]);
        }
        await writeFile(join(outDir, lang, FEED_FILE), feedXml(lang, head));
      }
      // Relative where nobody knows the address: the file lies at the root.
      const llms = renderLlms(story, rootOf({ site: head.site, base: '' }));
      await writeFile(join(outDir, LLMS_FILE), llmsTxt(llms));
      const root = rootPathOf(head.site);
      await writeFile(
        join(outDir, NOT_FOUND_FILE),
        notFoundHtml({ ...renderNotFound(story, { root, name: NAME }), root, styles })
      );
      await writePictures(pictures, server.root);
      return [...paths];
    }
  };
}

async function writePictures(
  pictures: [folder: string, picture: SheetPicture][],
  root: string
): Promise<void> {
  const { studio, paint } = await painterAt(root);
  const work = async (): Promise<void> => {
    for (let next = pictures.shift(); next; next = pictures.shift()) {
      const [folder, { draw }] = next;
      await writeFile(join(folder, PICTURE_FILE), await paint(draw(studio)));
    }
  };
  await Promise.all(Array.from({ length: PAINTERS }, work));
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
    path: page.path,
    description: page.description,
    rendered: page.render(),
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
