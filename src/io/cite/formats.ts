/** The ways in which a citation can be written. */
import type { Words } from '../../i18n';
import { bibtex } from './bibtex';
import type { Citation } from './citation';
import { cslJson } from './csl';
import { prose } from './prose';
import { ris } from './ris';

export const CITATION_FORMATS = ['plain', 'apa', 'chicago', 'bibtex', 'ris', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

type Format = {
  write: (citation: Citation, words: Words) => string;
  /** Of a file that holds it, where other programs read it as one. */
  file?: { ending: string; type: string };
};

const FORMATS: Record<CitationFormat, Format> = {
  plain: { write: (citation, words) => prose('plain', citation, words) },
  apa: { write: (citation, words) => prose('apa', citation, words) },
  chicago: { write: (citation, words) => prose('chicago', citation, words) },
  bibtex: { write: bibtex, file: { ending: 'bib', type: 'application/x-bibtex;charset=utf-8' } },
  ris: { write: ris, file: { ending: 'ris', type: 'application/x-research-info-systems;charset=utf-8' } },
  csl: { write: cslJson, file: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' } }
};

export const citationText = (format: CitationFormat, citation: Citation, words: Words): string =>
  FORMATS[format].write(citation, words);

export const citationFile = (format: CitationFormat): Format['file'] => FORMATS[format].file;
