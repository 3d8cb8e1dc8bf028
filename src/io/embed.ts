/** The address of the map in somebody else's page: the view as in any link, and what of it the frame shows. */
import type { View } from '../domain/view';
import { encodeQuery, type UnknownParams } from './url';
import type { Known } from './url-codec';

/** In the order in which they stand in the frame, and in the link. */
export const EMBED_PARTS = ['map', 'list', 'slider'] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];

/** `auto` is as the reader's system has it. */
export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

export type EmbedOptions = {
  /** At least one, in the order above. */
  parts: readonly EmbedPart[];
  theme: EmbedTheme;
  /** What the frame calls itself in its messages, where a page has several of them; empty where it need not. */
  id: string;
};

export const EMBED_DEFAULTS: EmbedOptions = { parts: EMBED_PARTS, theme: 'auto', id: '' };

const PARAM = { parts: 'ui', theme: 'theme', id: 'id' } as const;
const ID = /^[a-z0-9-]{1,40}$/i;

/** The path of the embed page, from the site's root. */
export const embedPath = (locale: string): string => `${locale}/embed/`;

/** Whatever cannot be used counts as not asked for: a frame has no room to complain. */
export function readEmbedOptions(search: string): EmbedOptions {
  const params = new URLSearchParams(search);
  const asked = params.getAll(PARAM.parts).flatMap((text) => text.split('~'));
  const parts = EMBED_PARTS.filter((part) => asked.includes(part));
  const theme = EMBED_THEMES.find((known) => known === params.get(PARAM.theme));
  const id = params.get(PARAM.id) ?? '';
  return {
    parts: parts.length > 0 ? parts : EMBED_DEFAULTS.parts,
    theme: theme ?? EMBED_DEFAULTS.theme,
    id: ID.test(id) ? id : EMBED_DEFAULTS.id
  };
}

function paramsOf({ parts, theme, id }: EmbedOptions): UnknownParams {
  const known = EMBED_PARTS.filter((part) => parts.includes(part));
  const isAll = known.length === 0 || known.length === EMBED_PARTS.length;
  return [
    ...(isAll ? [] : [[PARAM.parts, known.join('~')] as const]),
    ...(theme === EMBED_DEFAULTS.theme ? [] : [[PARAM.theme, theme] as const]),
    ...(ID.test(id) ? [[PARAM.id, id] as const] : [])
  ];
}

/** `root` is the address of the site and ends with a slash. Only what differs from the default is written. */
export function embedHref(
  root: string,
  view: View,
  known: Known,
  options: EmbedOptions = EMBED_DEFAULTS
): string {
  // A frame shows what a step shows, and not the step.
  const shown = { ...view, chapter: undefined, step: undefined, isPresenting: false };
  return `${root}${embedPath(view.locale)}?${encodeQuery(shown, known, paramsOf(options))}`;
}

/** Pixels of the frame that are neither map nor list: title, slider, foot. */
const AROUND = { head: 72, slider: 112, foot: 64 };
/** From this width on the list stands beside the map. */
export const BESIDE_FROM = 560;
const LIST_HEIGHT = 360;

/** How high map and list want to be in a frame of that width, in pixels, whatever height they have been given. */
export function middleHeight(width: number, { parts }: Pick<EmbedOptions, 'parts'>): number {
  const map = parts.includes('map') ? Math.round(Math.min(520, Math.max(260, width * 0.56))) : 0;
  const list = parts.includes('list') ? LIST_HEIGHT : 0;
  return width >= BESIDE_FROM ? Math.max(map, list) : map + list;
}

/** A good height for the frame before anything has been measured: what the code to embed says. */
export function embedHeight(width: number, options: Pick<EmbedOptions, 'parts'>): number {
  const slider = options.parts.includes('slider') ? AROUND.slider : 0;
  return AROUND.head + middleHeight(width, options) + slider + AROUND.foot;
}

/** What a page around a frame can be asked for, in pixels; `public/embed.js` keeps to the same. */
export const FRAME_HEIGHTS = { least: 200, most: 2000 };

/** The height that was asked for, as far as it can be had; otherwise its own. */
export function frameHeight(asked: number | null | undefined, own: number): number {
  if (asked === null || asked === undefined || !Number.isFinite(asked)) return own;
  return Math.round(Math.min(FRAME_HEIGHTS.most, Math.max(FRAME_HEIGHTS.least, asked)));
}
