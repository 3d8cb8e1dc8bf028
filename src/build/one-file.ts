/** Makes `dateline.html`: the app once more, with all its parts in one script, and the files of the built site around it. */
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Plugin, type PluginOption } from 'vite';
import { LOCALES } from '../domain/view';
import { loadLanguages, translatorFor } from '../i18n';
import type { Story } from '../schema/story';
import { oneFileHtml, type OwnFile } from './one-file-page';
import { NAME } from './page';

export const ONE_FILE = 'dateline.html';
const ENTRY = 'src/one-file.ts';

await loadLanguages();

type Options = { plugins: () => PluginOption[]; site: string | undefined };

const STORY = 'data/story.json';
const TEXTS = [STORY, 'basemap/basemap.topo.json', 'basemap/lakes.json'];
const PICTURE = /^relief-.*\.webp$/;
const PICTURE_TYPE = 'image/webp';

function ownFiles(outDir: string): OwnFile[] {
  const pictures = readdirSync(join(outDir, 'basemap')).filter((name) => PICTURE.test(name));
  return [
    ...TEXTS.map((path) => ({ path, content: readFileSync(join(outDir, path), 'utf8') })),
    ...pictures.map((name) => ({
      path: `basemap/${name}`,
      content: pictureOf(outDir, name),
      type: PICTURE_TYPE
    }))
  ];
}

const pictureOf = (outDir: string, name: string): string =>
  readFileSync(join(outDir, 'basemap', name), 'base64');

/** What the site keeps in files of their own, in their addresses: MapLibre's worker, and the pictures of the still map. */
function inOneFile(outDir: string): Plugin {
  const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
  return {
    name: 'dateline:one-file',
    enforce: 'pre',
    resolveId: (id) => (id === WORKER ? `\0${WORKER}` : undefined),
    load(id) {
      if (id !== `\0${WORKER}`) return undefined;
      const assets = join(outDir, 'assets');
      const file = readdirSync(assets).find((name) => /^maplibre-gl-worker.*\.js$/.test(name));
      if (file === undefined) throw new Error("The site was built without MapLibre's worker.");
      const script = readFileSync(join(assets, file), 'base64');
      return `export default ${JSON.stringify(`data:text/javascript;base64,${script}`)}`;
    },
    transform: {
      filter: { id: /\/ui\/tokens\.css(?:\?|$)/ },
      handler: (css) => ({
        code: css.replace(
          /url\('\/basemap\/([^']+)'\)/g,
          (_, name: string) => `url('data:${PICTURE_TYPE};base64,${pictureOf(outDir, name)}')`
        ),
        map: null
      })
    }
  };
}

/** After the plugin of the fonts, which keeps them out of the style sheet. */
const inlineAll: Plugin = {
  name: 'dateline:inline-all',
  config: () => ({ build: { assetsInlineLimit: () => true } })
};

async function bundle(root: string, outDir: string, options: Options) {
  const result = await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    plugins: [inOneFile(outDir), ...options.plugins(), inlineAll],
    publicDir: false,
    define: { 'import.meta.env.VITE_CANONICAL': JSON.stringify(options.site ?? '') },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { input: join(root, ENTRY), output: { codeSplitting: false } }
    }
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) =>
    'output' in each ? each.output : []
  );
  const scripts = outputs.flatMap((each) => (each.type === 'chunk' ? [each.code] : []));
  const styles = outputs.flatMap((each) =>
    each.type === 'asset' && each.fileName.endsWith('.css') ? [String(each.source)] : []
  );
  const [script, style] = [scripts[0], styles[0]];
  if (script === undefined || style === undefined || outputs.length !== 2)
    throw new Error(
      `One file is made of one script and one style sheet, not of ${outputs.map(({ fileName }) => fileName).join(', ')}.`
    );
  return { script, style };
}

/** `outDir` holds the built site, from which it takes the files. */
export async function writeOneFile(root: string, outDir: string, options: Options): Promise<void> {
  const { script, style } = await bundle(root, resolve(root, outDir), options);
  const files = ownFiles(outDir);
  const { story } = JSON.parse(readFileSync(join(outDir, STORY), 'utf8')) as Story;
  const html = oneFileHtml({
    title: NAME,
    introductions: LOCALES.map((lang) => {
      const words = translatorFor(lang);
      return {
        lang,
        title: words.text(story.title).text,
        text: words.text(story.description).text,
        noscript: words.t('app.noscript.file')
      };
    }),
    icon: readFileSync(join(outDir, 'favicon.svg'), 'utf8'),
    themeScript: readFileSync(join(outDir, 'theme.js'), 'utf8'),
    script,
    style,
    files
  });
  await writeFile(join(outDir, ONE_FILE), html);
}
