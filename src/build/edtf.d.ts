/** What we use of the `edtf` package, which has no types of its own: its parser. */
declare module 'edtf' {
  export type Parsed = {
    type: 'Date' | 'Season' | 'Year' | 'Decade' | 'Century' | 'Interval' | 'Set' | 'List';
    values: unknown[];
    significant?: number;
  };
  /** Throws where the text is no EDTF of levels 0 to 2. */
  export function parse(text: string): Parsed;
}
