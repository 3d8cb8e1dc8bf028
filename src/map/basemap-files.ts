/** The basemap's own files: where they lie, and their shapes, fetched once for either kind of map. */
import { shapesOf, type GroundShapes, type GroundTopology, type LakeFile } from '../io/ground-files';
import { splitPath } from '../io/url-path';

/** Pages of a language lie below the root of the site; the path says how deep. */
export function basemapUrl(file: string): string {
  return new URL(`basemap/${file}`, new URL(splitPath(location.pathname).base, location.href)).href;
}

let shapes: Promise<GroundShapes> | undefined;

/** Rejects where they cannot be had, and may be asked again then. */
export function fetchShapes(): Promise<GroundShapes> {
  shapes ??= Promise.all([
    fetchJson<GroundTopology>('basemap.topo.json'),
    fetchJson<LakeFile>('lakes.json')
  ]).then(
    ([topology, lakes]) => shapesOf(topology, lakes),
    (error: unknown) => {
      shapes = undefined;
      throw error;
    }
  );
  return shapes;
}

async function fetchJson<T>(file: string): Promise<T> {
  const answer = await fetch(basemapUrl(file));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return (await answer.json()) as T;
}
