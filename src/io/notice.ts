/** Something that a reader should be told, as a message and what fills it. */
import type { Day } from '../domain/time';
import type { Slots, Words } from '../i18n';
import type { notices } from '../i18n/en/notices';
import type { Change } from '../schema/history';
import type { Localized } from '../schema/primitives';

export type NoticeKey = keyof typeof notices;

/** What is written in each language in its own way, and therefore only when the notice is shown. */
export type Content = {
  texts?: Record<string, Localized>;
  days?: Record<string, Day>;
  /** Corrections that it is about; the newest first. */
  changes?: readonly Change[];
};
export type Notice = { key: NoticeKey; slots: Slots } & Content;

const LONGEST = 60;

/** What stood in a link, short enough to be shown. */
export function excerpt(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST).join('')}…`;
}

export function noticeText(words: Words, { key, slots, texts = {}, days = {} }: Notice): string {
  const written = [
    ...Object.entries(texts).map(([slot, text]) => [slot, words.text(text).text.replace(/\.$/, '')]),
    ...Object.entries(days).map(([slot, day]) => [slot, words.date(day)])
  ];
  return words.t(key, { ...slots, ...(Object.fromEntries(written) as Slots) });
}

/** Nothing was wrong with the link: it is older than the data. */
export const isOfEarlierData = (notice: Notice): boolean =>
  notice.key === 'notices.moved' ||
  notice.key === 'notices.withdrawn' ||
  notice.key === 'notices.data.corrected' ||
  notice.key === 'notices.data.uncorrected';

/** It goes on being so whatever is shown next: said once, when the link is opened. */
export const isOfCitedData = ({ key }: Notice): boolean => key.startsWith('notices.data.');
