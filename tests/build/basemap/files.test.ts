/** What lies in public/basemap is what the manifest and the licences say, and small enough. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { ATTRIBUTION, LICENCES, licencesText } from '../../../src/build/basemap/licences';
import { OUTPUT } from '../../../src/build/basemap/output';
import { manifest } from './prepared';

const names = readdirSync(OUTPUT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(OUTPUT.length + 1)
      .split('\\')
      .join('/')
  )
  .sort();
const sizes = new Map(
  names.map((name) => [name, gzipSync(readFileSync(join(OUTPUT, name)), { level: 9 }).length])
);
const total = (files: readonly string[]) => files.reduce((sum, name) => sum + (sizes.get(name) ?? NaN), 0);

/** What the first picture is made of, fetched or part of the page. */
const firstView = (theme: 'light' | 'dark') => [
  'basemap.topo.json',
  'lakes.json',
  'labels.json',
  'overlays.json',
  `relief-world-${theme}.webp`,
  `relief-caucasus-${theme}.webp`
];

it('holds what the manifest lists, byte for byte', () => {
  expect(Object.keys(manifest.files)).toEqual(names.filter((name) => name !== 'manifest.json'));
  for (const [name, { bytes, sha256 }] of Object.entries(manifest.files)) {
    const content = readFileSync(join(OUTPUT, name));
    expect([name, content.length]).toEqual([name, bytes]);
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  }
});

it('has a licence for every file and no licence for none', () => {
  expect(LICENCES.flatMap(({ files }) => files).sort()).toEqual(names);
  expect(readFileSync(join(OUTPUT, 'LICENCES.md'), 'utf8')).toBe(licencesText());
  expect(manifest.attribution).toBe(ATTRIBUTION);
  for (const owner of ['OpenStreetMap', 'Natural Earth', 'GSHHG', 'GeoNames', 'SRTM'])
    expect(ATTRIBUTION).toContain(owner);
});

it('stays within 2.5 MB gzipped in all', () => expect(total(names)).toBeLessThan(2_500_000));

it.each(['light', 'dark'] as const)('stays within 450 kB gzipped at first view, %s', (theme) =>
  expect(total(firstView(theme))).toBeLessThan(450_000)
);

it('has a picture of the relief for each frame and theme', () => {
  for (const picture of Object.keys(manifest.reliefs))
    for (const theme of Object.keys(manifest.tints)) {
      const content = readFileSync(join(OUTPUT, `relief-${picture}-${theme}.webp`));
      expect(content.subarray(0, 4).toString()).toBe('RIFF');
      expect(content.subarray(8, 12).toString()).toBe('WEBP');
    }
});
