/** What `src/build/basemap-plugin.ts` makes. */
declare module 'virtual:basemap' {
  import type { Ground } from '../domain/projection';

  /** Land and borders around the story. */
  export const region: Ground;
  /** GeoJSON of the whole world, from the root of the site. */
  export const worldFile: string;
}
