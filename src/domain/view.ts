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

/** What the slider goes by: when it happened or was said, or when it was reported. */
export const CLOCKS = ['happened', 'reported'] as const;
export type Clock = (typeof CLOCKS)[number];

/** `until`: the window begins where the story begins, and only its end moves. */
export const WINDOW_MODES = ['window', 'until'] as const;
export type WindowMode = (typeof WINDOW_MODES)[number];

/** What may stand in the place of the map. */
export const PANELS = ['figures', 'coverage', 'people'] as const;
export type Panel = (typeof PANELS)[number];

/** All that is known now, or only what a reader could know at the end of the window. */
export const KNOWN = ['now', 'then'] as const;
export type KnownWhen = (typeof KNOWN)[number];

/** What a panel is about: what the list shows, or the story whatever the dates and filters. */
export const SCOPES = ['view', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

export const FIGURE_FORMS = ['chart', 'table'] as const;
export type FigureForm = (typeof FIGURE_FORMS)[number];

export const SCALE_MODES = ['linear', 'log'] as const;
export type ScaleMode = (typeof SCALE_MODES)[number];

export type View = Record<Dimension, string[]> & {
  locale: Locale;
  window: Span;
  mode: WindowMode;
  clock: Clock;
  /** Only what lies wholly inside the window. */
  sure: boolean;
  query: string;
  /** The open event or statement. */
  open: string | undefined;
  /** undefined is "fit to the results". */
  camera: Camera | undefined;
  quotes: QuoteMode;
  /** Lines from where something was said to what it is about; undefined leaves it to the width of the map. */
  arcs: boolean | undefined;
  /** undefined is the map. */
  panel: Panel | undefined;
  /** Two statements side by side, over whatever else is shown; by id, since neither comes first. */
  compare: readonly [string, string] | undefined;
  known: KnownWhen;
  /** Of every panel, so that going from one to another changes nothing else. */
  scope: Scope;
  figureForm: FigureForm;
  figureScale: ScaleMode;
  /** The guided reading that is on, and where in it; both or neither. */
  chapter: string | undefined;
  step: string | undefined;
  /** For a class: one step on the whole screen. */
  isPresenting: boolean;
};

/** What a view is shown in, rather than what it shows; a step of a chapter says nothing of these. */
export const FRAME_KEYS = ['locale', 'chapter', 'step', 'isPresenting'] as const;
export type FrameKey = (typeof FRAME_KEYS)[number];

export function initialView(extent: Span, locale: Locale): View {
  return {
    locale,
    window: { ...extent },
    mode: 'window',
    clock: 'happened',
    sure: false,
    places: [],
    speakers: [],
    sources: [],
    acts: [],
    kinds: [],
    statuses: [],
    query: '',
    open: undefined,
    camera: undefined,
    quotes: 'both',
    arcs: undefined,
    panel: undefined,
    compare: undefined,
    known: 'now',
    scope: 'view',
    figureForm: 'chart',
    figureScale: 'linear',
    chapter: undefined,
    step: undefined,
    isPresenting: false
  };
}

/** The view as it can be: in mode `until` nobody but the story says where the window begins. */
export function withPinnedStart(view: Pick<View, 'window' | 'mode'>, extent: Span): Span {
  return view.mode === 'until' ? { start: extent.start, end: view.window.end } : view.window;
}

/** Neither of two statements comes first. */
export function pairedIds(a: string, b: string): readonly [string, string] {
  return a <= b ? [a, b] : [b, a];
}

/** Filters in force, the window aside. */
export function isFiltered(view: View): boolean {
  return view.query !== '' || DIMENSIONS.some((dimension) => view[dimension].length > 0);
}

/** What is asked for, the window aside, in one text: the same text and the same window give the same rows. */
export function questionOf(view: View): string {
  const { clock, mode, sure, known, query } = view;
  return JSON.stringify([clock, mode, sure, known, query, ...DIMENSIONS.map((dimension) => view[dimension])]);
}
