/** Natural Earth at 1:10 million: rivers of the region, and lines that somebody disputes. */
import { readFileSync } from 'node:fs';
import type { Feature, LineString, MultiLineString, Position } from 'geojson';
import { REGION } from './hand/region';
import { debianFile } from './inputs';
import { runMapshaperOn } from './mapshaper';
import { CRIMEA } from './hand/disputed';

type Line = LineString | MultiLineString;
export type NamedLine = { name: string; line: Position[] };

const worldMap = () => ({
  'map.gpkg': readFileSync(debianFile('qgis-common', 'qgis/resources/data/world_map.gpkg'))
});

export async function riversOfRegion(): Promise<(NamedLine & { rank: number })[]> {
  const path = 'magics/10m/ne_10m_rivers_lake_centerlines';
  const files = Object.fromEntries(
    ['shp', 'dbf', 'shx'].map((type) => [
      `rivers.${type}`,
      readFileSync(debianFile('libmagics++-data', `${path}.${type}`))
    ])
  );
  const rivers = await runMapshaperOn<Feature<Line, { name: string | null; scalerank: number }>>(
    `-i rivers.shp -clip bbox=${REGION.join(',')}`,
    files
  );
  return rivers.flatMap(({ geometry, properties: { name, scalerank } }) =>
    linesOf(geometry).map((line) => ({ name: name ?? '', rank: scalerank, line }))
  );
}

/** By what the set says of them: "Georgian claim", "Ceasefire Line 1994". */
export async function disputedLines(): Promise<NamedLine[]> {
  const lines = await runMapshaperOn<Feature<Line, { name: string }>>(
    '-i map.gpkg layers=disputed_borders',
    worldMap()
  );
  return lines.flatMap(({ geometry, properties: { name } }) =>
    linesOf(geometry).map((line) => ({ name, line }))
  );
}

/** The two lines in the story's own region have a date; they belong to their years and not to the ground. */
export const isDated = ({ name }: NamedLine): boolean => /1991|1994/.test(name);

export async function crimeanLine(): Promise<Position[][]> {
  const [a, b] = CRIMEA.between;
  const lines = await runMapshaperOn<Feature<Line> | Line>(
    `-i map.gpkg layers=countries -filter 'ISO_A3 == "${a}" || ISO_A3 == "${b}"' -innerlines -clip bbox=${CRIMEA.within.join(',')}`,
    worldMap()
  );
  return lines.flatMap((line) => linesOf(line.type === 'Feature' ? line.geometry : line));
}

function linesOf(geometry: Line): Position[][] {
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}
