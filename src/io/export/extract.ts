/** What is taken along: some entries of the story, in the words of one language, and where everybody can see them. */
import type { Atlas } from '../../domain/atlas';
import type { Span } from '../../domain/time';
import type { Words } from '../../i18n';
import type { Figure, Statement } from '../../schema/story';
import { itemPath, type Item } from '../item-path';

export type Extract = {
  atlas: Atlas;
  words: Words;
  /** In the order of the list. */
  rows: readonly number[];
  /** The dates that were asked for. */
  window: Span;
  /** Address of the site; it ends with a slash. */
  root: string;
  /** Of the view that shows these entries. */
  link: string;
  /** What the view shows, in a sentence. */
  description: string;
  /** A figure in words, with its hedge. */
  amountOf: (figure: Figure) => string;
  /** Through whom a statement came, in words. */
  chainOf: (statement: Statement) => string;
};

/** What every file says of itself. */
export type Origin = {
  story: string;
  title: string;
  description: string;
  version: string;
  licence: string;
  licenceUrl: string;
  attribution: string;
  accurateAsOf: string;
  view: string;
};

export function originOf({ atlas, words, link, description }: Extract): Origin {
  const { id, title, version, licence, accurateAsOf } = atlas.story.story;
  return {
    story: id,
    title: words.text(title).text,
    description,
    version,
    licence: licence.id,
    licenceUrl: licence.url,
    attribution: words.text(licence.attribution).text,
    accurateAsOf: accurateAsOf.edtf,
    view: link
  };
}

/** The page of an item, in the language of the extract. */
export const pageOf = ({ root, words }: Pick<Extract, 'root' | 'words'>, item: Item): string =>
  `${root}${words.locale}/${itemPath(item)}`;

export const isEventRow = ({ groups, group }: Atlas, row: number): boolean => groups[group[row]!]!.isEvent;
