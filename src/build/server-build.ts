/** Builds one entry of `src/` for Node and loads it, for what is rendered while the site is built. */
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type PluginOption } from 'vite';

export type ServerBuild = {
  root: string;
  /** From the root: `src/entry-server.ts`. */
  entry: string;
  /** A folder of its own in the cache. */
  name: string;
  /** The plugins that the modules need; this build runs them again. */
  plugins: () => PluginOption[];
  /** Node's own `import`: what loads the build's plugins has one of its own, which is over by the time the build ends. */
  load: (url: string) => Promise<unknown>;
  /** Whether styles and fonts are written too, into `assets/`. */
  withAssets?: boolean;
};

export async function buildForNode({
  root,
  entry,
  name,
  plugins,
  load,
  withAssets = false
}: ServerBuild): Promise<{ module: unknown; outDir: string }> {
  const outDir = join(root, 'node_modules/.cache/dateline', name);
  await build({
    configFile: false,
    root,
    // As in the site: what a style sheet names lies beside it.
    base: './',
    logLevel: 'error',
    plugins: plugins(),
    publicDir: false,
    // A style sheet lies beside its fonts, in whatever folder; for Node Vite would take the root of a domain for granted.
    experimental: {
      renderBuiltUrl: (name, { hostType }) => (hostType === 'css' ? `./${basename(name)}` : undefined)
    },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      ssrEmitAssets: withAssets,
      cssCodeSplit: false,
      cssMinify: true,
      // Scripts stay out of `assets/`, from where everything else goes into the site.
      rolldownOptions: { output: { entryFileNames: 'entry.js', chunkFileNames: '[name].js' } }
    }
  });
  // Node keeps what it has imported once; the time makes it another module.
  return { module: await load(`${pathToFileURL(join(outDir, 'entry.js')).href}?${Date.now()}`), outDir };
}
