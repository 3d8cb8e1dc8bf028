/** Where the page of verbs and hedges explains a word of the sources. */

/** The id of a word's entry on that page: "meminta, menyerukan" is `meminta-menyerukan`. */
export const glossaryAnchor = (term: string): string =>
  term
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
