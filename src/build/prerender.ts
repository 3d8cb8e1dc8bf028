/** Renders each language's page with the text of the story into the built site, so that it is read before any script runs. */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { LOCALES, type Locale } from '../domain/view';
import { endonymOf, loadLanguages, translatorFor } from '../i18n';
import { embedPath } from '../io/embed';
import type { Story } from '../schema/story';
import { headersFile, originsOf } from './csp';
import { writeEdition } from './edition';
import { PRELOADED } from './fonts';
import { doorHtml, frameOf, NAME, pageHtml, rootOf, type Rendered } from './page';
import { robotsTxt, sitemapXml } from './sitemap';
import { buildForNode, type ServerBuild } from './server-build';
import { buildPages, developmentTextPage } from './text-pages';
import { deviceColours, writeWebApp } from './web-app';

/** What `src/entry-server.ts` has to export. */
export type ServerEntry = {
  render: (locale: Locale, story: Story) => Rendered;
  renderEmbed: (locale: Locale, story: Story) => Rendered;
};

type Options = Pick<ServerBuild, 'plugins' | 'load'> & {
  /** Absolute address of the site, for canonical links. */
  site?: string | undefined;
};

// Now, since what loads these modules is over by the time the build ends.
await loadLanguages();

const SERVER_ENTRY = 'src/entry-server.ts';
/** The bare frames that the build puts its scripts into. */
const FRAMES = { index: 'index.html', embed: 'embed.html' };
/** From the root of the project. */
const DATA = 'data';

async function readStory(outDir: string): Promise<Story> {
  try {
    return JSON.parse(await readFile(join(outDir, 'data/story.json'), 'utf8')) as Story;
  } catch (error) {
    throw new Error('The build wrote no data/story.json, so there is nothing to render.', { cause: error });
  }
}

/** The built file whose name begins and ends so, with a hash in between. */
function assetIn(outDir: string, start: string, end: string): string {
  const file = readdirSync(join(outDir, 'assets')).find(
    (name) => name.startsWith(start) && name.endsWith(end)
  );
  if (file === undefined) throw new Error(`The build wrote no assets/${start}…${end}.`);
  return `assets/${file}`;
}

async function writePages(
  { root, build: { outDir: folder } }: ResolvedConfig,
  options: Options
): Promise<void> {
  const { site, ...server } = options;
  const outDir = resolve(root, folder);
  const [template, embedTemplate, story, built] = await Promise.all([
    readFile(join(outDir, FRAMES.index), 'utf8'),
    readFile(join(outDir, FRAMES.embed), 'utf8'),
    readStory(outDir),
    buildForNode({ ...server, root, entry: SERVER_ENTRY, name: 'server' })
  ]);
  const entry = built.module as ServerEntry;
  const pages = await buildPages({ story, outDir }, { ...server, root });
  const fonts = PRELOADED.map((name) => assetIn(outDir, `${name}.`, '.woff2'));
  const origins = originsOf(story.story.basemap);
  const colours = deviceColours(root);
  for (const locale of LOCALES) {
    const words = translatorFor(locale);
    const page = {
      lang: locale,
      path: '',
      title: `${words.text(story.story.title).text} · ${NAME}`,
      description: words.text(story.story.description).text,
      languages: LOCALES,
      site,
      fonts,
      // The one script that the app would ask for only once it runs.
      scripts: [assetIn(outDir, `words-${locale}-`, '.js')],
      origins,
      picture: pages.storyPicture(locale)
    };
    const html = pageHtml(template, {
      ...page,
      base: '../',
      deviceColours: colours,
      graph: pages.storyGraph(locale, rootOf({ site, base: '../' })),
      noscript: words.t('app.noscript'),
      failure: { text: words.t('app.load.failed'), retry: words.t('app.load.retry') },
      rendered: entry.render(locale, story)
    });
    await writePage(join(outDir, locale), html);
    // Its address for everybody is that of the story, which `path` says.
    const embedHtml = pageHtml(embedTemplate, {
      ...page,
      base: '../../',
      noscript: words.t('embed.noscript'),
      failure: { text: words.t('embed.failed'), retry: words.t('app.load.retry') },
      isForFrames: true,
      rendered: entry.renderEmbed(locale, story)
    });
    await writePage(join(outDir, embedPath(locale)), embedHtml);
  }
  await rm(join(outDir, FRAMES.embed));
  const written = await pages.write({ template, story, outDir, site, fonts });
  await writeForRobots(outDir, { site, story, paths: ['', ...written] });
  await writeFile(join(outDir, 'index.html'), door(template));
  await writeWebApp(root, outDir, story.story.description);
  await writeFile(join(outDir, '_headers'), headersFile(origins));
  await writeEdition(root, outDir);
}

