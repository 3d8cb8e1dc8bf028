/** The way of a statement from whoever said it to the page on which it was read. */
import type { Source, Statement } from '../../schema/story';

export type Via = Statement['via'][number];
export type Chain = {
  carriers: Via[];
  /** Each passage's article, once; a statement found in two articles was published twice. */
  published: { via: Via | undefined; source: Source }[];
};

export function chainOf({ via, evidence }: Statement, sourceById: ReadonlyMap<string, Source>): Chain {
  const publishers = via.filter(({ role }) => role === 'publisher');
  const sources = [...new Set(evidence.map(({ source }) => source))].flatMap(
    (id) => sourceById.get(id) ?? []
  );
  return {
    carriers: via.filter(({ role }) => role !== 'publisher'),
    published: sources.map((source) => ({
      via: publishers.find(({ agent }) => agent === source.outlet),
      source
    }))
  };
}

const WORDS_AT_EACH_END = 4;

/** The article's address; a browser that can goes to the quoted words in it. */
export function articleHref(url: string, quote: string | undefined): string {
  if (quote === undefined) return url;
  const words = quote.trim().split(/\s+/);
  const ends =
    words.length <= 2 * WORDS_AT_EACH_END
      ? [words]
      : [words.slice(0, WORDS_AT_EACH_END), words.slice(-WORDS_AT_EACH_END)];
  // A hyphen marks what stands before or after the quotation, so it has to be escaped as well.
  const text = ends.map((part) => encodeURIComponent(part.join(' ')).replace(/-/g, '%2D')).join(',');
  return `${url.split('#', 1)[0]}#:~:text=${text}`;
}
