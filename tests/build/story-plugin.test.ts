/** The story in Vite: built to files, served while one writes, and refused with every mistake. */
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build, createLogger, createServer, type HotPayload, type ViteDevServer } from 'vite';
import { loadStory } from '../../src/build/compile';
import { DataError } from '../../src/build/problems';
import { textOfReleased } from '../../src/build/released';
import { storyPlugin } from '../../src/build/story-plugin';
import { copyOf, edit, remove } from './data-folders';

let folder: string;
let root: string;
beforeEach(() => {
  folder = copyOf('tiny');
  root = join(folder, '..');
  writeFileSync(join(root, 'index.html'), '<h1>Dateline</h1>');
});

describe('build', () => {
  afterEach(() => remove(folder));
  const buildSite = () => build({ root, configFile: false, logLevel: 'silent', plugins: [storyPlugin()] });

  it('writes the story, its schema and the ids that have been released', async () => {
    await buildSite();
    const written = (name: string): unknown =>
      JSON.parse(readFileSync(join(root, 'dist/data', name), 'utf8'));
    expect(written('story.json')).toEqual(JSON.parse(JSON.stringify(loadStory(folder))));
    expect(written('story.schema.json')).toMatchObject({ $id: 'story.schema.json' });
    expect(readFileSync(join(root, 'dist/data/released-ids.txt'), 'utf8')).toBe(textOfReleased([]));
    writeFileSync(join(folder, 'released-ids.txt'), textOfReleased([{ kind: 'place', id: 'geneva' }]));
    await buildSite();
    expect(readFileSync(join(root, 'dist/data/released-ids.txt'), 'utf8')).toMatch(/^# .*\nplace geneva\n$/);
  });

  it('stops at mistakes with nothing but the messages', async () => {
    edit(folder, 'events.yaml', 'place: geneva', 'place: genva');
    const error: unknown = await buildSite().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DataError);
    expect((error as DataError).stack).toBe(
      'data/events.yaml:24:16  place "genva" is not in places.yaml; did you mean "geneva"?\n\n1 mistake in the data'
    );
  });
});

describe('dev server', { timeout: 30_000 }, () => {
  let server: ViteDevServer;
  let origin: string;
  let logged: string[];
  /** What the page is told, in order. */
  let told: HotPayload[];

  async function start() {
    logged = [];
    told = [];
    const logger = createLogger('silent');
    logger.error = (message) => logged.push(message);
    server = await createServer({
      root,
      configFile: false,
      customLogger: logger,
      plugins: [storyPlugin()],
      // Native watching is not to be had everywhere that tests run.
      server: { port: 0, watch: { usePolling: true, interval: 20 } }
    });
    const { ws } = server;
    const send: (message: HotPayload) => void = ws.send.bind(ws);
    ws.send = (message: unknown) => {
      told.push(message as HotPayload);
      send(message as HotPayload);
    };
    await server.listen();
    origin = server.resolvedUrls!.local[0]!;
  }
  afterEach(async () => {
    await server.close();
    remove(folder);
  });

  /** The last message to the page. A file is touched until it is seen: the watcher may have been busy with its first look. */
  const lastTold = () =>
    expect.poll(
      () => {
        utimesSync(join(folder, 'story.yaml'), new Date(), new Date());
        return told.at(-1);
      },
      { timeout: 10_000, interval: 100 }
    );
  const get = (path: string) => fetch(new URL(path, origin));

  it('serves the story and its schema, and leaves other addresses alone', async () => {
    await start();
    expect(await (await get('data/story.json?t=1')).json()).toEqual(
      JSON.parse(JSON.stringify(loadStory(folder)))
    );
    expect(await (await get('data/story.schema.json')).json()).toMatchObject({ title: 'Dateline story' });
    expect(await (await get('./')).text()).toContain('Dateline');
  });

  it('reloads the page with what was changed', async () => {
    await start();
    edit(folder, 'story.yaml', 'en: A tiny story', 'en: Another story');
    await lastTold().toMatchObject({ type: 'full-reload' });
    expect(await (await get('data/story.json')).json()).toMatchObject({
      story: { title: { en: 'Another story' } }
    });
  });

  it('tells mistakes in the console and over the page, and recovers', async () => {
    edit(folder, 'story.yaml', 'licence:', 'license:');
    await start();
    expect(logged.join()).toContain('"license" is not a field here; did you mean "licence"?');
    const refused = await get('data/story.json');
    expect(refused.status).toBe(500);
    expect(await refused.text()).toContain('data/story.yaml:9:1  "license" is not a field here');

    edit(folder, 'story.yaml', 'license:', 'lisence:');
    await lastTold().toMatchObject({ type: 'error', err: { message: expect.stringContaining('"lisence"') } });

    edit(folder, 'story.yaml', 'lisence:', 'licence:');
    await lastTold().toMatchObject({ type: 'full-reload' });
    expect((await get('data/story.json')).status).toBe(200);
  });
});
