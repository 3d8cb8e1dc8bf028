/** What the pages of text say of the ground, read off the files that the map itself draws. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { FormerBoundary, GroundNames } from '../domain/ground';
import type { DisputedArea, GroundFacts } from '../domain/ground-facts';
import type { GroundShapes, GroundTopology } from '../io/ground-files';
import { groundNames } from './basemap-data';
import { isInside } from './basemap/geometry';
import { DISPUTED_AREA_BOXES } from './basemap/hand/disputed-areas';
import { SMALLEST_ENCLAVE_KM2 } from './basemap/hand/enclaves';
import { REGION } from './basemap/hand/region';
import { HAND_RIVERS } from './basemap/hand/rivers';
import { HAND_ROADS } from './basemap/hand/roads';
import type { Manifest } from './basemap/output';
import type { OverlayFile } from './basemap/overlays';
import { boundsOf } from './bounds';

const read = <T>(root: string, name: string): T =>
  JSON.parse(readFileSync(join(root, 'public/basemap', name), 'utf8')) as T;

export function readGroundFacts(root: string): GroundFacts {
  const { labels, riverNames } = groundNames(root);
  const { attribution, enclavesNotDrawn } = read<Manifest>(root, 'manifest.json');
  const namesOf = (country: string) => {
    const label = labels.find(({ id }) => id === country);
    if (label === undefined) throw new Error(`labels.json has no country ${country}`);
    return label.names;
  };
  return {
    attribution,
    region: REGION,
    pairs: [
      ...labels.map(({ id, kind, names }) => ({ id, kind, names: pairOf(names) })),
      ...Object.entries(riverNames).map(([id, names]) => ({
        id,
        kind: 'river' as const,
        names: pairOf(names)
      }))
    ].filter(({ names }) => names.length > 1),
    former: read<OverlayFile>(root, 'overlays.json')
      .overlays.filter((overlay) => overlay.class === 'former')
      .map(({ id, names, source, valid }) => ({
        id,
        names,
        source,
        valid: boundsOf(valid) as FormerBoundary['valid']
      })),
    disputed: disputedAreas(disputedLines(read<GroundTopology>(root, 'basemap.topo.json'))),
    enclaves: enclavesNotDrawn.map(({ names, of, within }) => ({
      names: [...new Set(names)],
      of: namesOf(of),
      within: namesOf(within)
    })),
    smallestEnclaveKm2: SMALLEST_ENCLAVE_KM2,
    byHand: { rivers: HAND_RIVERS.length, roads: HAND_ROADS.length }
  };
}

/** Two names are the same in every language. */
const pairOf = (names: GroundNames): readonly string[] => Object.values(names)[0] ?? [];

function disputedLines(topology: GroundTopology): Position[][] {
  const { features } = feature(topology, topology.objects.borders) as GroundShapes['borders'];
  return features
    .filter(({ properties }) => properties.class === 'disputed')
    .flatMap(({ geometry }) => geometry.coordinates);
}

/** The areas in which a line is drawn; a line that no area knows would be one that the page keeps quiet about. */
export function disputedAreas(lines: readonly Position[][]): DisputedArea[] {
  const drawn = new Set(lines.map(areaOf));
  return DISPUTED_AREA_BOXES.map(([area]) => area).filter((area) => drawn.has(area));
}

function areaOf(line: readonly Position[]): DisputedArea {
  const row = DISPUTED_AREA_BOXES.find(([, ...boxes]) =>
    boxes.some((box) => line.every((position) => isInside(position, box)))
  );
  if (row === undefined) throw new Error(`a disputed line near ${String(line[0])} has no name on the page`);
  return row[0];
}
