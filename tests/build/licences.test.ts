/** Whoever gets the site gets the licences of what is in it. */
import { expect, it } from 'vitest';
import { licencesText } from '../../src/build/licences';

it('passes on every licence, with the name and version of what it is for', () => {
  const text = licencesText(process.cwd());
  for (const name of [
    'svelte',
    'maplibre-gl',
    '@turf/turf',
    'topojson-client',
    '@fontsource-variable/source-serif-4'
  ])
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, 'm'));
  expect(text.match(/SIL Open Font License/gi)?.length).toBeGreaterThanOrEqual(3);
  expect(text).toContain('MapLibre contributors');
});

it('does not pass over one that is missing', () =>
  // A package that names its licence without printing it.
  expect(() => licencesText(process.cwd(), ['vitest-browser-svelte'])).toThrow(
    'vitest-browser-svelte has no licence that could be passed on'
  ));
