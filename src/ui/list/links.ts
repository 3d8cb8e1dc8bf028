/** What the list asks of the page around it: addresses, copying, and whether all of it is to be written out. */
import { createContext } from 'svelte';

export type ListLinks = {
  /** Address of the page of one item, which is there without scripts; a plain click opens it in the list. */
  itemHref(id: string): string;
  /** Address of two statements side by side. */
  compareHref(a: string, b: string): string;
  /** Address of the figures side by side, with a statement open. */
  figuresHref(id: string): string;
  /** Not everywhere can links be copied. */
  copyLink: ((id: string) => void) | undefined;
  /** Offers all ways to cite and share the open item, where there are any. */
  readonly shareOpen?: (() => void) | undefined;
  /** Where a verb or a hedge of the sources is explained; undefined where no page is. */
  glossaryHref(term: string): string | undefined;
  /** Where the story can be had as data; undefined where the page has all that there is. */
  readonly dataHref: string | undefined;
  /** Nothing is left to be opened or turned over: for a page that is read without scripts. */
  readonly isComplete: boolean;
};

export const [useLinks, provideLinks] = createContext<ListLinks>();
