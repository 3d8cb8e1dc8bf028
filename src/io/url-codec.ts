/** What one key of the view needs in order to be written into a link and read from it. */
import type { Chapters } from '../domain/atlas';
import type { History } from '../domain/history';
import type { Span } from '../domain/time';
import type { Dimension } from '../domain/view';
import type { Slots } from '../i18n';
import type { Change } from '../schema/history';
import { excerpt, type Content, type NoticeKey } from './notice';

/** What links are checked against. */
export type Known = {
  story: { story: { version: string }; changes?: readonly Change[] | undefined };
  values: Record<Dimension, { codeOf: Ids }>;
  placeById: Ids;
  statementById: Ids;
  actorById: Ids & { get: (id: string) => { kind: string } | undefined };
  sourceById: Ids;
  rowOf: Ids;
  chapterById: Chapters;
  extent: Span;
  history: Pick<History, 'aliasById' | 'withdrawnById'>;
};
type Ids = { has: (id: string) => boolean };

export type Reading = { known: Known; notice: (key: NoticeKey, slots?: Slots, content?: Content) => void };

export type Codec<T> = {
  /** The parameter's name; null where the path says it. */
  param: string | null;
  /** Empty is the default, which is not written. */
  encode: (value: T, extent: Span) => string;
  /** Never throws. undefined is the default; whatever was wrong has been noticed. */
  decode: (text: string, reading: Reading) => T | undefined;
};

/** One of a few words; the first is the default. */
export function wordCodec<Word extends string>(param: string, words: readonly Word[]): Codec<Word> {
  return {
    param,
    encode: (word) => (word === words[0] ? '' : word),
    decode: (text, { notice }) =>
      words.find((word) => word === text) ?? void notice('notices.word', { param, text: excerpt(text) })
  };
}
