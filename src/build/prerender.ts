/** Renders each language's page with the text of the story into the built site, so that it is read before any script runs. */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type PluginOption, type ResolvedConfig } from 'vite';
import { LOCALES, type Locale } from '../domain/view';
import { endonymOf, loadLanguages, translatorFor } from '../i18n';
import type { Story } from '../schema/story';
import { headersFile } from './csp';
import { PRELOADED } from './fonts';
import { doorHtml, frameOf, pageHtml, type Rendered } from './page';

/** What `src/entry-server.ts` has to export. */
export type ServerEntry = { render: (locale: Locale, story: Story) => Rendered };

type Options = {
  /** The plugins that the app's own modules need; the server build runs them again. */
  plugins: () => PluginOption[];
  /** Node's own `import`: what loads these plugins has one of its own, which is over by the time the build ends. */
  load: (url: string) => Promise<unknown>;
  /** Absolute address of the site, for canonical links. */
  site?: string | undefined;
};

// Now, since what loads these modules is over by the time the build ends.
await loadLanguages();

const NAME = 'Dateline';
const SERVER_ENTRY = 'src/entry-server.ts';

async function buildServerEntry(root: string, { plugins, load }: Options): Promise<ServerEntry> {
  const outDir = join(root, 'node_modules/.cache/dateline/server');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: plugins(),
    publicDir: false,
    build: {
      ssr: SERVER_ENTRY,
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'entry.js' } }
    }
  });
  // Node keeps what it has imported once; the time makes it another module.
  return (await load(`${pathToFileURL(join(outDir, 'entry.js')).href}?${Date.now()}`)) as ServerEntry;
}

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
  const { site } = options;
  const outDir = resolve(root, folder);
  const [template, story, entry] = await Promise.all([
    readFile(join(outDir, 'index.html'), 'utf8'),
    readStory(outDir),
    buildServerEntry(root, options)
  ]);
  const fonts = PRELOADED.map((name) => assetIn(outDir, `${name}.`, '.woff2'));
  for (const locale of LOCALES) {
    const words = translatorFor(locale);
    const html = pageHtml(template, {
      lang: locale,
      base: '../',
      title: `${words.text(story.story.title).text} · ${NAME}`,
      description: words.text(story.story.description).text,
      noscript: words.t('app.noscript'),
      languages: LOCALES,
      site,
      fonts,
      // The one script that the app would ask for only once it runs.
      scripts: [assetIn(outDir, `words-${locale}-`, '.js')],
      rendered: entry.render(locale, story)
    });
    await mkdir(join(outDir, locale), { recursive: true });
    await writeFile(join(outDir, locale, 'index.html'), html);
  }
  await writeFile(join(outDir, 'index.html'), door(template));
  await writeFile(join(outDir, '_headers'), headersFile());
}

const door = (template: string): string =>
  doorHtml(template, { languages: LOCALES, endonyms: LOCALES.map(endonymOf), title: NAME });

/** In development the pages are the bare frame, so that Vite can put its own script in; the app fills them. */
function developmentPage(
  path: string,
  template: string
): { html: string } | { redirect: string } | undefined {
  if (path === '/') return { html: door(template) };
  const locale = LOCALES.find((known) => path === `/${known}/` || path === `/${known}`);
  if (locale === undefined) return undefined;
  return path.endsWith('/')
    ? { html: frameOf(template, { lang: locale, base: '../' }) }
    : { redirect: `${path}/` };
}

export function prerenderPlugin(options: Options): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'dateline:prerender',
    enforce: 'post',
    // A page that does not exist is not found, rather than another page.
    config: () => ({ appType: 'mpa' }),
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = request.url ?? '/';
        const [path = '/'] = url.split(/[?#]/);
        const page = developmentPage(path, readFileSync(join(config.root, 'index.html'), 'utf8'));
        if (page === undefined) return next();
        if ('redirect' in page) {
          response.writeHead(302, { location: page.redirect + url.slice(path.length) }).end();
          return;
        }
        server.transformIndexHtml(url, page.html).then((html) => {
          // The policy of the built pages would turn away the styles that Vite puts in while developing.
          response.setHeader('content-type', 'text/html');
          response.end(path === '/' ? html.replace(/<meta http-equiv[^>]*>/, '') : html);
        }, next);
      });
    },
    async closeBundle() {
      if (config.command === 'build' && !config.build.ssr) await writePages(config, options);
    }
  };
}
