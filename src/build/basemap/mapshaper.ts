/** Mapshaper as a function: commands and layers in, GeoJSON or TopoJSON out. */
import { npmModule } from './inputs';

type Files = Record<string, unknown>;
type Mapshaper = {
  applyCommands: (commands: string, input: Files) => Promise<Record<string, string | Uint8Array>>;
};

/** Runs commands that end in `-o out.json …`; each layer is a file of the same name, such as `osm.json`. */
export async function runMapshaper<T>(commands: string, files: Files): Promise<T> {
  const output = await npmModule<Mapshaper>('mapshaper').applyCommands(`-quiet ${commands}`, files);
  const text = output['out.json'];
  if (text === undefined) throw new Error(`mapshaper wrote nothing: ${commands}`);
  return JSON.parse(typeof text === 'string' ? text : new TextDecoder().decode(text)) as T;
}

/** Runs commands on one layer: features, or bare geometries where nothing is known of them. */
export async function runMapshaperOn<T>(commands: string, files: Files): Promise<T[]> {
  const layer = await runMapshaper<{ features?: T[]; geometries?: T[] }>(
    `${commands} -o out.json format=geojson`,
    files
  );
  return layer.features ?? layer.geometries ?? [];
}
