/** What is handed out of a chapter, and where the page of each lies. */
import type { Locale } from '../domain/view';
import { itemPath } from './item-path';

export const HANDOUT_KINDS = ['handout', 'worksheet', 'answers'] as const;
export type HandoutKind = (typeof HANDOUT_KINDS)[number];

/** Within a language's folder. */
export const handoutPath = (chapter: string, kind: HandoutKind): string =>
  `${itemPath({ kind: 'chapter', id: chapter })}${kind}/`;

/** `base` leads from where the link stands to the site's root. */
export const handoutHref = (base: string, locale: Locale, chapter: string, kind: HandoutKind): string =>
  `${base}${locale}/${handoutPath(chapter, kind)}`;
