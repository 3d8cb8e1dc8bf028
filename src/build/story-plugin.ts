/** The Vite plugin that puts the story at `data/story.json`, in the built site and in the dev server. */
import { join, relative, resolve } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import type { Story } from '../schema/story';
import { loadStory, storySchema, textOfStory } from './compile';
import { DataError } from './problems';

const STORY = 'data/story.json';
const SCHEMA = 'data/story.schema.json';

/** `folder` is the data folder, from the root of the project. */
export function storyPlugin({ folder = 'data' }: { folder?: string } = {}): Plugin {
  let config: ResolvedConfig;
  const load = () => loadStory(join(config.root, folder), folder);

  return {
    name: 'dateline:story',

    configResolved(resolved) {
      config = resolved;
      // Before the bundler is asked: it would wrap the messages in its own.
      if (config.command === 'build') load();
    },

    generateBundle() {
      // The pages of a server-side build need no copy of the data.
      if (this.environment.config.consumer === 'server') return;
      for (const [fileName, source] of Object.entries(filesOf(load())))
        this.emitFile({ type: 'asset', fileName, source });
    },

    configureServer(server) {
      serve(server, resolve(config.root, folder), load);
    }
  };
}

function filesOf(story: Story): Record<string, string> {
  return { [STORY]: textOfStory(story), [SCHEMA]: `${JSON.stringify(storySchema(), null, 2)}\n` };
}

/** Answers from the last reading, which each change of a data file renews; mistakes go to the console and over the page. */
function serve(server: ViteDevServer, folder: string, load: () => Story): void {
  const { base, logger } = server.config;
  let files: Record<string, string> = {};
  let mistakes: DataError | undefined;

  const read = () => {
    try {
      files = filesOf(load());
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
    const name = request.url?.split('?')[0]?.slice(base.length);
    if (name !== STORY && name !== SCHEMA) return next();
    if (mistakes) {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      return void response.end(mistakes.message);
    }
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store'
    });
    response.end(files[name]);
  });
}
