/** Where the links of the page lead: files beside the site, and those who made the data. */
import type { Story } from '../../schema/story';

/** `base` leads to the site's root. */
export function sourceLinks(base: string, { licence }: Story['story']): Record<string, string> {
  return {
    corrections: '#corrections',
    licences: `${base}basemap/LICENCES.md`,
    topo: `${base}basemap/basemap.topo.json`,
    lakes: `${base}basemap/lakes.json`,
    story: `${base}data/story.json`,
    'story-licence': licence.url,
    osm: 'https://www.openstreetmap.org/copyright',
    ne: 'https://www.naturalearthdata.com/',
    odbl: 'https://opendatacommons.org/licenses/odbl/1-0/',
    lgpl: 'https://www.gnu.org/licenses/lgpl-3.0.html',
    geonames: 'https://www.geonames.org/',
    'cc-by': 'https://creativecommons.org/licenses/by/4.0/'
  };
}
