/** The basemap's own files: where they lie, and their shapes, fetched once for either kind of map. */
import { shapesOf, type GroundShapes, type GroundTopology, type LakeFile } from '../io/ground-files';
import { siteFiles } from '../state/site-files';

const pathOf = (file: string): string => `basemap/${file}`;
export const basemapUrl = (file: string): string => siteFiles().urlOf(pathOf(file));

let shapes: Promise<GroundShapes> | undefined;
let arrived: GroundShapes | undefined;

/** For who cannot wait, such as a sheet that is about to be printed; undefined until somebody has fetched them. */
export const arrivedShapes = (): GroundShapes | undefined => arrived;

/** Rejects where they cannot be had, and may be asked again then. */
export function fetchShapes(): Promise<GroundShapes> {
  const fetchFile = (file: string) => siteFiles().json(pathOf(file));
  shapes ??= Promise.all([fetchFile('basemap.topo.json'), fetchFile('lakes.json')]).then(
    ([topology, lakes]) => (arrived = shapesOf(topology as GroundTopology, lakes as LakeFile)),
    (error: unknown) => {
      shapes = undefined;
      throw error;
    }
  );
  return shapes;
}
