/** What the tests use of citation-js, which has no types of its own: reading a text, and what it then knows. */
declare module '@citation-js/core' {
  type Name = { literal?: string; family?: string; given?: string };
  type Dated = { 'date-parts': number[][] };
  export type Read = {
    id: string;
    type: string;
    title?: string;
    author?: Name[];
    reporter?: string;
    'container-title'?: string;
    issued?: Dated;
    accessed?: Dated;
    URL?: string;
    note?: string;
    language?: string;
    source?: string;
  };
  export class Cite {
    /** Throws where it cannot read the text. */
    constructor(text: string, options?: { forceType?: string });
    data: Read[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
