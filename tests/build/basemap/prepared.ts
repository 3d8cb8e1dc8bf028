/** The committed files of the basemap, read for tests. */
import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiLineString, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as TopoPolygon, Topology } from 'topojson-specification';
import type { LabelFile } from '../../../src/build/basemap/labels';
import { OUTPUT, type Manifest } from '../../../src/build/basemap/output';
import type { OverlayFile } from '../../../src/build/basemap/overlays';

type Objects = {
  ocean: TopoPolygon;
  coast: { type: 'MultiLineString'; arcs: number[][] };
  borders: GeometryCollection<{ class: string }>;
  lakes: GeometryCollection<{ id?: string }>;
  rivers: GeometryCollection<{ id?: string; size: string }>;
  roads: GeometryCollection<{ id: string; size: string }>;
};

const read = <T>(name: string): T => JSON.parse(readFileSync(`${OUTPUT}/${name}`, 'utf8')) as T;

export const manifest = read<Manifest>('manifest.json');
export const topology = read<Topology<Objects>>('basemap.topo.json');
export const labelFile = read<LabelFile>('labels.json');
export const overlayFile = read<OverlayFile>('overlays.json');
export const lakeFile = read<FeatureCollection<Polygon, { id?: string }>>('lakes.json');

export const ocean = feature(topology, topology.objects.ocean).geometry;
export const borders = (
  feature(topology, topology.objects.borders) as FeatureCollection<MultiLineString, { class: string }>
).features;
