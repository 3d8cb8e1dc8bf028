/** Something that a reader should be told, as a message and what fills it. */
import type { Slots } from '../i18n';
import type { notices } from '../i18n/en/notices';

export type NoticeKey = keyof typeof notices;
export type Notice = { key: NoticeKey; slots: Slots };

const LONGEST = 60;

/** What stood in a link, short enough to be shown. */
export function excerpt(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST).join('')}…`;
}
