/** The least that a page with the same basemap can be: MapLibre, the same land and borders, and nothing else. */
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { basemapLayers, basemapSources } from '../../../src/map/basemap';
import { basemapUrl, fetchShapes } from '../../../src/map/basemap-files';
import { COLOURS } from '../../../src/map/tokens';
import './page.css';

setWorkerUrl(workerUrl);
const map = new MapLibre({
  container: 'map',
  style: {
    version: 8,
    sources: basemapSources({ shapes: await fetchShapes(), urlOf: basemapUrl }, 'light'),
    layers: basemapLayers(COLOURS.light)
  },
  center: [46.8, 40],
  zoom: 6,
  fadeDuration: 0,
  pixelRatio: Math.min(devicePixelRatio, 2)
});
void map.once('load', () => document.body.classList.add('drawn'));
