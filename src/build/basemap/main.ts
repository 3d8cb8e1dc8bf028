/** `npm run basemap`: makes every file of the basemap from public packages; with `--check` it only compares. */
import { parseArgs } from 'node:util';
import { centreOf, distanceKm } from './geometry';
import { makeGround } from './ground';
import { ENCLAVES } from './hand/enclaves';
import { fetchInputs, InputError } from './inputs';
import { makeLabels } from './labels';
import { regionLakes } from './lakes';
import { ATTRIBUTION, licencesText } from './licences';
import { differences, entriesOf, json, writeFiles, type Files, type Manifest } from './output';
import { makeOverlays } from './overlays';
import { makeReliefs, PICTURES, TINT } from './relief';
import { makeTopology, type BasemapTopology } from './topo';

const ENCLAVE_MARGIN_KM = 4;

async function makeFiles(): Promise<Files> {
  const files: Files = new Map();
  const step = async <T>(what: string, make: () => Promise<T>): Promise<T> => {
    console.log(what);
    return make();
  };
  const ground = await step('countries', makeGround);
  const { topology, enclaves } = await step('borders, rivers, roads', () => makeTopology(ground));
  checkEnclaves(enclaves);
  files.set('basemap.topo.json', json(topology));
  const lakes = await step('lakes', regionLakes);
  files.set('lakes.json', json({ type: 'FeatureCollection', features: lakes }));
  files.set('labels.json', json(await step('names', () => makeLabels(ground))));
  files.set('overlays.json', json(await step('dated lines', makeOverlays)));
  for (const [name, image] of await step('relief', makeReliefs)) files.set(name, image);
  files.set('LICENCES.md', Buffer.from(licencesText()));
  const manifest: Manifest = {
    version: 1,
    attribution: ATTRIBUTION,
    reliefs: Object.fromEntries(
      PICTURES.map(({ name, frame }) => [name, [frame.west, frame.south, frame.east, frame.north]])
    ),
    tints: TINT,
    enclavesNotDrawn: [...ENCLAVES],
    files: entriesOf(files)
  };
  files.set('manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  return files;
}

/** What is left out must be known by name, for the page on borders names it. */
function checkEnclaves(left: BasemapTopology['enclaves']): void {
  const unknown = left
    .map(centreOf)
    .filter((centre) => !ENCLAVES.some(({ at }) => distanceKm(at, centre) < ENCLAVE_MARGIN_KM));
  if (unknown.length > 0) throw new Error(`enclaves without a name at ${unknown.join(' and ')}`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  fetchInputs();
  const files = await makeFiles();
  if (!values.check) {
    writeFiles(files);
    const gzip = Object.values(entriesOf(files)).reduce((sum, entry) => sum + entry.gzip, 0);
    console.log(`${files.size} files, ${Math.round(gzip / 1000)} kB gzipped`);
    return;
  }
  const found = differences(files);
  for (const line of found) console.error(line);
  if (found.length > 0) process.exitCode = 1;
  else console.log('public/basemap is as the packages make it');
}

main().catch((error: unknown) => {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
