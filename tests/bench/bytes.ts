/** What the bytes of an opening are, by kind and by the moment for which they were needed. */
import type { Served } from './hosted';
import type { Opened } from './opening';

export const KINDS = {
  page: 'page (HTML, the whole story as text, a still map)',
  styles: 'styles',
  worker: "MapLibre's worker",
  mapLibre: 'MapLibre and its adapter',
  map: "the map's own code",
  words: 'the words of one language',
  ground: 'ground of the still map, as it moves',
  app: 'app code',
  fonts: 'fonts',
  basemap: 'ground of the moving map',
  story: 'story',
  other: 'other'
} as const;
export type Kind = keyof typeof KINDS;

/** Chunks are named by the build for this. */
function kindOf(path: string): Kind {
  if (path.endsWith('/')) return 'page';
  if (path.endsWith('.css')) return 'styles';
  if (/\/basemap\//.test(path)) return 'basemap';
  if (/\/data\//.test(path)) return 'story';
  if (path.endsWith('.woff2')) return 'fonts';
  if (/worker/.test(path)) return 'worker';
  if (/adapter/.test(path)) return 'mapLibre';
  if (/LiveMap/.test(path)) return 'map';
  if (/words-/.test(path)) return 'words';
  if (/ground-/.test(path)) return 'ground';
  return path.endsWith('.js') ? 'app' : 'other';
}
const BASEMAP: readonly Kind[] = ['ground', 'basemap'];
export const isMapScript = (path: string): boolean => kindOf(path) === 'mapLibre';

export function bytesByKind(served: Served): Map<Kind, number> {
  const sums = new Map<Kind, number>();
  for (const [path, bytes] of served) sums.set(kindOf(path), (sums.get(kindOf(path)) ?? 0) + bytes);
  return new Map([...sums].sort(([, a], [, b]) => b - a));
}

export type Moment = 'mapPicture' | 'drawn' | 'idle';

/** Of everything, and of the basemap alone; what a worker fetched counts from the end on. */
export function bytesUntil(moment: Moment, { arrivals, ...times }: Opened, served: Served) {
  let all = 0;
  let basemap = 0;
  for (const [path, bytes] of served) {
    if (moment !== 'idle' && (arrivals.get(path) ?? Infinity) > times[moment]) continue;
    all += bytes;
    if (BASEMAP.includes(kindOf(path))) basemap += bytes;
  }
  return { all, basemap };
}