async function writePage(folder: string, html: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), html);
}

async function writeForRobots(
  outDir: string,
  { site, story, paths }: { site: string | undefined; story: Story; paths: readonly string[] }
): Promise<void> {
  const root = site?.replace(/\/*$/, '/');
  await writeFile(join(outDir, 'robots.txt'), robotsTxt(root));
  if (root === undefined) return;
  const changed = story.story.accurateAsOf.latest ?? '';
  await writeFile(join(outDir, 'sitemap.xml'), sitemapXml({ root, paths, languages: LOCALES, changed }));
}

const door = (template: string): string =>
  doorHtml(template, { languages: LOCALES, endonyms: LOCALES.map(endonymOf), title: NAME });

/** In development the story is the bare frame, so that Vite can put its own script in; the app fills it. */
function developmentPage(path: string, root: string): { html: string } | { redirect: string } | undefined {
  const templateOf = (file: string) => readFileSync(join(root, file), 'utf8');
  if (path === '/') return { html: door(templateOf(FRAMES.index)) };
  for (const lang of LOCALES) {
    if (path === `/${lang}` || `${path}/` === `/${embedPath(lang)}`) return { redirect: `${path}/` };
    if (path === `/${lang}/`) return { html: frameOf(templateOf(FRAMES.index), { lang, base: '../' }) };
    if (path === `/${embedPath(lang)}`)
      return { html: frameOf(templateOf(FRAMES.embed), { lang, base: '../../' }) };
  }
  return undefined;
}

/** The policy of the built pages would turn away the styles that Vite puts in while developing. */
const withoutPolicy = (html: string): string =>
  html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');

function servePages(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    const url = request.url ?? '/';
    const [path = '/'] = url.split(/[?#]/);
    const answer = async () => {
      const template = readFileSync(join(server.config.root, 'index.html'), 'utf8');
      const page =
        developmentPage(path, server.config.root) ??
        (await developmentTextPage(server, { path, template, data: DATA }));
      if (page === undefined) return next();
      if ('redirect' in page) {
        response.writeHead(302, { location: page.redirect + url.slice(path.length) }).end();
        return;
      }
      const html = await server.transformIndexHtml(url, withoutPolicy(page.html));
      response.setHeader('content-type', 'text/html');
      response.end(html);
    };
    answer().catch(next);
  });
}

export function prerenderPlugin(options: Options): Plugin {
  let config: ResolvedConfig;
  let isWritten = false;
  return {
    name: 'dateline:prerender',
    enforce: 'post',
    // A page that does not exist is not found, rather than another page.
    config: () => ({ appType: 'mpa', build: { rolldownOptions: { input: FRAMES } } }),
    configResolved(resolved) {
      config = resolved;
    },
    configureServer: servePages,
    // What a page of text says was rendered here, so that its own components cannot bring it up to date.
    hotUpdate({ file }) {
      if (this.environment.name !== 'client' || !file.startsWith(join(config.root, 'src/pages/'))) return;
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
    writeBundle() {
      isWritten = this.environment.config.consumer === 'client';
    },
    // It comes after a failure too, when there is nothing to render and the failure should be what is read.
    async closeBundle() {
      if (isWritten && config.command === 'build' && !config.build.ssr) await writePages(config, options);
    }
  };
}
