/** The forms in which the entries of a view can be taken along. */
import type { Extract } from './extract';
import { entriesGeoJson } from './geojson';
import { entriesGraph } from './graph';
import { linkedPlaces } from './linked-places';
import { entriesCsv } from './table';

export const EXPORT_FORMATS = ['csv', 'geojson', 'lpf', 'jsonld'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

type Format = {
  write: (extract: Extract) => string;
  /** What a file of it holds, and how its name ends. */
  file: { of: 'entries' | 'places'; ending: string; type: string };
};

/** Another format is a name above, a row here and two texts in each language. */
const FORMATS: Record<ExportFormat, Format> = {
  csv: { write: entriesCsv, file: { of: 'entries', ending: 'csv', type: 'text/csv;charset=utf-8' } },
  geojson: {
    write: entriesGeoJson,
    file: { of: 'entries', ending: 'geojson', type: 'application/geo+json' }
  },
  lpf: { write: linkedPlaces, file: { of: 'places', ending: 'lpf.json', type: 'application/geo+json' } },
  jsonld: { write: entriesGraph, file: { of: 'entries', ending: 'jsonld', type: 'application/ld+json' } }
};

/** All of the story, as the site itself reads it; from the site's root. */
export const STORY_FILES = { story: 'data/story.json', schema: 'data/story.schema.json' } as const;

export const exportText = (format: ExportFormat, extract: Extract): string => FORMATS[format].write(extract);

export const exportFile = (format: ExportFormat): Format['file'] => FORMATS[format].file;
