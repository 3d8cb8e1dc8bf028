/** The view: everything that a link restores, as one small flat object. */
import type { Span } from './time';

/** Interface languages; another one is a row here, a dictionary and its patterns. */
export const LOCALES = ['id', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The ways to narrow a view down by choosing values; empty means all. */
export const DIMENSIONS = ['places', 'speakers', 'sources', 'acts', 'kinds', 'statuses'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export type Camera = { zoom: number; lat: number; lng: number };
export const QUOTE_MODES = ['both', 'original', 'translation'] as const;
export type QuoteMode = (typeof QUOTE_MODES)[number];

export type View = Record<Dimension, string[]> & {
  locale: Locale;
  window: Span;
  query: string;
  /** The open event or statement. */
  open: string | undefined;
  /** undefined is "fit to the results". */
  camera: Camera | undefined;
  quotes: QuoteMode;
};

export function initialView(extent: Span, locale: Locale): View {
  return {
    locale,
    window: { ...extent },
    places: [],
    speakers: [],
    sources: [],
    acts: [],
    kinds: [],
    statuses: [],
    query: '',
    open: undefined,
    camera: undefined,
    quotes: 'both'
  };
}

/** Filters in force, the window aside. */
export function isFiltered(view: View): boolean {
  return view.query !== '' || DIMENSIONS.some((dimension) => view[dimension].length > 0);
}
