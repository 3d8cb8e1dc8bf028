/** The Vite plugin behind `virtual:basemap`: what of the basemap is part of the page. The files themselves Vite copies. */
import type { Plugin } from 'vite';
import { packed } from '../io/packed-ground';
import { attributionOf, formerBoundaries, groundNames, REGION_BOUNDS, regionGround } from './basemap-data';

const MODULE = 'virtual:basemap';

export function basemapPlugin(): Plugin {
  let root = '';
  return {
    name: 'dateline:basemap',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const { labels, riverNames } = groundNames(root);
      const values = {
        regionBounds: REGION_BOUNDS,
        labels,
        riverNames,
        former: formerBoundaries(root),
        attribution: attributionOf(root)
      };
      return [
        `import { unpacked } from '/src/io/packed-ground';`,
        `export const region = unpacked(${JSON.stringify(packed(regionGround(root)))});`,
        ...Object.entries(values).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      ].join('\n');
    }
  };
}
