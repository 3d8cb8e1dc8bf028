/** What systems that turn a link into a frame are told of the page of an item: its view on the map, as oEmbed has it. */
import type { View } from '../../domain/view';
import { embedHeight, embedHref, EMBED_DEFAULTS } from '../../io/embed';
import { frameCode } from '../../io/embed-code';
import { itemPath, type Item } from '../../io/item-path';
import type { AppState } from '../../state/app-state.svelte';
import { viewOf } from './item-href';

/** In pixels. A file cannot heed how wide the frame may be; its code takes the width that there is. */
const WIDTH = 800;
const DAY_SECONDS = 86_400;

export type Oembed = {
  version: '1.0';
  type: 'rich';
  provider_name: string;
  provider_url: string;
  title: string;
  author_name: string;
  width: number;
  height: number;
  html: string;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  cache_age: number;
};

/** Whose pages these are; only a site that knows its address can be linked to from others. */
export type OembedSite = {
  /** Absolute, and ends with a slash. */
  root: string;
  name: string;
  /** In the folder of each page that has one and of each language, in pixels. */
  picture: { file: string; width: number; height: number };
};

type Framed = Pick<AppState, 'atlas' | 'view' | 'words'>;

export function oembedOf(
  app: Framed,
  item: Item,
  { title, isPictured }: { title: string; isPictured: boolean },
  site: OembedSite
): Oembed {
  return oembedAt(app, { path: itemPath(item), title, change: viewOf(item), isPictured }, site);
}

/** A frame and nothing before it: where WordPress finds a quotation too, it hides the frame. */
export function oembedAt(
  app: Framed,
  {
    path,
    title,
    change,
    isPictured
  }: { path: string; title: string; change: Partial<View>; isPictured: boolean },
  { root, name, picture }: OembedSite
): Oembed {
  const { atlas, view, words } = app;
  const src = embedHref(root, { ...view, ...change }, atlas);
  const height = embedHeight(WIDTH, EMBED_DEFAULTS);
  return {
    version: '1.0',
    type: 'rich',
    provider_name: name,
    provider_url: `${root}${view.locale}/`,
    title,
    author_name: words.text(atlas.story.story.licence.attribution).text,
    width: WIDTH,
    height,
    html: frameCode({ src, title: words.t('embed.frame', { title }), height }),
    thumbnail_url: `${root}${view.locale}/${isPictured ? path : ''}${picture.file}`,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
    cache_age: DAY_SECONDS
  };
}
