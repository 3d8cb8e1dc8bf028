/** What `src/build/basemap-plugin.ts` makes. */
declare module 'virtual:basemap' {
  /** Land and borders around the story. */
  export const region: import('../domain/projection').Ground;
  /** How far that reaches. */
  export const regionBounds: import('../domain/projection').Bounds;
  /** GeoJSON of the whole world, from the root of the site. */
  export const worldFile: string;
}
