/** What `src/build/basemap-plugin.ts` makes. */
declare module 'virtual:basemap' {
  /** The ground around the story, sound up to about zoom 7.5. */
  export const region: import('../domain/ground').Ground;
  /** How far that reaches. */
  export const regionBounds: import('../domain/projection').Bounds;
  /** Of the whole world, in the languages of the page. */
  export const labels: import('../domain/ground').GroundLabel[];
  /** By the ids of rivers. */
  export const riverNames: Record<string, import('../domain/ground').GroundNames>;
  export const former: import('../domain/ground').FormerBoundary[];
  /** Whose data these are, by names that are the same in every language. */
  export const attribution: string;
}
