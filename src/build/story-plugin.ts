/** The Vite plugin that puts the story and what belongs to it at `data/`, in the built site and in the dev server. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { DATA_FILES, type DataFile } from '../io/data-files';
import type { Story } from '../schema/story';
import { loadStory, storySchema, textOfStory } from './compile';
import { DataError } from './problems';
import { RELEASED_FILE, textOfReleased } from './released';

type File = { type: string; text: string };
const PATHS: ReadonlySet<string> = new Set(Object.values(DATA_FILES).map(({ path }) => path));

/** `folder` is the data folder, from the root of the project. */
export function storyPlugin({ folder = 'data' }: { folder?: string } = {}): Plugin {
  let config: ResolvedConfig;
  const read = () => {
    const path = join(config.root, folder);
    return filesOf(loadStory(path, folder), releasedIn(path));
  };

  return {
    name: 'dateline:story',

    configResolved(resolved) {
      config = resolved;
      // Before the bundler is asked: it would wrap the messages in its own.
      if (config.command === 'build') loadStory(join(config.root, folder), folder);
    },

    generateBundle() {
      // The pages of a server-side build need no copy of the data.
      if (this.environment.config.consumer === 'server') return;
      for (const [fileName, { text }] of Object.entries(read()))
        this.emitFile({ type: 'asset', fileName, source: text });
    },

    configureServer(server) {
      serve(server, resolve(config.root, folder), read);
    }
  };
}

/** A folder that was never released has no ids to keep. */
function releasedIn(folder: string): string {
  const path = join(folder, RELEASED_FILE);
  return existsSync(path) ? readFileSync(path, 'utf8') : textOfReleased([]);
}

function filesOf(story: Story, released: string): Record<string, File> {
  const texts: Record<DataFile, string> = {
    story: textOfStory(story),
    schema: `${JSON.stringify(storySchema(), null, 2)}\n`,
    released
  };
  return Object.fromEntries(
    (Object.keys(texts) as DataFile[]).map((name) => {
      const { path, type } = DATA_FILES[name];
      return [path, { type, text: texts[name] }];
    })
  );
}

/** Answers from the last reading, which each change of a data file renews; mistakes go to the console and over the page. */
function serve(server: ViteDevServer, folder: string, load: () => Record<string, File>): void {
  const { base, logger } = server.config;
  let files: Record<string, File> = {};
  let mistakes: DataError | undefined;

  const read = () => {
    try {
      files = load();
      mistakes = undefined;
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      mistakes = error;
      logger.error(error.message, { timestamp: true });
    }
  };
  const tell = () => {
    if (mistakes)
      server.ws.send({
        type: 'error',
        err: { message: mistakes.message, stack: '', plugin: 'dateline:story' }
      });
  };

  read();
  server.watcher.add(folder);
  server.watcher.on('all', (_, path) => {
    if (relative(folder, path).startsWith('..') || !path.endsWith('.yaml')) return;
    const hadMistakes = mistakes !== undefined;
    read();
    if (mistakes) tell();
    else {
      if (hadMistakes) logger.info('The data is sound again.', { timestamp: true });
      server.ws.send({ type: 'full-reload' });
    }
  });
  server.ws.on('connection', tell);

  server.middlewares.use((request, response, next) => {
    const name = request.url?.split('?')[0]?.slice(base.length) ?? '';
    if (!PATHS.has(name)) return next();
    if (mistakes) {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      return void response.end(mistakes.message);
    }
    const { type, text } = files[name]!;
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
    response.end(text);
  });
}
