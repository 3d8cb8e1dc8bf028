/** A page before it is written: where it lies, what it says of itself, its text, and the picture that links to it show. */
import type { Words } from '../i18n';
import type { AppState } from '../state/app-state.svelte';
import type { Oembed, OembedSite } from './items/oembed';
import type { Card } from './picture/card';
import { pictureOf, type Studio } from './picture/picture';

/** Made when it is asked for: a picture takes longer than a page. */
export type SheetPicture = { alt: string; draw: (studio: Studio) => string };

export type Sheet = {
  /** Within the language's folder. */
  path: string;
  title: string;
  description: string;
  picture?: SheetPicture | undefined;
  /** The page that readers are sent on to, as `path`; null where there is none, though nothing is here any more. */
  instead?: string | null;
  /** Says what another page says too: no search engine is sent here. */
  isUnlisted?: boolean;
  /** For machines; `root` is where the site is, or leads there. */
  graph?: (root: string) => object;
  /** For systems that turn a link to the page into a frame with its view on the map. */
  oembed?: (site: OembedSite) => Oembed;
  /** `site`: its address, which ends with a slash, where the build knows it. */
  render: (site?: string) => { head: string; body: string };
};

export function sheetPicture({ atlas, words }: AppState, card: Card): SheetPicture {
  return { alt: altOf(card, words), draw: (studio) => pictureOf({ card, atlas, words, studio }) };
}

/** What the picture says, for those who do not see it: the owner right behind the words. */
function altOf({ kicker, words: { text, isQuoted }, owner, lines }: Card, words: Words): string {
  const said = isQuoted ? `“${text}”` : text;
  return [`${kicker}: ${said} — ${owner}`, ...lines, words.t('app.disclaimer')]
    .join('. ')
    .replaceAll('..', '.');
}
