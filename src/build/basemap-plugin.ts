/** The Vite plugin that puts the basemap at `basemap/world.json`, and the region's part of it into `virtual:basemap`. */
import type { Plugin } from 'vite';
import { REGION_BOUNDS, regionGround, worldCollection } from './basemap-data';

const MODULE = 'virtual:basemap';
/** From the root of the site. */
const WORLD_FILE = 'basemap/world.json';

export function basemapPlugin(): Plugin {
  let world: string | undefined;
  const worldText = () => (world ??= JSON.stringify(worldCollection()));

  return {
    name: 'dateline:basemap',

    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      return [
        `export const region = ${JSON.stringify(regionGround())};`,
        `export const regionBounds = ${JSON.stringify(REGION_BOUNDS)};`,
        `export const worldFile = ${JSON.stringify(WORLD_FILE)};`
      ].join('\n');
    },

    generateBundle() {
      if (this.environment.config.consumer === 'server') return;
      this.emitFile({ type: 'asset', fileName: WORLD_FILE, source: worldText() });
    },

    configureServer({ config, middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== `${config.base}${WORLD_FILE}`) return next();
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
        response.end(worldText());
      });
    }
  };
}
